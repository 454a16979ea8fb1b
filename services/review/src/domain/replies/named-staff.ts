import type { DepartmentReply, StaffMember } from '@hall/event-contracts';
import { isAllowed, type Operation } from '../access/permissions.ts';

/** A department's people by staff number, with their roles. */
export type Staff = ReadonlyMap<string, StaffMember['roles']>;

/** Somebody whom a reply names, and the portal operation that corresponds to their step; none for a person who only reports. */
type Named = readonly [staffNo: string, step?: Operation];

/** Staff numbers that the reply names and the department does not have. */
export const strangersIn = (reply: DepartmentReply, staff: Staff): readonly string[] =>
  numbersOf(namedIn(reply).filter(([staffNo]) => !staff.has(staffNo)));

/**
 * Who is named for a step without the role that it asks for in the portal (A2): only the decision maker or the head of the agency
 * decides, the reviewer accepts and reviews, the liaison signs.
 */
export const powerlessIn = (reply: DepartmentReply, staff: Staff): readonly string[] =>
  numbersOf(namedIn(reply).filter(([staffNo, step]) => step && !isAllowed(staff.get(staffNo) ?? [], step)));

const numbersOf = (named: readonly Named[]): readonly string[] => [...new Set(named.map(([staffNo]) => staffNo))];

function namedIn({ type, data }: DepartmentReply): readonly Named[] {
  switch (type) {
    case 'TaskClaimed.v1':
      return [[data.staffNo, 'claimCase']];
    case 'CaseAccepted.v1':
      return [[data.staffNo, 'acceptCase']];
    case 'SupplementRequested.v1':
      return [[data.staffNo, 'requestSupplement']];
    case 'SiteVerified.v1':
      return [[data.staffNo, 'recordVerification'], ...data.verifiers.map((verifier): Named => [verifier])];
    case 'DecisionGiven.v1':
      return [[data.staffNo], [data.reviewerStaffNo, 'submitOpinion'], [data.deciderStaffNo, 'decideCase']];
    case 'ResultReady.v1':
      return [[data.staffNo], [data.liaisonStaffNo, 'offerResult']];
    case 'CannotHandle.v1':
      return [[data.staffNo]];
  }
}
