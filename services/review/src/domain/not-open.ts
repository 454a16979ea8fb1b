import { openWords } from './lifecycle.ts';
import { refuse, type Refused } from './refusals.ts';
import type { ReviewCase } from './review-case.ts';

/** The refusal that says what is possible instead. */
export const notOpen = ({ status }: Pick<ReviewCase, 'status'>): Refused =>
  refuse('ACTION_NOT_OPEN', openWords(status));
