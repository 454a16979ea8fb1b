import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { assignedTask } from '../../domain/department/task.ts';
import { openJointCase as open } from '../../domain/joint-case/joint-case.ts';
import { addJointCase } from '../../storage/joint-case/joint-case-store.ts';
import { letterOf } from '../../storage/review-case-store.ts';

/** Opens a joint case with all its components, in the transaction of the inbox: those that wait for nobody get their tasks at once. */
export async function openJointCase(tx: Transaction, event: CloudEvent<'JointCaseReceived.v1'>): Promise<void> {
  const { jointCase, components } = open(event.data);
  const siblings = { jointCase, components };
  const letters = components.map((component) => letterOf(component, assignedTask(component, siblings), event.time));
  const change = { causeId: event.id, action: 'open', actor: event.source, at: event.time };
  await addJointCase(tx, jointCase, components, letters, change);
}
