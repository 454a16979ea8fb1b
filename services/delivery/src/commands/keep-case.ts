import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { knownCaseOf, knownComponentsOf } from '../domain/delivery-case.ts';
import { expectedOf } from '../domain/expected-results.ts';
import { openJointDelivery } from '../domain/joint-delivery.ts';
import { addJointDelivery, saveExpected } from '../storage/joint-delivery-store.ts';
import { addKnownCases } from '../storage/known-case-store.ts';
import { NotHeardYet } from './not-heard-yet.ts';

/** Keeps what a later hand-out needs of a case: who may collect, and how the result is wanted (S46). */
export const keepCase = (tx: Transaction, event: CloudEvent<'CaseReceived.v1' | 'CaseSubmitted.v1'>): Promise<void> =>
  addKnownCases(tx, knownCaseOf(event.data));

/** The same of a joint case and all its components. */
export async function keepJointCase(tx: Transaction, event: CloudEvent<'JointCaseReceived.v1'>): Promise<void> {
  await addJointDelivery(tx, openJointDelivery(event.data));
  await addKnownCases(tx, ...knownComponentsOf(event.data));
}

/** Every component has ended: from here on it is known which results there will be. Throws NotHeardYet. */
export async function keepConclusion(tx: Transaction, event: CloudEvent<'JointCaseConcluded.v1'>): Promise<void> {
  const { jointCaseId } = event.data;
  if (!(await saveExpected(tx, jointCaseId, expectedOf(event.data))))
    throw new NotHeardYet(`the end of a joint case whose receipt has not arrived here yet: ${jointCaseId}`);
}
