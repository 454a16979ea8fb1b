import type { Caller } from '@hall/callers';
import type { TurnAway } from '../domain/turn-away/turn-away.ts';
import { readTurnAways } from '../storage/turn-away/turn-away-reads.ts';
import { callerOf, type VerifiedCaller } from '@hall/subgraph-server';
import type { HallNow } from '@hall/working-days';
import DataLoader from 'dataloader';
import type { Desk } from '../commands/case/desk.ts';
import { mayRead, mayReadJoint } from '../domain/access/permissions.ts';
import type { ReviewCase } from '../domain/case/review-case.ts';
import type { Siblings } from '../domain/case/joint-case.ts';
import type { OfficialDocument } from '../domain/documents/official-document.ts';
import { readCalendar } from '../storage/copies/calendar-reads.ts';
import { readJointCases } from '../storage/joint-case/joint-case-reads.ts';
import { asOf } from '../domain/clocks/reckon.ts';
import { readClocks } from '../storage/clocks/clock-reads.ts';
import { readDocuments } from '../storage/documents/document-reads.ts';
import { readReviewCases, readTime } from '../storage/case/review-case-reads.ts';
import { readPredecessors } from '../storage/access/succession-reads.ts';
import type { ShownClock } from './clocks/shown-clock.ts';

/**
 * What the resolvers of one request share. Loaders live as long as the request, so one caller never sees another's
 * cases.
 */
export type ReviewContext = {
  readonly desk: Desk;
  readonly caller: Caller;
  /**
   * Every read of a case goes through this loader. It gives null where there is none, or the caller may not know of it.
   */
  readonly reviewCases: DataLoader<string, ReviewCase | null>;
  /**
   * Every read of a joint case goes through this loader. It gives null where there is none, or the caller may not know
   * of it.
   */
  readonly jointCases: DataLoader<string, Siblings | null>;
  /** The clocks of a case. Ask only for a case that was read through `reviewCases`. */
  readonly clocks: DataLoader<string, ShownClock[]>;
  /** The documents of a case. Ask only for a case that was read through `reviewCases`. */
  readonly documents: DataLoader<string, OfficialDocument[]>;
  /**
   * Every read of a turn-away goes through this loader. It gives null where there is none, or the caller may not know
   * of it.
   */
  readonly turnAways: DataLoader<string, TurnAway | null>;
  /** The time in the hall. The database is asked for it once. */
  readonly now: () => Promise<HallNow>;
  /** The calendar. The database is asked for it once. */
  readonly calendar: () => ReturnType<typeof readCalendar>;
};

/** Makes the context of one request. */
export async function reviewContext(desk: Desk, verified: VerifiedCaller): Promise<ReviewContext> {
  const { database } = desk;
  const caller = await callerOf(verified, (code) => readPredecessors(database, code));
  let calendar: ReturnType<typeof readCalendar> | undefined;
  let time: Promise<HallNow> | undefined;
  const now = () => (time ??= readTime(database));
  const today = async () => (await now()).today;
  const calendarInForce = () => (calendar ??= readCalendar(database));
  return {
    desk,
    caller,
    calendar: calendarInForce,
    now,
    clocks: new DataLoader(async (ids: readonly string[]) => {
      const [found, at, days] = await Promise.all([readClocks(database, ids), now(), calendarInForce()]);
      return found.map((own) =>
        own.map(({ caseId, clock, due }) => ({
          caseId,
          clock,
          due: asOf(clock, due, at.today, days),
          now: at,
          calendar: days,
        })),
      );
    }),
    documents: new DataLoader((ids: readonly string[]) => readDocuments(database, ids)),
    reviewCases: new DataLoader(async (ids: readonly string[]) => {
      const [found, on] = await Promise.all([readReviewCases(database, ids), today()]);
      return found.map((reviewCase) => (reviewCase && mayRead(caller, reviewCase, on) ? reviewCase : null));
    }),
    turnAways: new DataLoader(async (ids: readonly string[]) => {
      const found = await readTurnAways(database, ids);
      const on = await today();
      return found.map((turnAway) => (turnAway && mayRead(caller, turnAway, on) ? turnAway : null));
    }),
    jointCases: new DataLoader(async (ids: readonly string[]) => {
      const [found, on] = await Promise.all([readJointCases(database, ids), today()]);
      return found.map((siblings) => (siblings && mayReadJoint(caller, siblings, on) ? siblings : null));
    }),
  };
}
