import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { services } from '../../packages/topology/src/index.mjs';
import { dataFolder, postgresFolder } from './data-folder.mjs';
import { readWhole, writeWhole } from './whole-file.mjs';

const MARK = 'hall.json';
const MADE_BY = 'One-Window Hall';
const REMEDY = 'It says which data belong together: put it back, or `npm run reset` empties all data.';

/** What a hall keeps in its folder besides its logs and the cache, which can be made again. */
const kept =
  /^((secrets|processes|environment|hall)\.json(\.coming)?|postgres(\.coming)?|kafka|simulator|\.password-\d+-\w+)$/;
const logs = new RegExp(`^(identity|${services.join('|')}|gateway|postgres|kafka)\\.log(\\.\\d)?$`);

/** @typedef {{ postgres?: string | undefined, kafka?: string | undefined }} Servers the cluster and the broker that have worked together */

/** Marks a folder as a hall's, so that it may be emptied; a marked one stays as it is. @param {string} folder */
export function markFolder(folder) {
  if (!existsSync(join(folder, MARK))) writeMark(folder, {});
}

/** Marks a folder as a hall's, with its servers. @param {string} folder @param {Servers} servers */
export const writeMark = (folder, servers) => writeWhole(join(folder, MARK), { madeBy: MADE_BY, ...servers });

/** The servers that have worked together; none before the first whole start. Throws when the mark is broken. @param {string} folder @returns {Servers} */
export const readMark = (folder) => (existsSync(join(folder, MARK)) ? readWhole(join(folder, MARK), REMEDY) : {});

/**
 * The paths of what a hall has put into its folder, nobody else's; empty when there is nothing. Undefined when such names are there and
 * yet nothing shows that a hall made them.
 * @param {string} [folder]
 * @returns {string[] | undefined}
 */
export function ownPaths(folder = dataFolder()) {
  const paths = [...named(folder, kept), ...named(join(folder, 'logs'), logs)];
  const elsewhere = postgresFolder(folder);
  if (!elsewhere.startsWith(folder) && existsSync(elsewhere)) paths.push(elsewhere);
  return paths.length === 0 || isHalls(folder) ? paths : undefined;
}

/** Empties a folder of what is a hall's; a folder of ours that is empty then goes too. @param {readonly string[]} paths */
export function removePaths(paths) {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
  for (const folder of new Set(paths.map((path) => dirname(path))))
    if (/(\/logs|\/var\/tmp\/hall-\w+)$/.test(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** @param {string} folder @param {RegExp} pattern */
const named = (folder, pattern) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => pattern.test(name))
        .map((name) => join(folder, name))
    : [];

/**
 * Whether the folder belongs to a hall: it is marked, or, made before there were marks, it holds what only a hall's
 * servers leave behind.
 * @param {string} folder
 */
const isHalls = (folder) =>
  [MARK, 'kafka/server.properties', 'postgres/PG_VERSION'].some((name) => existsSync(join(folder, name))) ||
  existsSync(join(postgresFolder(folder), 'PG_VERSION'));
