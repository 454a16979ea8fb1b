import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Checked } from '../checked.ts';
import { entryName, type Fault } from '../fault.ts';
import { checkSizes } from './sizes.ts';

const read = (file: string): any[] => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const sample = () => ({
  items: read('service-items.json'),
  matters: read('joint-matters.json'),
  departments: read('departments.json'),
  staff: read('staff.json'),
});

/** What is said of the sample after a change: file, entry, field. */
function faultsAfter(change: (folder: ReturnType<typeof sample>) => void): Fault[] {
  const folder = sample();
  change(folder);
  const faults: Fault[] = [];
  checkSizes(
    folder as unknown as Checked,
    (file, entry, index) => (field, code, message) =>
      void faults.push({ file, entry: entryName(entry, index), field, code, message }),
  );
  return faults;
}
const long = (bytes: number): string => '文'.repeat(bytes / 3);

describe('what is too large to be published', () => {
  it('is nothing of the sample, and no item with texts of 10 kB', () =>
    expect(faultsAfter(({ items }) => items.forEach((item) => (item.guide.summary = long(10_000))))).toEqual([]));

  it.each<[string, (folder: ReturnType<typeof sample>) => void, string, string]>([
    [
      'an item with a guide of 900 kB',
      ({ items }) => (items[0].guide.summary = long(900_000)),
      'service-items.json',
      'guide',
    ],
    [
      'an item with answers of 900 kB',
      ({ items }) => (items[0].faqs[0].answer = long(900_000)),
      'service-items.json',
      'faqs',
    ],
    ['a department', ({ departments }) => (departments[0].name = long(900_000)), 'departments.json', 'name'],
    ['a matter', ({ matters }) => (matters[0].name = long(900_000)), 'joint-matters.json', 'name'],
    ['a member of staff', ({ staff }) => (staff[0].name = long(900_000)), 'staff.json', 'name'],
    [
      'an item whose cases would carry 600 kB of it',
      ({ items }) => (items[0].materials[0].name = long(600_000)),
      'service-items.json',
      'materials',
    ],
    [
      'a matter whose components together would',
      ({ items, matters }) => {
        for (const { itemCode } of matters[0].components)
          items.find((item) => item.itemCode === itemCode).materials[0].name = long(300_000);
      },
      'joint-matters.json',
      'components',
    ],
  ])('is %s', (_what, change, file, field) => {
    const faults = faultsAfter((folder) => void change(folder));
    expect(faults).toContainEqual(expect.objectContaining({ file, field, code: 'TOO_LARGE' }));
    expect(faults[0]!.message).toMatch(/[\d,]+字节，最多[58]00,000字节/);
  });
});
