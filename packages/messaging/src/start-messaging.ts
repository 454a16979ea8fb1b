import type { Publisher } from '@hall/event-contracts';
import type { DataSource } from 'typeorm';
import { messagingProbes, MAX_FETCH_AGE_MS, type Parts, type Probes } from './health/messaging-probes.ts';
import { listen, type Listener, type Subscription } from './inbox/listen.ts';
import { listenToDepartments, type DepartmentsListener } from './replies/listen-to-departments.ts';
import type { KafkaOptions } from './kafka/connection.ts';
import { journalFirst, startJournal } from './journal/journal-writer.ts';
import { journalKey } from './journal/seal.ts';
import { whenNotBehind } from './journal/when-not-behind.ts';
import { kafkaPublisher } from './kafka/publisher.ts';
import { startRelay, type Relay } from './outbox/relay.ts';
import type { Retention } from './retention/settings.ts';
import { startSweeper, type Sweeper } from './retention/sweeper.ts';

/** What a service brings to talk and to listen. */
type MessagingOptions = {
  readonly service: Publisher;
  readonly database: DataSource;
  /** The address of the database, for the relay's own connection. */
  readonly databaseUrl: string;
  readonly kafka: KafkaOptions;
  /**
   * The key of its journal: 32 bytes in base64. Without a key no journal is written, and only a copy can bring the
   * database back.
   */
  readonly journalKey?: string | undefined;
  /** How long technical rows are kept. Left out: for ever. */
  readonly retention?: Retention | undefined;
  readonly subscriptions: readonly Subscription[];
  /** Whose replies the service takes; left out where it takes none. */
  readonly departments?: DepartmentsListener;
  /** The client has given up for good: end the process, a supervisor starts it anew. */
  readonly onFatal: (reason: string) => void;
};

/**
 * How messaging is doing, without asking any server. `ready` is true once it knows what was in the log when it started,
 * `live` while it fetches, because a stuck client stays connected (K3, K4). What the process answers to others are its
 * probes.
 */
type MessagingHealth = {
  readonly live: boolean;
  readonly ready: boolean;
  readonly detail: { readonly groups: Readonly<Record<string, object>>; readonly outbox: object | null };
};

/** A running relay and its listeners. */
export type Messaging = {
  readonly health: () => MessagingHealth;
  /** What the process answers to those who run it and to those who send it requests. */
  readonly probes: Probes;
  /** Stops the listeners first and then the relay, so that what the last messages have caused still leaves. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts the relay and all subscriptions in the background, so that a service serves its users while the log is down.
 * Nothing is published or read where the database is older than its log: `onFatal` is told so, with the remedy.
 */
export function startMessaging(options: MessagingOptions): Messaging {
  const { service, database, databaseUrl, kafka, subscriptions, departments, onFatal } = options;
  const stopping = new AbortController();
  const key = options.journalKey ? journalKey(options.journalKey) : undefined;
  let journal: ReturnType<typeof startJournal> | undefined;
  let relay: Relay | undefined;
  let sweeper: Sweeper | undefined;
  const listeners: Listener[] = [];
  const beginning = whenNotBehind({ service, database, kafka, onFatal }, stopping.signal, () => {
    journal = key ? startJournal({ service, databaseUrl, kafka, key }) : undefined;
    const publisher = journal ? journalFirst(kafkaPublisher(kafka), journal) : kafkaPublisher(kafka);
    relay = startRelay({ service, databaseUrl, publisher, log: kafka.log });
    if (options.retention) sweeper = startSweeper({ databaseUrl, retention: options.retention, log: kafka.log });
    const surroundings = { database, kafka, onFatal };
    for (const subscription of subscriptions) listeners.push(listen(subscription, surroundings));
    if (departments) listeners.push(listenToDepartments(departments, surroundings));
  });
  const parts = (): Parts => ({
    begun: relay !== undefined,
    groups: Object.fromEntries(listeners.map(({ group, health }) => [group, health()])),
    relayIdleMs: relay?.idleMs() ?? 0,
    outbox: relay?.backlog() ?? null,
    swept: sweeper?.sweeps() ?? null,
  });
  const probes = messagingProbes(databaseUrl, kafka, parts);
  return {
    health() {
      const { groups, outbox } = parts();
      const states = Object.values(groups);
      return {
        live: states.every(({ fetchAgeMs }) => fetchAgeMs < MAX_FETCH_AGE_MS),
        ready: relay !== undefined && states.every(({ caughtUp }) => caughtUp),
        detail: { groups, outbox },
      };
    },
    probes,
    async stop() {
      stopping.abort();
      await probes.stop();
      await beginning;
      await sweeper?.stop();
      await Promise.all(listeners.map((listener) => listener.stop()));
      await relay?.stop();
      await journal?.stop();
    },
  };
}
