import { randomUUID } from 'node:crypto';
import type { CloudEvent } from '@hall/event-contracts';
import { onEvent } from '../src/events/subscriptions.ts';
import { monday, type TestDesk } from './a-delivery.ts';

/** Lets delivery hear an event of this type on this topic, in a transaction of its own. */
export const hear = (desk: TestDesk, topic: string, type: string, data: object): Promise<void> => {
  const event = { type, topic, data, id: randomUUID(), source: '/hall/test', time: monday.instant };
  return desk.database.transaction((tx) => onEvent(tx, event as unknown as CloudEvent));
};
