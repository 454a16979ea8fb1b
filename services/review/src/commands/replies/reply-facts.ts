import type { DepartmentReply } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import type { ReplyFacts } from '../../domain/replies/reply-facts.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { findDepartment, findStaff } from '../../storage/copies/catalogue-store.ts';
import { quotaStanding } from '../../storage/examination/quota-store.ts';
import { isCertificateNumberTaken } from '../../storage/case/review-case-store.ts';

/** Looks up what the rule of a department's step has to know, whether a system has sent it or a liaison keys it in. */
export async function replyFacts(
  tx: Transaction,
  reviewCase: ReviewCase,
  reply: DepartmentReply,
  { mayTakeEffect, origin }: Pick<ReplyFacts, 'mayTakeEffect' | 'origin'>,
): Promise<ReplyFacts> {
  const number = reply.type === 'ResultReady.v1' ? reply.data.certificateNumber : null;
  return {
    mayTakeEffect,
    origin,
    department: await findDepartment(tx, reviewCase.departmentCode),
    staff: await findStaff(tx, reviewCase.departmentCode),
    quota: reply.type === 'DecisionGiven.v1' ? await quotaStanding(tx, reviewCase) : 'OPEN',
    isCertificateNumberTaken: number !== null && (await isCertificateNumberTaken(tx, reviewCase, number)),
  };
}
