import { hasRole, type Caller as KnownCaller } from '@hall/callers';

/** Who asks, at which window they work (null: at none), and for whom they act. */
export type Caller = KnownCaller & {
  readonly windowNo: string | null;
  /** Whom the caller acts for today. Missing where it was not looked up: then the mandate that the case names decides. */
  readonly actsFor?: ActsFor;
};

/**
 * The ids of the principals for whom somebody acts: enterprises whose legal representative they are, and principals who have given them a
 * mandate that is in force today.
 */
type ActsFor = { readonly byOffice: ReadonlySet<string>; readonly byMandate: ReadonlySet<string> };

/** Whether the caller works at an intake window or a delivery window. There an officer acts for the person who stands before them (S33, S49). */
export const isAtWindow = (caller: Caller): boolean => hasRole(caller, ['INTAKE_OFFICER', 'DELIVERY_OFFICER']);
