import type { KafkaOptions } from '../kafka/connection.ts';
import type { Probe } from './probe.ts';
import { brokerProbe, databaseProbe } from './server-probes.ts';

/** What a process answers when it is asked how it is. `missing` is empty when all is well. */
type HealthAnswer = { readonly missing: readonly string[]; readonly detail: object };

/**
 * The two questions to a process. `live` asks whether it is able to work, whatever the others do; if it is not, it has
 * to be started again. `ready` asks whether it can serve now, and names what is missing: `database` or `broker` when
 * they do not answer, and `catch-up` while it still reads what was in the log when it started.
 */
export type Probes = {
  readonly live: () => Promise<HealthAnswer>;
  readonly ready: () => Promise<HealthAnswer>;
  readonly stop: () => Promise<void>;
};

/** How far the parts of messaging have come. */
export type Parts = {
  /** Whether the database was found not to be older than its log: before that nothing is published or read. */
  readonly begun: boolean;
  readonly groups: Readonly<Record<string, { readonly caughtUp: boolean; readonly fetchAgeMs: number }>>;
  /** Milliseconds since the relay last did anything. */
  readonly relayIdleMs: number;
  readonly outbox: object | null;
  /** How many technical rows were swept since the start. */
  readonly swept: object | null;
};

/**
 * A consumer that has not fetched for this long is stuck, if both servers have answered all that time, because it needs
 * both.
 */
export const MAX_FETCH_AGE_MS = 30_000;
/**
 * A relay that has done nothing for this long is stuck, under the same condition. It may wait up to half a minute for
 * one answer.
 */
const MAX_RELAY_IDLE_MS = 90_000;
/** How often the servers are asked whether they answer, while something seems stuck. */
const LOOK_EVERY_MS = 5_000;
const SEEMS_STUCK_MS = 10_000;

/** The probes of a service that talks and listens. */
export function messagingProbes(databaseUrl: string, kafka: KafkaOptions, parts: () => Parts): Probes {
  const servers = { database: databaseProbe(databaseUrl), broker: brokerProbe(kafka) };
  // Whether a server has answered all the while is known only by asking it all the while.
  const looking = setInterval(() => {
    const { groups, relayIdleMs } = parts();
    const ages = [relayIdleMs, ...Object.values(groups).map(({ fetchAgeMs }) => fetchAgeMs)];
    if (ages.some((ms) => ms > SEEMS_STUCK_MS))
      void Promise.all([servers.broker.answers(), servers.database.answers()]);
  }, LOOK_EVERY_MS).unref();
  return {
    live: async () => {
      const found = parts();
      return { missing: stuckIn(found, servers), detail: detailOf(found) };
    },
    async ready() {
      const [database, broker] = await Promise.all([servers.database.answers(), servers.broker.answers()]);
      const found = parts();
      const caughtUp = found.begun && Object.values(found.groups).every((group) => group.caughtUp);
      const missing = Object.entries({ database, broker, 'catch-up': caughtUp }).flatMap(([name, is]) =>
        is ? [] : [name],
      );
      return { missing, detail: detailOf(found) };
    },
    async stop() {
      clearInterval(looking);
      await Promise.all([servers.database.stop(), servers.broker.stop()]);
    },
  };
}

type Servers = Readonly<Record<'database' | 'broker', Pick<Probe, 'answeringMs'>>>;

/**
 * The parts that stand still although their servers answer. That is the fault of this process, and only a new start
 * helps.
 */
export function stuckIn(
  { groups, relayIdleMs }: Pick<Parts, 'groups' | 'relayIdleMs'>,
  { database, broker }: Servers,
): string[] {
  const answering = Math.min(database.answeringMs(), broker.answeringMs());
  const stuck = Object.entries(groups)
    .filter(([, { fetchAgeMs }]) => Math.min(fetchAgeMs, answering) > MAX_FETCH_AGE_MS)
    .map(([group]) => `consumer ${group}`);
  if (Math.min(relayIdleMs, answering) > MAX_RELAY_IDLE_MS) stuck.push('relay');
  return stuck;
}

const detailOf = ({ groups, outbox, swept }: Pick<Parts, 'groups' | 'outbox' | 'swept'>): object => ({
  groups,
  outbox,
  swept,
});
