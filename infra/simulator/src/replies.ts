import type { Task } from './read-message.ts';

/** Who answers for the department, and what it refuses (item codes, keys of components). */
type Desk = { reviewer: string; decider: string; liaison: string; refuse: readonly string[] };

type Step = 'CaseAccepted' | 'SiteVerified' | 'DecisionGiven' | 'ResultReady';

/** The steps of a case, in their order. Somebody visits the place only where the item needs it and the case is to be granted. */
export const stepsOf = (task: Task, desk: Desk): readonly Step[] =>
  task.item.needsSiteVisit && outcomeOf(task, desk) === 'GRANTED'
    ? ['CaseAccepted', 'SiteVerified', 'DecisionGiven', 'ResultReady']
    : ['CaseAccepted', 'DecisionGiven', 'ResultReady'];

const outcomeOf = ({ item, joint }: Task, { refuse }: Desk): 'GRANTED' | 'REFUSED' =>
  refuse.includes(item.itemCode) || refuse.includes(joint?.key ?? '') ? 'REFUSED' : 'GRANTED';

/** The day in Asia/Shanghai. */
const dayOf = (moment: string): string => new Date(Date.parse(moment) + 28_800_000).toISOString().slice(0, 10);

/** A reply, the same however often it is sent. */
export type Reply = { readonly id: string; step: Step; data: { readonly caseId: string; occurredAt: string } };

/** What the department says at this step, now: for what the law wants different people, it has different people. */
export function dataOf(step: Step, task: Task, desk: Desk) {
  const { reviewer, decider, liaison } = desk;
  const { caseId, caseNumber, round, receivedAt, item } = task;
  const outcome = outcomeOf(task, desk);
  const legalBasis = item.clock.legalBasis.slice(0, 500);
  const reason = { code: 'CONDITIONS_NOT_MET', text: `不符合“${item.name}”的条件`, provision: legalBasis };
  const ofCase = { caseId, round, occurredAt: new Date(Math.max(Date.now(), Date.parse(receivedAt))).toISOString() };
  if (step === 'CaseAccepted') return { ...ofCase, staffNo: reviewer };
  if (step === 'SiteVerified')
    return {
      ...ofCase,
      staffNo: reviewer,
      verifiers: [reviewer, liaison],
      on: dayOf(ofCase.occurredAt),
      findings: '现场与申报材料一致',
      signedByApplicant: true,
    };
  if (step === 'DecisionGiven')
    return {
      ...ofCase,
      staffNo: decider,
      outcome,
      reasons: outcome === 'REFUSED' ? [reason] : [],
      legalBasis,
      reviewerStaffNo: reviewer,
      deciderStaffNo: decider,
    };
  const certificateNumber =
    outcome === 'GRANTED' && item.resultKind === 'CERTIFICATE' ? `${caseNumber}-${round}` : null;
  return { ...ofCase, staffNo: liaison, certificateNumber, liaisonStaffNo: liaison };
}
