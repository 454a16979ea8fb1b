import type { TurnAwayAnsweredV1, TurnAwayAskedV1 } from '@hall/event-contracts';
import type { MaterialCheck } from '../application/checklist.ts';
import type { IdentityCheck } from '../application/identity-check.ts';
import type { WindowReceipt } from '../case/service-case.ts';

/** Where it stands: the department is asked; it confirmed, or the case has to be received; then what the window did. */
export const turnAwaySteps = ['ASKED', 'CONFIRMED', 'TO_RECEIVE', 'TURNED_AWAY', 'RECEIVED'] as const;
export type TurnAwayStep = (typeof turnAwaySteps)[number];

/**
 * Somebody at the window who would be sent away (不予收件, T6; S31): a contact, no case yet. Every presentation is on record, also one that
 * comes to nothing (C-2).
 */
export type TurnAway = Pick<
  WindowReceipt,
  'applicantId' | 'applicantVersionId' | 'agentId' | 'mandateId' | 'mandateValidTo' | 'windowNo'
> & {
  readonly id: string;
  /** The number of the record, should the person be turned away. */
  readonly caseNumber: string;
  readonly itemCode: string;
  readonly itemVersion: number;
  readonly departmentCode: string;
  readonly identityCheck: IdentityCheck;
  readonly materials: readonly MaterialCheck[];
  readonly ground: TurnAwayAskedV1['ground'];
  /** Codes of the materials that are missing or defective. */
  readonly missing: readonly string[];
  readonly askedAt: string;
  readonly askedBy: string;
  readonly step: TurnAwayStep;
  readonly documentNumber: string | null;
  readonly answeredAt: string | null;
  /** The case it has become: the record of a turn-away, or the receipt after all. */
  readonly caseId: string | null;
  readonly version: number;
};

/** The contact after the answer of the department or the hall office; a second answer changes nothing. */
export const answered = (turnAway: TurnAway, { answer, documentNumber, answeredAt }: TurnAwayAnsweredV1): TurnAway =>
  turnAway.step === 'ASKED'
    ? { ...turnAway, step: answer, documentNumber, answeredAt, version: turnAway.version + 1 }
    : turnAway;
