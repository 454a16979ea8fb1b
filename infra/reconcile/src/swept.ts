import type { Facts, LogFact, OutboxFact } from './facts.ts';
import { say, type Found } from './found.ts';

const services = ['intake', 'review', 'delivery', 'consultation'] as const;
type ServiceFacts = Facts['consultation'];

/**
 * The facts as they were before anything was swept: events that were old and have left the outbox are read from the log, which keeps them without
 * limit (decision 0033). Under a number that was swept the first record counts; another one beside it was published by nobody.
 */
export function withSwept(facts: Facts): Facts {
  const log = firstByNumber(facts.log);
  const whole = <Service extends ServiceFacts>(service: Service): Service => ({
    ...service,
    outbox: [...sweptEvents(service, log), ...service.outbox],
  });
  const { intake, review, delivery, consultation } = facts;
  return {
    ...facts,
    intake: whole(intake),
    review: whole(review),
    delivery: whole(delivery),
    consultation: whole(consultation),
  };
}

function* sweptEvents({ swept }: ServiceFacts, log: ReadonlyMap<string, LogFact>): Generator<OutboxFact> {
  for (const { topic, key, seq: last } of swept)
    for (let seq = 1; seq <= last; seq += 1) {
      const record = log.get(numberOf(topic, key, seq));
      if (record?.told && record.id !== null) yield { id: record.id, topic, key, seq, ...record.told, published: true };
    }
}

/** What was swept from the outbox has to be in the log: nothing else has it. */
export function* missingOfSwept(facts: Facts): Generator<Found> {
  const log = firstByNumber(facts.log);
  for (const service of services)
    for (const { topic, key, seq: last } of facts[service].swept)
      for (let seq = 1; seq <= last; seq += 1)
        if (!log.has(numberOf(topic, key, seq)))
          yield say(
            'EVENT_NOT_IN_LOG',
            key,
            `number ${seq} was swept from the outbox of ${service} and is not on ${topic}`,
          );
}

const numberOf = (topic: string, key: string | null, seq: number): string => `${topic} ${key} ${seq}`;

function firstByNumber(log: readonly LogFact[]): ReadonlyMap<string, LogFact> {
  const first = new Map<string, LogFact>();
  for (const record of log) {
    const number = numberOf(record.topic, record.key, record.seq);
    if (!first.has(number)) first.set(number, record);
  }
  return first;
}
