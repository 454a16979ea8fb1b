import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { knownCaseOf, knownComponentsOf } from '../domain/delivery-case.ts';
import { expectedOf } from '../domain/expected-results.ts';
import { openJointDelivery } from '../domain/joint-case.ts';
import { addJointDelivery, saveExpected } from '../storage/joint-delivery-store.ts';
import { addKnownCases } from '../storage/known-case-store.ts';
import { NotHeardYet } from './not-heard-yet.ts';

/** Keeps what a later hand-out needs to know of a case: who may collect the result, and how the applicant wants it (S46). */
export const keepCase = (tx: Transaction, event: CloudEvent<'CaseReceived.v1' | 'CaseSubmitted.v1'>): Promise<void> =>
  addKnownCases(tx, knownCaseOf(event.data));

/** Keeps the same of a joint case and all its components. */
export async function keepJointCase(tx: Transaction, event: CloudEvent<'JointCaseReceived.v1'>): Promise<void> {
  await addJointDelivery(tx, openJointDelivery(event.data));
  await addKnownCases(tx, ...knownComponentsOf(event.data));
}

/** Every component of a joint case has ended: from now on it is known which results there will be. Throws NotHeardYet. */
export async function keepConclusion(tx: Transaction, event: CloudEvent<'JointCaseConcluded.v1'>): Promise<void> {
  const { jointCaseId } = event.data;
  if (!(await saveExpected(tx, jointCaseId, expectedOf(event.data))))
    throw new NotHeardYet(`the end of a joint case whose receipt has not arrived here yet: ${jointCaseId}`);
}
