import type { HallEvent } from '@hall/event-contracts';
import { momentOf, type Calendar } from '@hall/working-days';
import { dueDatesOf } from '../clocks/due-dates.ts';
import { headOf, type Acceptance, type ReviewCase } from '../case/review-case.ts';

/** What the others hear of an acceptance: its basis, its day, and how long the decision may take. */
export function acceptedEvent(reviewCase: ReviewCase, { basis, at, by }: Acceptance, calendar: Calendar): HallEvent {
  const { statutory, committed } = dueDatesOf(reviewCase, calendar);
  const data = {
    ...headOf(reviewCase),
    basis,
    acceptedOn: momentOf(at).date,
    acceptedAt: at,
    statutoryDueOn: statutory?.on ?? null,
    committedDueOn: committed?.on ?? null,
    committedDueHalf: committed?.half ?? null,
    provisional: (statutory?.provisional ?? false) || (committed?.provisional ?? false),
  };
  return { type: 'CaseAccepted.v1', data: by === null ? data : { ...data, acceptedBy: by } };
}
