import { refusalsWith, type Refused as RefusedWith } from '@hall/refusals';

/**
 * Every refusal of this service. They are published: the code is the contract, the text is for officers and residents. A code is never used
 * again for something else.
 */
export const refusals = {
  NOT_PERMITTED: '您的岗位不能办理这一步。',
  CASE_NOT_FOUND: '没有这个办件，或者您不能查看它。',
  ITEM_NOT_FOUND: '事项目录里没有这个事项。',
  ITEM_WITHDRAWN: '这个事项已经停止办理，或者还没有开始施行，不能收件；已经收件的继续办理。',
  ITEM_CHANGED: '事项刚刚发布了新版本，请重新打开办事指南后再收件。',
  UNKNOWN_MATTER: '目录里没有这个“一件事”。',
  MATTER_WITHDRAWN: '这个“一件事”已经停止办理，或者还没有开始施行，不能收件；其中的事项可以分别申请。',
  MATTER_CHANGED: '这个“一件事”刚刚发布了新版本，请重新打开后再收件。',
  UNKNOWN_QUESTION: '情形引导里没有这个问题。',
  MISSING_ANSWER: '情形引导的问题没有全部回答。',
  BAD_ANSWER: '情形引导的回答不是这个问题的答案。',
  UNKNOWN_COMPONENT: '这个“一件事”没有这个联办事项。',
  NOT_OPTIONAL: '这个联办事项必须办理，不能去掉。',
  NOTHING_CHOSEN: '按所作的回答没有需要办理的事项。',
  ALTERNATIVE_NOT_EXACTLY_ONE: '这一组事项必须而且只能选择一项。',
  APPLICANT_NOT_FOUND: '没有登记过这位申请人或者代理人。',
  APPLICANT_EXISTS: '这个证件号码已经登记过，请查询后使用。',
  IDENTITY_NUMBER_INVALID: '证件号码不正确。',
  APPLICANT_DATA_INVALID: '申请人信息填写有误。',
  MANDATE_INVALID: '委托书填写有误。',
  PERSON_MISSING:
    '企业由自然人代为办理：请写明到场（申报）的法定代表人，或者持有委托书的代理人，并核验其身份；网上申报由其以本人账号提交。',
  MANDATE_MISSING: '代理人没有今天有效、包含这项权限的委托书；带来新的委托书的，请先在窗口登记。',
  MUST_APPEAR_IN_PERSON: '这个事项必须由申请人本人到场办理。',
  IDENTITY_NOT_VERIFIED: '还没有核验申请人（代理人）的身份。',
  MATERIAL_FROM_SHARING: '这份材料由数据共享取得，不得要求申请人提供。',
  MATERIAL_NOT_ON_LIST: '公布的材料清单里没有这份材料，不能要求提供。',
  MATERIAL_NOT_MISSING: '这份材料不是必须提供的，或者已经提交，不能以缺少它为由不予收件。',
  COPIES_OUT_OF_RANGE: '材料份数应为0至999份。',
  MATERIALS_MISSING: '还缺少清单上必须提供的材料。',
  ORIGINALS_NOT_CHECKED: '还没有把材料与原件核对。',
  FORM_INVALID: '申请表填写有误。',
  NO_OPEN_NOTICE: '这个办件目前没有需要补正或者补交的材料；刚刚告知的，请稍候再试。',
  UNKNOWN_ENTRY: '待补正、补交的清单里没有这一条，或者它已经提交。',
  MANDATE_NOT_FOUND: '没有这份委托书，或者它不是您出具的。',
  WITHDRAWAL_PENDING: '已经申请撤回，正在等待部门答复。',
  ALREADY_ENDED: '办件已经办结或者终结，不能撤回。',
  RATE_LIMITED: '查询次数过多，请稍后再试。',
  ANOTHER_DISTRICT: '目录属于另一个区县，不能导入本大厅。',
  TURN_AWAY_NOT_FOUND: '没有这项不予收件记录，或者您不能查看它。',
  NOT_CONFIRMED: '部门还没有确认不予收件，或者已经答复应当收件。',
  NOT_TO_RECEIVE: '没有对这位申请人、这个事项应当收件的答复。',
  BAD_PAPER_TIME: '纸质收件时间不正确：不能晚于现在，不能早于三十天前，并应说明原因。',
  PAPER_NUMBER_USED: '这个纸质收件凭证编号已经录入，请核对编号，或者按编号查询已经录入的办件。',
  BAD_PAPER_NUMBER: '纸质收件凭证编号应为3至40位字母、数字、连字符，不得填写证件号码或者电话号码。',
  BARRED: '申请人因提供虚假材料，在规定期限内不得再次申请该项许可。',
  NOT_ENDED: '办件还没有办结或者终结，不能归档。',
  BAD_EVIDENCE: '请填写申请人签署的撤回申请书的存档编号（字母、数字、连字符），不得填写姓名、证件号码或者电话号码。',
  CUSTODIAN_MISSING: '请写明档案的保管单位。',
  ARCHIVE_INCOMPLETE: '归档所需的办理记录不全。',
  NO_PAPERS: '这个办件没有纸质材料。',
  PAGES_OUT_OF_RANGE: '页数不正确。',
  PAPERS_LEFT_BEHIND: '移交单上缺少已经收取的材料。',
  ALREADY_SENT: '这个办件的材料已经移交。',
  ALREADY_SIGNED: '这份移交单已经签收。',
  HANDOVER_NOT_FOUND: '没有这份移交单，或者它不属于您的部门。',
  ACTION_NOT_OPEN: '办件目前不能办理这一步。',
  NOT_ONLINE: '这个事项不能网上申报，请到大厅窗口办理。',
  DRAFT_NOT_FOUND: '没有这份草稿，或者它已经申报、已经删除。',
  TOO_MANY_DRAFTS: '草稿太多，请先申报或者删除已有的草稿。',
  CONFLICT: '刚刚有人修改过，请重新读取后再办理。',
  COMMAND_ID_REUSED: '这个请求编号已经用于别的请求，请换一个新的编号。',
} as const satisfies Record<string, string>;

/** The code of a refusal, such as CASE_NOT_FOUND. */
export type RefusalCode = keyof typeof refusals;

/** A lawful "no" of this service. */
export type Refused = RefusedWith<RefusalCode>;

/** `refuse` says no, with its code and, where it helps, what exactly is wrong; `isRefused` tells a "no" from a command's answer. */
export const { isRefused, refuse } = refusalsWith<RefusalCode>();
