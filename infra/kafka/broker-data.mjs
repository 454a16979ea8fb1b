import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DamagedLog, endOfSegment } from './record-batches.mjs';

const REMEDY =
  'Restore a copy (docs/backup-and-restore.md says which, and what is repaired from what), or `npm run reset` empties the data.';

/**
 * What can be known of a broker's data without starting it: nothing was kept yet (`undefined`), or the cluster's id. Throws, with the
 * remedy, when the data are damaged: a start would repair them by forgetting what it cannot read. Changes nothing.
 * @param {string} folder
 * @returns {{ clusterId: string } | undefined}
 */
export function readBrokerData(folder) {
  const metadata = join(folder, 'metadata');
  const log = join(folder, 'log');
  if (partitions(metadata).length === 0 && partitions(log).length === 0) return undefined;
  const clusterId = clusterIdIn(metadata);
  const other = clusterIdIn(log);
  if (clusterId !== other)
    throw new Error(`The data of the broker are damaged: metadata and log are of two clusters. ${REMEDY}`);
  if (!existsSync(join(metadata, '__cluster_metadata-0')))
    throw new Error(
      `The data of the broker are damaged: ${join(metadata, '__cluster_metadata-0')} is missing. ${REMEDY}`,
    );
  whole(() => endOfPartition(join(metadata, '__cluster_metadata-0')));
  return { clusterId };
}

/**
 * Where the log of each partition of the hall's topics ends, by `topic-partition`, read from its files, and which of those that may be
 * missing are damaged. Throws, with the remedy, when another one is damaged.
 * @param {string} folder
 * @param {(partition: string) => boolean} mayBeMissing
 * @returns {{ ends: ReadonlyMap<string, bigint>, damaged: readonly string[] }}
 */
export function logEnds(folder, mayBeMissing) {
  /** @type {Map<string, bigint>} */
  const ends = new Map();
  const damaged = [];
  for (const name of partitions(join(folder, 'log')).filter((known) => known.startsWith('hall.'))) {
    const end = whole(
      () => endOfPartition(join(folder, 'log', name)),
      () => mayBeMissing(name),
    );
    if (end === undefined) damaged.push(name);
    else ends.set(name, end);
  }
  return { ends, damaged };
}

/**
 * Moves the folder of a partition out of the broker's sight, so that the partition begins anew; deletes nothing. Answers where it is now.
 * The broker must stand still.
 * @param {string} folder
 * @param {string} partition
 */
export function setAside(folder, partition) {
  const aside = join(folder, 'damaged');
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  const place = join(aside, `${partition}.${new Date().toISOString().replaceAll(':', '')}`);
  renameSync(join(folder, 'log', partition), place);
  return place;
}

/** @param {string} folder */
const partitions = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && /-\d+$/.test(entry.name))
        .map(({ name }) => name)
    : [];

/** @param {string} folder */
function clusterIdIn(folder) {
  const file = join(folder, 'meta.properties');
  const id = existsSync(file) && /^cluster\.id=(\S+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
  if (!id) throw new Error(`The data of the broker are damaged: ${file} is missing or says nothing. ${REMEDY}`);
  return id;
}

/**
 * Where a log ends, or undefined where it is damaged and may be missing. Throws, with the remedy, for another one that is damaged.
 * @param {() => bigint} read
 * @param {() => boolean} [mayBeMissing]
 */
function whole(read, mayBeMissing = () => false) {
  try {
    return read();
  } catch (fault) {
    if (!(fault instanceof DamagedLog)) throw fault;
    if (mayBeMissing()) return undefined;
    throw new Error(`The data of the broker are damaged (${fault.message}). ${REMEDY}`);
  }
}

/**
 * Segments and snapshots are read, for what is damaged; the last segment says where the log ends. Throws DamagedLog.
 * @param {string} folder
 */
function endOfPartition(folder) {
  const files = readdirSync(folder).filter((name) => /^\d{20}(-\d{10})?\.(log|checkpoint)$/.test(name));
  let end = 0n;
  for (const name of files.sort()) {
    const isSegment = name.endsWith('.log');
    const endsAt = endOfSegment(join(folder, name), isSegment ? BigInt(basename(name, '.log')) : 0n);
    if (isSegment) end = endsAt;
  }
  return end;
}
