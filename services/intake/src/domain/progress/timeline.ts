import type { CaseTerminatedV1, CloudEvent, HallEventType } from '@hall/event-contracts';

/** One thing that happened to a case, in the words of the applicant. */
export type TimelineEntry = {
  readonly eventId: string;
  /** The case, or the joint case for what is about it as a whole. */
  readonly caseId: string;
  readonly source: 'intake' | 'review' | 'delivery' | 'consultation';
  readonly type: string;
  readonly occurredAt: string;
  /** The member of staff behind it; shown to staff only. */
  readonly staffNo: string | null;
  /** Why a case was ended. */
  readonly cause: string | null;
};

/** What residents read for each event. */
const labels: Partial<Record<HallEventType, string>> = {
  'CaseReceived.v1': '窗口已收件',
  'JointCaseReceived.v1': '窗口已收“一件事”',
  'ComponentStarted.v1': '前置事项已了结，开始办理',
  'ComponentHeld.v1': '前置事项未通过，等待处理',
  'HoldEnded.v1': '审管办已处理，不再等待',
  'CaseTerminated.v1': '终止',
  'JointCaseConcluded.v1': '全部事项已有结果',
  'QuestionEscalated.v1': '咨询已转部门答疑',
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
};

/** And why a case was ended (终止, T30). */
const causes: Readonly<Record<CaseTerminatedV1['cause'], string>> = {
  PREDECESSOR_FAILED: '前置事项未通过',
  ALL_OR_NOTHING: '同一件事中有事项未通过',
  HOLD_ENDED: '审管办决定不再等待',
};

/** The words for an entry; an event that is newer than this table is still shown. */
export function labelOf({ type, cause }: Pick<TimelineEntry, 'type' | 'cause'>): string {
  const label = labels[type as HallEventType] ?? type;
  return cause === null ? label : `${label}：${causes[cause as CaseTerminatedV1['cause']] ?? cause}`;
}

/** The entry of an event about a case or a joint case. Who acted is a staff number, never a name. */
export function entryOf(event: CloudEvent, caseId: string, source: TimelineEntry['source']): TimelineEntry {
  const data = event.data as Record<string, unknown>;
  const staff = staffFields.map((field) => data[field]).find(Boolean);
  return {
    ...{ eventId: event.id, caseId, source, type: event.type },
    occurredAt: event.time,
    staffNo: typeof staff === 'string' ? staff : null,
    cause: event.type === 'CaseTerminated.v1' ? event.data.cause : null,
  };
}

const staffFields = [
  ...['deciderStaffNo', 'officerStaffNo', 'liaisonStaffNo', 'reviewerStaffNo'],
  ...['acceptedBy', 'madeBy', 'endedBy', 'answeredBy'],
];
