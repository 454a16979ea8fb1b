import type { CaseReceivedV1, CaseSubmittedV1 } from '@hall/event-contracts';
import { instantOf, type HallDate } from '@hall/working-days';
import { openings } from '../lifecycle/lifecycle.ts';
import { untouched, type ReviewCase } from '../case/review-case.ts';

/** The review case that opens when the window has received a case; `pushedAt` is when it was entered, which for a paper is later (E27). */
export const openReviewCase = (received: CaseReceivedV1, pushedAt: string = received.receivedAt): ReviewCase => ({
  ...opened(received),
  receivedAt: received.receivedAt,
  receivedBy: received.receivedBy,
  precheck: null,
  pushedAt: laterThan(received.receivedAt, pushedAt),
  handover: received.hasPaper ? { signedAt: null } : null,
});

/** The review case that opens when a case was filed on line: its clocks run from the entry into the system (R9). */
export const openSubmittedCase = (submitted: CaseSubmittedV1): ReviewCase => ({
  ...opened(submitted),
  receivedAt: submitted.submittedAt,
  receivedBy: null,
  precheck: { passedAt: null },
  handover: null,
});

/** The second moment where it is the later one. */
function laterThan(one: string, other: string): string | null {
  const moment = instantOf(other);
  return moment !== undefined && moment > one ? moment : null;
}

function opened(arrived: CaseReceivedV1 | CaseSubmittedV1) {
  const { caseId: id, caseNumber, round, item, department, parties, noticeBy } = arrived;
  return {
    ...untouched,
    id,
    caseNumber,
    round,
    status: openings.receive,
    item,
    parties,
    departmentCode: department.code,
    integration: department.integration,
    kafkaCode: department.kafkaCode,
    jointCaseId: null,
    componentKey: null,
    noticeBy: noticeBy as HallDate,
    handedIn: arrived.handedIn ?? null,
  };
}
