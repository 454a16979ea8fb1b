import type { Log } from '@hall/messaging';
import { adoptOnce } from '../commands/clocks/adopt-once.ts';
import { fireClocks } from '../commands/clocks/fire-clocks.ts';
import { escalateJointCases } from '../commands/joint-case/escalate-joint-cases.ts';
import { remindOfHolds } from '../commands/joint-case/remind-of-holds.ts';
import { tellOwed } from '../commands/tolerance/tell-owed.ts';
import { lapseTurnAways } from '../commands/turn-away/lapse-turn-aways.ts';
import { supervise } from '../commands/supervision/supervise.ts';
import { inRound } from '../commands/clocks/in-round.ts';
import { whenDue } from '../commands/clocks/when-due.ts';
import { recount } from '../commands/clocks/recount.ts';

type Desk = Parameters<typeof fireClocks>[0];

/** The timers of review, to be called every few seconds: a round is run when one is due. */
export const timersOf = (desk: Desk, log: Log): (() => Promise<void>) => whenDue(desk, () => onTime(desk, log));

/**
 * Does what time does to cases, by the clock of the database: clocks that have run out take effect, also those that ran
 * out while review did not run. Answers how many effects there were.
 */
export const onTime = (desk: Desk, log: Log): Promise<number> => inRound(desk, () => oneRound(desk, log));

async function oneRound(desk: Desk, log: Log): Promise<number> {
  await adopt(desk, log);
  await recount(desk);
  const { fired, failed } = await fireClocks(desk);
  const count = Object.values(fired).reduce((sum, n) => sum + n, 0);
  if (count > 0) log.info({ fired }, 'clocks that have run out took effect');
  const silent = await lapseTurnAways(desk);
  if (silent > 0) log.info({ silent }, 'turn-aways were not confirmed in time: the hall office decides');
  const overdue = await escalateJointCases(desk);
  if (overdue > 0) log.info({ overdue }, 'joint cases have run over their time: the hall office has tasks');
  const held = await remindOfHolds(desk);
  if (held > 0) log.info({ held }, 'components have been on hold too long: the hall office has tasks');
  const { cards, reminders } = await supervise(desk);
  if (cards + reminders > 0) log.info({ cards, reminders }, 'cards raised, departments reminded');
  for (const one of failed) log.error(one, 'a clock that has run out could not take effect');
  return count + silent + overdue + held + cards + reminders;
}

/**
 * Databases for which it was checked that every case has its clocks and that the windows know what was promised. This
 * is done once, when the process starts.
 */
const adopted = new WeakSet<Desk['database']>();

async function adopt(desk: Desk, log: Log): Promise<void> {
  if (adopted.has(desk.database)) return;
  const count = await adoptOnce(desk);
  if (count > 0) log.info({ count }, 'clocks of earlier cases are on record now');
  const told = await tellOwed(desk);
  if (told > 0) log.info({ told }, 'the windows were told what is owed by earlier promises');
  adopted.add(desk.database);
}
