import type { Period } from '@hall/working-days';
import type { ReviewCase } from './review-case.ts';

/** The most the licensing law allows (行政许可法 art. 42): ten working days, once. */
const MAX_EXTENSION = 10;

/** The period that is lengthened: as ordered (T32), by law, or where no law sets one as promised. */
export const periodOf = ({ reopening, item: { clock } }: ReviewCase): Period | null =>
  reopening?.period ?? clock.statutory ?? clock.committed;

/** The extension that is published: the item's own law's (居民身份证法 art. 12: thirty calendar days), else the licensing law's, or none. */
export function publishedFor({ item: { clock } }: ReviewCase): ReviewCase['item']['clock']['extension'] {
  const law = clock.profile === 'LICENSING_LAW' ? ({ amount: MAX_EXTENSION, unit: 'WORKING_DAY' } as const) : null;
  return clock.extension ?? law;
}

/** So many days a case may be extended by, in the unit of its period; 0 where none is published in that unit. Of working days ten at most. */
export function maxExtension(reviewCase: ReviewCase): number {
  const published = publishedFor(reviewCase);
  if (!published || published.unit !== periodOf(reviewCase)?.unit) return 0;
  return published.unit === 'WORKING_DAY' ? Math.min(MAX_EXTENSION, published.amount) : published.amount;
}
