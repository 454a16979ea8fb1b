import type { Log } from '@hall/messaging';
import { adoptCases } from '../commands/clocks/adopt-cases.ts';
import { deemAccepted } from '../commands/clocks/deem-accepted.ts';
import { recount } from '../commands/clocks/recount.ts';

type Desk = Parameters<typeof deemAccepted>[0];

/** Does what time does to cases, by the database's clock: clocks that have run out take effect, whether review ran then or not. */
export async function onTime(desk: Desk, log: Log): Promise<void> {
  await adopt(desk, log);
  await recount(desk);
  const { deemed, failed } = await deemAccepted(desk);
  if (deemed > 0) log.info({ deemed }, 'deemed accepted');
  for (const one of failed) log.error(one, 'a clock that has run out could not take effect');
}

/** Databases in which every case has its clocks: looked at once, when the process starts. */
const adopted = new WeakSet<Desk['database']>();

async function adopt(desk: Desk, log: Log): Promise<void> {
  if (adopted.has(desk.database)) return;
  const count = await adoptCases(desk);
  if (count > 0) log.info({ count }, 'clocks of earlier cases are on record now');
  adopted.add(desk.database);
}
