import type { Department } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import type { ClockKind } from '../clocks/clock.ts';

/** What supervision says of a clock: most of it has passed (黄牌), it has run out (红牌), or nobody has taken the case (催办). */
export const cardLevels = ['YELLOW', 'RED', 'REMINDER'] as const;
export type CardLevel = (typeof cardLevels)[number];

/** APPLICANT: the result is at the window in time, and waits for what the applicant still owes (S49; E44). */
export const cardCauses = ['APPLICANT'] as const;
type CardCause = (typeof cardCauses)[number];

/**
 * A card (红黄牌) or a reminder about one clock of a case: raised once, dated to the moment it was due; the reminder of a special procedure that
 * lasts longer than was told is dated anew each day (E13).
 */
export type Card = {
  readonly caseId: string;
  readonly round: number;
  readonly kind: ClockKind;
  readonly level: CardLevel;
  readonly departmentCode: string;
  readonly dueOn: HallDate;
  readonly raisedAt: string;
  /** Who was reminded; null for a card, and where nobody was there (E39). */
  readonly staffNo: string | null;
  /** What a card is about where it is not the agency's fault; null where it is, and of a reminder. */
  readonly cause: CardCause | null;
};

/** The agency's clocks, which are watched: yellow at 90 %, red when they have run out. */
export const watchedKinds: readonly ClockKind[] = [
  'NOTICE',
  'DECISION_STATUTORY',
  'DECISION_COMMITTED',
  'ISSUE',
  'SUPPLEMENT_ANSWER',
  'HEARING_HOLD',
  'INSPECT_ASSIGN',
  'SUSPENSION',
  'EXPLAIN',
];

/** The watched clocks that run from the acceptance. After a deemed acceptance they have been running since the receipt (T10). */
export const fromAcceptance: readonly ClockKind[] = ['DECISION_STATUTORY', 'DECISION_COMMITTED', 'INSPECT_ASSIGN'];

/** The window's clocks (C1a, C18). They get only a yellow card, when they have run out. */
export const mildKinds: readonly ClockKind[] = ['ONLINE_PRECHECK', 'HANDOVER'];

/** Somebody is away: from this day to that, both included. */
export type Absence = { readonly staffNo: string; readonly from: HallDate; readonly to: HallDate };

/**
 * Who is reminded that nobody has taken a case (S34, S37): the liaison, when absent the substitute (B 角), and when both are the hall
 * office (E39): undefined.
 */
export const remindee = ({ liaisons }: Pick<Department, 'liaisons'>, absent: ReadonlySet<string>): string | undefined =>
  [...liaisons].sort((one, other) => (one.duty < other.duty ? -1 : 1)).find(({ staffNo }) => !absent.has(staffNo))
    ?.staffNo;

/** Whether somebody is a liaison or a substitute of one of these departments: nobody else is reminded. */
export const isLiaison = (staffNo: string, departments: readonly Pick<Department, 'liaisons'>[]): boolean =>
  departments.some(({ liaisons }) => liaisons.some((liaison) => liaison.staffNo === staffNo));
