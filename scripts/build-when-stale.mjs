import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from './run-to-end.mjs';
import { tellWhile } from './tell-while.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules/.built-sources-hash');
const workspaces = ['packages', 'services', 'infra'];

/**
 * Builds everything, unless the sources are those of the last build: a few hundred files are looked at, none is read. Throws with the
 * compiler's last lines.
 * @param {(line: string) => void} say
 */
export async function buildWhenStale(say) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources()) return;
  say('building');
  await build(say);
}

/**
 * Builds everything (turbo skips what it has built before) and notes from which sources. Throws with the compiler's
 * last lines.
 * @param {(line: string) => void} say
 */
export async function build(say) {
  const sources = hashOfSources(); // before: what changes meanwhile is built again
  const turbo = [join(root, 'node_modules/turbo/bin/turbo'), 'run', 'build', '--output-logs=errors-only'];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
  const { status, output } = await tellWhile(runToEnd(process.execPath, turbo, { cwd: root, env }), 'building', say);
  if (status !== 0) throw new Error(`The build failed:\n${output.trim().split('\n').slice(-20).join('\n')}`);
  writeFileSync(stamp, sources);
}

/** A hash of the path, size and time of change of every source. */
function hashOfSources() {
  const hash = createHash('sha256');
  const folders = workspaces.flatMap((name) => subfolders(join(root, name))).concat(join(root, 'gateway'));
  const files = folders.flatMap((folder) => [
    ...filesBelow(join(folder, 'src')),
    ...['package.json', 'tsconfig.json'].map((name) => join(folder, name)),
  ]);
  for (const file of [...files, join(root, 'tsconfig.base.json'), join(root, 'package-lock.json')]) {
    const { size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 };
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @param {string} folder */
const subfolders = (folder) => readdirSync(folder).map((name) => join(folder, name));

/** @param {string} folder @returns {string[]} */
const filesBelow = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(path) : [path];
      })
    : [];
