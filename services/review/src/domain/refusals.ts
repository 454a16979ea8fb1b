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
  POLICY_FORBIDS: '本事项的规定不允许这样处理不齐全的材料。',
  NOTICE_EMPTY: '没有列明任何材料。',
  NOTICE_TOO_LATE: '五个工作日的告知期限已过，自收到材料之日起即为受理。',
  DUPLICATE_ENTRY: '告知清单中有两条编号相同。',
  UNKNOWN_MATERIAL: '公布的材料清单或者告知清单中没有这份材料。',
  MATERIAL_FROM_SHARING: '数据共享能够取得的材料，不得要求申请人提供。',
  NEW_DEMAND: '只能重申已经告知而尚未补正的内容，不得提出新的要求。',
  SUPPLEMENT_MISSING: '告知的内容还没有全部补正。',
  UNKNOWN_ENTRY: '告知清单中没有这一条。',
  TOLERANCE_NOT_ALLOWED: '这个事项不适用容缺受理。',
  NOT_TOLERABLE: '主要材料不能容缺。',
  NO_TOLERANCE: '这个办件没有尚待补齐的容缺材料。',
  TOLERANCE_OPEN: '容缺材料还没有补齐，不能准予。',
  PROMISE_NOT_SIGNED: '申请人还没有签署容缺承诺。',
  PROMISE_TOO_LATE: '承诺补齐的日期晚于事项允许的日期，或者晚于承诺办结时限。',
  CREDIT_BARRED: '申请人的信用状况不适用容缺受理。',
  COMPETENT_BODY_MISSING: '不属于本机关职权范围的，应当告知有权受理的机关。',
  PROPOSAL_PENDING: '已经有一项提请等待批准。',
  NO_PROPOSAL: '没有等待批准的提请。',
  PROPOSER_MAY_NOT_APPROVE: '提请人不能批准自己的提请。',
  SPECIAL_PROCEDURE_WITHOUT_BASIS:
    '这一程序既不属于《行政许可法》第四十五条列举的程序，事项也没有规定它的依据，不能中止计算期限。',
  DEADLINE_PASSED: '办理期限已经届满。',
  BAD_NUMBER: '数字不在允许的范围内。',
  ALREADY_EXTENDED: '期限只能延长一次。',
  EXTENSION_NOT_ALLOWED: '这个事项的期限不能延长。',
  TEAM_TOO_SMALL: '现场核查应当由两名以上工作人员进行。',
  VERIFICATION_NOT_ARRANGED: '还没有安排现场核查。',
  RECORD_NOT_SIGNED: '记录还没有经当事人签字。',
  HEARING_ALREADY_TOLD: '已经告知听证权利。',
  HEARING_NOT_TOLD: '还没有告知听证权利。',
  HEARING_ALREADY_REQUESTED: '已经有人申请听证。',
  HEARING_RIGHT_LAPSED: '申请听证的期限已过。',
  HEARING_NOT_REQUESTED: '没有人申请听证。',
  HEARING_NOT_ANNOUNCED: '听证还没有通知，或者已经举行。',
  HEARING_OPEN: '听证权利的期限未满，或者听证还没有举行，不能提出审查意见。',
  CHAIR_MAY_NOT_REVIEW: '听证主持人不能是审查或者收件人员。',
  NOTICE_TOO_SHORT: '听证应当在举行的七个工作日前通知。',
  NOT_ON_THE_SPOT: '这个事项不是即办件。',
  HAS_TO_WAIT: '前置事项还没有办结，不能当场决定。',
  QUOTA_ORDER: '有数量限制的许可按受理的先后顺序决定，之前受理的申请还没有决定。',
  QUOTA_FULL: '许可的数量已经用完。',
  ORDER_MISSING: '重新审查应当写明复议决定或者判决的文号。',
  ALREADY_EXPLAINED: '已经记录过对不予许可的说明。',
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
