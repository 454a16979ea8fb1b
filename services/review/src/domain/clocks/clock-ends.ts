import type { HallDate } from '@hall/working-days';
import type { ReviewCase } from '../case/review-case.ts';
import { adverseActAt } from './adverse-act.ts';
import type { Clock, ClockEnd, ClockKind } from './clock.ts';

/** What has ended a clock: the first of what it waits for, or the end of the case, which ends no remedy; null while it runs. */
export function endOf(reviewCase: ReviewCase, kind: ClockKind): Clock['end'] {
  const { termination, withdrawal, nonAcceptance } = reviewCase;
  const caseEnds: readonly Aim[] = isRemedy(kind)
    ? []
    : [
        [termination?.at, 'CASE_ENDED'],
        [withdrawal?.at, 'CASE_ENDED'],
        [nonAcceptance?.at, 'NOT_ACCEPTED'],
      ];
  for (const [at, cause] of [...aims[kind](reviewCase), ...caseEnds]) if (at) return { at, cause };
  return null;
}

const isRemedy = (kind: ClockKind): boolean => kind === 'RECONSIDER' || kind === 'LITIGATE';

type Aim = readonly [at: string | null | undefined, cause: ClockEnd];

const aims: Record<ClockKind, (reviewCase: ReviewCase) => readonly Aim[]> = {
  CLAIM: ({ claimedAt, ruling }) => [
    [claimedAt, 'CLAIMED'],
    [ruling?.at, 'DECIDED'], // on the spot, nobody claims
  ],
  NOTICE: ({ acceptance, notice, nonAcceptance }) => [
    [notice?.at, 'NOTICE_GIVEN'],
    [acceptance?.lapsedAt, 'LAPSED'],
    [acceptance?.at, 'ACCEPTED'],
    [nonAcceptance?.at, 'NOT_ACCEPTED'],
  ],
  ONLINE_PRECHECK: ({ precheck, notice, acceptance }) => [
    [precheck?.passedAt, 'PRECHECKED'],
    [notice?.at, 'NOTICE_GIVEN'],
    [acceptance?.lapsedAt, 'LAPSED'],
    [acceptance?.at, 'ACCEPTED'],
  ],
  HOLD: () => [], // ends when nothing holds the component any more
  JOINT: () => [], // a joint case's own: domain/joint-case/joint-clock
  HANDOVER: ({ handover, archivedAt }) => [
    [handover?.signedAt, 'SIGNED_FOR'],
    [archivedAt, 'CASE_ENDED'], // the file is closed: nobody signs any more
  ],
  DECISION_STATUTORY: ({ ruling, keptRuling }) => [[(ruling ?? keptRuling)?.at, 'DECIDED']], // made on its day, kept or not
  DECISION_COMMITTED: ({ handedOverAt }) => [[handedOverAt, 'HANDED_OVER']],
  ISSUE: ({ deliveredAt }) => [[deliveredAt, 'DELIVERED']],
  SUPPLEMENT: ({ notice }) => [
    [notice?.lapsedAt, 'LAPSED'],
    [notice?.completeAt, 'SUPPLIED'],
    [notice?.decisionAsked?.at, 'REQUESTED'],
  ],
  SUPPLEMENT_ANSWER: ({ acceptance, notice }) => [
    [notice?.completeAt ? null : notice?.restated?.at, 'RESTATED'],
    [acceptance?.lapsedAt, 'LAPSED'],
    [acceptance?.at, 'ACCEPTED'],
  ],
  TOLERANCE: ({ tolerance, ...reviewCase }) => [
    [tolerance?.closedAt, tolerance?.state === 'BREACHED' ? 'LAPSED' : 'FULFILLED'],
    [tolerance?.completeAt, 'SUPPLIED'], // the department looks at it afterwards
    [refusedAt(reviewCase), 'DECIDED'], // nothing is promised for any more
  ],
  HEARING_REQUEST: ({ hearing }) => [
    [hearing?.requestedAt, 'REQUESTED'],
    [hearing?.lapsedAt, 'LAPSED'],
  ],
  HEARING_HOLD: ({ hearing }) => [[hearing?.held && noonOf(hearing.held.on), 'HELD']],
  HEARING_NOTICE: ({ hearing }) => [[hearing?.announced?.at, 'ANNOUNCED']],
  INSPECT_ASSIGN: ({ verification, ruling, keptRuling }) => [
    [verification?.arrangedAt, 'ASSIGNED'],
    [(ruling ?? keptRuling)?.at, 'DECIDED'],
  ],
  RECONSIDER: voidedEnd,
  LITIGATE: voidedEnd,
  SUSPENSION: ({ suspensions }) => [[noonOf(suspensions.at(-1)?.to), 'RESUMED']],
  EXPLAIN: ({ explanation }) => [[explanation?.at, 'EXPLAINED']],
};

function refusedAt({ ruling, keptRuling }: Pick<ReviewCase, 'ruling' | 'keptRuling'>): string | undefined {
  const given = ruling ?? keptRuling;
  return given?.outcome === 'REFUSED' ? given.at : undefined;
}

/** Against an ending or a service that was voided nobody has to turn anywhere, until the case ends again or is really served. */
function voidedEnd(reviewCase: ReviewCase): readonly Aim[] {
  if (adverseActAt(reviewCase) !== undefined) return [];
  const { voidedService, notice } = reviewCase;
  return [
    [voidedService?.at, 'VOIDED'],
    [notice?.voided?.at, 'VOIDED'],
  ];
}

/** The moment a day stands for where only the day is known: noon in Asia/Shanghai. */
export const noonOf = (date: HallDate | null | undefined): string | undefined =>
  date ? `${date}T04:00:00.000Z` : undefined;
