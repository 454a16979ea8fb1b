import type { OpinionResolvers } from '../__generated__/resolver-types.ts';

export const Opinion: OpinionResolvers = { by: ({ by: staffNo }) => ({ staffNo }) };
