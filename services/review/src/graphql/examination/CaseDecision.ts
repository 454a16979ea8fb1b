import type { CaseDecisionResolvers } from '../__generated__/resolver-types.ts';

export const CaseDecision: CaseDecisionResolvers = { by: ({ by: staffNo }) => ({ staffNo }) };
