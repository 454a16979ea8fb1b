import { isRecordNumber } from '@hall/identifiers';
import type { HallNow } from '@hall/working-days';
import { decided, type Decision } from './decision.ts';
import { headOf, type DeliveryCase } from './delivery-case.ts';
import type { FailedTry, FailureReason, VoidedService } from './desk-records.ts';
import { nextStatus } from './lifecycle.ts';
import { notOpen } from './not-open.ts';
import { outstandingOf } from './owed-material.ts';
import { refuse } from './refusals.ts';

/**
 * Records a try that has failed (T27): the result stays at the window, or is there again where it was sent, counted as delivered, and has come
 * back or never arrived (B40). Then that service did not happen: its proof is kept with the try, clock C5 runs on, and the applicant's remedies
 * begin with the real service (行政复议法 art. 20, 行政诉讼法 art. 46: from knowing). Refuses ACTION_NOT_OPEN, HAND_OUT_BLOCKED, SERVICE_STANDS
 * for what somebody has taken or was left with witnesses, BAD_EVIDENCE for what is no number of a record, and NOT_OWED where nothing is owed
 * that could have been forgotten.
 */
export function decideFailedTry(
  deliveryCase: DeliveryCase,
  { reason, evidence }: Pick<FailedTry, 'reason' | 'evidence'>,
  officerStaffNo: string,
  now: HallNow,
): Decision {
  const status = nextStatus(deliveryCase.status, 'failTry');
  if (!status) return notOpen(deliveryCase);
  if (deliveryCase.blockedAt) return refuse('HAND_OUT_BLOCKED');
  if (!isRecordNumber(evidence)) return refuse('BAD_EVIDENCE');
  if (reason === 'SUPPLEMENT_MISSING' && outstandingOf(deliveryCase).length === 0) return refuse('NOT_OWED');
  const voids = serviceOf(deliveryCase);
  if (isOut(deliveryCase) && !voids) return refuse('SERVICE_STANDS');
  const failed = { reason, evidence, at: now.instant, officerStaffNo, ...(voids && { voids }) };
  const attempts = [...deliveryCase.attempts, failed];
  const after = { ...deliveryCase, ...unserved, status, attempts };
  const data = { ...headOf(after), reason, attempt: attempts.length, officerStaffNo, failedAt: now.instant };
  const voidedService = voids && { method: voids.method, deliveredAt: voids.deliveredAt };
  return decided(after, { type: 'DeliveryFailed.v1', data: { ...data, ...(voidedService && { voidedService }) } });
}

/** Nothing is with the applicant. */
const unserved = { proof: null, documentProofs: [], deliveredAt: null, completedAt: null };

/** Whether the result counts as delivered. */
export const isOut = ({ status }: Pick<DeliveryCase, 'status'>): boolean =>
  status === 'DELIVERED' || status === 'COMPLETED';

/** The service on record that nobody of the hall has seen happen: by post, or electronic. Undefined where there is none. */
function serviceOf({ proof, deliveredAt }: DeliveryCase): VoidedService | undefined {
  if (!proof || deliveredAt === null) return undefined;
  const { method, evidence } = proof;
  return method === 'POST' || method === 'ELECTRONIC' ? { method, evidence, deliveredAt } : undefined;
}

/** Whether the result counts as delivered by a service that may turn out not to have happened. */
export const mayComeBack = (deliveryCase: DeliveryCase): boolean =>
  isOut(deliveryCase) && serviceOf(deliveryCase) !== undefined;

/** Whether it was handed out once, and is at the window again: from then on it goes out by itself, whatever it came with. */
export const hasComeBack = ({ attempts }: Pick<DeliveryCase, 'attempts'>): boolean =>
  attempts.some(({ voids }) => voids !== undefined);

/** What the officer can do next (民事诉讼法 arts. 88–95; E34): a refusal to take it opens leaving it behind, a return a second try. */
export const adviceOn: Readonly<Record<FailureReason, string>> = {
  RETURNED: '核对地址后可以再次邮寄，也可以通知申请人到窗口领取。',
  REFUSED:
    '受送达人拒绝接收的，可以留置送达：邀请见证人到场说明情况，或者采用拍照、录像等方式记录（《民事诉讼法》第八十九条）。',
  LOST: '向快递单位查询并取得遗失证明；证照遗失的，请部门补制后再次送达。',
  NOT_FOUND: '核对地址和联系方式后再次送达；其他方式无法送达的，才可以公告送达（《民事诉讼法》第九十五条）。',
  SUPPLEMENT_MISSING: '证照保留在窗口；书面告知尚缺的材料，带齐原件后即可领取，逾期补交的仍可领取。',
};
