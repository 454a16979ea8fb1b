import type { Caller, Role } from '@hall/callers';
import type { Refused } from './refusals.ts';
import type { ReviewCase } from './review-case.ts';

/** An action that a person in the department takes. */
export type PersonalAction = {
  /** What officers call it. */
  readonly word: string;
  /** The operation of the graph by which it is taken. */
  readonly operation: string;
  /** The roles that may take it. */
  readonly roles: readonly Role[];
  /** The refusal for a member of staff who may not take it because of an earlier step of theirs (S1; 行政许可法 art. 48); else undefined. */
  readonly keptFrom: (reviewCase: ReviewCase, staffNo: string) => Refused | undefined;
  /**
   * Whether something else prevents it although the status allows it: the case has nothing it could be done with, or it has been done already.
   * It is then not offered; the rule of the action refuses it with its own code.
   */
  readonly isObstructed: (reviewCase: ReviewCase, caller: Caller) => boolean;
};

/** An action that no person in the department takes. `byLaw` says what brings it about, and where the law says so. */
export type LawfulAction = { readonly byLaw: string };
