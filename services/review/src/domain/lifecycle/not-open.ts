import { refuse, type Refused } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { type ActionOperation, actions } from './actions.ts';
import { openWords } from './lifecycle.ts';

/** The refusal ACTION_NOT_OPEN, which names what is possible instead. */
export const notOpen = ({ status }: Pick<ReviewCase, 'status'>): Refused =>
  refuse('ACTION_NOT_OPEN', openWords(status));

/** The operation that an order of a reconsideration body or a court is carried out by. */
const byOrder: ActionOperation = 'reopenCase';

/**
 * Nothing may be changed in a closed file, except by an order that opens it again (T31, T32; E46). Refuses ACTION_NOT_OPEN.
 * @param operation the operation of the graph by which somebody wants to change it
 */
export const checkFileOpen = (
  { archivedAt }: Pick<ReviewCase, 'archivedAt'>,
  operation: string,
): Refused | undefined =>
  archivedAt !== null && operation !== byOrder ? refuse('ACTION_NOT_OPEN', [actions.reopen.word]) : undefined;
