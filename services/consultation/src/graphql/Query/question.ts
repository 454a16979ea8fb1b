import type { QueryResolvers } from '../__generated__/resolver-types.ts';

export const question: NonNullable<QueryResolvers['question']> = (_parent, { id }, { questions }) => questions.load(id);
