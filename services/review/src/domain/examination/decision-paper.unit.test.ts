import { describe, expect, it } from '@jest/globals';
import { monday } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { certificatePaper, decisionPaper } from './decision-paper.ts';

const grantedAt = (at: string, validityYears: ReviewCase['item']['validityYears']) => {
  const certified = steps.certified();
  const granted = { ...certified, ruling: { ...certified.ruling, at } };
  return validityYears === undefined ? granted : { ...granted, item: { ...certified.item, validityYears } };
};
const later = '2026-12-01T02:00:00.000Z';

describe('the standard of a refusal (D7; 行政许可法 art. 55)', () => {
  const standardOf = (...provisions: string[]) => {
    const refused = steps.refused();
    const reasons = provisions.map((provision) => ({ code: 'CONDITIONS_NOT_MET' as const, text: '不符合', provision }));
    return decisionPaper(refused, { ...refused.ruling, reasons }).fields['standard'];
  };
  it.each([
    '《建筑设计防火规范》GB 50016-2014第5.5.8条',
    'GB/T39554.1-2020',
    '《饮食建筑设计标准》（JGJ 64—2017）',
    'DB4112/T 318-2023第4条',
    'T/CECS 5-2020',
  ])('is the provision that names one: %s', (provision) =>
    expect(standardOf('第三十五条', provision)).toEqual([provision]),
  );
  it('is none where only the law is named', () =>
    expect(standardOf('《中华人民共和国食品安全法》第三十五条', '国务院令第412号（2004-07-01）')).toBeNull());
});

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
