import { roles, type Caller, type Role } from '@hall/callers';
import type { VerifiedCaller } from './verify-caller.ts';

/**
 * The caller as the rules of a service see them: roles that the hall does not know fall away, and somebody of a department also works for the
 * departments whose place it has taken (E29).
 * @param readPredecessors reads, in the service's own copy of the catalogue, whose place a department has taken
 */
export async function callerOf(
  { subject, claimedRoles, departmentCode, windowNo, trace }: VerifiedCaller,
  readPredecessors: (departmentCode: string) => Promise<readonly string[]>,
): Promise<Caller & { readonly windowNo: string | null }> {
  const caller = { id: subject, roles: claimedRoles.filter(isRole), departmentCode, windowNo, trace };
  if (departmentCode === null) return caller;
  return { ...caller, predecessors: await readPredecessors(departmentCode) };
}

const isRole = (claimed: string): claimed is Role => roles.some((role) => role === claimed);
