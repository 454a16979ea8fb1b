import { isEnded } from '../case/status.ts';
import type { ReviewCase } from '../case/review-case.ts';

/** A place in the order of acceptances of an item whose licences are limited (行政许可法 art. 57), and what has become of its case. */
export type QuotaPlace = { readonly caseId: string; readonly place: number; readonly fate: QuotaFate };
export type QuotaFate = 'UNDECIDED' | 'GRANTED' | 'OUT';

/** How a case stands in the order: FULL when the limit is granted, NOT_YET while an earlier one is undecided. */
export type QuotaStanding = 'OPEN' | 'NOT_YET' | 'FULL';

/** What has become of a case that has a place. */
export const quotaFateOf = ({ status, ruling }: Pick<ReviewCase, 'status' | 'ruling'>): QuotaFate => {
  if (ruling?.outcome === 'GRANTED') return 'GRANTED';
  return ruling || isEnded(status) ? 'OUT' : 'UNDECIDED';
};

/** Whether the case may be granted by the order of acceptances: first accepted, first granted (行政许可法 art. 57). OPEN where there is no limit. */
export function quotaStandingOf({ id, item }: ReviewCase, places: readonly QuotaPlace[]): QuotaStanding {
  if (!item.quota) return 'OPEN';
  if (places.filter(({ fate }) => fate === 'GRANTED').length >= item.quota.limit) return 'FULL';
  const own = places.find(({ caseId }) => caseId === id)?.place ?? Infinity;
  return places.some(({ place, fate }) => fate === 'UNDECIDED' && place < own) ? 'NOT_YET' : 'OPEN';
}
