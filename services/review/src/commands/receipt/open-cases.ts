import type { CloudEvent } from '@hall/event-contracts';
import { readNow, type Transaction } from '@hall/transaction';
import { assignedTask } from '../../domain/tasks/task.ts';
import { openJointCase } from '../../domain/joint-case/opening.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { openReviewCase, openSubmittedCase } from '../../domain/receipt/opening.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { saveDecisions, type Step } from '../../storage/case/decision-store.ts';

/** A case has come in: at a window, on line, or as a joint case whole. */
export type Arrival = CloudEvent<'CaseReceived.v1' | 'CaseSubmitted.v1' | 'JointCaseReceived.v1'>;

/** Opens the departments' side of what has come in, in the transaction of the inbox (S30), with their tasks. */
export async function openCases(tx: Transaction, receipts: readonly Arrival[]): Promise<void> {
  if (receipts.length === 0) return;
  const [now, calendar] = await Promise.all([readNow(tx), getCalendar(tx)]);
  await saveDecisions(tx, receipts.flatMap(stepsOf), now, calendar);
}

function stepsOf(cause: Arrival): readonly Step[] {
  const change = { causeId: cause.id, action: 'open', actor: cause.source, at: cause.time };
  const opened = { before: null, change, cause };
  const single = (after: ReviewCase): Step => ({ ...opened, kind: 'case', after, events: assignedTask(after, null) });
  if (cause.type === 'CaseReceived.v1') return [single(openReviewCase(cause.data, cause.time))];
  if (cause.type === 'CaseSubmitted.v1') return [single(openSubmittedCase(cause.data))];
  const { jointCase, components } = openJointCase(cause.data);
  return [
    { ...opened, kind: 'joint', after: jointCase, events: [] },
    ...components.map((after): Step => {
      const events = assignedTask(after, { jointCase, components });
      return { ...opened, kind: 'case', after, events };
    }),
  ];
}
