import { appendToOutbox } from '@hall/messaging';
import type { DepartmentReply, HallEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { DepartmentReplyTable, type DepartmentReplyRow } from './department-reply-table.ts';

/** What is kept of a reply. */
export type FiledReply = Omit<DepartmentReplyRow, 'id'>;

/** A reply that waits for what it follows. */
export type WaitingReply = { readonly id: string; readonly reply: DepartmentReply };

/** Keeps a reply on file, and answers it on the rejected topic where it could not be used. */
export async function fileReply(tx: Transaction, filed: FiledReply, events: readonly HallEvent[]): Promise<void> {
  await tx.insert(DepartmentReplyTable, filed as never);
  const key = filed.caseId ?? filed.replyId ?? `${filed.topic}/${filed.partition}/${filed.offset}`;
  await appendToOutbox(tx, { stream: { key, time: filed.receivedAt }, events });
}

/** Replies of this case that came too early, oldest first. */
export async function listWaiting(tx: Transaction, caseId: string): Promise<readonly WaitingReply[]> {
  const rows = await tx.find(DepartmentReplyTable, { where: { caseId, verdict: 'WAITING' }, order: { id: 'ASC' } });
  return rows.map(({ id, type, value }) => ({
    id,
    reply: { type, data: JSON.parse(String(value)) } as DepartmentReply,
  }));
}

/** What has become of a reply that waited. */
export const settleWaiting = async (
  tx: Transaction,
  id: string,
  became: Pick<DepartmentReplyRow, 'verdict' | 'code' | 'details'>,
): Promise<void> => void (await tx.update(DepartmentReplyTable, { id }, became as never));
