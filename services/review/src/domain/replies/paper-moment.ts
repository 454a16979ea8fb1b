import { momentOf, type HallDate, type HallNow } from '@hall/working-days';
import { noonOf } from '../clocks/noon.ts';

/** The moment a paper's date stands for: noon, which counts as afternoon (R15), but not before the receipt and not after now. */
export function paperMoment(date: HallDate, receivedAt: string, now: HallNow): string {
  const noon = noonOf(date);
  if (date === momentOf(receivedAt).date && noon < receivedAt) return receivedAt;
  return date === now.today && noon > now.instant ? now.instant : noon;
}
