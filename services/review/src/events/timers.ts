import type { Log } from '@hall/messaging';
import { deemAccepted } from '../commands/clocks/deem-accepted.ts';
import { recount } from '../commands/clocks/recount.ts';

/** Does what time does to cases, by the database's clock: clocks that have run out take effect, whether review ran then or not. */
export async function onTime(desk: Parameters<typeof deemAccepted>[0], log: Log): Promise<void> {
  await recount(desk);
  const { deemed, failed } = await deemAccepted(desk);
  if (deemed > 0) log.info({ deemed }, 'deemed accepted');
  for (const one of failed) log.error(one, 'a clock that has run out could not take effect');
}
