import type { Period } from '@hall/working-days';
import type { ReviewCase } from '../review-case.ts';
import { CLAIM_PERIOD, ISSUE_PERIOD, NOTICE_PERIOD, type Clock, type ClockEnd, type ClockKind } from './clock.ts';

/** Profiles of items that a licensing law governs; the others have what the hall promises (domain 3.8, E47). */
export const licensingProfiles: readonly ReviewCase['item']['clock']['profile'][] = ['LICENSING_LAW', 'SPECIAL_LAW'];

const NOTICE_LAW = '《行政许可法》第三十二条第一款第四项';
const NOTICE_PROMISE = '《无差别综合受理一体化运作管理办法》：一次性告知（S24）';

/**
 * The clocks of a case: a pure function of what has happened to it, so that none can be lost, and replaying a history gives the same
 * clocks. A component that waits has none; those of an earlier round are kept with that round.
 */
export function clocksOf(reviewCase: ReviewCase): readonly Clock[] {
  if (reviewCase.status === 'PLANNED') return [];
  const { receivedAt, acceptance, ruling, item } = reviewCase;
  const { profile, statutory, committed, legalBasis } = item.clock;
  const isLicence = licensingProfiles.includes(profile);
  const granted = isLicence && ruling?.outcome === 'GRANTED' ? ruling.at : undefined;
  return [
    running(reviewCase, 'CLAIM', receivedAt, CLAIM_PERIOD, '《无差别综合受理一体化运作管理办法》：及时处理办件（S37）'),
    running(reviewCase, 'NOTICE', receivedAt, NOTICE_PERIOD, isLicence ? NOTICE_LAW : NOTICE_PROMISE),
    running(reviewCase, 'DECISION_STATUTORY', acceptance?.at, statutory, legalBasis),
    running(reviewCase, 'DECISION_COMMITTED', acceptance?.at, committed, '办事指南公布的承诺时限'),
    running(reviewCase, 'ISSUE', granted, ISSUE_PERIOD, '《行政许可法》第四十四条'),
  ].flatMap((known) => known ?? []);
}

function running(
  reviewCase: ReviewCase,
  kind: ClockKind,
  startedAt: string | undefined,
  length: Period | null,
  legalBasis: string,
): Clock | undefined {
  if (startedAt === undefined || length === null) return undefined;
  return { kind, startedAt, length, legalBasis, suspensions: [], extension: 0, end: endOf(reviewCase, kind) };
}

/** The first of what ends it: what it waits for, or the end of the case. */
function endOf({ termination, ...reviewCase }: ReviewCase, kind: ClockKind): Clock['end'] {
  const ends = [...aims[kind](reviewCase), [termination?.at, 'CASE_ENDED'] as const];
  for (const [at, cause] of ends) if (at) return { at, cause };
  return null;
}

type Aim = readonly [at: string | null | undefined, cause: ClockEnd];

const aims: Record<ClockKind, (reviewCase: Omit<ReviewCase, 'termination'>) => readonly Aim[]> = {
  CLAIM: ({ claimedAt }) => [[claimedAt, 'CLAIMED']],
  NOTICE: ({ acceptance }) => [
    [acceptance?.lapsedAt, 'LAPSED'],
    [acceptance?.at, 'ACCEPTED'],
  ],
  DECISION_STATUTORY: ({ ruling }) => [[ruling?.at, 'DECIDED']],
  DECISION_COMMITTED: ({ handedOverAt }) => [[handedOverAt, 'HANDED_OVER']],
  ISSUE: ({ deliveredAt }) => [[deliveredAt, 'DELIVERED']],
};
