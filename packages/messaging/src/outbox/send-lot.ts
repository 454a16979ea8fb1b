import type { Publisher } from '@hall/event-contracts';
import { encode, type OutgoingRecord } from '../kafka/envelope.ts';
import { failureOf, type PublishFailure } from '../kafka/publish-failed.ts';
import type { EventPublisher } from '../kafka/publisher.ts';
import type { Log } from '../log.ts';
import type { HeldTopics } from './held-topics.ts';
import { eventOf, markPublished, type OutboxRow } from './outbox-rows.ts';
import { putBack, type KeptContents } from './kept-contents.ts';
import { parkEvent } from './park-event.ts';
import type { RelayDatabase } from './relay-client.ts';

/** The relay while it sends. */
export type Sending = {
  readonly held: HeldTopics;
  /** What events refer to, as far as it was read. */
  readonly contents: KeptContents;
  /** How many events are on their way at once. It is halved when the broker does not take them, and doubled when it does. */
  most: number;
  /** How many times in a row the broker has not answered as it should. */
  failures: number;
};

/** Which service it sends for, from which database, to which log, and where it says what happens. */
type Letterbox = {
  readonly service: Publisher;
  readonly database: RelayDatabase;
  readonly publisher: EventPublisher;
  readonly log: Log;
};

type Ready = { readonly row: OutboxRow; readonly record: OutgoingRecord };

/** At most this many events are on their way at once. */
export const MAX_EVENTS = 500;

/**
 * Sends the first events of a lot, in their order, and marks them with their receipts. Answers true when some are left for the
 * next turn. Nothing that fails is passed over by a later event of its key: the next lot begins with the same events, fewer of
 * them after a trouble of the broker, so that each attempt asks less of it; a topic that takes nothing is held; a single event
 * that is refused for good is parked. Throws what the database throws.
 */
export async function sendLot(sending: Sending, rows: readonly OutboxRow[], box: Letterbox): Promise<boolean> {
  const { most } = sending;
  const contents = await sending.contents.read(
    box.database,
    rows.map(({ data }) => data),
  );
  const ready = await written(rows, contents, box);
  if (ready.length === 0) return true; // all were parked, or stand behind one that was
  let receipts: Awaited<ReturnType<EventPublisher['publish']>>;
  try {
    receipts = await box.publisher.publish(ready.map(({ record }) => record));
  } catch (fault) {
    return failed(sending, ready, fault, box);
  }
  const sent = ready.slice(0, receipts.length).map(({ row }) => row);
  await markPublished(box.database, sent, receipts);
  for (const { topic } of sent) sending.held.free(topic);
  if (sending.most === most) {
    sending.most = Math.min(MAX_EVENTS, most * 2);
    sending.failures = 0;
  } // else another lot has failed meanwhile: that this one was taken says nothing about it
  return sent.length < rows.length;
}

/** The records of a lot. One that cannot be written down is parked like one that the log refuses. */
async function written(
  rows: readonly OutboxRow[],
  contents: ReadonlyMap<string, string>,
  { service, database, log }: Letterbox,
): Promise<Ready[]> {
  const ready: Ready[] = [];
  const parked = new Set<string>();
  for (const row of rows) {
    const place = JSON.stringify([row.topic, row.key]);
    if (parked.has(place)) continue;
    try {
      ready.push({ row, record: encode(eventOf(service, row), putBack(row.data, contents)) });
    } catch (fault) {
      parked.add(place);
      log.error(about(row, 'UNWRITABLE', fault), 'an event cannot be written down: it is parked');
      await parkEvent(database, row, 'UNWRITABLE', fault);
    }
  }
  return ready;
}

async function failed(sending: Sending, ready: readonly Ready[], fault: unknown, box: Letterbox): Promise<boolean> {
  const failure = failureOf(fault);
  const [first] = ready;
  if (failure.concerns === 'TOPIC') return ofOneTopic(sending, ready, { fault, failure }, box);
  if (failure.concerns === 'RECORD' && first && ready.length === 1) {
    box.log.error(about(first.row, failure.code, fault), 'the log refuses an event for good: it is parked');
    await parkEvent(box.database, first.row, failure.code, fault);
    return true;
  }
  sending.most = Math.min(sending.most, Math.max(1, Math.floor(ready.length / 2)));
  if (failure.concerns === 'PASSING') sending.failures += 1;
  const said = { events: ready.length, next: sending.most, tries: sending.failures, fault: String(fault) };
  box.log.warn(said, 'the log did not take a batch: it is sent again');
  await box.database.query('SELECT 1'); // fails when the connection is lost, and with it the lead
  return true;
}

/**
 * Holds the topic that the fault is about. When the fault does not say which topic that is, each topic is tried by
 * itself.
 */
async function ofOneTopic(
  sending: Sending,
  ready: readonly Ready[],
  { fault, failure }: { readonly fault: unknown; readonly failure: PublishFailure },
  box: Letterbox,
): Promise<boolean> {
  const topics = [...new Set(ready.map(({ row }) => row.topic))];
  const topic = failure.topic ?? (topics.length === 1 ? topics[0] : undefined);
  if (topic === undefined) {
    for (const one of topics) {
      const rows = ready.map(({ row }) => row).filter((row) => row.topic === one);
      await sendLot(sending, rows, box);
    }
    return true;
  }
  sending.held.hold(topic, failure.code);
  box.log.warn({ topic, code: failure.code, fault: String(fault) }, 'a topic takes nothing: its events wait');
  return true;
}

const about = ({ id, topic, key, type, bytes }: OutboxRow, code: string, fault: unknown) => ({
  event: `event-${id}`,
  topic,
  key,
  type,
  bytes,
  code,
  fault: String(fault),
});
