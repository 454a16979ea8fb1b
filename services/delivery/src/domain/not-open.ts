import type { DeliveryCase } from './delivery-case.ts';
import { openWords } from './lifecycle.ts';
import { refuse, type Refused } from './refusals.ts';

/** The refusal ACTION_NOT_OPEN, with what officers can do instead. */
export const notOpen = ({ status }: DeliveryCase): Refused => refuse('ACTION_NOT_OPEN', openWords(status));
