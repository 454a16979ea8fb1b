import type { Party, PinnedItem, TurnAwayAskedV1 } from '@hall/event-contracts';
import { plusMinutes } from '@hall/working-days';

/** C14: the department confirms within thirty minutes, while the person waits (S31; C-6). */
export const CONFIRMATION_MINUTES = 30;

/** Where the question stands: asked, unanswered in time (the hall office decides), or answered. */
export const turnAwayStates = ['ASKED', 'LAPSED', 'CONFIRMED', 'TO_RECEIVE'] as const;
export type TurnAwayState = (typeof turnAwayStates)[number];

/** A window's question whether somebody may be sent away (不予收件确认, T6). It knows people by ids only. */
export type TurnAway = {
  /** The contact's id: there is no case yet. */
  readonly id: string;
  readonly caseNumber: string;
  /** 1: its documents have one, as those of cases do. */
  readonly round: number;
  readonly departmentCode: string;
  readonly item: PinnedItem;
  readonly parties: readonly Party[];
  readonly ground: TurnAwayAskedV1['ground'];
  /** Codes of the materials the window has found missing or defective. */
  readonly missing: readonly string[];
  readonly askedAt: string;
  readonly askedBy: string;
  readonly windowNo: string | null;
  readonly state: TurnAwayState;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
  /** Why the case has to be received. */
  readonly reason: string | null;
  readonly version: number;
};

/** The question as the window asks it. */
export const openTurnAway = (asked: TurnAwayAskedV1): TurnAway => ({
  ...{ id: asked.contactId, caseNumber: asked.caseNumber, round: 1, departmentCode: asked.department.code },
  ...{ item: asked.item, parties: asked.parties, ground: asked.ground, missing: asked.missing },
  ...{ askedAt: asked.askedAt, askedBy: asked.askedBy, windowNo: asked.windowNo, state: 'ASKED', version: 1 },
  ...{ answeredAt: null, answeredBy: null, reason: null },
});

/** When clock C14 runs out (RFC 3339): minutes by the clock on the wall, because somebody waits. */
export const confirmationDueAt = ({ askedAt }: Pick<TurnAway, 'askedAt'>): string =>
  plusMinutes(askedAt, CONFIRMATION_MINUTES);
