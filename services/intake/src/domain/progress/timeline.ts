import type { CloudEvent, HallEventType, Publisher } from '@hall/event-contracts';

/** One thing that has happened to a case, as an entry of the timeline that the applicant sees. */
export type TimelineEntry = {
  readonly eventId: string;
  /** The id of the case; for what concerns a joint case as a whole, the id of the joint case. */
  readonly caseId: string;
  readonly source: Publisher;
  readonly type: string;
  readonly occurredAt: string;
  /** The member of staff who has acted. It is shown to staff only. */
  readonly staffNo: string | null;
  /** Why it happened, or which step was taken; null where the event does not say. */
  readonly cause: string | null;
  /**
   * Of a failed delivery: whether the result had already counted as delivered, so that this service did not happen (T27). Missing on older
   * entries.
   */
  readonly voidsService?: boolean | null;
};

/** For each kind of event, the words that residents read. Null: such an event is no entry of a timeline. */
const labels: Readonly<Record<HallEventType, string | null>> = {
  'CaseReceived.v1': '窗口已收件',
  'JointCaseReceived.v1': '窗口已收“一件事”',
  'CaseTurnedAway.v1': '不予收件',
  'CaseSubmitted.v1': '已网上申报',
  'SubmissionConfirmed.v1': '窗口已预审收件',
  'ComponentStarted.v1': '前置事项已了结，开始办理',
  'ComponentHeld.v1': '前置事项未通过，等待处理',
  'HoldEnded.v1': '审管办已处理，不再等待',
  'CaseTerminated.v1': '终止',
  'JointCaseConcluded.v1': '全部事项已有结果',
  'QuestionEscalated.v1': '咨询已转部门答疑',
  'QuestionHandedOver.v1': '咨询已转交其他人员办理',
  'QuestionAnswered.v1': '咨询已答复',
  'CaseClaimed.v1': '部门已领取办件',
  'CaseAccepted.v1': '部门已受理',
  'ReviewStarted.v1': '开始审查',
  'OpinionSubmitted.v1': '审查完成，等待决定',
  'CaseDecided.v1': '部门已作出决定',
  'CertificateMade.v1': '证照已制作',
  'ResultOffered.v1': '结果准备移交出件窗口',
  'ResultHandedOver.v1': '出件窗口已接收结果',
  'ResultDelivered.v1': '结果已送达',
  'CaseCompleted.v1': '办结',
  'SupplementCollected.v1': '出件窗口已收取补正材料',
  'DeliveryFailed.v1': '送达未成',
  'DocumentCorrected.v1': '文书笔误已更正',
  'SupplementHandedIn.v1': '已收到补正材料',
  'WithdrawalRequested.v1': '已申请撤回',
  'SupplementRequested.v1': '一次性告知补正',
  'MaterialsOwed.v1': '待补交材料清单已更新',
  'JointDeliveryChanged.v1': '出件方式已变更',
  'ClockSuspended.v1': '进入特别程序，办理期限中止计算',
  'ClockResumed.v1': '特别程序结束，办理期限继续计算',
  'ClockExtended.v1': '办理期限延长',
  'ProcedureNoted.v1': '办理进展',
  'CaseReopened.v1': '重新审查',
  'ComponentRevived.v1': '前置事项已准予，恢复办理',
  'CaseNotAccepted.v1': '不予受理',
  'CaseWithdrawn.v1': '已撤回',
  'WithdrawalRefused.v1': '不能撤回',
  'CaseDeemedWithdrawn.v1': '视为撤回',
  // what the hall tells itself, or what is about no case
  'MaterialsHandedOver.v1': null,
  'CaseArchived.v1': null,
  'ApplicantChanged.v1': null,
  'MandateChanged.v1': null,
  'TurnAwayAsked.v1': null,
  'TurnAwayAnswered.v1': null,
  'ItemPublished.v1': null,
  'MatterPublished.v1': null,
  'DepartmentPublished.v1': null,
  'StaffPublished.v1': null,
  'CalendarPublished.v1': null,
  // what goes to one department only
  'TaskAssigned.v1': null,
  'TaskReminded.v1': null,
  'TaskUpdated.v1': null,
  'TaskWithdrawn.v1': null,
  'PromiseBroken.v1': null,
  'ReplyRejected.v1': null,
};

/** For each cause and each step, the words that residents read. */
const causes: Readonly<Record<string, string>> = {
  PREDECESSOR_FAILED: '前置事项未通过',
  ALL_OR_NOTHING: '同一件事中有事项未通过',
  HOLD_ENDED: '审管办决定不再等待',
  DEATH: '申请人死亡',
  DISSOLUTION: '申请人依法终止',
  FORCE_MAJEURE: '不可抗力',
  OBJECT_GONE: '许可标的灭失',
  PRECONDITION_FAILED: '前置条件未满足',
  SUPPLEMENT_NOT_SUPPLIED: '逾期未补正',
  DEEMED: '视为受理',
  TOLERANT: '容缺受理',
  ON_THE_SPOT: '即办',
  NOT_REQUIRED: '依法不需要取得行政许可',
  NOT_COMPETENT: '不属于本机关职权范围',
  BARRED: '依法不得申请',
  RETURN_RESUBMIT: '材料不齐全，退回后可以重新提交',
  FALSE_MATERIAL: '隐瞒情况或者提供虚假材料',
  INCOMPLETE_WITH_LIST: '材料不齐全，已一次性告知',
  DECIDED: '已经作出决定',
  ENDED: '办件已经终结',
  NO_POWER: '没有撤回的权限',
  SUPPLEMENT_LAPSED: '逾期未补正',
  TOLERANCE_BREACHED: '未按承诺补齐容缺材料',
  SUPPLEMENT_COMPLETE: '补正材料已收齐',
  DECISION_REQUESTED: '申请人要求作出决定',
  LAPSE_VOIDED: '期限内已有行为，期满的后果不生效',
  TOLERANCE_FULFILLED: '容缺材料已补齐',
  SITE_VERIFICATION_ARRANGED: '已安排现场核查',
  SITE_VERIFIED: '现场核查已完成',
  RETURNED_TO_REVIEW: '退回审查人员补充审查',
  HEARING_RIGHT_TOLD: '已告知听证权利',
  HEARING_REQUESTED: '已申请听证',
  HEARING_RIGHT_LAPSED: '逾期未申请听证',
  HEARING_ANNOUNCED: '已通知听证',
  HEARING_HELD: '听证已举行',
  RETURNED: '邮件退回',
  REFUSED: '拒绝接收',
  LOST: '邮件遗失',
  NOT_FOUND: '查无此人',
  SUPPLEMENT_MISSING: '未带齐容缺材料',
  REFUSAL_EXPLAINED: '已说明不予许可的理由和正确材料要求',
  DECIDED_GRANTED: '准予',
  DECIDED_REFUSED: '不予许可',
};

/** The words for an entry. An event or a cause that is newer than the tables above is shown under its own name. */
export function labelOf({ type, cause }: Pick<TimelineEntry, 'type' | 'cause'>): string {
  const label = labels[type as HallEventType] ?? type;
  return cause === null ? label : `${label}：${causes[cause] ?? cause}`;
}

/** The entry for an event about a case or a joint case. Whoever acted is in it by staff number, never by name. */
export function entryOf(event: CloudEvent, caseId: string, source: TimelineEntry['source']): TimelineEntry {
  const data = event.data as Record<string, unknown>;
  const staff = staffFields.map((field) => data[field]).find(Boolean);
  return {
    eventId: event.id,
    caseId,
    source,
    type: event.type,
    occurredAt: event.time,
    staffNo: typeof staff === 'string' ? staff : null,
    cause: causeIn(event, data),
    voidsService: event.type === 'DeliveryFailed.v1' && event.data.voidedService !== undefined,
  };
}

/** The fields in which events carry their cause or their step. */
const causeFields = ['cause', 'ground', 'act', 'basis', 'reason'];

/** The cause of an entry about a refusal. */
export const DECIDED_REFUSED = 'DECIDED_REFUSED';

function causeIn({ type }: CloudEvent, data: Record<string, unknown>): string | null {
  if (type === 'CaseDecided.v1') return `DECIDED_${String(data['outcome'])}`;
  const cause = causeFields
    .map((field) => data[field])
    .find((value) => typeof value === 'string' && value !== 'NORMAL');
  return cause === undefined ? null : (cause as string);
}

/** The fields in which events carry the member of staff who has acted. */
const staffFields = [
  'deciderStaffNo',
  'officerStaffNo',
  'liaisonStaffNo',
  'reviewerStaffNo',
  'acceptedBy',
  'madeBy',
  'endedBy',
  'answeredBy',
  'approvedBy',
  'requestedBy',
  'declinedBy',
  'notedBy',
  'handedOverBy',
  'reopenedBy',
  'correctedBy',
];
