import type { TurnAwayAnsweredV1, TurnAwayAskedV1 } from '@hall/event-contracts';
import type { MaterialCheck } from '../application/checklist.ts';
import type { IdentityCheck } from '../application/identity-check.ts';
import type { WindowReceipt } from '../case/service-case.ts';

/**
 * The steps of a turn-away: the department was asked; it has confirmed, or has answered that the case has to be received; then the window has
 * turned the person away, or has received the case.
 */
export const turnAwaySteps = ['ASKED', 'CONFIRMED', 'TO_RECEIVE', 'TURNED_AWAY', 'RECEIVED'] as const;
type TurnAwayStep = (typeof turnAwaySteps)[number];

/**
 * The record of somebody who would be turned away at the window (不予收件, T6; S31). It is not a case yet. Everybody who presents an application
 * is on record, also where nothing comes of it (C-2).
 */
export type TurnAway = Pick<
  WindowReceipt,
  'applicantId' | 'applicantVersionId' | 'agentId' | 'mandateId' | 'mandateValidTo' | 'windowNo'
> & {
  readonly id: string;
  /** The case number that the record will have if the person is turned away. */
  readonly caseNumber: string;
  readonly itemCode: string;
  readonly itemVersion: number;
  readonly departmentCode: string;
  readonly identityCheck: IdentityCheck;
  readonly materials: readonly MaterialCheck[];
  readonly ground: TurnAwayAskedV1['ground'];
  /** The codes of the materials that are missing or defective. */
  readonly missing: readonly string[];
  readonly askedAt: string;
  readonly askedBy: string;
  readonly step: TurnAwayStep;
  readonly documentNumber: string | null;
  readonly answeredAt: string | null;
  /** The case that came of it: the record of a turn-away, or the case that was received after all. Null until then. */
  readonly caseId: string | null;
  readonly version: number;
};

/** The turn-away after the answer of the department or of the hall office. A second answer changes nothing. */
export const answered = (turnAway: TurnAway, { answer, documentNumber, answeredAt }: TurnAwayAnsweredV1): TurnAway =>
  turnAway.step === 'ASKED'
    ? { ...turnAway, step: answer, documentNumber, answeredAt, version: turnAway.version + 1 }
    : turnAway;
