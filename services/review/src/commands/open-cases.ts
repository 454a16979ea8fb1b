import type { CloudEvent } from '@hall/event-contracts';
import { readNow, type Transaction } from '@hall/transaction';
import { assignedTask } from '../domain/department/task.ts';
import { openJointCase } from '../domain/joint-case/joint-case.ts';
import { openReviewCase } from '../domain/review-case.ts';
import { getCalendar } from '../storage/catalogue-store.ts';
import { saveDecisions, type Step } from '../storage/decision-store.ts';

type Receipt = CloudEvent<'CaseReceived.v1' | 'JointCaseReceived.v1'>;

/** Opens the departments' side of what the window has received, in the transaction of the inbox (S30), with their tasks. */
export async function openCases(tx: Transaction, receipts: readonly Receipt[]): Promise<void> {
  if (receipts.length === 0) return;
  await saveDecisions(tx, receipts.flatMap(stepsOf), await readNow(tx), await getCalendar(tx));
}

function stepsOf(cause: Receipt): readonly Step[] {
  const change = { causeId: cause.id, action: 'open', actor: cause.source, at: cause.time };
  const opened = { before: null, change, cause };
  if (cause.type === 'CaseReceived.v1') {
    const after = openReviewCase(cause.data);
    return [{ ...opened, kind: 'case', after, events: assignedTask(after, null) }];
  }
  const { jointCase, components } = openJointCase(cause.data);
  return [
    { ...opened, kind: 'joint', after: jointCase, events: [] },
    ...components.map((after): Step => {
      const events = assignedTask(after, { jointCase, components });
      return { ...opened, kind: 'case', after, events };
    }),
  ];
}
