import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** PostgreSQL refuses to run as root: then it runs as user postgres, who must be able to reach its files. */
const isRoot = process.getuid?.() === 0;

/**
 * Whether everybody may enter every folder on the way. Where the server runs as ourselves, nobody else has to, and the
 * answer is yes.
 * @param {string} path
 */
export function isReachable(path) {
  if (!isRoot) return true;
  let folder = path;
  while (!existsSync(folder)) folder = dirname(folder);
  folder = realpathSync(folder);
  while ((statSync(folder).mode & 0o001) !== 0) {
    if (folder === dirname(folder)) return true;
    folder = dirname(folder);
  }
  return false;
}

/**
 * The folder itself when user postgres can reach it, else the other one.
 * @param {string} wanted
 * @param {string} otherwise
 */
export const reachableFolder = (wanted, otherwise) => (isReachable(wanted) ? wanted : otherwise);

/**
 * The user the server runs as: ourselves, or postgres, who is made when missing. Throws when that fails.
 * @returns {{ uid: number, gid: number } | undefined}
 */
export function serverUser() {
  if (!isRoot) return undefined;
  if (spawnSync('id', ['-u', 'postgres']).status !== 0) {
    const { status, stderr } = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`PostgreSQL cannot run as root, and user postgres could not be made: ${stderr}`);
  }
  const id = (/** @type {string} */ flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}
