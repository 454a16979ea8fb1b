import { decided, type Decided, withDocuments } from '../case/decision.ts';
import { withdrawnTask } from '../tasks/task.ts';
import { endingPaper } from './ending-paper.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';

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
