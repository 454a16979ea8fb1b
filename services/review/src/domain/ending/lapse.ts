import type { Calendar, HallNow } from '@hall/working-days';
import { decided, type Decided, type Decision, withDocuments } from '../decision.ts';
import { assignedTask, withdrawnTask } from '../department/task.ts';
import { endingPaper } from '../documents/ending-paper.ts';
import { nextStatus } from '../lifecycle.ts';
import type { HandIn } from '../notice/notice.ts';
import { decideHandIn, noticeEvent } from '../notice/notice-rules.ts';
import { noted } from '../procedure/noted.ts';
import { headOf, type ReviewCase } from '../review-case.ts';

/**
 * Under which law an unanswered notice ends the case by itself (T12a: "rule exists"). The licensing law has no such rule: there the hall
 * office has a task, and the case stays until the department ends it (T30, SUPPLEMENT_NOT_SUPPLIED). Open in law; changed here and nowhere else.
 */
const endsBySilence: Readonly<Record<ReviewCase['item']['clock']['profile'], boolean>> = {
  LICENSING_LAW: false,
  SPECIAL_LAW: true,
  SERVICE_PROMISE: true,
  NONE: false,
};

/** C6 has run out and something is outstanding (T12a): withdrawn where a rule says so, else marked. Undefined when all is in. */
export function decideSupplementLapse(reviewCase: ReviewCase, lapsedAt: string): Decided | undefined {
  const { notice, item } = reviewCase;
  const status = nextStatus(reviewCase.status, 'lapse');
  if (!status || !notice || notice.completeAt !== null || notice.lapsedAt !== null) return undefined;
  const lapsed = { ...reviewCase, notice: { ...notice, lapsedAt } };
  if (!endsBySilence[item.clock.profile]) return decided(lapsed);
  const cause = 'SUPPLEMENT_LAPSED' as const;
  const ended = { ...lapsed, status, withdrawal: { cause, at: lapsedAt } };
  const event = { type: 'CaseDeemedWithdrawn.v1' as const, data: { ...headOf(ended), cause, lapsedAt } };
  const told = withdrawnTask(reviewCase, 'CASE_ENDED', { instant: lapsedAt });
  return withDocuments(decided(ended, event, ...told), endingPaper(ended, cause));
}

/** Whether C6 has run out on a case that no rule ends, and something is still outstanding: it stays until the department ends it. */
export const isSupplementOverdue = ({ status, notice }: Pick<ReviewCase, 'status' | 'notice'>): boolean =>
  status === 'AWAITING_SUPPLEMENT' && notice !== null && notice.lapsedAt !== null && notice.completeAt === null;

/**
 * Whether something that came in before the lapse, and is heard of only now, voids it (domain 3.4b, VOID_LAPSE): legal time is when it
 * happened. Only where the case still stands where the lapse has left it, or has ended because of it.
 */
export const isLapseVoidedBy = (reviewCase: ReviewCase, handedInAt: string): boolean =>
  handedInAt < (reviewCase.notice?.lapsedAt ?? '') &&
  (reviewCase.status === 'AWAITING_SUPPLEMENT' || endedByLapse(reviewCase) !== undefined);

/** Why it has ended, where that is the lapse. */
const endedByLapse = ({ withdrawal, termination }: ReviewCase) =>
  [withdrawal?.cause, termination?.cause].find(
    (cause) => cause === 'SUPPLEMENT_LAPSED' || cause === 'SUPPLEMENT_NOT_SUPPLIED',
  );

/**
 * Takes the case back to before the lapse, with what came in (cause VOID_LAPSE): the others hear of it, the notice D11 is superseded, and a
 * department whose task was withdrawn has it again. Refuses what `decideHandIn` refuses.
 */
export function decideVoidedLapse(reviewCase: ReviewCase, handIn: HandIn, now: HallNow, calendar: Calendar): Decision {
  const endedAt = (reviewCase.withdrawal ?? reviewCase.termination)?.at;
  const voidedEnd = endedAt === undefined ? {} : { voided: { endedAt, at: now.instant } };
  const notice = reviewCase.notice && { ...reviewCase.notice, lapsedAt: null, ...voidedEnd };
  const back: ReviewCase = {
    ...reviewCase,
    status: 'AWAITING_SUPPLEMENT',
    withdrawal: null,
    termination: null,
    notice,
    archivedAt: null,
  };
  const decision = decideHandIn(back, handIn);
  if (decision.kind === 'refused') return decision;
  const told = noted(back, 'LAPSE_VOIDED', handIn.at, null);
  const { notice: open } = decision.reviewCase;
  const isOpen = open !== null && open.completeAt === null; // told anew, so that the rest can be handed in
  const again = isOpen ? [noticeEvent(decision.reviewCase, open, open.by, now, calendar, true)] : [];
  const task = endedAt !== undefined && back.jointCaseId === null ? assignedTask(back, null) : [];
  const voided = { ...decision, events: [told, ...decision.events, ...again, ...task] };
  const cause = endedByLapse(reviewCase);
  if (!cause) return voided;
  const { title, tellsRemedies: _none, ...paper } = endingPaper(back, cause);
  return withDocuments(voided, { ...paper, title: `撤销${title}（期限内已补正）`, supersedes: true });
}
