import type { Transaction } from '@hall/transaction';
import { refuse, type Refused } from '../../domain/refusals/refusals.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { lockCase } from '../../storage/case/service-case-store.ts';

/** The case, and the version of it that the caller has seen. */
export type SeenCase = { readonly caseId: string; readonly expectedVersion: number };

/** Finds the case and locks it, if it is still as the caller has seen it. Refuses CASE_NOT_FOUND, CONFLICT. */
export async function findSeenCase(
  tx: Transaction,
  { caseId, expectedVersion }: SeenCase,
): Promise<ServiceCase | Refused> {
  const serviceCase = await lockCase(tx, caseId);
  if (!serviceCase) return refuse('CASE_NOT_FOUND');
  return serviceCase.version === expectedVersion ? serviceCase : refuse('CONFLICT');
}
