import type { ReviewAction } from './lifecycle.ts';
import { checkClaimer, checkDecider, checkLiaison, checkReviewer } from './separation.ts';
import type { LawfulAction, PersonalAction } from './action.ts';
import { maxExtension } from './extension-limit.ts';
import { mayBeNotified } from './may-be-notified.ts';
import { isHearingOpen, isRecorded } from './procedures-open.ts';
import { isBreachOpen, isGapOpen, toLookAt } from './promise.ts';
import { mayDecline } from './proposal.ts';

const never = (): boolean => false;
const nobody = (): undefined => undefined;

/**
 * Every action of the lifecycle: what it is called, by which operation it is taken, who is kept from it, and what is in its way. The
 * fields `availableActions` and the refusal ACTION_NOT_OPEN read from it. An action of the lifecycle without its row does not compile.
 */
export const actions = {
  // receipt and acceptance
  begin: { byLaw: 'all predecessors of the component are granted, or the hall office ends its hold (P2, P4)' },
  claim: {
    word: '领取',
    operation: 'claimCase',
    roles: ['REVIEWER'],
    keptFrom: checkReviewer,
    isObstructed: ({ reviewerStaffNo }, { id }) => reviewerStaffNo === id,
  },
  accept: { word: '受理', operation: 'acceptCase', roles: ['REVIEWER'], keptFrom: checkClaimer, isObstructed: never },
  acceptTolerantly: {
    word: '容缺受理',
    operation: 'acceptTolerantly',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: ({ item }) => !item.tolerance,
  },
  deemAccepted: { byLaw: 'C1 has run out in silence: accepted as of the receipt (T10; 行政许可法 art. 32(4))' },
  requestSupplement: {
    word: '一次性告知补正',
    operation: 'requestSupplement',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: (reviewCase) => !mayBeNotified(reviewCase),
  },
  declineAcceptance: {
    word: '不予受理',
    operation: 'declineAcceptance',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: never,
  },
  grantOnTheSpot: {
    word: '即办准予',
    operation: 'grantOnTheSpot',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    keptFrom: checkReviewer,
    isObstructed: ({ item }) => item.handlingKind !== 'ON_THE_SPOT',
  },

  // supplement
  noteSupplement: { byLaw: 'the applicant hands in at a window or on line (T11)' },
  acceptSupplement: {
    word: '补正后受理',
    operation: 'acceptSupplement',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: ({ notice }) => !notice?.completeAt,
  },
  restateNotice: {
    word: '重申补正告知',
    operation: 'restateNotice',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: ({ notice }) => !notice?.completeAt,
  },
  askDecision: {
    word: '登记申请人要求作出决定',
    operation: 'recordDecisionRequest',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: ({ notice }) => notice?.completeAt !== null,
  },
  lapse: { byLaw: 'C6, the supplement period, has run out (T12a)' },

  // tolerance
  supplyTolerance: {
    word: '核对容缺补交材料',
    operation: 'supplyTolerance',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: ({ tolerance }) => tolerance?.state !== 'OPEN',
  },
  rejectTolerance: {
    word: '告知容缺补交材料不符合要求',
    operation: 'rejectTolerance',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: ({ tolerance }) => tolerance?.state !== 'OPEN' || toLookAt(tolerance).length === 0,
  },
  breachTolerance: { byLaw: 'C7 has run out, and the gap closes before the decision (T12b)' },
  settleBreach: {
    word: '处理容缺违约',
    operation: 'settleBreach',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    keptFrom: checkDecider,
    isObstructed: (reviewCase) => !isBreachOpen(reviewCase),
  },
  revoke: { byLaw: 'a broken promise that is settled by TERMINATE takes a grant back (B2): part of settleBreach' },

  // examination
  startReview: {
    word: '开始审查',
    operation: 'startReview',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: never,
  },
  submitOpinion: {
    word: '提交审查意见',
    operation: 'submitOpinion',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: isHearingOpen,
  },
  returnToReview: {
    word: '退回审查',
    operation: 'returnToReview',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    keptFrom: checkDecider,
    isObstructed: ({ keptRuling }) => keptRuling !== null,
  },
  proposeSuspension: {
    word: '提请特别程序',
    operation: 'proposeSuspension',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: ({ proposal }) => proposal !== null,
  },
  suspend: {
    word: '批准特别程序',
    operation: 'approveSuspension',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    keptFrom: checkDecider,
    isObstructed: ({ proposal }) => proposal?.kind !== 'SUSPENSION',
  },
  resume: {
    word: '结束特别程序',
    operation: 'resumeReview',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: never,
  },
  askExtension: {
    word: '提请延期',
    operation: 'askExtension',
    roles: ['REVIEWER', 'DECISION_MAKER'],
    keptFrom: checkReviewer,
    isObstructed: (reviewCase) =>
      reviewCase.proposal !== null || reviewCase.extension !== null || maxExtension(reviewCase) === 0,
  },
  extend: {
    word: '批准延期',
    operation: 'approveExtension',
    roles: ['AGENCY_HEAD'],
    keptFrom: checkReviewer,
    isObstructed: ({ proposal }, { id }) => proposal?.kind !== 'EXTENSION' || proposal.by === id,
  },
  declineProposal: {
    word: '不批准',
    operation: 'declineProposal',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    keptFrom: checkReviewer,
    isObstructed: ({ proposal }, caller) =>
      proposal === null || proposal.by === caller.id || !mayDecline(caller, { proposal }),
  },
  arrangeVerification: {
    word: '安排现场核查',
    operation: 'arrangeVerification',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: never,
  },
  recordVerification: {
    word: '现场核查记录',
    operation: 'recordVerification',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: ({ verification }) => verification === null || isRecorded(verification),
  },

  // hearing
  tellHearingRight: {
    word: '听证权利告知',
    operation: 'tellHearingRight',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: ({ hearing }) => hearing !== null,
  },
  requestHearing: {
    word: '登记听证申请',
    operation: 'recordHearingRequest',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    // Offered after the lapse too: a request on paper from before the lapse may arrive late, and voids it.
    isObstructed: ({ hearing, keptRuling }) =>
      !hearing?.toldAt || hearing.requestedOn !== null || hearing.held !== null || keptRuling !== null,
  },
  lapseHearingRight: { byLaw: 'C8 has run out without a request (行政许可法 art. 47)' },
  announceHearing: {
    word: '听证通知',
    operation: 'announceHearing',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    // A hearing can be held without a request too (行政许可法 art. 46).
    isObstructed: ({ hearing }) => hearing !== null && hearing.held !== null,
  },
  recordHearing: {
    word: '听证笔录',
    operation: 'recordHearing',
    roles: ['REVIEWER'],
    keptFrom: checkClaimer,
    isObstructed: ({ hearing }) => !hearing?.announced || hearing.held !== null,
  },

  // decision and result
  grant: {
    word: '准予',
    operation: 'decideCase',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    keptFrom: checkDecider,
    isObstructed: ({ keptRuling, tolerance }) => keptRuling !== null || isGapOpen(tolerance),
  },
  refuse: {
    word: '不予许可',
    operation: 'decideCase',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    keptFrom: checkDecider,
    isObstructed: ({ keptRuling }) => keptRuling !== null,
  },
  recallDecision: {
    word: '收回尚未生效的决定',
    operation: 'recallDecision',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    keptFrom: checkDecider,
    isObstructed: ({ keptRuling }) => keptRuling === null,
  },
  makeCertificate: {
    word: '制证',
    operation: 'makeCertificate',
    roles: ['REVIEWER'],
    keptFrom: checkReviewer,
    isObstructed: never,
  },
  offer: {
    word: '移交出件窗口',
    operation: 'offerResult',
    roles: ['LIAISON'],
    keptFrom: checkLiaison,
    isObstructed: ({ offer }) => offer !== null,
  },
  handOver: { byLaw: 'the delivery window signs for the result (T24, T25)' },
  explain: {
    word: '不予许可答疑',
    operation: 'explainRefusal',
    roles: ['REVIEWER', 'LIAISON'],
    keptFrom: nobody,
    isObstructed: ({ ruling, explanation }) => ruling?.outcome !== 'REFUSED' || explanation !== null,
  },
  correct: {
    word: '更正文书',
    operation: 'correctDocument',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    keptFrom: checkDecider,
    isObstructed: ({ deliveredAt }) => deliveredAt === null,
  },

  // other endings, and what leads out of them
  withdraw: { byLaw: 'the applicant withdraws at a window or on line (T29)' },
  terminate: {
    word: '终止',
    operation: 'terminateCase',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    keptFrom: checkDecider,
    isObstructed: never,
  },
  reopen: {
    word: '重新审查',
    operation: 'reopenCase',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    keptFrom: checkReviewer,
    isObstructed: ({ acceptance }) => acceptance === null,
  },
  reopenReceipt: {
    word: '重新决定是否受理',
    operation: 'reopenCase',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    keptFrom: checkReviewer,
    isObstructed: ({ acceptance }) => acceptance !== null,
  },
  revive: { byLaw: 'the predecessor with which the component fell is granted after all, by order (T32)' },
} as const satisfies Readonly<Record<ReviewAction, PersonalAction | LawfulAction>>;
