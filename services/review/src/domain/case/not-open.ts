import { openActions, type ReviewAction, type ReviewStatus } from './lifecycle.ts';
import { refuse, type Refused } from './refusals.ts';
import type { ReviewCase } from './review-case.ts';

/** The refusal that says what is possible instead. */
export const notOpen = ({ status }: Pick<ReviewCase, 'status'>): Refused =>
  refuse('ACTION_NOT_OPEN', openWords(status));

/** The actions as officers know them; what is not here cannot be done yet. */
const words: Partial<Record<ReviewAction, string>> = {
  claim: '领取',
  accept: '受理',
  startReview: '开始审查',
  submitOpinion: '提交审查意见',
  grant: '准予',
  refuse: '不予许可',
  makeCertificate: '制证',
  offer: '移交出件窗口',
  acceptTolerantly: '容缺受理',
  requestSupplement: '一次性告知补正',
  declineAcceptance: '不予受理',
  grantOnTheSpot: '即办准予',
  acceptSupplement: '补正后受理',
  restateNotice: '重申补正告知',
  askDecision: '登记申请人要求作出决定',
  supplyTolerance: '核对容缺补交材料',
  rejectTolerance: '告知容缺补交材料不符合要求',
  settleBreach: '处理容缺违约',
  proposeSuspension: '提请特别程序',
  suspend: '批准特别程序',
  resume: '结束特别程序',
  askExtension: '提请延期',
  extend: '批准延期',
  declineProposal: '不批准',
  arrangeVerification: '安排现场核查',
  recordVerification: '现场核查记录',
  tellHearingRight: '听证权利告知',
  requestHearing: '登记听证申请',
  announceHearing: '听证通知',
  recordHearing: '听证笔录',
  returnToReview: '退回审查',
  recallDecision: '收回尚未生效的决定',
  terminate: '终止',
  reopen: '重新审查',
  reopenReceipt: '重新决定是否受理',
  explain: '不予许可答疑',
  correct: '更正文书',
};

/** What is possible in this status, in the words of officers. */
const openWords = (status: ReviewStatus): readonly string[] =>
  openActions(status).flatMap((action) => words[action] ?? []);
