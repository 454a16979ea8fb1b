import type { Due } from '@hall/working-days';
import type { Decided } from '../case/decision.ts';
import { decideSupplementLapse } from '../ending/supplement-lapse.ts';
import { decideDeemedAnswer } from '../notice/notice-rules.ts';
import { decideToleranceBreach } from '../ending/tolerance-breach.ts';
import { decideHearingLapse } from '../procedure/hearing.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { clockOf } from '../clocks/clocks-of.ts';
import { decideDeemedAcceptance } from '../acceptance/deemed-acceptance.ts';
import { lapseOf } from '../clocks/reckon.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** Clocks whose running out changes the case by itself (docs/law/clocks.md, "when it runs out"). */
export const lapsingKinds = ['NOTICE', 'SUPPLEMENT', 'SUPPLEMENT_ANSWER', 'TOLERANCE', 'HEARING_REQUEST'] as const;
export type LapsingKind = (typeof lapsingKinds)[number];

/**
 * What happens to a case because one of its clocks has run out (T10, T11c, T12a, T12b, C8). It is dated to the first moment after the end of the
 * clock, however late the service notices. Undefined while the clock runs, when it ended otherwise, or where nothing follows.
 */
export function decideLapse(
  reviewCase: ReviewCase,
  kind: LapsingKind,
  due: Due,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): Decided | undefined {
  const isRunning = clockOf(reviewCase, kind)?.end === null;
  const lapsedAt = lapseOf(due);
  if (!isRunning || now.instant < lapsedAt) return undefined;
  switch (kind) {
    case 'NOTICE':
      return decideDeemedAcceptance(reviewCase, lapsedAt, calendar);
    case 'SUPPLEMENT':
      return decideSupplementLapse(reviewCase, lapsedAt);
    case 'SUPPLEMENT_ANSWER':
      return decideDeemedAnswer(reviewCase, lapsedAt, calendar);
    case 'TOLERANCE':
      return decideToleranceBreach(reviewCase, lapsedAt);
    case 'HEARING_REQUEST':
      return decideHearingLapse(reviewCase, lapsedAt);
  }
}
