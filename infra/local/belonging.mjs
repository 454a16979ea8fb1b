import { join } from 'node:path';
import { logEnds, readBrokerData, setAside } from '../kafka/index.mjs';
import { systemIdentifierIn } from '../postgres/index.mjs';
import { postgresFolder } from './data-folder.mjs';
import { readMark, writeMark } from './hall-folder.mjs';

const REMEDY = 'Nothing was changed. Put both back from one copy, or `npm run reset` empties all data.';

/** Writes down which cluster and which broker belong together, once they have worked together. @param {string} folder */
export const rememberServers = (folder) => writeMark(folder, serversIn(folder));

/**
 * Where the broker's logs end, and which partitions are damaged that only departments read. Undefined where there are
 * no data yet. Throws when the data of PostgreSQL and of Apache Kafka are not those that worked together: one of them
 * is gone, damaged, or of another hall. Reads files only and changes nothing. Both servers have to be ours, and to
 * stand still.
 * @param {string} folder
 * @returns {{ ends: ReadonlyMap<string, bigint>, damaged: readonly string[] } | undefined}
 */
export function checkServersBelong(folder) {
  const known = readMark(folder);
  const { postgres, kafka } = serversIn(folder);
  if (known.postgres && postgres !== known.postgres)
    throw new Error(`The data of PostgreSQL in ${postgresFolder(folder)} are ${fate(postgres)}. ${REMEDY}`);
  if (known.kafka && kafka !== known.kafka)
    throw new Error(`The data of Apache Kafka in ${join(folder, 'kafka')} are ${fate(kafka)}. ${REMEDY}`);
  if (!postgres && !kafka) return undefined;
  const logs = logEnds(join(folder, 'kafka'), isDepartments);
  if (!postgres && [...logs.ends.values()].some((end) => end > 0n))
    throw new Error(`Apache Kafka keeps events, and the data of PostgreSQL, which they came from, are gone. ${REMEDY}`);
  return logs;
}

/**
 * Throws when a service has published more than the log still holds: the log has lost events that others may not have
 * read. A loss of what only a department reads stops nobody: it is answered, with the remedy.
 * @param {readonly import('../postgres/what-is-kept.mjs').Receipt[]} receipts
 * @param {ReadonlyMap<string, bigint>} ends by `topic-partition`
 */
export function checkNothingLost(receipts, ends) {
  const gone = receipts.filter(({ partition, offset }) => offset >= (ends.get(partition) ?? 0n));
  const lost = gone.filter(({ partition }) => !isDepartments(partition));
  if (lost.length === 0) return gone.map(({ service, partition }) => sendAgain(service, partition));
  const lines = lost.map(
    ({ service, partition, offset }) =>
      `${service} has published up to offset ${offset} in ${partition}, which ends before offset ${ends.get(partition) ?? 0n}`,
  );
  throw new Error(`Apache Kafka has lost events that PostgreSQL knows to be published. ${REMEDY}\n${lines.join('\n')}`);
}

/**
 * Moves damaged partitions that only departments read out of the broker's way, so that it starts; nothing is deleted. Answers what was
 * done. Needs the broker to stand still.
 * @param {string} folder
 * @param {readonly string[]} damaged
 */
export const setDamagedAside = (folder, damaged) =>
  damaged.map(
    (partition) =>
      `Partition ${partition} of Apache Kafka is damaged. It begins anew; its files were moved to ${setAside(join(folder, 'kafka'), partition)}.`,
  );

/**
 * Whether only a department reads the partition. What it holds can be sent again, because the department knows by the
 * ids what it has had.
 * @param {string} partition
 */
const isDepartments = (partition) => /^hall\.department\..+\.(task|rejected)\.v1-\d+$/.test(partition);

/** @param {string} service @param {string} partition */
function sendAgain(service, partition) {
  const topic = partition.replace(/-\d+$/, '');
  return `Apache Kafka has lost what ${service} sent to a department, in partition ${partition}. All else goes on. To send it again, stop the hall, and: npm run repair -- ${service} --resend ${topic}`;
}

/** @param {string} folder */
const serversIn = (folder) => ({
  postgres: systemIdentifierIn(postgresFolder(folder)),
  kafka: readBrokerData(join(folder, 'kafka'))?.clusterId,
});

/** @param {string | undefined} found */
const fate = (found) => (found ? 'damaged or those of another hall' : 'gone or damaged');
