import type { Trace } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import { openActions, type ReviewAction } from './lifecycle.ts';
import { keyInStep, type KeyInStep } from './department/paper.ts';
import type { Siblings } from './department/task.ts';
import { mostExtension } from './procedure/extension.ts';
import { isHearingOpen } from './procedure/hearing.ts';
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
  requestSupplement: ['REVIEWER'],
  restateNotice: ['REVIEWER'],
  acceptSupplement: ['REVIEWER'],
  acceptTolerantly: ['REVIEWER'],
  supplyTolerance: ['REVIEWER'],
  declineAcceptance: ['REVIEWER'],
  grantOnTheSpot: ['DECISION_MAKER', 'AGENCY_HEAD'],
  proposeSuspension: ['REVIEWER'],
  approveSuspension: ['DECISION_MAKER', 'AGENCY_HEAD'],
  resumeReview: ['REVIEWER'],
  askExtension: ['REVIEWER', 'DECISION_MAKER'],
  approveExtension: ['AGENCY_HEAD'],
  declineProposal: ['DECISION_MAKER', 'AGENCY_HEAD'],
  arrangeVerification: ['REVIEWER'],
  recordVerification: ['REVIEWER'],
  tellHearingRight: ['REVIEWER'],
  recordHearingRequest: ['REVIEWER'],
  announceHearing: ['REVIEWER'],
  recordHearing: ['REVIEWER'],
  returnToReview: ['DECISION_MAKER', 'AGENCY_HEAD'],
  terminateCase: ['DECISION_MAKER', 'AGENCY_HEAD'],
  reopenCase: ['DECISION_MAKER', 'AGENCY_HEAD'],
  explainRefusal: ['REVIEWER', 'LIAISON'],
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
  cards: [...inside, 'HALL_OFFICE', 'AUDITOR'],
  reportAbsence: ['LIAISON', 'HALL_OFFICE'],
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
  requestSupplement: { operation: 'requestSupplement', separation: checkClaimer },
  restateNotice: { operation: 'restateNotice', separation: checkClaimer },
  acceptSupplement: { operation: 'acceptSupplement', separation: checkClaimer },
  acceptTolerantly: { operation: 'acceptTolerantly', separation: checkClaimer },
  supplyTolerance: { operation: 'supplyTolerance', separation: checkClaimer },
  declineAcceptance: { operation: 'declineAcceptance', separation: checkClaimer },
  grantOnTheSpot: { operation: 'grantOnTheSpot', separation: checkReviewer },
  proposeSuspension: { operation: 'proposeSuspension', separation: checkClaimer },
  suspend: { operation: 'approveSuspension', separation: checkDecider },
  resume: { operation: 'resumeReview', separation: checkClaimer },
  askExtension: { operation: 'askExtension', separation: checkReviewer },
  extend: { operation: 'approveExtension', separation: checkReviewer },
  declineProposal: { operation: 'declineProposal', separation: checkReviewer },
  arrangeVerification: { operation: 'arrangeVerification', separation: checkClaimer },
  recordVerification: { operation: 'recordVerification', separation: checkClaimer },
  tellHearingRight: { operation: 'tellHearingRight', separation: checkClaimer },
  requestHearing: { operation: 'recordHearingRequest', separation: checkClaimer },
  announceHearing: { operation: 'announceHearing', separation: checkClaimer },
  recordHearing: { operation: 'recordHearing', separation: checkClaimer },
  returnToReview: { operation: 'returnToReview', separation: checkDecider },
  terminate: { operation: 'terminateCase', separation: checkDecider },
  reopen: { operation: 'reopenCase', separation: checkReviewer },
  explain: { operation: 'explainRefusal', separation: () => undefined },
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

/** What the status would allow, but the case has nothing to do it with, or it has been done: the rule refuses it by name. */
const isDone = (reviewCase: ReviewCase, action: ReviewAction, staffNo: string): boolean =>
  obstacles[action]?.(reviewCase, staffNo) ?? false;

const obstacles: Partial<Record<ReviewAction, (reviewCase: ReviewCase, staffNo: string) => boolean>> = {
  claim: ({ reviewerStaffNo }, staffNo) => reviewerStaffNo === staffNo,
  grant: ({ keptRuling, tolerance }) => keptRuling !== null || isGapOpen(tolerance),
  refuse: ({ keptRuling }) => keptRuling !== null,
  returnToReview: ({ keptRuling }) => keptRuling !== null,
  offer: ({ offer }) => offer !== null,
  requestSupplement: ({ item }) => item.incompletePolicy !== 'NOTICE_5WD',
  acceptTolerantly: ({ item }) => !item.tolerance,
  grantOnTheSpot: ({ item }) => item.handlingKind !== 'ON_THE_SPOT',
  acceptSupplement: ({ notice }) => !notice?.completeAt,
  restateNotice: ({ notice }) => !notice?.completeAt,
  supplyTolerance: ({ tolerance }) => tolerance?.state !== 'OPEN',
  proposeSuspension: ({ proposal }) => proposal !== null,
  suspend: ({ proposal }) => proposal?.kind !== 'SUSPENSION',
  askExtension: ({ proposal, extension, item }) => proposal !== null || extension !== null || mostExtension(item) === 0,
  extend: ({ proposal }, staffNo) => proposal?.kind !== 'EXTENSION' || proposal.by === staffNo,
  declineProposal: ({ proposal }, staffNo) => proposal === null || proposal.by === staffNo,
  recordVerification: ({ verification }) => verification === null,
  submitOpinion: isHearingOpen,
  tellHearingRight: ({ hearing }) => hearing !== null,
  requestHearing: ({ hearing }) => !hearing || hearing.requestedOn !== null || hearing.lapsedAt !== null,
  announceHearing: ({ hearing }) => !hearing?.requestedOn || hearing.held !== null,
  recordHearing: ({ hearing }) => !hearing?.announced || hearing.held !== null,
  explain: ({ ruling, explanation }) => ruling?.outcome !== 'REFUSED' || explanation !== null,
};

const isGapOpen = (tolerance: ReviewCase['tolerance']): boolean =>
  tolerance !== null && tolerance.mode === 'BEFORE_DECISION' && tolerance.state !== 'FULFILLED';

const hasRole = (caller: Caller, allowed: readonly Role[]): boolean =>
  caller.roles.some((role) => allowed.includes(role));
