import type { CaseTerminatedV1, Party } from '@hall/event-contracts';
import { isHearingOpen } from '../case/procedures.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { checkDecider } from '../lifecycle/separation.ts';
import { decided, type Decision, withDocuments } from '../case/decision.ts';
import { withdrawnTask } from '../tasks/task.ts';
import { endingPaper } from './ending-paper.ts';
import { refuse, type Refused } from '../case/refusals.ts';
import { remediesOf } from '../documents/remedies.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import type { Termination } from '../case/endings.ts';
import { isSupplementOverdue } from './supplement-lapse.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** Why a department may end a case without a decision on its merits (T30); the last, after the end of C6, where no rule does it (T12a). */
export const terminationGrounds = [
  'DEATH',
  'DISSOLUTION',
  'FORCE_MAJEURE',
  'OBJECT_GONE',
  'PRECONDITION_FAILED',
  'SUPPLEMENT_NOT_SUPPLIED',
] as const;
export type TerminationGround = (typeof terminationGrounds)[number] & CaseTerminatedV1['cause'];

/** What the decision maker says: why, what has happened, the article that ends it, and which paper proves it. */
export type TerminationGiven = {
  readonly cause: TerminationGround;
  readonly facts: string;
  readonly legalBasis: string;
  /** Number or name of the paper: a death certificate, a notice of deregistration, a record; never an identity number. */
  readonly evidence: string;
};

/** For each ground, the kind of applicant to which it does not apply. Null: it applies to everybody. */
const groundsElsewhere: Readonly<Record<TerminationGround, Party['applicantKind'] | null>> = {
  DEATH: 'ENTERPRISE',
  DISSOLUTION: 'PERSON',
  FORCE_MAJEURE: null,
  OBJECT_GONE: null,
  PRECONDITION_FAILED: null,
  SUPPLEMENT_NOT_SUPPLIED: null,
};

/** Grounds on which the applicant no longer exists, so that nobody is left to be heard or to receive a decision. */
const endsTheApplicant: readonly TerminationGround[] = ['DEATH', 'DISSOLUTION'];

/**
 * The decision maker ends a case whose applicant, object or precondition is no more (终止, T30; E22), or whose notice was not answered
 * until the end of C6 (T12a): with facts, article and evidence, and the remedies (C-3; D11). Refuses ACTION_NOT_OPEN, RECEIVER_MAY_NOT_REVIEW,
 * REVIEWER_MAY_NOT_DECIDE, TEXT_MISSING, SUPPLEMENT_NOT_LAPSED, GROUND_NOT_APPLICABLE (a person dies, an enterprise is dissolved), what
 * `checkNoWayRound` refuses, and REMEDIES_INCOMPLETE.
 */
export function decideTermination(
  reviewCase: ReviewCase,
  given: TerminationGiven,
  { by, now, department }: Pick<Circumstances, 'by' | 'now' | 'department'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'terminate');
  if (!status) return notOpen(reviewCase);
  const refused = checkDecider(reviewCase, by) ?? checkGround(reviewCase, given) ?? checkNoWayRound(reviewCase, given);
  if (refused) return refused;
  const remedies = remediesOf(department);
  if (!remedies) return refuse('REMEDIES_INCOMPLETE');
  const { cause } = given;
  const facts = given.facts.trim();
  const legalBasis = given.legalBasis.trim();
  const evidence = given.evidence.trim();
  const termination: Termination = { cause, facts, legalBasis, evidence, at: now.instant, by };
  const ended = { ...reviewCase, status, heldSince: null, proposal: null, termination };
  const { jointCaseId } = reviewCase;
  const data = { ...headOf(ended), jointCaseId, cause, terminatedAt: now.instant };
  const told = withdrawnTask(reviewCase, 'CASE_ENDED', now);
  const decision = decided(ended, { type: 'CaseTerminated.v1', data }, ...told);
  return withDocuments(decision, endingPaper(ended, cause, { remedies, facts, legalBasis, evidence }));
}

function checkGround(reviewCase: ReviewCase, { cause, facts, legalBasis, evidence }: TerminationGiven) {
  const missing: string[] = [];
  if (facts.trim() === '') missing.push('终止的事实');
  if (legalBasis.trim() === '') missing.push('法律依据（条文）');
  if (evidence.trim() === '') missing.push('证据（证明事实的材料，例如死亡医学证明、注销通知书）');
  if (missing.length > 0) return refuse('TEXT_MISSING', missing);
  if (cause === 'SUPPLEMENT_NOT_SUPPLIED' && !isSupplementOverdue(reviewCase)) return refuse('SUPPLEMENT_NOT_LAPSED');
  const kind = reviewCase.parties[0]?.applicantKind;
  return kind && kind === groundsElsewhere[cause] ? refuse('GROUND_NOT_APPLICABLE') : undefined;
}

/**
 * An ending is no way round a decision. Refuses HEARING_PENDING while a hearing can still be asked for or has to be held (行政许可法 art. 46–48:
 * what is decided then is decided on its record), ALREADY_DECIDED where a decision only waits to take effect, and DECISION_OWED in a round that
 * a court or a reconsideration body has ordered (T32: it wants a decision). Nothing of that where the applicant is no more.
 */
function checkNoWayRound(reviewCase: ReviewCase, { cause }: TerminationGiven): Refused | undefined {
  if (endsTheApplicant.includes(cause)) return undefined;
  if (isHearingOpen(reviewCase)) return refuse('HEARING_PENDING', ['听证笔录', '准予', '不予许可']);
  if (reviewCase.keptRuling) return refuse('ALREADY_DECIDED');
  return reviewCase.reopening ? refuse('DECISION_OWED', [reviewCase.reopening.orderNumber]) : undefined;
}
