import { momentOf, type HallDate, type HallNow } from '@hall/working-days';
import { refuse, type RefusalCode, type Refused } from '../refusals.ts';
import type { Verdict } from './reply-verdict.ts';

/** The moment a paper's date stands for: noon, which counts as afternoon (R15), but not before the receipt and not after now. */
export function paperMoment(date: HallDate, receivedAt: string, now: HallNow): string {
  const noon = `${date}T04:00:00.000Z`; // 12:00 in Asia/Shanghai
  if (date === momentOf(receivedAt).date && noon < receivedAt) return receivedAt;
  return date === now.today && noon > now.instant ? now.instant : noon;
}

/** What a liaison reads where a system would be rejected: keying in follows the same rules. */
export function refusalFor(verdict: Exclude<Verdict, { kind: 'applied' }>): Refused {
  if (verdict.kind !== 'rejected') return refuse('ACTION_NOT_OPEN');
  switch (verdict.code) {
    case 'UNKNOWN_STAFF':
      return refuse('UNKNOWN_STAFF', verdict.details);
    case 'BEFORE_RECEIPT':
      return refuse('BAD_DATE', verdict.details);
    case 'CONFLICT':
      return refuse('ALREADY_DECIDED');
    case 'SEPARATION_OF_DUTIES':
    case 'NOT_ALLOWED':
      return refuse(verdict.details[0] as RefusalCode, verdict.details.slice(1));
    default:
      return refuse('ACTION_NOT_OPEN');
  }
}
