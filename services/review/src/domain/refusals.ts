/** Every answer "no" of this service, published: the code is the contract, the text is for officers. A code is never reused. */
export const refusals = {
  NOT_PERMITTED: '您的岗位不能办理这一步。',
  CASE_NOT_FOUND: '没有这个办件，或者它不属于您的部门。',
  ACTION_NOT_OPEN: '办件目前的状态不能办理这一步。',
  RECEIVER_MAY_NOT_REVIEW: '受办分离：收件人员不能审查或者决定同一个办件。',
  NOT_CLAIMED: '这个办件还没有人领取，请先领取。',
  NOT_THE_REVIEWER: '这个办件由另一位审查人员领取；需要接手时请先领取。',
  ALREADY_YOURS: '您已经领取了这个办件。',
  ALREADY_DECIDED: '这个办件已经作出决定（或者等待前置事项办结后生效），不能再作一次。',
  JOINT_CASE_NOT_FOUND: '没有这个“一件事”办件，或者您不能查看它。',
  UNKNOWN_COMPONENT: '这个“一件事”没有这个联办事项。',
  NOT_ON_HOLD: '这个事项没有在等待审管办处理。',
  NOT_KEYED_IN: '只有不能对接系统的部门才补录办理环节。',
  BAD_DATE: '日期早于收件日期，或者晚于今天。',
  UNKNOWN_STAFF: '工号不是本部门的在册人员。',
  TASK_NOT_FOUND: '没有这项待办。',
  REVIEWER_MAY_NOT_DECIDE: '审查人员不能决定自己审查的办件。',
  DECIDER_MAY_NOT_HAND_OVER: '决定人员不能签署自己决定的办件的移交。',
  TEXT_MISSING: '必填的文字没有填写。',
  REASONS_MISSING: '不予许可必须说明理由和未满足的条文。',
  REASONS_NOT_ALLOWED: '准予许可不填写不予的理由。',
  INCOMPLETE_IS_NO_REASON: '材料不齐不是不予许可的理由，应当一次性告知补正。',
  REMEDIES_INCOMPLETE: '部门的复议机关或者管辖法院没有登记，不能出具不予许可决定书。',
  NO_CERTIFICATE: '这个事项或者这个决定不产生证照。',
  CERTIFICATE_MISSING: '证照还没有制作，或者没有填写它的编号。',
  CERTIFICATE_NUMBER_TAKEN: '这个证照编号已经使用过。',
  ALREADY_OFFERED: '结果已经提交出件窗口。',
  CONFLICT: '刚刚有人修改过，请重新读取后再办理。',
  COMMAND_ID_REUSED: '这个请求编号已经用于别的请求，请换一个新的编号。',
} as const satisfies Record<string, string>;

/** The code of a refusal. */
export type RefusalCode = keyof typeof refusals;

/** A lawful "no": a value, never an exception. Refusals change nothing and are not stored, so trying again is always safe. */
export type Refused = { readonly kind: 'refused'; readonly code: RefusalCode; readonly details?: readonly string[] };

/** Tells a "no" from a command's answer. */
export const isRefused = (answer: object): answer is Refused => 'kind' in answer && answer.kind === 'refused';

/** Says no, with its code and, where it helps, what exactly is wrong. */
export const refuse = (code: RefusalCode, details: readonly string[] = []): Refused =>
  details.length > 0 ? { kind: 'refused', code, details } : { kind: 'refused', code };
