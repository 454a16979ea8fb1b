import type { CaseTerminatedV1 } from '@hall/event-contracts';
import { returnedMaterials } from '../receipt/handed-in.ts';
import type { Remedies } from '../documents/remedies.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { Withdrawal } from '../case/endings.ts';
import { draft, type DocumentDraft } from '../documents/document.ts';

type Cause = Withdrawal['cause'] | CaseTerminatedV1['cause'] | 'RETURN_RESUBMIT' | 'INCOMPLETE_WITH_LIST';

const bases: Readonly<Record<Cause, readonly [title: string, basis: string]>> = {
  REQUESTED: ['撤回通知书', '申请人申请撤回'],
  SUPPLEMENT_LAPSED: ['退件通知书', '逾期未补正，视为撤回申请'],
  TOLERANCE_BREACHED: ['退件通知书', '未按承诺补齐容缺材料，视为撤回申请'],
  RETURN_RESUBMIT: ['退件通知书', '申请材料不齐全，退回后可以重新提交'],
  INCOMPLETE_WITH_LIST: ['退件通知书', '申请材料不齐全，不予受理并一次性告知'],
  PREDECESSOR_FAILED: ['终止通知书', '前置事项未通过'],
  ALL_OR_NOTHING: ['终止通知书', '同一件事中有事项未通过'],
  HOLD_ENDED: ['终止通知书', '审管办决定不再等待'],
  DEATH: ['终止通知书', '申请人死亡'],
  DISSOLUTION: ['终止通知书', '申请人依法终止'],
  FORCE_MAJEURE: ['终止通知书', '不可抗力'],
  OBJECT_GONE: ['终止通知书', '许可标的灭失'],
  PRECONDITION_FAILED: ['终止通知书', '前置条件未满足'],
  SUPPLEMENT_NOT_SUPPLIED: ['终止通知书', '逾期未补正，依照本事项的规定终止办理'],
};

/** What an ending rests on, as far as somebody has found or decided it: what happened, the article, and which paper proves it. */
type EndingGrounds = {
  readonly remedies?: Remedies;
  readonly facts?: string;
  readonly legalBasis?: string;
  readonly evidence?: string;
};

/**
 * The notice that a case has ended without a decision on its merits (退件/终止/撤回通知书, D11), also one that had not begun: what goes back to
 * the applicant, that it may be filed again, and unless the applicant has taken it back the remedies (C-3): those given, or the department's
 * when it is issued.
 */
export function endingPaper(reviewCase: ReviewCase, cause: Cause, grounds: EndingGrounds = {}): DocumentDraft {
  const [title, basis] = bases[cause];
  const { remedies, facts = null, legalBasis = null, evidence = null } = grounds;
  const fields = {
    cause,
    basis,
    facts,
    legalBasis,
    evidence,
    mayApplyAgain: true,
    remedies: remedies?.text ?? null,
    returnedMaterials: returnedMaterials(reviewCase),
  };
  return draft('D11', title, fields, cause === 'REQUESTED' || remedies ? {} : { tellsRemedies: true });
}
