import type { ClockSuspendedV1 } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import { isExpired } from '../clocks/expiry.ts';
import { decided, type Decision, withDocuments } from '../case/decision.ts';
import { draft } from '../documents/document.ts';
import { dueDatesOf } from '../clocks/due-dates.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { checkClaimer, checkDecider } from '../lifecycle/separation.ts';
import { refuse } from '../case/refusals.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** What the reviewer asks for: which procedure, and how long it needs. */
export type SuspensionAsked = {
  readonly procedure: ClockSuspendedV1['kind'];
  readonly estimateWorkingDays: number;
  readonly conductedBy: string;
};

type SpecialProcedureTerms = NonNullable<ReviewCase['item']['specialProcedures']>[number];

const ART_45 = '《行政许可法》第四十五条';

/**
 * The longest estimate, in working days, for a special procedure where the item publishes none: about a year. The law sets no limit, but a longer
 * estimate would tell the applicant nothing, and the clock of the procedure (E13) would never warn.
 */
export const LONGEST_ESTIMATE = 250;

/** The most working days that may be estimated: those the item publishes for this procedure. Published calendar days are not converted. */
const mostEstimate = (own: SpecialProcedureTerms | undefined): number =>
  own?.estimate.unit === 'WORKING_DAY' ? Math.min(LONGEST_ESTIMATE, Math.ceil(own.estimate.amount)) : LONGEST_ESTIMATE;

/**
 * The reviewer asks for a special procedure (T14). The eight of art. 45 need no more; anything else needs the item's own basis: a visit
 * to the site has none. Refuses ACTION_NOT_OPEN, NOT_CLAIMED, NOT_THE_REVIEWER, PROPOSAL_PENDING, SPECIAL_PROCEDURE_WITHOUT_BASIS,
 * BAD_NUMBER, TEXT_MISSING, DEADLINE_PASSED.
 */
export function decideSuspensionProposal(
  reviewCase: ReviewCase,
  { procedure, estimateWorkingDays, conductedBy }: SuspensionAsked,
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'proposeSuspension');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by);
  if (refused) return refused;
  if (reviewCase.proposal) return refuse('PROPOSAL_PENDING');
  const own = reviewCase.item.specialProcedures?.find(({ kind }) => kind === procedure);
  const legalBasis = own?.legalBasis ?? (procedure === 'OTHER_WITH_BASIS' ? undefined : ART_45);
  if (legalBasis === undefined) return refuse('SPECIAL_PROCEDURE_WITHOUT_BASIS');
  const most = mostEstimate(own);
  if (!Number.isInteger(estimateWorkingDays) || estimateWorkingDays < 1 || estimateWorkingDays > most)
    return refuse('BAD_NUMBER', [`预计工作日为1至${most}`]);
  if (conductedBy.trim() === '') return refuse('TEXT_MISSING', ['实施单位']);
  if (isExpired(reviewCase, { now, calendar })) return refuse('DEADLINE_PASSED');
  return decided({
    ...reviewCase,
    status,
    proposal: {
      kind: 'SUSPENSION',
      procedure,
      legalBasis,
      estimateWorkingDays,
      conductedBy,
      at: now.instant,
      by,
    },
  });
}

/**
 * The decision maker approves it: C2 and C3 stand still from the day after (T14; R6), and the applicant is told (D10). Refuses
 * ACTION_NOT_OPEN, NO_PROPOSAL, RECEIVER_MAY_NOT_REVIEW, REVIEWER_MAY_NOT_DECIDE, DEADLINE_PASSED.
 */
export function decideSuspension(
  reviewCase: ReviewCase,
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'suspend');
  if (!status) return notOpen(reviewCase);
  const { proposal } = reviewCase;
  if (proposal?.kind !== 'SUSPENSION') return refuse('NO_PROPOSAL');
  const refused = checkDecider(reviewCase, by);
  if (refused) return refused;
  if (isExpired(reviewCase, { now, calendar })) return refuse('DEADLINE_PASSED');
  const { procedure: kind, legalBasis, estimateWorkingDays, conductedBy, by: proposedBy } = proposal;
  const begun = {
    kind,
    legalBasis,
    estimateWorkingDays,
    conductedBy,
    from: now.today,
    to: null,
    resultDocument: null,
    proposedBy,
    approvedBy: by,
  };
  const suspended = { ...reviewCase, status, proposal: null, suspensions: [...reviewCase.suspensions, begun] };
  const paper = draft('D10', '特别程序告知书', {
    kind,
    legalBasis,
    from: now.today,
    estimateWorkingDays,
    conductedBy,
    effect: '所需时间不计算在办理期限内，期限自特别程序结束后继续计算。',
  });
  const event = {
    ...headOf(suspended),
    kind,
    suspendedFrom: now.today,
    estimateWorkingDays,
    suspendedAt: now.instant,
    approvedBy: by,
  };
  return withDocuments(decided(suspended, { type: 'ClockSuspended.v1', data: event }), paper);
}

/**
 * The procedure has come to its result, and the clocks run again (T15). `endedOn` is its last day, which does not count (R6). Refuses
 * ACTION_NOT_OPEN, NOT_CLAIMED, NOT_THE_REVIEWER, TEXT_MISSING, BAD_DATE for a day before it began or after today (E14).
 */
export function decideResumption(
  reviewCase: ReviewCase,
  { endedOn, resultDocument }: { readonly endedOn: HallDate; readonly resultDocument: string },
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'resume');
  const running = reviewCase.suspensions.find(({ to }) => to === null);
  if (!status || !running) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by);
  if (refused) return refused;
  if (resultDocument.trim() === '') return refuse('TEXT_MISSING', ['特别程序的结果文书']);
  if (endedOn < running.from || endedOn > now.today) return refuse('BAD_DATE', [endedOn, running.from, now.today]);
  const suspensions = reviewCase.suspensions.map((one) =>
    one === running ? { ...one, to: endedOn, resultDocument: resultDocument.trim() } : one,
  );
  const resumed = { ...reviewCase, status, suspensions };
  const { statutory, committed } = dueDatesOf(resumed, calendar);
  const paper = draft('D10', '特别程序结束告知书', {
    kind: running.kind,
    legalBasis: running.legalBasis,
    from: running.from,
    to: endedOn,
    estimateWorkingDays: running.estimateWorkingDays,
    conductedBy: running.conductedBy,
    resultDocument,
    effect: `办理期限继续计算，法定时限至${statutory?.on ?? '无'}，承诺时限至${committed?.on ?? '无'}。`,
  });
  const data = {
    ...headOf(resumed),
    resumedOn: endedOn,
    resumedAt: now.instant,
    statutoryDueOn: statutory?.on ?? null,
    committedDueOn: committed?.on ?? null,
  };
  return withDocuments(decided(resumed, { type: 'ClockResumed.v1', data }), paper);
}
