import type { AnswerResolvers } from './__generated__/resolver-types.ts';

export const Answer: AnswerResolvers = { by: ({ by: staffNo }) => ({ staffNo }) };
