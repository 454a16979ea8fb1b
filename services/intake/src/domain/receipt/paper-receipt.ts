import { isRecordNumber, normalised } from '@hall/identifiers';
import { dayNumber, instantOf, momentOf, type HallNow } from '@hall/working-days';
import { refuse, type Refused } from '../refusals/refusals.ts';

/** A receipt on paper from a time when the system was down, keyed in afterwards (E27). */
export type PaperReceipt = {
  /** When the paper says it was received (RFC 3339). */
  readonly receivedAt: string;
  readonly reason: string;
  /** The number printed on the paper (B48); some papers have none. */
  readonly number?: string | null;
};

/** An older paper is not keyed in: it would be a slip of the keyboard. */
const OLDEST_PAPER_DAYS = 30;

/**
 * The time of a receipt that was given on paper: it counts from then, however late it is keyed in (E27; architecture: legal time is the act's).
 * Refuses BAD_PAPER_TIME for one in the future or more than 30 days ago, or without a reason.
 */
export function decidePaperTime({ receivedAt, reason }: PaperReceipt, now: HallNow): HallNow | Refused {
  const instant = instantOf(receivedAt);
  const today = instant && momentOf(instant).date;
  const isReal = instant !== undefined && instant <= now.instant;
  return isReal && today && dayNumber(now.today) - dayNumber(today) <= OLDEST_PAPER_DAYS && reason.trim() !== ''
    ? { instant, today }
    : refuse('BAD_PAPER_TIME');
}

/**
 * The paper's own number as it is kept: without blanks, in capitals. Refuses BAD_PAPER_NUMBER for what is no number of a record, because it
 * is shown to the whole hall.
 */
export function decidePaperNumber({ number }: PaperReceipt): { readonly paperNumber: string | null } | Refused {
  if (number === undefined || number === null) return { paperNumber: null };
  const paperNumber = normalised(number);
  return isRecordNumber(paperNumber) ? { paperNumber } : refuse('BAD_PAPER_NUMBER');
}
