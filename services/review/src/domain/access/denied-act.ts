import type { Refused, RefusalCode } from '../case/refusals.ts';

/**
 * An act that was refused because another person has to do it (受办分离, S1: the denial leaves an audit entry). It changes nothing of the case, so
 * that the history of the case does not have it. Rows are added and never change.
 */
export type DeniedAct = {
  readonly id: string;
  /** The case, or the window's question whether somebody may be sent away. */
  readonly caseId: string;
  readonly caseNumber: string;
  readonly departmentCode: string;
  /** The mutation that was tried. */
  readonly action: string;
  readonly staffNo: string;
  readonly code: RefusalCode;
  readonly deniedAt: string;
  /** The request's own id: tried again, it is the same act. */
  readonly commandId: string;
};

/** The refusals that keep the duties of one case apart (受办分离, S1; domain 7). */
const separation: readonly RefusalCode[] = [
  'RECEIVER_MAY_NOT_REVIEW',
  'REVIEWER_MAY_NOT_DECIDE',
  'DECIDER_MAY_NOT_HAND_OVER',
  'PROPOSER_MAY_NOT_APPROVE',
  'KEYER_MAY_NOT_DECIDE',
  'CHAIR_MAY_NOT_REVIEW',
];

/** Whether this is refused because of who asks or is named, so that it has to be on record. */
export const isSeparation = ({ code }: Refused): boolean => separation.includes(code);
