import { refusalsWith, type Refused as RefusedWith } from '@hall/refusals';

/** Every answer "no" of this service, published: the code is the contract, the text is for officers and residents. A code is never reused. */
export const refusals = {
  NOT_PERMITTED: '您的岗位不能办理这一步。',
  TICKET_NOT_FOUND: '没有这个号，或者您不能查看它。',
  QUESTION_NOT_FOUND: '没有这个咨询，或者您不能查看它。',
  CASE_NOT_FOUND: '没有这个办件；刚刚收件的，请过几秒钟再试，或者不关联办件。',
  ITEM_NOT_FOUND: '事项目录里没有这个事项。',
  NOBODY_WAITS: '目前没有等候的人。',
  NOT_QUALIFIED: '您没有综合咨询资格。',
  NOT_YOUR_TICKET: '这个号由另一位人员叫号；他（她）不在岗的，请先重新叫号。',
  TICKET_LAPSED: '号只在取号当日有效，请重新取号。',
  NOT_THE_OWNER: '这个咨询由另一位人员负责：需要办理的，请先接手（转交给自己），或者由负责人、审管办转交。',
  UNKNOWN_STAFF: '只能转交给能够办理这个咨询的在册人员。',
  ALREADY_THEIRS: '这个咨询已经由这位人员负责。',
  NOT_THE_ANSWERER: '您不是这个事项的答疑责任人：答疑责任人不在岗的，请本部门人员或者审管办先转交给您。',
  ANSWER_NOT_PUBLISHED: '事项公布的常见问题里没有这一条。',
  TEXT_MISSING: '必填的文字没有填写。',
  ACTION_NOT_OPEN: '目前的状态不能办理这一步。',
  CONFLICT: '刚刚有人修改过，请重新读取后再办理。',
  COMMAND_ID_REUSED: '这个请求编号已经用于别的请求，请换一个新的编号。',
} as const satisfies Record<string, string>;

/** The code of a refusal. */
export type RefusalCode = keyof typeof refusals;

/** A lawful "no" of this service. */
export type Refused = RefusedWith<RefusalCode>;

/** `refuse` says no, with its code and, where it helps, what exactly is wrong; `isRefused` tells a "no" from a command's answer. */
export const { isRefused, refuse } = refusalsWith<RefusalCode>();
