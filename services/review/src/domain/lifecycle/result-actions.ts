import { allTo, staysIn } from '@hall/lifecycle';
import { never, nobody, whoDecided, whoExamined, whoReceived, type ReviewActionRow } from './action-row.ts';

/** The result on its way to the applicant, and what is put right afterwards (T23 to T25, T33, S16). */
export const resultActions = {
  makeCertificate: {
    word: '制证',
    operation: 'makeCertificate',
    roles: ['REVIEWER'],
    leads: { GRANTED: 'CERT_PRODUCTION' }, // T23
    keptFrom: whoReceived,
    isObstructed: never,
  },
  explain: {
    word: '不予许可答疑',
    operation: 'explainRefusal',
    roles: ['REVIEWER', 'LIAISON'],
    leads: staysIn('REFUSED', 'HANDED_OVER'), // S16
    keptFrom: nobody,
    isObstructed: ({ ruling, explanation }) => ruling?.outcome !== 'REFUSED' || explanation !== null,
  },
  offer: {
    word: '移交出件窗口',
    operation: 'offerResult',
    roles: ['LIAISON'],
    leads: staysIn('GRANTED', 'REFUSED', 'CERT_PRODUCTION'), // T24, T25
    keptFrom: whoDecided,
    isObstructed: ({ offer }) => offer !== null,
  },
  handOver: {
    byLaw: 'the delivery window signs for the result (T24, T25)',
    leads: allTo('HANDED_OVER', ['GRANTED', 'REFUSED', 'CERT_PRODUCTION']), // T24, T25
  },
  correct: {
    word: '更正文书',
    operation: 'correctDocument',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    leads: staysIn('HANDED_OVER'), // T33
    keptFrom: whoExamined,
    isObstructed: ({ deliveredAt }) => deliveredAt === null,
  },
} as const satisfies Readonly<Record<string, ReviewActionRow>>;
