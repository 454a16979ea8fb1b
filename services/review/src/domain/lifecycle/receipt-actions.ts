import { staysIn } from '@hall/lifecycle';
import { mayBeNotified } from '../case/notice.ts';
import { allButTheClaimer, never, whoReceived, type ReviewActionRow } from './action-row.ts';

/** From the receipt to the acceptance, and what asks for missing materials (T5, T7 to T12a). */
export const receiptActions = {
  begin: {
    byLaw: 'all predecessors of the component are granted, or the hall office ends its hold (P2, P4)',
    leads: { PLANNED: 'RECEIVED' },
  },
  claim: {
    word: '领取',
    operation: 'claimCase',
    roles: ['REVIEWER'],
    // Another reviewer can take the case over in any of them, also during a suspension, so that somebody can end it.
    leads: staysIn('RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'UNDER_REVIEW', 'SUSPENDED'), // S37
    keptFrom: whoReceived,
    isObstructed: ({ reviewerStaffNo }, { id }) => reviewerStaffNo === id,
  },
  accept: {
    word: '受理',
    operation: 'acceptCase',
    roles: ['REVIEWER'],
    leads: { RECEIVED: 'ACCEPTED' }, // T8
    keptFrom: allButTheClaimer,
    isObstructed: never,
  },
  acceptTolerantly: {
    word: '容缺受理',
    operation: 'acceptTolerantly',
    roles: ['REVIEWER'],
    leads: { RECEIVED: 'ACCEPTED' }, // T9
    keptFrom: allButTheClaimer,
    isObstructed: ({ item }) => !item.tolerance,
  },
  deemAccepted: {
    byLaw: 'C1 has run out in silence: accepted as of the receipt (T10; 行政许可法 art. 32(4))',
    leads: { RECEIVED: 'ACCEPTED' }, // T10
  },
  requestSupplement: {
    word: '一次性告知补正',
    operation: 'requestSupplement',
    roles: ['REVIEWER'],
    leads: { RECEIVED: 'AWAITING_SUPPLEMENT' }, // T5
    keptFrom: allButTheClaimer,
    isObstructed: (reviewCase) => !mayBeNotified(reviewCase),
  },
  declineAcceptance: {
    word: '不予受理',
    operation: 'declineAcceptance',
    roles: ['REVIEWER'],
    leads: { RECEIVED: 'NOT_ACCEPTED' }, // T7
    keptFrom: allButTheClaimer,
    isObstructed: never,
  },
  grantOnTheSpot: {
    word: '即办准予',
    operation: 'grantOnTheSpot',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    leads: { RECEIVED: 'GRANTED' }, // T22
    keptFrom: whoReceived,
    isObstructed: ({ item }) => item.handlingKind !== 'ON_THE_SPOT',
  },
  noteSupplement: {
    byLaw: 'the applicant hands in at a window or on line (T11)',
    leads: staysIn('AWAITING_SUPPLEMENT'), // T11
  },
  acceptSupplement: {
    word: '补正后受理',
    operation: 'acceptSupplement',
    roles: ['REVIEWER'],
    leads: { AWAITING_SUPPLEMENT: 'ACCEPTED' }, // T11a, T11c
    keptFrom: allButTheClaimer,
    isObstructed: ({ notice }) => !notice?.completeAt,
  },
  restateNotice: {
    word: '重申补正告知',
    operation: 'restateNotice',
    roles: ['REVIEWER'],
    leads: staysIn('AWAITING_SUPPLEMENT'), // T11b
    keptFrom: allButTheClaimer,
    isObstructed: ({ notice }) => !notice?.completeAt,
  },
  askDecision: {
    word: '登记申请人要求作出决定',
    operation: 'recordDecisionRequest',
    roles: ['REVIEWER'],
    leads: { AWAITING_SUPPLEMENT: 'ACCEPTED' }, // C-1
    keptFrom: allButTheClaimer,
    isObstructed: ({ notice }) => notice?.completeAt !== null,
  },
  lapse: {
    byLaw: 'C6, the supplement period, has run out (T12a)',
    leads: { AWAITING_SUPPLEMENT: 'DEEMED_WITHDRAWN' }, // T12a
  },
} as const satisfies Readonly<Record<string, ReviewActionRow>>;
