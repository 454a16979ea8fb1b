import type { CaseTerminatedV1, Department, Party } from '@hall/event-contracts';
import type { HallNow } from '@hall/working-days';
import { withdrawnTask } from '../department/task.ts';
import { decided, type Decision, withDocuments } from '../decision.ts';
import { endingPaper } from '../documents/ending-paper.ts';
import { isSupplementOverdue } from './lapse.ts';
import { nextStatus } from '../lifecycle.ts';
import { notOpen } from '../not-open.ts';
import { refuse } from '../refusals.ts';
import { remediesOf } from '../remedies.ts';
import { headOf, type ReviewCase } from '../review-case.ts';
import { checkDecider } from '../separation.ts';

/** Why a department may end a case without a decision on its merits (T30); the last, after the end of C6, where no rule does it (T12a). */
export const terminationGrounds = [
  ...(['DEATH', 'DISSOLUTION', 'FORCE_MAJEURE', 'OBJECT_GONE'] as const),
  ...(['PRECONDITION_FAILED', 'SUPPLEMENT_NOT_SUPPLIED'] as const),
] as const;
export type TerminationGround = (typeof terminationGrounds)[number] & CaseTerminatedV1['cause'];

/** Which kind of applicant a ground is not for. */
const groundsElsewhere: Partial<Record<TerminationGround, Party['applicantKind']>> = {
  DEATH: 'ENTERPRISE',
  DISSOLUTION: 'PERSON',
};

/**
 * The decision maker ends a case whose applicant, object or precondition is no more (终止, T30; E22), or whose notice was not answered
 * until the end of C6 (T12a): with the remedies (C-3; D11). Refuses ACTION_NOT_OPEN, RECEIVER_MAY_NOT_REVIEW, REVIEWER_MAY_NOT_DECIDE,
 * SUPPLEMENT_NOT_LAPSED, GROUND_NOT_APPLICABLE (a person dies, an enterprise is dissolved), REMEDIES_INCOMPLETE.
 */
export function decideTermination(
  reviewCase: ReviewCase,
  cause: TerminationGround,
  department: Department | undefined,
  staffNo: string,
  now: HallNow,
): Decision {
  const status = nextStatus(reviewCase.status, 'terminate');
  if (!status) return notOpen(reviewCase);
  const refused = checkDecider(reviewCase, staffNo);
  if (refused) return refused;
  if (cause === 'SUPPLEMENT_NOT_SUPPLIED' && !isSupplementOverdue(reviewCase)) return refuse('SUPPLEMENT_NOT_LAPSED');
  const kind = reviewCase.parties[0]?.applicantKind;
  if (kind && kind === groundsElsewhere[cause]) return refuse('GROUND_NOT_APPLICABLE');
  const remedies = remediesOf(department);
  if (!remedies) return refuse('REMEDIES_INCOMPLETE');
  const ended = {
    ...reviewCase,
    status,
    heldSince: null,
    proposal: null,
    termination: { cause, at: now.instant, by: staffNo },
  };
  const { jointCaseId } = reviewCase;
  const data = { ...headOf(ended), jointCaseId, cause, terminatedAt: now.instant };
  const told = withdrawnTask(reviewCase, 'CASE_ENDED', now);
  const decision = decided(ended, { type: 'CaseTerminated.v1', data }, ...told);
  return withDocuments(decision, endingPaper(ended, cause, remedies));
}
