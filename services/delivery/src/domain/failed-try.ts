import { isRecordNumber } from '@hall/identifiers';
import { decided, type Circumstances, type Decision } from './decision.ts';
import { headOf, type DeliveryCase } from './delivery-case.ts';
import { outstandingOf, type FailedTry, type FailureReason } from './desk-records.ts';
import { nextStatus } from './lifecycle.ts';
import { notOpen } from './not-open.ts';
import { refuse } from './refusals.ts';
import { isOut, unseenServiceOf } from './service-on-record.ts';

/**
 * Records a try to serve the result that has failed (T27). A result at the window stays there. A result that was sent and counted as delivered is
 * at the window again, because it has come back or never arrived (B40): that service did not happen, its proof is kept with the try, clock C5
 * continues, and the applicant's remedies begin with the real service, from which they know the decision (行政复议法 art. 20, 行政诉讼法 art. 46).
 *
 * Refuses ACTION_NOT_OPEN; HAND_OUT_BLOCKED; SERVICE_STANDS where the result was handed to somebody or left behind before witnesses; BAD_EVIDENCE
 * where the evidence is not the number of a record; NOT_OWED where a material is said to be missing and none is owed.
 */
export function decideFailedTry(
  deliveryCase: DeliveryCase,
  { reason, evidence }: Pick<FailedTry, 'reason' | 'evidence'>,
  { by: officerStaffNo, now }: Circumstances,
): Decision {
  const status = nextStatus(deliveryCase.status, 'failTry');
  if (!status) return notOpen(deliveryCase);
  if (deliveryCase.blockedAt) return refuse('HAND_OUT_BLOCKED');
  if (!isRecordNumber(evidence)) return refuse('BAD_EVIDENCE');
  if (reason === 'SUPPLEMENT_MISSING' && outstandingOf(deliveryCase).length === 0) return refuse('NOT_OWED');
  const voids = unseenServiceOf(deliveryCase);
  if (isOut(deliveryCase) && !voids) return refuse('SERVICE_STANDS');
  const failed = { reason, evidence, at: now.instant, officerStaffNo };
  const attempts = [...deliveryCase.attempts, voids ? { ...failed, voids } : failed];
  const after = { ...deliveryCase, ...unserved, status, attempts };
  const data = { ...headOf(after), reason, attempt: attempts.length, officerStaffNo, failedAt: now.instant };
  if (!voids) return decided(after, { type: 'DeliveryFailed.v1', data });
  const voidedService = { method: voids.method, deliveredAt: voids.deliveredAt };
  return decided(after, { type: 'DeliveryFailed.v1', data: { ...data, voidedService } });
}

/** What a delivery says of its service while the applicant has nothing. */
const unserved = { proof: null, documentProofs: [], deliveredAt: null, completedAt: null };

/**
 * What the officer can do after each kind of failed try (民事诉讼法 arts. 88–95; E34). A refusal to take the result allows leaving it behind before
 * witnesses; a parcel that was returned is sent again.
 */
export const adviceOn: Readonly<Record<FailureReason, string>> = {
  RETURNED: '核对地址后可以再次邮寄，也可以通知申请人到窗口领取。',
  REFUSED:
    '受送达人拒绝接收的，可以留置送达：邀请见证人到场说明情况，或者采用拍照、录像等方式记录（《民事诉讼法》第八十九条）。',
  LOST: '向快递单位查询并取得遗失证明；证照遗失的，请部门补制后再次送达。',
  NOT_FOUND: '核对地址和联系方式后再次送达；其他方式无法送达的，才可以公告送达（《民事诉讼法》第九十五条）。',
  SUPPLEMENT_MISSING: '证照保留在窗口；书面告知尚缺的材料，带齐原件后即可领取，逾期补交的仍可领取。',
};
