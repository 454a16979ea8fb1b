import { shownWith } from '@hall/refusals';
import { refusals } from '../domain/case/refusals.ts';

/** Shows a command's answer as one of the two members of its union: the refusal, or what has succeeded. */
export const { answerOf } = shownWith(refusals);
