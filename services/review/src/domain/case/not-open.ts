import { openWords } from './action-rows.ts';
import { refuse, type Refused } from './refusals.ts';
import type { ReviewCase } from './review-case.ts';

/** The refusal ACTION_NOT_OPEN, which names what is possible instead. */
export const notOpen = ({ status }: Pick<ReviewCase, 'status'>): Refused =>
  refuse('ACTION_NOT_OPEN', openWords(status));
