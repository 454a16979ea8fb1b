import type { Party, PinnedItem, TurnAwayAskedV1 } from '@hall/event-contracts';
import { isOpenInTheWeek, openMinutesAfter, plusMinutes, type Calendar } from '@hall/working-days';

/** C14: the department confirms within thirty minutes of the hall's opening hours, while the person waits (S31; C-6). */
const CONFIRMATION_MINUTES = 30;

/** Where the question stands: asked, unanswered in time (the hall office decides), or answered. */
export const turnAwayStates = ['ASKED', 'LAPSED', 'CONFIRMED', 'TO_RECEIVE'] as const;
type TurnAwayState = (typeof turnAwayStates)[number];

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
  /** When clock C14 runs out (RFC 3339). */
  readonly dueAt: string;
  readonly windowNo: string | null;
  readonly state: TurnAwayState;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
  /** Why the case has to be received. */
  readonly reason: string | null;
  readonly version: number;
};

/** The question as the window asks it; its time counts on the working days of the calendar. */
export const openTurnAway = (asked: TurnAwayAskedV1, calendar: Calendar): TurnAway => ({
  id: asked.contactId,
  caseNumber: asked.caseNumber,
  round: 1,
  departmentCode: asked.department.code,
  item: asked.item,
  parties: asked.parties,
  ground: asked.ground,
  missing: asked.missing,
  askedAt: asked.askedAt,
  askedBy: asked.askedBy,
  windowNo: asked.windowNo,
  state: 'ASKED',
  version: 1,
  answeredAt: null,
  answeredBy: null,
  reason: null,
  dueAt: confirmationDueAt(asked, calendar),
});

/**
 * When clock C14 runs out (RFC 3339): thirty minutes in which the hall was open on a working day. Asked at 16:50 with closing at 17:00, twenty of
 * them fall on the next working day. Where the hall has published its hours as a text only, they are minutes by the clock on the wall.
 */
function confirmationDueAt({ askedAt, openingHours }: TurnAwayAskedV1, calendar: Calendar): string {
  const isKnown = openingHours !== undefined && isOpenInTheWeek(openingHours);
  return isKnown
    ? openMinutesAfter(askedAt, CONFIRMATION_MINUTES, openingHours, calendar)
    : plusMinutes(askedAt, CONFIRMATION_MINUTES);
}
