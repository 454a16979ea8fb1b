import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { assignedTask } from '../domain/department/task.ts';
import { openJointCase } from '../domain/joint-case/joint-case.ts';
import { openReviewCase } from '../domain/review-case.ts';
import { saveDecisions, type Step } from '../storage/decision-store.ts';

type Receipt = CloudEvent<'CaseReceived.v1' | 'JointCaseReceived.v1'>;

/** Opens the departments' side of what the window has received, in the transaction of the inbox (S30), with their tasks. */
export const openCases = (tx: Transaction, receipts: readonly Receipt[]): Promise<void> =>
  saveDecisions(tx, receipts.flatMap(stepsOf));

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
