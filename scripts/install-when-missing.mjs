import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runToEnd } from './run-to-end.mjs';
import { tellWhile } from './tell-while.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What npm notes, at the very end, of what it has installed. */
const installed = `${root}node_modules/.package-lock.json`;

/**
 * Installs the dependencies of package-lock.json, unless that very lock file was installed already. Throws with a reason a
 * person can act on, and says every few seconds that it still goes on. Plain Node: it runs before anything is installed.
 * @param {(line: string) => void} [say]
 */
export async function installWhenMissing(say = () => undefined) {
  checkNode();
  if (isInstalled()) return;
  say('installing the dependencies (npm ci)');
  const installing = runToEnd('npm', ['ci', '--loglevel=error'], { cwd: root });
  const { status, output } = await tellWhile(installing, 'installing', say);
  if (status !== 0) throw new Error(explain(output));
}

/**
 * Whether everything that the lock file names is there in that very version. A package that is optional may be meant
 * for another machine.
 */
function isInstalled() {
  if (!existsSync(installed)) return false;
  const { '': _, ...wanted } = packagesIn(`${root}package-lock.json`);
  const there = packagesIn(installed);
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = there[path];
    return found ? found.version === version && found.integrity === integrity : optional;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
}

/** @param {string} output */
function explain(output) {
  const last = output.trim().split('\n').slice(-4).join('\n');
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|network/i.test(output))
    return `npm could not reach its registry. Check the network or \`npm config get registry\`.\n${last}`;
  if (/ENOSPC/.test(output)) return `The disk is full: the dependencies need about 1 GB.\n${last}`;
  if (/EACCES|EROFS/.test(output)) return `node_modules cannot be written. Check the owner of this folder.\n${last}`;
  return `npm ci failed:\n${last}`;
}
