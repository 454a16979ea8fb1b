import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DamagedLog, endOfSegment } from './record-batches.mjs';

const REMEDY = 'Restore a copy, or `npm run reset` empties the data.';

/**
 * What can be known of a broker's data without starting it: nothing was kept yet (`undefined`), or the cluster's id. Throws, with the
 * remedy, when the data are damaged: a start would repair them by forgetting what it cannot read. Changes nothing.
 * @param {string} folder
 * @returns {{ clusterId: string } | undefined}
 */
export function readBrokerData(folder) {
  const [metadata, log] = [join(folder, 'metadata'), join(folder, 'log')];
  if (partitions(metadata).length === 0 && partitions(log).length === 0) return undefined;
  const [clusterId, other] = [clusterIdIn(metadata), clusterIdIn(log)];
  if (clusterId !== other)
    throw new Error(`The data of the broker are damaged: metadata and log are of two clusters. ${REMEDY}`);
  if (!existsSync(join(metadata, '__cluster_metadata-0')))
    throw new Error(
      `The data of the broker are damaged: ${join(metadata, '__cluster_metadata-0')} is missing. ${REMEDY}`,
    );
  endOfPartition(join(metadata, '__cluster_metadata-0'));
  return { clusterId };
}

/**
 * Where the log of each partition of the hall's topics ends, by `topic-partition`, read from its files. Throws, with the remedy, when
 * one is damaged.
 * @param {string} folder
 * @returns {ReadonlyMap<string, bigint>}
 */
export const logEnds = (folder) =>
  new Map(
    partitions(join(folder, 'log'))
      .filter((name) => name.startsWith('hall.'))
      .map((name) => [name, endOfPartition(join(folder, 'log', name))]),
  );

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

/** Segments and snapshots are read, for what is damaged; the last segment says where the log ends. @param {string} folder */
function endOfPartition(folder) {
  const files = readdirSync(folder).filter((name) => /^\d{20}(-\d{10})?\.(log|checkpoint)$/.test(name));
  let end = 0n;
  try {
    for (const name of files.sort()) {
      const isSegment = name.endsWith('.log');
      const endsAt = endOfSegment(join(folder, name), isSegment ? BigInt(basename(name, '.log')) : 0n);
      if (isSegment) end = endsAt;
    }
    return end;
  } catch (fault) {
    if (!(fault instanceof DamagedLog)) throw fault;
    throw new Error(`The data of the broker are damaged (${fault.message}). ${REMEDY}`);
  }
}
