import { allTo } from '@hall/lifecycle';
import { never, undecided, whoExamined, whoReceived, type ReviewActionRow } from './action-row.ts';

/** Ends without a decision on the merits, and the ways out of an ended case (T29, T30, T32). */
export const endingActions = {
  withdraw: {
    byLaw: 'the applicant withdraws at a window or on line (T29)',
    leads: allTo('WITHDRAWN', undecided), // T29
  },
  terminate: {
    word: '终止',
    operation: 'terminateCase',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    leads: allTo('TERMINATED', undecided), // T30
    keptFrom: whoExamined,
    isObstructed: never,
  },
  reopen: {
    word: '重新审查',
    operation: 'reopenCase',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    leads: allTo('UNDER_REVIEW', [
      'GRANTED',
      'REFUSED',
      'CERT_PRODUCTION',
      'HANDED_OVER',
      'NOT_ACCEPTED',
      'DEEMED_WITHDRAWN',
      'TERMINATED',
    ]), // T32
    keptFrom: whoReceived,
    isObstructed: ({ acceptance }) => acceptance === null,
  },
  reopenReceipt: {
    word: '重新决定是否受理',
    operation: 'reopenCase',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    leads: allTo('RECEIVED', ['NOT_ACCEPTED', 'DEEMED_WITHDRAWN', 'TERMINATED']), // T32
    keptFrom: whoReceived,
    isObstructed: ({ acceptance }) => acceptance !== null,
  },
  revive: {
    byLaw: 'the predecessor with which the component fell is granted after all, by order (T32)',
    leads: { TERMINATED: 'PLANNED' }, // T32
  },
} as const satisfies Readonly<Record<string, ReviewActionRow>>;
