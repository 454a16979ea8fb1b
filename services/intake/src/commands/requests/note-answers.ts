import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import type { HallDate } from '@hall/working-days';
import type { OpenNotice } from '../../domain/requests/requests.ts';
import { closeOwed, saveOwed } from '../../storage/requests/owed-store.ts';
import {
  closeNotices,
  closeWithdrawals,
  saveOpenNotices,
  type ClosedNotice,
} from '../../storage/requests/request-store.ts';

/**
 * Notes what the applicants of cases are asked for, and which requests were answered, in the order in which the review service reports it. A
 * notice is open as long as the case waits for its supplement: any report with another status closes it. When the lapse of a notice turns out
 * to be void, the notice is reported again, which opens it. A report of an earlier round changes nothing.
 */
export async function noteAnswers(tx: Transaction, events: readonly CloudEvent[]): Promise<void> {
  const latest = new Map<string, OpenNotice | ClosedNotice>();
  for (const notice of events.flatMap((event) => noticeIn(event) ?? []))
    if (notice.round >= (latest.get(notice.caseId)?.round ?? 0)) latest.set(notice.caseId, notice);
  const notices = [...latest.values()];
  await closeNotices(
    tx,
    notices.filter((notice) => !isOpen(notice)),
  );
  await saveOpenNotices(tx, notices.filter(isOpen));
  await closeWithdrawals(tx, events.filter(answersWithdrawal).map(caseOf));
  for (const event of events) await noteOwed(tx, event);
}

/** Notes what is owed besides a notice, and that nothing is owed any more once the case has ended or was taken up again. */
async function noteOwed(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'MaterialsOwed.v1') {
    const { caseId, round, head, entries, supplyBy } = event.data;
    await saveOwed(tx, [{ caseId, round, head, entries, supplyBy: supplyBy as HallDate | null }]);
  } else if (event.type === 'CaseReopened.v1') {
    const { caseId, previousRound: round } = event.data;
    await closeOwed(tx, [{ caseId, round }]);
  } else if (event.topic === 'hall.review.event.v1' && isProgress(event) && owesNothing.includes(event.data.status))
    await closeOwed(tx, [event.data]);
}

/** The statuses of review in which nothing is owed any more. */
const owesNothing: readonly string[] = ['NOT_ACCEPTED', 'REFUSED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED'];

const isOpen = (notice: OpenNotice | ClosedNotice): notice is OpenNotice => 'entries' in notice;

/** What an event of review says of the notice of its case: the open notice, that it is closed, or undefined where it says nothing of it. */
function noticeIn(event: CloudEvent): OpenNotice | ClosedNotice | undefined {
  if (event.type === 'SupplementRequested.v1') {
    const { caseId, round, entries, supplyBy } = event.data;
    return { caseId, round, entries, supplyBy: supplyBy as HallDate };
  }
  if (event.topic !== 'hall.review.event.v1' || !isProgress(event)) return undefined;
  const { caseId, round, status } = event.data;
  return status === 'AWAITING_SUPPLEMENT' ? undefined : { caseId, round };
}

type ProgressEvent = Extract<CloudEvent, { data: { caseId: string; round: number; status: string } }>;

const isProgress = (event: CloudEvent): event is ProgressEvent => 'caseId' in event.data && 'status' in event.data;

type Answer = CloudEvent<'CaseWithdrawn.v1' | 'WithdrawalRefused.v1'>;

const answersWithdrawal = (event: CloudEvent): event is Answer =>
  event.type === 'CaseWithdrawn.v1' || event.type === 'WithdrawalRefused.v1';

const caseOf = ({ data }: Answer): string => data.caseId;
