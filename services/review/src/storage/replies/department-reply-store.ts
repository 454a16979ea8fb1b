import { appendToOutbox, dataIn, personalDataIn } from '@hall/messaging';
import type { DepartmentReply, HallEvent } from '@hall/event-contracts';
import { insertRows, rowsOf, type Transaction } from '@hall/transaction';
import { In, type EntitySchema } from 'typeorm';
import { DepartmentReplyTable, type DepartmentReplyRow } from './department-reply-table.ts';
import { keptHeaders, sentHeaders } from './kept-headers.ts';

/** A reply with what became of it, and its headers as they were sent. */
export type FiledReply = Omit<DepartmentReplyRow, 'id' | 'headers'> & {
  readonly headers: Readonly<Record<string, string>>;
};

/** A reply that waits for what it follows; `id` is that of its row. */
export type WaitingReply = Pick<DepartmentReplyRow, 'id' | 'kafkaCode' | 'replyId' | 'caseId'> & {
  readonly reply: DepartmentReply;
  readonly record: Pick<DepartmentReplyRow, 'topic' | 'partition' | 'offset'>;
};

/** Keeps replies on file. */
export async function fileReplies(tx: Transaction, filed: readonly FiledReply[]): Promise<void> {
  const rows = filed.map((reply) => ({ ...reply, headers: keptHeaders(reply, reply.headers) }));
  await insertRows(tx, rowsOf(DepartmentReplyTable as EntitySchema<Omit<DepartmentReplyRow, 'id'>>, rows));
}

/** Publishes the rejections of replies that could not be used. Details in which somebody has put personal data are not repeated. */
export async function answerRejected(
  tx: Transaction,
  rejections: readonly HallEvent<'ReplyRejected.v1'>[],
  time: string,
): Promise<void> {
  const letters = rejections.map(withoutPersons).map((event) => ({
    stream: { key: 'key' in event ? event.key : '', time },
    events: [event],
  }));
  await appendToOutbox(tx, ...letters);
}

function withoutPersons(event: HallEvent<'ReplyRejected.v1'>): HallEvent<'ReplyRejected.v1'> {
  const details = event.data.details.map((detail) => (personalDataIn(detail) ? '（含有个人信息，不再重复）' : detail));
  return { ...event, data: { ...event.data, details } };
}

/** Replies of these cases that came too early, oldest first. */
export async function listWaiting(tx: Transaction, caseIds: readonly string[]): Promise<readonly WaitingReply[]> {
  if (caseIds.length === 0) return [];
  const where = { caseId: In([...caseIds]), verdict: 'WAITING' as const };
  const rows = await tx.find(DepartmentReplyTable, { where, order: { id: 'ASC' } });
  return rows.map((row) => {
    const { id, kafkaCode, replyId, caseId, topic, partition, offset } = row;
    return { id, kafkaCode, replyId, caseId, record: { topic, partition, offset }, reply: replyOf(row) };
  });
}

/** The reply as the department sent it, with its moment converted to UTC. */
function replyOf(row: DepartmentReplyRow): DepartmentReply {
  const { type, topic, partition, offset, value } = row;
  const headers = sentHeaders(row, row.headers);
  const data = dataIn({ topic, partition, offset, headers, value, key: null }) as { occurredAt: string };
  return { type, data: { ...data, occurredAt: new Date(data.occurredAt).toISOString() } } as unknown as DepartmentReply;
}

/** Records the verdict on a reply that waited. */
export const settleWaiting = async (
  tx: Transaction,
  id: string,
  became: Pick<DepartmentReplyRow, 'verdict' | 'code' | 'details'>,
): Promise<void> => void (await tx.update(DepartmentReplyTable, { id }, became as never));
