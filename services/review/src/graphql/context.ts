import type { VerifiedCaller } from '@hall/subgraph-server';
import DataLoader from 'dataloader';
import type { Desk } from '../commands/desk.ts';
import { mayRead, roles, type Caller, type Role } from '../domain/permissions.ts';
import type { ReviewCase } from '../domain/review-case.ts';
import { readCalendar } from '../storage/calendar-reads.ts';
import { readReviewCases, readToday } from '../storage/review-case-reads.ts';

/** What one request knows. Loaders live as long as the request, so one caller never sees another's cases. */
export type ReviewContext = {
  readonly desk: Desk;
  readonly caller: Caller;
  /** Every read of a case goes through here: null where there is none, or the caller may not know of it. */
  readonly reviewCases: DataLoader<string, ReviewCase | null>;
  /** The calendar, asked of the database once. */
  readonly calendar: () => ReturnType<typeof readCalendar>;
};

/** Made anew for each request. */
export function reviewContext(desk: Desk, verified: VerifiedCaller): ReviewContext {
  const { database } = desk;
  const caller = callerOf(verified);
  let calendar: ReturnType<typeof readCalendar> | undefined;
  return {
    desk,
    caller,
    calendar: () => (calendar ??= readCalendar(database)),
    reviewCases: new DataLoader(async (ids: readonly string[]) => {
      const [found, today] = [await readReviewCases(database, ids), await readToday(database)];
      return found.map((reviewCase) => (reviewCase && mayRead(caller, reviewCase, today) ? reviewCase : null));
    }),
  };
}

const callerOf = ({ subject, claimedRoles, departmentCode, trace }: VerifiedCaller): Caller => ({
  id: subject,
  roles: claimedRoles.filter((role): role is Role => roles.includes(role as Role)),
  departmentCode,
  trace,
});
