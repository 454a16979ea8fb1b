import { askProgress } from '../../../commands/progress/ask-progress.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const progress: NonNullable<QueryResolvers['progress']> = async (_parent, ask, { desk, caller }) =>
  answerOf(await askProgress(desk, caller, ask), (received) => ({
    __typename: 'CaseProgress' as const,
    received,
  }));
