import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { rememberCases } from '../storage/known-case-store.ts';

/** A case was received, filed on line or turned away. From now on questions may be about it. */
export const keepCase = (
  tx: Transaction,
  { data }: CloudEvent<'CaseReceived.v1' | 'CaseSubmitted.v1' | 'CaseTurnedAway.v1'>,
): Promise<void> => rememberCases(tx, [data.caseId]);

/** A joint case was received. From now on questions may be about it, or about one of its components. */
export const keepJointCase = (tx: Transaction, { data }: CloudEvent<'JointCaseReceived.v1'>): Promise<void> =>
  rememberCases(tx, [data.jointCaseId, ...data.components.map(({ caseId }) => caseId)]);
