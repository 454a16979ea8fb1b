import { departmentOf } from '@hall/event-contracts';
import type { Facts, OutboxFact } from './facts.ts';
import { say, type Found } from './found.ts';

/** Whether departments answer on this topic. */
export const isReply = (topic: string): boolean => topic.endsWith('.reply.v1');
const isCompacted = (topic: string): boolean => topic.endsWith('.state.v1');

const outboxOf = ({ intake, review, delivery, consultation }: Facts): readonly OutboxFact[] =>
  [intake, review, delivery, consultation].flatMap(({ outbox }) => outbox);

/** Every committed event is in the log, nothing else is, and the first occurrences of a key come as 1, 2, 3 … (I2, I3). */
export function* outboxAndLog(facts: Facts): Generator<Found> {
  const outbox = outboxOf(facts);
  const logged = new Set(facts.log.map(({ id }) => id));
  const known = new Set(outbox.map(({ id }) => id));
  for (const { id, topic, subject, type, published } of outbox) {
    if (!published) yield say('NOT_PUBLISHED', subject, `${type} waits in the outbox for ${topic}`);
    else if (!logged.has(id)) yield say('EVENT_NOT_IN_LOG', subject, `${type} ${id} is not on ${topic}`);
  }
  const last = new Map<string, number>();
  const seen = new Set<string>();
  for (const { topic, key, id, seq, place } of facts.log) {
    if (isReply(topic) || id === null || seen.has(id)) continue;
    seen.add(id);
    if (!known.has(id)) yield say('EVENT_NOT_IN_OUTBOX', key ?? '', `${id} at ${place} was published by nobody`);
    if (isCompacted(topic)) continue;
    const stream = `${topic} ${key}`;
    // Tasks are kept for a month: the first one in the log need not be number 1.
    const before = last.get(stream) ?? (departmentOf(topic) ? seq - 1 : 0);
    if (seq !== before + 1) yield say('SEQUENCE_HOLE', key ?? '', `${topic}: ${before} is followed by ${seq}`);
    last.set(stream, seq);
  }
}

/**
 * A producer has begun a transaction and not ended it: everything that comes behind it waits with it, whoever has sent
 * it.
 */
export function* undecided({ open }: Facts): Generator<Found> {
  for (const { topic, partition, from, end } of open)
    yield say(
      'TRANSACTION_OPEN',
      topic,
      `partition ${partition} cannot be read from offset ${from} on (it ends at ${end}): a transaction was begun and not ended; its producer ends it, or the broker does when its time-out is over`,
    );
}

/** Messages that wait until somebody releases or skips them. */
export function* parked({ intake, review, delivery, consultation }: Facts): Generator<Found> {
  for (const [service, { parked: messages }] of Object.entries({ intake, review, delivery, consultation }))
    for (const { topic, key, code } of messages)
      yield say('PARKED', key, `${service} has parked a message of ${topic}: ${code}`);
}
