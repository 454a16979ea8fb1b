import type { Caller, Role } from '@hall/callers';
import type { Refused } from './refusals.ts';
import type { ReviewCase } from './review-case.ts';

/** An action that a person in the department takes. */
export type PersonalAction = {
  /** What officers call it. */
  readonly word: string;
  /** The operation of the graph by which it is taken. */
  readonly operation: string;
  /** Who has it by their post. */
  readonly roles: readonly Role[];
  /** Why this member of staff is kept from it by what they did before (S1; 行政许可法 art. 48), or undefined. */
  readonly keptFrom: (reviewCase: ReviewCase, staffNo: string) => Refused | undefined;
  /**
   * What is in the way although the status allows it: the case has nothing to do it with, or it has been done. It is not offered
   * then; the rule of the action refuses it by name.
   */
  readonly isObstructed: (reviewCase: ReviewCase, caller: Caller) => boolean;
};

/** An action that no person of the department takes: by whom or by what it happens, and the law that says so. */
export type LawfulAction = { readonly byLaw: string };
