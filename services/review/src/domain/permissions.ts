import type { Trace } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import { openActions, type ReviewAction } from './lifecycle.ts';
import { keyInStep, type KeyInStep } from './department/paper.ts';
import type { Siblings } from './department/task.ts';
import type { ReviewCase } from './review-case.ts';
import { checkClaimer, checkDecider, checkLiaison, checkReviewer } from './separation.ts';

/** The roles of the hall (domain 7). A token may name others, which grant nothing here. */
export const roles = [
  'APPLICANT',
  'GUIDE',
  'INTAKE_OFFICER',
  'ANSWERER',
  'LIAISON',
  'REVIEWER',
  'DECISION_MAKER',
  'AGENCY_HEAD',
  'DELIVERY_OFFICER',
  'HALL_OFFICE',
  'AUDITOR',
  'DEPARTMENT_SYSTEM',
] as const;
export type Role = (typeof roles)[number];

/** Who asks: a staff number, an applicant's id, a department's system; nobody has no id and no role. */
export type Caller = {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly departmentCode: string | null;
  readonly trace: Trace;
};

const inside: readonly Role[] = [
  'ANSWERER',
  'LIAISON',
  'REVIEWER',
  'DECISION_MAKER',
  'AGENCY_HEAD',
  'DEPARTMENT_SYSTEM',
];
const hall: readonly Role[] = ['INTAKE_OFFICER', 'DELIVERY_OFFICER', 'HALL_OFFICE', 'AUDITOR'];

/** Operation × role, the whole table (domain 7): mutations are the department's own people's. */
export const operations = {
  reviewCase: ['APPLICANT', ...hall, ...inside],
  departmentCases: [...inside, 'HALL_OFFICE', 'AUDITOR'],
  departmentReplies: [...inside, 'HALL_OFFICE', 'AUDITOR'],
  claimCase: ['REVIEWER'],
  acceptCase: ['REVIEWER'],
  startReview: ['REVIEWER'],
  submitOpinion: ['REVIEWER'],
  decideCase: ['DECISION_MAKER', 'AGENCY_HEAD'],
  makeCertificate: ['REVIEWER'],
  offerResult: ['LIAISON'],
  // afterwards, from the paper of a department that cannot be connected (补录, S18)
  keyInAcceptance: ['LIAISON'],
  keyInDecision: ['LIAISON'],
  keyInResult: ['LIAISON'],
  // joint cases: the hall office orchestrates, and never decides
  jointCases: ['HALL_OFFICE', 'AUDITOR'],
  endHold: ['HALL_OFFICE'],
  hallTasks: ['HALL_OFFICE', 'AUDITOR'],
  closeHallTask: ['HALL_OFFICE'],
} as const satisfies Record<string, readonly Role[]>;
export type Operation = keyof typeof operations;

/** Whether one of the caller's roles allows the operation at all. */
export const mayDo = (caller: Caller, operation: Operation): boolean => hasRole(caller, operations[operation]);

/** Whether the caller's work list is that of all departments (domain 7: the hall office sees and pushes, but never decides). */
export const seesAllDepartments = (caller: Caller): boolean => hasRole(caller, ['HALL_OFFICE', 'AUDITOR']);

/** Whether the case is one of the caller's own department. */
export const isInside = (caller: Caller, { departmentCode }: ReviewCase): boolean =>
  hasRole(caller, inside) && caller.departmentCode === departmentCode;

/** Whether the caller may know how this case stands; who may not is told it does not exist. Agents as long as their mandate lasts. */
export const mayRead = (caller: Caller, reviewCase: ReviewCase, today: HallDate): boolean =>
  hasRole(caller, hall) || isInside(caller, reviewCase) || isParty(caller, reviewCase, today);

const isParty = (caller: Caller, { parties }: Pick<ReviewCase, 'parties'>, today: HallDate): boolean =>
  hasRole(caller, ['APPLICANT']) &&
  parties.some(
    ({ applicantId, agentId, validTo }) =>
      caller.id === applicantId || (caller.id === agentId && validTo !== null && today <= validTo),
  );

/** Whether the caller may know how this joint case stands: each of its departments waits for the others, so it sees the whole. */
export const mayReadJoint = (caller: Caller, { jointCase, components }: Siblings, today: HallDate): boolean =>
  hasRole(caller, hall) ||
  components.some((component) => isInside(caller, component)) ||
  isParty(caller, jointCase, today);

/** Whether the caller works in the hall or in a department. */
export const isStaff = (caller: Caller): boolean => hasRole(caller, [...hall, ...inside]);

/** Whether the caller reads the opinion: the department's people, and the auditor. */
export const mayReadOpinion = (caller: Caller, reviewCase: ReviewCase): boolean =>
  isInside(caller, reviewCase) || hasRole(caller, ['AUDITOR']);

/** Whether the caller reads the certificate's number: the department, the delivery window, the parties (domain 7: personal data). */
export const maySeeCertificateNumber = (caller: Caller, reviewCase: ReviewCase): boolean =>
  isInside(caller, reviewCase) || hasRole(caller, ['DELIVERY_OFFICER', 'APPLICANT']);

/** The operation behind an action of the lifecycle, and who is kept from it by what they did before. */
const doors: Partial<Record<ReviewAction, { operation: Operation; separation: typeof checkReviewer }>> = {
  claim: { operation: 'claimCase', separation: checkReviewer },
  accept: { operation: 'acceptCase', separation: checkClaimer },
  startReview: { operation: 'startReview', separation: checkClaimer },
  submitOpinion: { operation: 'submitOpinion', separation: checkClaimer },
  grant: { operation: 'decideCase', separation: checkDecider },
  refuse: { operation: 'decideCase', separation: checkDecider },
  makeCertificate: { operation: 'makeCertificate', separation: checkReviewer },
  offer: { operation: 'offerResult', separation: checkLiaison },
};

/**
 * What this caller may do now with this case: the status, the role, the department and the separation of duties agree. Of a
 * department on paper, the next step to key in.
 */
export function availableActions(caller: Caller, reviewCase: ReviewCase): readonly (ReviewAction | KeyInStep)[] {
  if (reviewCase.integration !== 'MANUAL') return portalActions(caller, reviewCase);
  const step = keyInStep(reviewCase);
  return step && mayDo(caller, step) && isInside(caller, reviewCase) ? [step] : [];
}

const portalActions = (caller: Caller, reviewCase: ReviewCase): readonly ReviewAction[] =>
  openActions(reviewCase.status).filter((action) => {
    const door = doors[action];
    if (isDone(reviewCase, action, caller.id)) return false;
    if (!door || !mayDo(caller, door.operation) || !isInside(caller, reviewCase)) return false;
    return !door.separation(reviewCase, caller.id);
  });

/** What the status would allow once more, but has been done: the rule refuses it by name. */
const isDone = ({ reviewerStaffNo, keptRuling, offer }: ReviewCase, action: ReviewAction, staffNo: string): boolean =>
  (action === 'claim' && reviewerStaffNo === staffNo) ||
  ((action === 'grant' || action === 'refuse') && keptRuling !== null) ||
  (action === 'offer' && offer !== null);

const hasRole = (caller: Caller, allowed: readonly Role[]): boolean =>
  caller.roles.some((role) => allowed.includes(role));
