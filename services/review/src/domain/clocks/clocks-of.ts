import { dayNumber, momentOf, type HallDate, type Period } from '@hall/working-days';
import { LITIGATION_MONTHS, RECONSIDERATION_DAYS } from '../remedies.ts';
import type { ReviewCase } from '../review-case.ts';
import { adverseActAt } from './adverse-act.ts';
import * as periods from './clock.ts';
import { endOf, noonOf } from './clock-ends.ts';
import type { Clock, ClockKind, ClockSuspension } from './clock.ts';

/** Profiles of items that a licensing law governs; the others have what the hall promises (domain 3.8, E47). */
export const licensingProfiles: readonly ReviewCase['item']['clock']['profile'][] = ['LICENSING_LAW', 'SPECIAL_LAW'];

const NOTICE_LAW = '《行政许可法》第三十二条第一款第四项';
const REGULATION = '《无差别综合受理一体化运作管理办法》';

/**
 * The clocks of a case: a pure function of what has happened to it, so that none can be lost, and replaying a history gives the same
 * clocks. A component that waits has none but that of a hold; those of an earlier round are kept with that round.
 */
export function clocksOf(reviewCase: ReviewCase): readonly Clock[] {
  const held = clock(reviewCase, 'HOLD', reviewCase.heldSince, periods.HOLD_PERIOD, '一件事办理规则：前置事项未通过');
  if (reviewCase.status === 'PLANNED') return held ? [held] : [];
  return [
    ...(reviewCase.reopening ? reopened(reviewCase) : first(reviewCase)),
    special(reviewCase),
    ...noticeClocks(reviewCase),
    ...hearingClocks(reviewCase),
    ...remedyClocks(reviewCase),
    held,
  ].flatMap((known) => known ?? []);
}

/** What runs from the receipt and from the acceptance. */
function first(reviewCase: ReviewCase): readonly (Clock | undefined)[] {
  const { receivedAt, acceptance, item, precheck } = reviewCase;
  const { statutory, committed, legalBasis } = item.clock;
  return [
    ...fromReceipt(reviewCase),
    clock(
      ...([reviewCase, 'ONLINE_PRECHECK', precheck && receivedAt, periods.ONLINE_PRECHECK_PERIOD] as const),
      `${REGULATION}：材料预审（S8）`,
    ),
    papers(reviewCase),
    decision(reviewCase, 'DECISION_STATUTORY', acceptance?.at, statutory, legalBasis),
    decision(reviewCase, 'DECISION_COMMITTED', acceptance?.at, committed, '办事指南公布的承诺时限'),
    issue(reviewCase),
    item.needsSiteVisit
      ? clock(
          ...([reviewCase, 'INSPECT_ASSIGN', acceptance?.at, periods.INSPECT_ASSIGN_PERIOD] as const),
          '《行政许可法》第五十五条第二款',
        )
      : undefined,
  ];
}

/**
 * A new round by order (T32): a new period for the decision, as ordered, or as the law that governs the item has it; where no law sets one, the
 * period the hall has promised. Where the acceptance itself was ordered, C1 runs from the order, and the period from the acceptance.
 */
function reopened(reviewCase: ReviewCase): readonly (Clock | undefined)[] {
  const { reopening, item, acceptance } = reviewCase;
  const { statutory, committed } = item.clock;
  const period = reopening?.period ?? statutory;
  const basis = `${reopening?.orderNumber ?? ''}：重新作出决定`;
  const since = reopening?.isFromReceipt ? acceptance?.at : reopening?.at;
  const again = period
    ? decision(reviewCase, 'DECISION_STATUTORY', since, period, basis)
    : decision(reviewCase, 'DECISION_COMMITTED', since, committed, basis);
  const receipt = reopening?.isFromReceipt ? fromReceipt(reviewCase) : [];
  return [...receipt, papers(reviewCase), again, issue(reviewCase)];
}

/** C13 and C1: somebody takes the case, and says, once, what is missing. */
function fromReceipt(reviewCase: ReviewCase): readonly (Clock | undefined)[] {
  const { receivedAt } = reviewCase;
  const pushedAt = reviewCase.pushedAt ?? receivedAt; // a paper counts from its day, but nobody could take it before (E27)
  const law = isLicence(reviewCase) ? NOTICE_LAW : `${REGULATION}：一次性告知（S24）`;
  return [
    clock(reviewCase, 'CLAIM', pushedAt, periods.CLAIM_PERIOD, `${REGULATION}：及时处理办件（S37）`),
    clock(reviewCase, 'NOTICE', receivedAt, periods.NOTICE_PERIOD, law),
  ];
}

/** C18: papers are on their way, whatever becomes of the case meanwhile. */
const papers = (reviewCase: ReviewCase): Clock | undefined => {
  const { handover, pushedAt, receivedAt } = reviewCase;
  const since = handover && (pushedAt ?? receivedAt);
  return clock(reviewCase, 'HANDOVER', since, periods.HANDOVER_PERIOD, `${REGULATION}：材料移交（S10）`);
};

/** The time a special procedure was told to need: what outlasts it is watched, although no deadline runs (E13). */
function special(reviewCase: ReviewCase): Clock | undefined {
  const last = reviewCase.suspensions.at(-1);
  const estimate = { amount: last?.estimateWorkingDays ?? 0, unit: 'WORKING_DAY' } as const;
  return clock(reviewCase, 'SUSPENSION', noonOf(last?.from), estimate, '《行政许可法》第四十五条：书面告知所需时间');
}

function noticeClocks(reviewCase: ReviewCase): readonly (Clock | undefined)[] {
  const { notice, tolerance } = reviewCase;
  return [
    clock(reviewCase, 'SUPPLEMENT', ...supplementTime(notice), `${REGULATION}：补正期限`),
    clock(
      ...([
        reviewCase,
        'SUPPLEMENT_ANSWER',
        notice?.completeAt ?? notice?.restated?.completeAt,
        periods.NOTICE_PERIOD,
      ] as const),
      `${NOTICE_LAW}（参照）`,
    ),
    clock(reviewCase, 'TOLERANCE', ...promisedTime(tolerance), '申请人签署的容缺受理承诺（S33）'),
  ];
}

/** C6 runs from the notice; told again, on from there with what the applicant had left of it (T11b). */
function supplementTime(notice: ReviewCase['notice']): readonly [startedAt: string | undefined, length: Period] {
  const { restated } = notice ?? {};
  return restated?.left === undefined
    ? [notice?.at, periods.SUPPLEMENT_PERIOD]
    : [restated.at, { amount: restated.left, unit: 'WORKING_DAY' }];
}

/** C7 runs from the promise to its day; when what came in was not right, on from then with what the applicant had left of it. */
function promisedTime(
  tolerance: ReviewCase['tolerance'],
): readonly [startedAt: string | undefined, length: Period | null] {
  if (!tolerance) return [undefined, null];
  const { at, promisedOn, restated } = tolerance;
  if (restated) return [restated.at, { amount: restated.left, unit: 'WORKING_DAY' }];
  return [at, { amount: dayNumber(promisedOn as HallDate) - dayNumber(momentOf(at).date), unit: 'CALENDAR_DAY' }];
}

function hearingClocks(reviewCase: ReviewCase): readonly (Clock | undefined)[] {
  const { hearing } = reviewCase;
  const law = '《行政许可法》第四十七条第一款';
  const notice = clock(
    ...([reviewCase, 'HEARING_NOTICE', noonOf(hearing?.announced?.on)] as const),
    { amount: periods.ANNOUNCED_BEFORE, unit: 'WORKING_DAY' },
    '《行政许可法》第四十八条第一款第一项',
  );
  return [
    clock(reviewCase, 'HEARING_REQUEST', hearing?.toldAt, periods.HEARING_REQUEST_PERIOD, law),
    clock(reviewCase, 'HEARING_HOLD', hearing?.requestedAt, periods.HEARING_HOLD_PERIOD, law),
    notice && { ...notice, backward: true },
  ];
}

/**
 * The applicant's periods against a refusal run from its service; against a non-acceptance or an ending from its notice (C-3), until that
 * is voided.
 */
function remedyClocks(reviewCase: ReviewCase): readonly (Clock | undefined)[] {
  const { ruling, notice } = reviewCase;
  const refusedAt = ruling?.outcome === 'REFUSED' ? (ruling.tookEffectAt ?? ruling.at) : undefined;
  const voided = refusedAt === undefined ? undefined : reviewCase.voidedService?.deliveredAt;
  const knownAt = adverseActAt(reviewCase) ?? voided ?? notice?.voided?.endedAt;
  const days = { amount: RECONSIDERATION_DAYS, unit: 'CALENDAR_DAY' } as const;
  const months = { amount: LITIGATION_MONTHS, unit: 'MONTH' } as const;
  return [
    clock(reviewCase, 'RECONSIDER', knownAt, days, '《行政复议法》第二十条'),
    clock(reviewCase, 'LITIGATE', knownAt, months, '《行政诉讼法》第四十六条'),
    clock(reviewCase, 'EXPLAIN', refusedAt, periods.EXPLAIN_PERIOD, `${REGULATION}：审批不通过的答疑（S16）`),
  ];
}

/** C2 or C3: special procedures suspend it (art. 45), the extension lengthens it (art. 42). */
function decision(
  reviewCase: ReviewCase,
  kind: ClockKind,
  startedAt: string | undefined,
  length: Period | null,
  legalBasis: string,
): Clock | undefined {
  const plain = clock(reviewCase, kind, startedAt, length, legalBasis);
  const suspensions = reviewCase.suspensions.map(({ kind: of, from, to }, at) => ({
    kind: of,
    from,
    to,
    document: `D10-${2 * at + 1}`,
  }));
  const kept = kind === 'DECISION_COMMITTED' ? keptTime(reviewCase) : [];
  return (
    plain && {
      ...plain,
      suspensions: [...suspensions, ...kept],
      extension: reviewCase.extension?.workingDays ?? 0,
    }
  );
}

/**
 * While the hall keeps a decision until a predecessor has ended, the department can hand nothing over and issue nothing: that time counts
 * against neither promise nor issue (C3, C5; the days after its day, R6).
 */
function keptTime({ ruling, keptRuling }: ReviewCase): readonly ClockSuspension[] {
  const given = keptRuling ?? ruling;
  if (!given || (given === ruling && !ruling.tookEffectAt)) return [];
  const to = ruling?.tookEffectAt ? momentOf(ruling.tookEffectAt).date : null;
  return [{ kind: 'KEPT', from: momentOf(given.at).date, to, document: '前置事项未办结' }];
}

const issue = (reviewCase: ReviewCase): Clock | undefined => {
  const granted = isLicence(reviewCase) && reviewCase.ruling?.outcome === 'GRANTED' ? reviewCase.ruling.at : undefined;
  const plain = clock(reviewCase, 'ISSUE', granted, periods.ISSUE_PERIOD, '《行政许可法》第四十四条');
  return plain && { ...plain, suspensions: keptTime(reviewCase) };
};

const isLicence = ({ item }: ReviewCase): boolean => licensingProfiles.includes(item.clock.profile);

function clock(
  reviewCase: ReviewCase,
  kind: ClockKind,
  startedAt: string | null | undefined,
  length: Period | null,
  legalBasis: string,
): Clock | undefined {
  if (!startedAt || length === null) return undefined;
  return { kind, startedAt, length, legalBasis, suspensions: [], extension: 0, end: endOf(reviewCase, kind) };
}
