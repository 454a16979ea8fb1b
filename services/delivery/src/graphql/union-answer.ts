import { shownWith } from '@hall/refusals';
import { refusals } from '../domain/refusals.ts';

/** `answerOf` shows a command's answer as one of the two members of its union, `refusalOf` a refusal by itself. */
export const { answerOf, refusalOf } = shownWith(refusals);
