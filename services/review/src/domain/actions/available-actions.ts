import type { ReviewCase } from '../case/review-case.ts';
import { firstWords, keyInStep, type FirstWord, type KeyInStep } from '../replies/paper.ts';
import { openActions, type ReviewAction } from '../case/lifecycle.ts';
import { isInside, mayDecline, mayDo, type Caller, type Operation } from '../access/permissions.ts';
import { checkFileOpen } from '../ending/archive.ts';
import { mayBeNotified } from '../notice/notice-rules.ts';
import { isBreachOpen } from '../ending/breach-settlement.ts';
import { toLookAt } from '../tolerance/owed.ts';
import { mostExtension } from '../procedure/extension.ts';
import { isHearingOpen } from '../procedure/hearing.ts';
import { isRecorded } from '../procedure/verification.ts';
import { checkClaimer, checkDecider, checkLiaison, checkReviewer } from '../case/separation.ts';

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
  askDecision: { operation: 'recordDecisionRequest', separation: checkClaimer },
  acceptSupplement: { operation: 'acceptSupplement', separation: checkClaimer },
  acceptTolerantly: { operation: 'acceptTolerantly', separation: checkClaimer },
  supplyTolerance: { operation: 'supplyTolerance', separation: checkClaimer },
  rejectTolerance: { operation: 'rejectTolerance', separation: checkClaimer },
  settleBreach: { operation: 'settleBreach', separation: checkDecider },
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
  recallDecision: { operation: 'recallDecision', separation: checkDecider },
  terminate: { operation: 'terminateCase', separation: checkDecider },
  reopen: { operation: 'reopenCase', separation: checkReviewer },
  reopenReceipt: { operation: 'reopenCase', separation: checkReviewer },
  explain: { operation: 'explainRefusal', separation: () => undefined },
  correct: { operation: 'correctDocument', separation: checkDecider },
  makeCertificate: { operation: 'makeCertificate', separation: checkReviewer },
  offer: { operation: 'offerResult', separation: checkLiaison },
};

/**
 * What this caller may do now with this case: the status, the role, the department and the separation of duties agree. Of a department on
 * paper also the next step to key in: its people may work in the portal too, where most steps have no paper to be keyed in from (S18).
 */
export const availableActions = (
  caller: Caller,
  reviewCase: ReviewCase,
): readonly (ReviewAction | KeyInStep | FirstWord)[] => [
  ...portalActions(caller, reviewCase),
  ...paperSteps(caller, reviewCase),
];

function paperSteps(caller: Caller, reviewCase: ReviewCase): readonly (KeyInStep | FirstWord)[] {
  if (reviewCase.integration !== 'MANUAL' || !isInside(caller, reviewCase)) return [];
  const step = keyInStep(reviewCase);
  const due = step === 'keyInResult' && checkLiaison(reviewCase, caller.id) ? undefined : step;
  return [...(due ? [due] : []), ...firstWords(reviewCase)].filter((one) => mayDo(caller, one));
}

const portalActions = (caller: Caller, reviewCase: ReviewCase): readonly ReviewAction[] =>
  openActions(reviewCase.status).filter((action) => {
    const door = doors[action];
    if (isDone(reviewCase, action, caller)) return false;
    if (!door || !mayDo(caller, door.operation) || !isInside(caller, reviewCase)) return false;
    if (checkFileOpen(reviewCase, door.operation)) return false;
    return !door.separation(reviewCase, caller.id);
  });

/** What the status would allow, but the case has nothing to do it with, or it has been done: the rule refuses it by name. */
const isDone = (reviewCase: ReviewCase, action: ReviewAction, caller: Caller): boolean =>
  obstacles[action]?.(reviewCase, caller) ?? false;

const obstacles: Partial<Record<ReviewAction, (reviewCase: ReviewCase, caller: Caller) => boolean>> = {
  claim: ({ reviewerStaffNo }, { id }) => reviewerStaffNo === id,
  grant: ({ keptRuling, tolerance }) => keptRuling !== null || isGapOpen(tolerance),
  refuse: ({ keptRuling }) => keptRuling !== null,
  returnToReview: ({ keptRuling }) => keptRuling !== null,
  recallDecision: ({ keptRuling }) => keptRuling === null,
  offer: ({ offer }) => offer !== null,
  requestSupplement: (reviewCase) => !mayBeNotified(reviewCase),
  acceptTolerantly: ({ item }) => !item.tolerance,
  grantOnTheSpot: ({ item }) => item.handlingKind !== 'ON_THE_SPOT',
  acceptSupplement: ({ notice }) => !notice?.completeAt,
  askDecision: ({ notice }) => notice?.completeAt !== null,
  restateNotice: ({ notice }) => !notice?.completeAt,
  supplyTolerance: ({ tolerance }) => tolerance?.state !== 'OPEN',
  rejectTolerance: ({ tolerance }) => tolerance?.state !== 'OPEN' || toLookAt(tolerance).length === 0,
  settleBreach: (reviewCase) => !isBreachOpen(reviewCase),
  proposeSuspension: ({ proposal }) => proposal !== null,
  suspend: ({ proposal }) => proposal?.kind !== 'SUSPENSION',
  askExtension: (reviewCase) =>
    reviewCase.proposal !== null || reviewCase.extension !== null || mostExtension(reviewCase) === 0,
  extend: ({ proposal }, { id }) => proposal?.kind !== 'EXTENSION' || proposal.by === id,
  declineProposal: ({ proposal }, caller) =>
    proposal === null || proposal.by === caller.id || !mayDecline(caller, { proposal }),
  recordVerification: ({ verification }) => verification === null || isRecorded(verification),
  submitOpinion: isHearingOpen,
  tellHearingRight: ({ hearing }) => hearing !== null,
  // also after the lapse: a paper of before it may come late, and voids it
  requestHearing: ({ hearing, keptRuling }) =>
    !hearing?.toldAt || hearing.requestedOn !== null || hearing.held !== null || keptRuling !== null,
  announceHearing: ({ hearing }) => hearing !== null && hearing.held !== null, // art. 46: without a request too
  recordHearing: ({ hearing }) => !hearing?.announced || hearing.held !== null,
  reopen: ({ acceptance }) => acceptance === null,
  reopenReceipt: ({ acceptance }) => acceptance !== null,
  correct: ({ deliveredAt }) => deliveredAt === null,
  explain: ({ ruling, explanation }) => ruling?.outcome !== 'REFUSED' || explanation !== null,
};

const isGapOpen = (tolerance: ReviewCase['tolerance']): boolean =>
  tolerance !== null && tolerance.mode === 'BEFORE_DECISION' && tolerance.state !== 'FULFILLED';
