import type { DepartmentReply, StaffMember } from '@hall/event-contracts';
import { isAllowed, type Operation } from '../access/permissions.ts';

/** A department's people by staff number, with their roles. */
export type Staff = ReadonlyMap<string, StaffMember['roles']>;

/** Somebody a reply names, and the operation of the portal that the step would be for them; none for who only tells. */
type Named = readonly [staffNo: string, step?: Operation];

/** Who is named, but is none of the department's people. */
export const strangersIn = (reply: DepartmentReply, staff: Staff): readonly string[] =>
  numbersOf(namedIn(reply).filter(([staffNo]) => !staff.has(staffNo)));

/**
 * Who is named for a step without the role that it asks for in the portal (domain 7): only the decision maker or the head of the agency
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
