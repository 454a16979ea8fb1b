import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reachableFolder } from '../postgres/reachable.mjs';

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Jars, classes and other things that can be made again; shared by all systems of this checkout. */
export const cacheFolder = join(root, '.hall', 'cache');

/** Where a system keeps its data: HALL_DATA, or `.hall` of the checkout; it need not be there. @param {string} [wanted] */
export const dataFolder = (wanted = process.env.HALL_DATA ?? join(root, '.hall')) => resolve(wanted);

/**
 * The data folder, made where it is missing; its logs are for its owner only. (User postgres has to pass through the folder itself.) Throws, with
 * the remedy, when it cannot be written.
 * @param {string} [wanted]
 */
export function makeDataFolder(wanted) {
  const folder = dataFolder(wanted);
  try {
    makeFolder(join(folder, 'logs'));
    chmodSync(join(folder, 'logs'), 0o700);
    accessSync(folder, constants.W_OK);
  } catch (fault) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (fault);
    const reason = code === 'ENOSPC' ? 'the disk is full' : 'it cannot be written';
    throw new Error(
      `The data folder ${folder} cannot be used: ${reason}. Free some space, mend its owner, or choose another with HALL_DATA.`,
    );
  }
  return folder;
}

/** One folder after the other: with `recursive` Node never comes back from a place like /proc. @param {string} folder */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/**
 * The folder of PostgreSQL's data: below the data folder, or, where user postgres may not enter that, below /var/tmp.
 * @param {string} folder
 */
export function postgresFolder(folder) {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return join(reachableFolder(folder, `/var/tmp/hall-${name}`), 'postgres');
}
