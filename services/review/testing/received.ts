import { randomUUID } from 'node:crypto';
import type { DepartmentReply } from '@hall/event-contracts';
import type { ReviewCase } from '../src/domain/case/review-case.ts';
import type { Received } from '../src/commands/replies/received-reply.ts';
import { monday, people } from './a-case.ts';

let offset = 0;

/** A reply on the topic of this department, as the inbox hands it over: under an id of its own, and at the next offset. */
export function received(kafkaCode: string, reply: DepartmentReply) {
  const replyId = randomUUID();
  offset += 1;
  const record = {
    topic: `hall.department.${kafkaCode}.reply.v1`,
    partition: 0,
    offset: String(offset),
    headers: { ce_id: replyId },
    value: Buffer.from(JSON.stringify(reply.data)),
  };
  return { kafkaCode, replyId, caseId: reply.data.caseId, record, reply, fault: null } satisfies Received;
}

/** The two replies by which the department of a case accepts it and decides on it, as the inbox hands them over. */
export function receivedDecision(
  { id: caseId, round, kafkaCode }: ReviewCase,
  outcome: 'GRANTED' | 'REFUSED',
  occurredAt: string,
): readonly Received[] {
  const head = { caseId, round, occurredAt, staffNo: people.reviewer };
  const reason = { code: 'CONDITIONS_NOT_MET' as const, text: '不符', provision: '第三十五条' };
  const decision = {
    ...head,
    outcome,
    reasons: outcome === 'REFUSED' ? [reason] : [],
    legalBasis: '第三十八条',
    reviewerStaffNo: people.reviewer,
    deciderStaffNo: people.decider,
  };
  return [
    received(kafkaCode, { type: 'CaseAccepted.v1', data: head }),
    received(kafkaCode, { type: 'DecisionGiven.v1', data: decision }),
  ];
}

/** An event that intake has published, as the inbox hands it over. */
export const fromIntake = (type: string, data: object, time: string = monday.instant): never =>
  ({
    id: randomUUID(),
    source: '/hall/intake',
    type,
    topic: 'hall.intake.event.v1',
    time,
    seq: 2,
    key: 'k',
    subject: 'k',
    data,
  }) as never;
