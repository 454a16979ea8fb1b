import { staysIn } from '@hall/lifecycle';
import { maxExtension } from '../case/extension-limit.ts';
import { isRecorded } from '../case/procedures.ts';
import { allButTheClaimer, never, whoExamined, whoReceived, type ReviewActionRow } from './action-row.ts';
import { mayDecline } from './separation.ts';

/** What goes on beside the examination and may lengthen it: special procedures, extension, visits, hearing (T14 to T17, C8, C9). */
export const procedureActions = {
  proposeSuspension: {
    word: '提请特别程序',
    operation: 'proposeSuspension',
    roles: ['REVIEWER'],
    leads: staysIn('UNDER_REVIEW'), // T14
    keptFrom: allButTheClaimer,
    isObstructed: ({ proposal }) => proposal !== null,
  },
  suspend: {
    word: '批准特别程序',
    operation: 'approveSuspension',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    leads: { UNDER_REVIEW: 'SUSPENDED' }, // T14
    keptFrom: whoExamined,
    isObstructed: ({ proposal }) => proposal?.kind !== 'SUSPENSION',
  },
  resume: {
    word: '结束特别程序',
    operation: 'resumeReview',
    roles: ['REVIEWER'],
    leads: { SUSPENDED: 'UNDER_REVIEW' }, // T15
    keptFrom: allButTheClaimer,
    isObstructed: never,
  },
  askExtension: {
    word: '提请延期',
    operation: 'askExtension',
    roles: ['REVIEWER', 'DECISION_MAKER'],
    leads: staysIn('UNDER_REVIEW', 'SUSPENDED', 'PENDING_DECISION'), // T17
    keptFrom: whoReceived,
    isObstructed: (reviewCase) =>
      reviewCase.proposal !== null || reviewCase.extension !== null || maxExtension(reviewCase) === 0,
  },
  extend: {
    word: '批准延期',
    operation: 'approveExtension',
    roles: ['AGENCY_HEAD'],
    leads: staysIn('UNDER_REVIEW', 'SUSPENDED', 'PENDING_DECISION'), // T17
    keptFrom: whoReceived,
    isObstructed: ({ proposal }, { id }) => proposal?.kind !== 'EXTENSION' || proposal.by === id,
  },
  declineProposal: {
    word: '不批准',
    operation: 'declineProposal',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    leads: staysIn('UNDER_REVIEW', 'SUSPENDED', 'PENDING_DECISION'), // T14, T17
    keptFrom: whoReceived,
    isObstructed: ({ proposal }, caller) =>
      proposal === null || proposal.by === caller.id || !mayDecline(caller, { proposal }),
  },
  arrangeVerification: {
    word: '安排现场核查',
    operation: 'arrangeVerification',
    roles: ['REVIEWER'],
    leads: staysIn('UNDER_REVIEW'), // T16
    keptFrom: allButTheClaimer,
    isObstructed: never,
  },
  recordVerification: {
    word: '现场核查记录',
    operation: 'recordVerification',
    roles: ['REVIEWER'],
    leads: staysIn('UNDER_REVIEW'), // T16
    keptFrom: allButTheClaimer,
    isObstructed: ({ verification }) => verification === null || isRecorded(verification),
  },
  tellHearingRight: {
    word: '听证权利告知',
    operation: 'tellHearingRight',
    roles: ['REVIEWER'],
    leads: staysIn('UNDER_REVIEW', 'SUSPENDED'), // C8
    keptFrom: allButTheClaimer,
    isObstructed: ({ hearing }) => hearing !== null,
  },
  requestHearing: {
    word: '登记听证申请',
    operation: 'recordHearingRequest',
    roles: ['REVIEWER'],
    // Asked for in time but heard of only after the opinion was written, it takes the case back from the decision maker.
    leads: { UNDER_REVIEW: 'UNDER_REVIEW', SUSPENDED: 'SUSPENDED', PENDING_DECISION: 'UNDER_REVIEW' }, // C8
    keptFrom: allButTheClaimer,
    // Offered after the lapse too: a request on paper from before the lapse may arrive late, and voids it.
    isObstructed: ({ hearing, keptRuling }) =>
      !hearing?.toldAt || hearing.requestedOn !== null || hearing.held !== null || keptRuling !== null,
  },
  lapseHearingRight: {
    byLaw: 'C8 has run out without a request (行政许可法 art. 47)',
    leads: staysIn('UNDER_REVIEW', 'SUSPENDED'), // C8
  },
  announceHearing: {
    word: '听证通知',
    operation: 'announceHearing',
    roles: ['REVIEWER'],
    leads: staysIn('UNDER_REVIEW', 'SUSPENDED'), // C9
    keptFrom: allButTheClaimer,
    // A hearing can be held without a request too (行政许可法 art. 46).
    isObstructed: ({ hearing }) => hearing !== null && hearing.held !== null,
  },
  recordHearing: {
    word: '听证笔录',
    operation: 'recordHearing',
    roles: ['REVIEWER'],
    leads: staysIn('UNDER_REVIEW', 'SUSPENDED'), // C9
    keptFrom: allButTheClaimer,
    isObstructed: ({ hearing }) => !hearing?.announced || hearing.held !== null,
  },
} as const satisfies Readonly<Record<string, ReviewActionRow>>;
