import type { HallEvent, RejectionCode } from '@hall/event-contracts';
import type { HallNow } from '@hall/working-days';

/**
 * What a department reads with each code; published with the contract.
 * @public scripts/contract/handbook.mjs reads it from the built code
 */
export const rejections: Readonly<Record<RejectionCode, string>> = {
  EMPTY: '消息没有内容。',
  OVERSIZED: '消息超过了64 KiB。',
  NOT_JSON: '消息的内容不是JSON对象。',
  NO_ENVELOPE: '缺少CloudEvents 1.0的属性，或者属性的值不对。',
  UNKNOWN_TYPE: '没有这种回复，或者没有这个版本。',
  BAD_SCHEMA: '内容不符合公布的JSON Schema。',
  PERSONAL_DATA: '文字里有身份证号码或者手机号码，请去掉后重新发送。',
  UNKNOWN_CASE: '没有这个办件，或者它不是交给贵部门的。',
  NOT_ASSIGNED: '这个办件还没有交给贵部门，请等待任务。',
  WRONG_ROUND: '轮次与任务不一致。',
  UNKNOWN_STAFF: '工号不是贵部门的在册人员。',
  SEPARATION_OF_DUTIES: '收件、审查、决定和移交必须由不同的人员完成。',
  BEFORE_RECEIPT: '发生时间早于收件时间，或者晚于现在。',
  LATE: '这个办件已经撤回或者终止，回复只存档。',
  CONFLICT: '同一轮次已有不同的决定或者结果，先到的有效。',
  NOT_ALLOWED: '办件目前的状态不能办理这一步。',
  NOT_PROCESSED: '大厅系统没能处理这条回复，审管办会跟进。',
  UNREADABLE_RECORD: '这一批消息无法解压或者已经损坏，其中的回复都没有读到，请用新的ce_id重新发送。',
  WRONG_SOURCE: '来源不是贵部门：ce_source应当是/department/加部门代码，后面可以再加业务系统。',
  DUPLICATE_ID: '这个ce_id已经用于另一条内容不同的回复，本条没有办理，请用新的ce_id重新发送。',
};

type Replied = {
  readonly kafkaCode: string;
  readonly replyId: string | null;
  readonly caseId: string | null;
  readonly record: { readonly topic: string; readonly partition: number; readonly offset: string };
};

/** The answer to a reply that could not be used: a machine code and a sentence, and where the reply lies. */
export function rejectionOf(
  { kafkaCode, replyId, caseId, record: { topic, partition, offset } }: Replied,
  { code, details }: { readonly code: RejectionCode; readonly details: readonly string[] },
  now: HallNow,
): HallEvent<'ReplyRejected.v1'> {
  const data = {
    code,
    sentence: rejections[code],
    details: details.map((detail) => detail.slice(0, 300)).filter(Boolean),
    replyId,
    caseId,
    topic,
    partition,
    offset,
    rejectedAt: now.instant,
  };
  return { type: 'ReplyRejected.v1', to: kafkaCode, key: caseId ?? replyId ?? `${topic}/${partition}/${offset}`, data };
}
