import type { Topic } from '@hall/event-contracts';
import { decode } from '../kafka/envelope.ts';
import { consumeOnce, lockPosition } from './consume-once.ts';
import { verdictOn } from './failure.ts';
import { findHead, markApplied, markWaiting, type ParkedKey, type ParkedMessage } from './parked-messages.ts';
import { inShortTransaction, type Inbox } from './inbox.ts';

const resolveThemselves = ['NOT_YET', 'GAP', 'BEHIND', 'RELEASED'];

/** Applies what is parked of a key in the order of its numbers, until one has to wait. Answers how many were applied. */
export async function drainKey(inbox: Inbox, key: ParkedKey): Promise<number> {
  for (let applied = 0; ; applied += 1) {
    if ((await applyHead(inbox, key)) !== 'APPLIED') return applied;
  }
}

async function applyHead(inbox: Inbox, key: ParkedKey): Promise<'APPLIED' | 'WAITS'> {
  let head: ParkedMessage | undefined;
  try {
    return await inShortTransaction(inbox.database, async (tx) => {
      await lockPosition(tx, inbox.consumer, { topic: key.topic as Topic, key: key.key });
      head = await findHead(tx, key);
      if (!head || !resolveThemselves.includes(head.code)) return 'WAITS';
      const message = decode(head.record);
      const outcome = await consumeOnce(tx, inbox.consumer, message, inbox.handle);
      if (outcome === 'PASSED_OVER') inbox.onUnknownType(message.type, head.record);
      await markApplied(tx, head.id);
      return 'APPLIED';
    });
  } catch (fault) {
    const verdict = verdictOn(fault);
    if (verdict.retry || !head) throw fault;
    const reason = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
    await markWaiting(inbox.database.manager, head.id, verdict.code, reason);
    return 'WAITS';
  }
}
