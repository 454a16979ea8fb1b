import { staysIn } from '@hall/lifecycle';
import { isHearingOpen } from '../case/procedures.ts';
import { isGapOpen } from '../case/tolerance.ts';
import { allButTheClaimer, never, whoExamined, type ReviewActionRow } from './action-row.ts';

/** The examination and the decision (T13, T18 to T21). */
export const examinationActions = {
  startReview: {
    word: '开始审查',
    operation: 'startReview',
    roles: ['REVIEWER'],
    leads: { ACCEPTED: 'UNDER_REVIEW' }, // T13
    keptFrom: allButTheClaimer,
    isObstructed: never,
  },
  submitOpinion: {
    word: '提交审查意见',
    operation: 'submitOpinion',
    roles: ['REVIEWER'],
    leads: { UNDER_REVIEW: 'PENDING_DECISION' }, // T18
    keptFrom: allButTheClaimer,
    isObstructed: isHearingOpen,
  },
  grant: {
    word: '准予',
    operation: 'decideCase',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    leads: { PENDING_DECISION: 'GRANTED' }, // T20
    keptFrom: whoExamined,
    isObstructed: ({ keptRuling, tolerance }) => keptRuling !== null || isGapOpen(tolerance),
  },
  refuse: {
    word: '不予许可',
    operation: 'decideCase',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    leads: { PENDING_DECISION: 'REFUSED' }, // T21
    keptFrom: whoExamined,
    isObstructed: ({ keptRuling }) => keptRuling !== null,
  },
  returnToReview: {
    word: '退回审查',
    operation: 'returnToReview',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    leads: { PENDING_DECISION: 'UNDER_REVIEW' }, // T19
    keptFrom: whoExamined,
    isObstructed: ({ keptRuling }) => keptRuling !== null,
  },
  recallDecision: {
    word: '收回尚未生效的决定',
    operation: 'recallDecision',
    roles: ['DECISION_MAKER', 'AGENCY_HEAD'],
    leads: staysIn('PENDING_DECISION'), // P4
    keptFrom: whoExamined,
    isObstructed: ({ keptRuling }) => keptRuling === null,
  },
} as const satisfies Readonly<Record<string, ReviewActionRow>>;
