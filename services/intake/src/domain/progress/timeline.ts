import type { CloudEvent, HallEventType } from '@hall/event-contracts';

/** One thing that happened to a case, in the words of the applicant. */
export type TimelineEntry = {
  readonly eventId: string;
  readonly caseId: string;
  readonly source: 'intake' | 'review' | 'delivery';
  readonly type: string;
  readonly occurredAt: string;
  /** The member of staff behind it; shown to staff only. */
  readonly staffNo: string | null;
};

/** What residents read for each event. */
const labels: Partial<Record<HallEventType, string>> = {
  'CaseReceived.v1': '窗口已收件',
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

/** The words for an entry; an event that is newer than this table is still shown. */
export const labelOf = ({ type }: Pick<TimelineEntry, 'type'>): string => labels[type as HallEventType] ?? type;

/** The entry of an event of review or delivery. Who acted is a staff number, never a name. */
export function entryOf(
  event: CloudEvent & { data: { caseId: string } },
  source: TimelineEntry['source'],
): TimelineEntry {
  const staff = staffFields.map((field) => (event.data as Record<string, unknown>)[field]).find(Boolean);
  return {
    eventId: event.id,
    caseId: event.data.caseId,
    source,
    type: event.type,
    occurredAt: event.time,
    staffNo: typeof staff === 'string' ? staff : null,
  };
}

const staffFields = ['deciderStaffNo', 'liaisonStaffNo', 'officerStaffNo', 'reviewerStaffNo'];
