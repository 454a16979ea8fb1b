import { allTo, staysIn } from '@hall/lifecycle';
import { isBreachOpen, toLookAt } from '../case/tolerance.ts';
import { allButTheClaimer, whoExamined, type ReviewActionRow } from './action-row.ts';

/** Promised materials (容缺), and promises that are broken (S33, B2, T12b). */
export const toleranceActions = {
  supplyTolerance: {
    word: '核对容缺补交材料',
    operation: 'supplyTolerance',
    roles: ['REVIEWER'],
    leads: staysIn('ACCEPTED', 'UNDER_REVIEW', 'SUSPENDED', 'PENDING_DECISION'), // S33
    keptFrom: allButTheClaimer,
    isObstructed: ({ tolerance }) => tolerance?.state !== 'OPEN',
  },
  rejectTolerance: {
    word: '告知容缺补交材料不符合要求',
    operation: 'rejectTolerance',
    roles: ['REVIEWER'],
    leads: staysIn('ACCEPTED', 'UNDER_REVIEW', 'SUSPENDED', 'PENDING_DECISION'), // S33
    keptFrom: allButTheClaimer,
    isObstructed: ({ tolerance }) => tolerance?.state !== 'OPEN' || toLookAt(tolerance).length === 0,
  },
  settleBreach: {
    word: '处理容缺违约',
    operation: 'settleBreach',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    leads: staysIn(
      'ACCEPTED',
      'UNDER_REVIEW',
      'SUSPENDED',
      'PENDING_DECISION',
      'GRANTED',
      'CERT_PRODUCTION',
      'HANDED_OVER',
    ), // B2
    keptFrom: whoExamined,
    isObstructed: (reviewCase) => !isBreachOpen(reviewCase),
  },
  revoke: {
    byLaw: 'a broken promise that is settled by TERMINATE takes a grant back (B2): part of settleBreach',
    leads: allTo('TERMINATED', ['GRANTED', 'CERT_PRODUCTION', 'HANDED_OVER']), // B2
  },
  breachTolerance: {
    byLaw: 'C7 has run out, and the gap closes before the decision (T12b)',
    leads: allTo('DEEMED_WITHDRAWN', ['ACCEPTED', 'UNDER_REVIEW', 'SUSPENDED', 'PENDING_DECISION']), // T12b
  },
} as const satisfies Readonly<Record<string, ReviewActionRow>>;
