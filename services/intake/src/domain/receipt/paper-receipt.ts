import { isRecordNumber, normalised } from '@hall/identifiers';
import { dayNumber, instantOf, momentOf, type HallNow } from '@hall/working-days';
import { refuse, type Refused } from '../refusals/refusals.ts';

/** A receipt that was given on paper while the system was down, and is keyed in afterwards (E27). */
export type PaperReceipt = {
  /** When the case was received, as the paper says (RFC 3339). */
  readonly receivedAt: string;
  readonly reason: string;
  /** The number that is printed on the paper (B48). Some papers have none. */
  readonly number?: string | null;
};

/** For how many days a paper can be keyed in. An older day is a typing mistake. */
const OLDEST_PAPER_DAYS = 30;

/**
 * The moment of a receipt that was given on paper. All clocks count from it, however late it is keyed in, because the time of an act in law is
 * the time of the act (E27). Refuses BAD_PAPER_TIME for a moment in the future or more than 30 days ago, and where no reason is given.
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
 * The number of the paper as it is stored: without blanks, with capital letters. It is shown to the whole hall, so that nothing but the number
 * of a record may be in it. Refuses BAD_PAPER_NUMBER.
 */
export function decidePaperNumber({ number }: PaperReceipt): { readonly paperNumber: string | null } | Refused {
  if (number === undefined || number === null) return { paperNumber: null };
  const paperNumber = normalised(number);
  return isRecordNumber(paperNumber) ? { paperNumber } : refuse('BAD_PAPER_NUMBER');
}
