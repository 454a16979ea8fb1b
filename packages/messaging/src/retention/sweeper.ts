import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Log } from '../log.ts';
import type { Retention } from './settings.ts';
import { sweep, type Pace, type Swept } from './sweep.ts';

/** Whose rows are swept. */
type Sweeping = { readonly databaseUrl: string; readonly retention: Retention; readonly log: Log };

/** How sweeping is going: what was swept since the process has started, and when its last round has ended. */
type Sweeps = Swept & { readonly lastRoundAt: string | null };

/** A sweeper that runs. */
export type Sweeper = { readonly sweeps: () => Sweeps; readonly stop: () => Promise<void> };

const LOT = 1_000;
const PAUSE_MS = 100;
const LOCK = `hashtext('hall.sweep')`;

/**
 * Sweeps what is due now, and then again and again. Of all processes of a service one does it at a time (a lock in its database); the others look in
 * the next time. What fails is tried in the next round.
 */
export function startSweeper(sweeping: Sweeping, { lot, pauseMs } = { lot: LOT, pauseMs: PAUSE_MS }): Sweeper {
  const { retention, log } = sweeping;
  const stopping = new AbortController();
  const { signal } = stopping;
  let total: Swept = { events: 0, messages: 0, parked: 0, commands: 0 };
  let lastRoundAt: string | null = null;
  const round = async (): Promise<void> => {
    const swept = await sweepAlone(sweeping, { lot, pauseMs, signal });
    if (!swept) return;
    total = added(total, swept);
    lastRoundAt = new Date().toISOString();
    if (Object.values(swept).some((count) => count > 0))
      log.info({ swept }, 'technical rows were swept, as they were due');
  };
  const running = (async () => {
    while (!signal.aborted) {
      await round().catch((fault: unknown) => log.warn({ fault: String(fault) }, 'sweeping has to wait'));
      await sleep(retention.everyMinutes * 60_000, undefined, { signal }).catch(() => undefined);
    }
  })();
  return {
    sweeps: () => ({ ...total, lastRoundAt }),
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

const added = (one: Swept, other: Swept): Swept => ({
  events: one.events + other.events,
  messages: one.messages + other.messages,
  parked: one.parked + other.parked,
  commands: one.commands + other.commands,
});

/** One round on a connection of its own; undefined while another process sweeps. The lock ends with the connection. */
async function sweepAlone({ databaseUrl, retention }: Sweeping, pace: Pace): Promise<Swept | undefined> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: 'hall.sweep',
    statement_timeout: 30_000,
  });
  client.on('error', () => undefined); // the query that is running rejects too
  await client.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS mine`);
    return rows[0]!.mine ? await sweep(client, retention, pace) : undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}
