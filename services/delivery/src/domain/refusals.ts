import { refusalsWith, type Refused as RefusedWith } from '@hall/refusals';

/** Every answer "no" of this service, published: the code is the contract, the text is for officers. A code is never reused. */
export const refusals = {
  NOT_PERMITTED: '您的岗位不能办理这一步。',
  CASE_NOT_FOUND: '没有这个办件的出件任务，或者您不能查看它。',
  ACTION_NOT_OPEN: '出件任务目前的状态不能办理这一步。',
  JOINT_CASE_NOT_FOUND: '没有这个“一件事”的出件任务，或者您不能查看它。',
  HANDED_OUT_TOGETHER: '申请人选择统一出件，请一次送达全部结果；申请人可以改为分别出件，到期的结果可以单独送达。',
  ALL_HANDED_OUT: '全部结果已经送达，不能再变更出件方式。',
  HANDED_OUT_SINGLY: '申请人选择分别出件，请逐件送达。',
  SERVICE_STANDS: '结果已经当面签收或者留置送达，不能登记送达未成：只有邮寄、电子送达的结果可能退回或者丢失。',
  HAND_OUT_BLOCKED: '办件已经重新审查或者终止，原来的结果不能出件。',
  RESULTS_MISSING: '还有事项的结果没有送到出件窗口。',
  DOCUMENTS_DO_NOT_MATCH: '接收的文书与部门移交的清单不一致。',
  SUPPLEMENT_OWED: '容缺的材料还没有补齐，结果不能出件。',
  NOT_OWED: '这份材料不在容缺待补的清单中，或者已经收取。',
  ORIGINAL_NOT_CHECKED: '补正的材料还没有与原件核对。',
  BAD_NUMBER: '数字不在允许的范围内。',
  BAD_EVIDENCE: '凭证编号只填写快递单号或者记录编号（字母、数字、连字符），不得填写姓名、证件号码或者电话号码。',
  IDENTITY_NOT_CHECKED: '还没有核验领取人的身份。',
  RECIPIENT_MISSING: '没有填写领取人。',
  COLLECTOR_HAS_NO_POWER:
    '领取人不是申请人、今天的法定代表人，也没有今天有效、包含领取权限的委托。带来委托书的，请先登记；刚刚登记的，请稍候几秒再试。',
  MANDATE_NOT_HEARD: '出件窗口还没有收到这份委托的登记，请稍候几秒再试。',
  NATURAL_PERSON_NEEDED: '单位不能自己到窗口领取，请填写到场的法定代表人或者受托人本人。',
  PROOF_MISSING: '送达凭证没有填写完整。',
  CONSENT_MISSING: '没有受送达人的同意，不能电子送达。',
  CONFLICT: '刚刚有人修改过，请重新读取后再办理。',
  COMMAND_ID_REUSED: '这个请求编号已经用于别的请求，请换一个新的编号。',
} as const satisfies Record<string, string>;

/** The code of a refusal. */
export type RefusalCode = keyof typeof refusals;

/** A lawful "no" of this service. */
export type Refused = RefusedWith<RefusalCode>;

/** `refuse` says no, with its code and, where it helps, what exactly is wrong; `isRefused` tells a "no" from a command's answer. */
export const { isRefused, refuse } = refusalsWith<RefusalCode>();
