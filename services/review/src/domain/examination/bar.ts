import { momentOf, plusMonths, type HallDate, type HallNow } from '@hall/working-days';
import { refuse, type Refused } from '../case/refusals.ts';

/** How long an applicant may not apply again after false materials (行政许可法 art. 78). */
const BAR_MONTHS = 12;

/**
 * The last day of the bar after false materials, in matters that directly concern public safety, health, life or property (行政许可法 art. 78):
 * the same-numbered day of the next year (R5), whatever day of the week it is, because it is against the applicant. Null where nobody is
 * barred. Refuses BAR_WITHOUT_GROUND unless false materials are the ground.
 */
export function decideBar(
  bars: boolean,
  isFalse: boolean,
  now: HallNow,
): { readonly until: HallDate | null } | Refused {
  if (!bars) return { until: null };
  return isFalse ? { until: plusMonths(momentOf(now.instant).date, BAR_MONTHS) } : refuse('BAR_WITHOUT_GROUND');
}
