import type { Task } from './read-message.ts';

/** Who answers for the department, and what it refuses (item codes, keys of components). */
export type Desk = { reviewer: string; decider: string; liaison: string; refuse: readonly string[] };

/** The steps of a case, in their order. */
export const steps = ['CaseAccepted', 'DecisionGiven', 'ResultReady'] as const;
type Step = (typeof steps)[number];

/** A reply, the same however often it is sent. */
export type Reply = { readonly id: string; step: Step; data: { readonly caseId: string; occurredAt: string } };

/** What the department says at this step, now: for what the law wants different people, it has different people. */
export function dataOf(step: Step, task: Task, { reviewer, decider, liaison, refuse }: Desk) {
  const { caseId, caseNumber, round, receivedAt, item, joint } = task;
  const outcome = refuse.includes(item.itemCode) || refuse.includes(joint?.key ?? '') ? 'REFUSED' : 'GRANTED';
  const legalBasis = item.clock.legalBasis.slice(0, 500);
  const reason = { code: 'CONDITIONS_NOT_MET', text: `不符合“${item.name}”的条件`, provision: legalBasis };
  const ofCase = { caseId, round, occurredAt: new Date(Math.max(Date.now(), Date.parse(receivedAt))).toISOString() };
  if (step === 'CaseAccepted') return { ...ofCase, staffNo: reviewer };
  if (step === 'DecisionGiven') {
    const ruling = { outcome, reasons: outcome === 'REFUSED' ? [reason] : [], legalBasis };
    return { ...ofCase, staffNo: decider, ...ruling, reviewerStaffNo: reviewer, deciderStaffNo: decider };
  }
  const certificateNumber =
    outcome === 'GRANTED' && item.resultKind === 'CERTIFICATE' ? `${caseNumber}-${round}` : null;
  return { ...ofCase, staffNo: liaison, certificateNumber, liaisonStaffNo: liaison };
}
