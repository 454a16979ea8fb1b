import { contracts, departmentOf, departmentTopics, type HallTopic, type Publisher } from '@hall/event-contracts';
import type { EntityManager } from 'typeorm';
import { readLog } from '../kafka/read-log.ts';
import { listTopics } from '../kafka/topics.ts';
import type { KafkaOptions } from '../kafka/connection.ts';
import type { LogRecord } from '../kafka/envelope.ts';
import { journalTopic } from './journal-topic.ts';

/** The log holds what a service has published, and its database, an older copy, knows nothing of it. */
export class LogAhead extends Error {
  override readonly name = 'LogAhead';
}

/** What the log holds beyond a database. */
type Ahead = {
  /** Events that the service has published and that its database does not know. */
  readonly events: readonly LogRecord[];
  /** Entries of the journal that the database does not know. */
  readonly entries: number;
};

type Place = { readonly service: Publisher; readonly kafka: KafkaOptions };

/** Throws LogAhead, with the remedy, when the log is ahead of the database. Rejects with Silent when the broker does not answer. */
export async function checkNotBehind(manager: EntityManager, place: Place): Promise<void> {
  const { events, entries } = await aheadOf(manager, place);
  if (events.length === 0 && entries === 0) return;
  throw new LogAhead(
    `The database of ${place.service} is older than its log: ${unknown({ events, entries })}. It does nothing until that is repaired: stop the hall, then npm run repair -- ${place.service}`,
  );
}

/** What the database does not know, as part of a sentence. A kind of which there is nothing is left out. */
function unknown({ events, entries }: Ahead): string {
  const [first] = events;
  const ofJournal = `${entries} entries of its journal`;
  if (!first) return `${ofJournal} are unknown to it`;
  const example = `the first ${first.headers.ce_type} ${first.headers.ce_id} on ${first.topic}`;
  const told = `${events.length} events that it published are unknown to it, ${example}`;
  return entries > 0 ? `${told}, and ${ofJournal}` : told;
}

/**
 * What lies in the service's own topics behind the last place that its database knows, and is unknown to the database.
 * An event that the database knows and has only not marked yet does not count: a crash came between the acknowledgement
 * and the mark.
 */
export async function aheadOf(manager: EntityManager, { service, kafka }: Place): Promise<Ahead> {
  const events = await unmarked(manager, { service, kafka });
  const known = await knownEvents(manager, events);
  const entries = await entriesAhead(manager, { service, kafka });
  return { events: events.filter(({ headers }) => !known.has(headers.ce_id ?? '')), entries };
}

/** What lies in the service's own topics behind the last place that its database knows. */
export async function unmarked(manager: EntityManager, { service, kafka }: Place): Promise<LogRecord[]> {
  const own = (await listTopics(kafka)).filter(isWrittenBy(service));
  const reached = await placesKnown(manager);
  const records: LogRecord[] = [];
  await readLog(
    kafka,
    own,
    (record) => void records.push(record),
    (topic, partition) => (reached.get(`${topic} ${partition}`) ?? -1n) + 1n,
  );
  return records;
}

/** The topics of departments that exist and that this service writes to. */
export const departmentTopicsOf = async (service: Publisher, kafka: KafkaOptions): Promise<string[]> =>
  (await listTopics(kafka)).filter(isWrittenBy(service)).filter((topic) => departmentOf(topic) !== undefined);

/** Whether a service is the one that writes to a topic. */
const isWrittenBy =
  (service: Publisher) =>
  (topic: string): boolean => {
    const kinds = new Set(Object.values(contracts).flatMap(({ by, topic: kind }) => (by === service ? [kind] : [])));
    if (kinds.has(topic as HallTopic)) return true;
    const code = /^hall\.department\.(.+)\.(task|rejected)\.v1$/.exec(topic)?.[1];
    return (
      code !== undefined &&
      (['task', 'rejected'] as const).some((kind) => kinds.has(kind) && departmentTopics(code)[kind] === topic)
    );
  };

async function placesKnown(manager: EntityManager): Promise<ReadonlyMap<string, bigint>> {
  const rows: { place: string; reached: string }[] = await manager.query(
    `SELECT e.topic || ' ' || r.partition AS place, max(r.log_offset) AS reached
     FROM outbox_receipt r JOIN outbox_event e ON e.id = r.outbox_id GROUP BY e.topic, r.partition`,
  );
  return new Map(rows.map(({ place, reached }) => [place, BigInt(reached)]));
}

async function knownEvents(manager: EntityManager, records: readonly LogRecord[]): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await manager.query(
    `SELECT event_id::text AS id FROM outbox_event WHERE event_id::text = ANY ($1)`,
    [records.map(({ headers }) => headers.ce_id ?? '')],
  );
  return new Set(rows.map(({ id }) => id));
}

async function entriesAhead(manager: EntityManager, { service, kafka }: Place): Promise<number> {
  const [mark]: { log_offset: string; last_row: string }[] = await manager.query(
    'SELECT log_offset, last_row FROM journal_mark',
  );
  const lastRows: string[] = [];
  await readLog(
    kafka,
    [journalTopic(service)],
    ({ headers }) => void lastRows.push(headers.last ?? '0'),
    () => BigInt(mark?.log_offset ?? -1) + 1n,
  );
  const rows: { ahead: number }[] = await manager.query(
    `SELECT count(*)::int AS ahead FROM unnest($1::bigint[]) AS e (last)
     WHERE last > $2 AND NOT EXISTS (SELECT FROM journal_row WHERE id = e.last)`,
    [lastRows, mark?.last_row ?? 0],
  );
  return rows[0]!.ahead;
}
