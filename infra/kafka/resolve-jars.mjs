import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from '../../scripts/run-to-end.mjs';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const MAVEN_REMEDY = 'Install Maven 3.6 or newer (Debian: apt-get install maven).';

/**
 * The folder with the broker's jars, resolved by Maven once per pom.xml. Rejects, with the remedy, when Maven is missing or too
 * old, or when the repository cannot be reached.
 * @param {string} cacheFolder
 * @returns {Promise<string>}
 */
export async function resolveJars(cacheFolder) {
  const hash = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 16);
  const folder = join(cacheFolder, `kafka-jars-${hash}`);
  if (existsSync(folder) && readdirSync(folder).length > 0) return folder;
  await checkMaven();
  mkdirSync(cacheFolder, { recursive: true });
  const coming = `${folder}.${process.pid}`;
  const args = [
    '-q',
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${coming}`,
    '-DincludeScope=runtime',
  ];
  const { status, output } = await runToEnd('mvn', args);
  if (status !== 0) {
    rmSync(coming, { recursive: true, force: true });
    throw new Error(explain(output));
  }
  writeFileSync(join(coming, 'pom.sha256'), hash);
  if (existsSync(folder))
    rmSync(coming, { recursive: true, force: true }); // somebody else was faster
  else renameSync(coming, folder);
  return folder;
}

async function checkMaven() {
  const { status, output } = await runToEnd('mvn', ['-v']);
  if (status !== 0) throw new Error(`Maven was not found. ${MAVEN_REMEDY}`);
  const version = /Apache Maven (\d+)\.(\d+)/.exec(output);
  if (!version || Number(version[1]) < 3 || (Number(version[1]) === 3 && Number(version[2]) < 6))
    throw new Error(`Maven is too old: ${output.split('\n')[0]}. ${MAVEN_REMEDY}`);
}

/** @param {string} output */
function explain(output) {
  const unreachable =
    /Could not transfer|Unknown host|Connection (refused|timed out)|Network is unreachable|transfer failed/i;
  if (unreachable.test(output))
    return `Maven could not reach its repository, which is needed once for the broker's jars. Check the network or the mirror in ~/.m2/settings.xml.\n${lastLines(output)}`;
  if (/No space left on device/.test(output))
    return `The disk is full: the broker's jars need 40 MB.\n${lastLines(output)}`;
  return `Maven could not resolve the broker's jars:\n${lastLines(output)}`;
}

/** @param {string} output */
const lastLines = (output) => output.trim().split('\n').slice(-4).join('\n');
