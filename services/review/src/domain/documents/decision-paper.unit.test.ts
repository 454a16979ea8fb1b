import { describe, expect, it } from '@jest/globals';
import { monday, steps } from '../../../testing/a-case.ts';
import type { ReviewCase } from '../review-case.ts';
import { certificatePaper, decisionPaper } from './decision-paper.ts';

const grantedAt = (at: string, validityYears: ReviewCase['item']['validityYears']) => {
  const certified = steps.certified();
  const item = { ...certified.item, ...(validityYears !== undefined && { validityYears }) };
  return { ...certified, item, ruling: { ...certified.ruling, at } };
};
const later = '2026-12-01T02:00:00.000Z';

describe('the term of what is granted (D6, D8)', () => {
  it.each<[string, at: string, years: number | null, validFrom: string, validTo: string | null]>([
    ['ends the day before the same-numbered one', monday.instant, 3, '2026-04-20', '2029-04-19'],
    ['begins on the day of the hall, not of UTC', '2026-12-31T16:30:00.000Z', 5, '2027-01-01', '2031-12-31'],
    [
      'on the last of the month where that has no such day (R5)',
      '2028-02-29T02:00:00.000Z',
      5,
      '2028-02-29',
      '2033-02-28',
    ],
    ['on 28 February of a leap year', '2024-02-29T02:00:00.000Z', 4, '2024-02-29', '2028-02-28'],
    ['of half a year', monday.instant, 0.5, '2026-04-20', '2026-10-19'],
    ['without end', monday.instant, null, '2026-04-20', null],
  ])('%s; the certificate made later has the same', (_what, at, years, validFrom, validTo) => {
    const granted = grantedAt(at, years);
    expect(decisionPaper(granted, granted.ruling).fields).toMatchObject({ validFrom, validTo });
    expect(certificatePaper(granted, 'JY-1', later).fields).toMatchObject({ validFrom, validTo });
  });
  it('is not said of a case whose item was pinned without it', () => {
    const { item, ...granted } = grantedAt(monday.instant, 5);
    const { validityYears: _later, ...before } = item;
    const old = { ...granted, item: before };
    expect(decisionPaper(old, old.ruling).fields).toMatchObject({ validTo: null });
    expect(certificatePaper(old, 'JY-1', later).fields).toMatchObject({ validTo: null });
  });
});
