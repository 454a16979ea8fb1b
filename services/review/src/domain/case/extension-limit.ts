import type { Period } from '@hall/working-days';
import type { ReviewCase } from './review-case.ts';

/** The longest extension under the licensing law (行政许可法 art. 42): ten working days, once. */
const MAX_EXTENSION = 10;

/** The period that an extension lengthens: the ordered one (T32), else the statutory one, else the promised one. */
export const periodOf = ({ reopening, item: { clock } }: ReviewCase): Period | null =>
  reopening?.period ?? clock.statutory ?? clock.committed;

/**
 * The extension that the law allows for the item: by the item's own law (for example 居民身份证法 art. 12, thirty calendar days), else by the
 * licensing law. Null where no law allows one.
 */
export function publishedFor({ item: { clock } }: ReviewCase): ReviewCase['item']['clock']['extension'] {
  const law = clock.profile === 'LICENSING_LAW' ? ({ amount: MAX_EXTENSION, unit: 'WORKING_DAY' } as const) : null;
  return clock.extension ?? law;
}

/** The most days by which a case may be extended, in the unit of its period: at most ten working days. 0 where no extension is published in that unit. */
export function maxExtension(reviewCase: ReviewCase): number {
  const published = publishedFor(reviewCase);
  if (!published || published.unit !== periodOf(reviewCase)?.unit) return 0;
  return published.unit === 'WORKING_DAY' ? Math.min(MAX_EXTENSION, published.amount) : published.amount;
}
