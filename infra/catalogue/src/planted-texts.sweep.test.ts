import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readCatalogue } from './check-catalogue.ts';
import { files } from './format.ts';
import { textPlacesOf, planted, type TextPlace } from '../testing/text-places.ts';

const sample = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hall-planted-'));
for (const name of Object.keys(files)) cpSync(join(sample, name), join(folder, name));
const items = JSON.parse(readFileSync(join(sample, 'service-items.json'), 'utf8')) as object[];
writeFileSync(join(folder, 'service-items.json'), JSON.stringify(items.slice(0, 12))); // as good as 110, and quicker
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The faults of the sample with one text of it replaced; the file is put back. */
function faultsWith(place: TextPlace, text: string) {
  const path = join(folder, place.file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, JSON.stringify(planted(JSON.parse(before), place, text)));
  const { faults } = readCatalogue(folder, '2026-11-28');
  writeFileSync(path, before);
  return faults;
}

const places = textPlacesOf(folder);

/** What stays in the hall: personal data and the counter's own telephone may stand there. */
const staysInTheHall = ({ file, field }: TextPlace): boolean =>
  ['district.json', 'windows.json', 'sample-applicants.json'].includes(file) ||
  (file === 'staff.json' && ['name', 'phone'].includes(field));

/** Where an office publishes how it is reached (README: its `phone`, a number in guide, FAQ or note). */
const isContact = ({ file, field }: TextPlace): boolean =>
  file === 'service-items.json' && /^(guide\.|faqs\.|materials\.note$)/.test(field);

/** What is a code by the format: digits in it say nothing about people, whatever they look like. */
const codes: Readonly<Partial<Record<string, readonly string[]>>> = {
  'staff.json': ['staffNo'],
  'service-items.json': ['materials.code', 'materials.sharedKey', 'formFields.key', 'formFields.sharedKey'],
  'joint-matters.json': ['matterCode', 'guidingQuestions.key', 'components.key', 'components.alternativeGroup'],
};
const isCode = ({ file, field }: TextPlace): boolean => codes[file]?.includes(field) ?? false;

describe('a text planted into every field of the format', () => {
  it('is looked for in every file', () => {
    expect(new Set(places.map(({ file }) => file)).size).toBe(Object.keys(files).length);
    expect(places.length).toBeGreaterThan(75);
  });

  it.each(places.map((place) => [`${place.file} ${place.field}`, place] as const))(
    '%s: what cannot be stored, or be published, is a fault of that file, entry and field',
    (_name, place) => {
      const found = (text: string) => faultsWith(place, text).filter(({ file }) => file === place.file);
      const named = expect.objectContaining({ field: expect.stringContaining(place.last), entry: expect.any(String) });
      for (const unstorable of ['字\u0000', '字\ud800', '字\u0007', '长'.repeat(30_000)])
        expect([unstorable.slice(0, 9), found(unstorable)]).toEqual([
          unstorable.slice(0, 9),
          expect.arrayContaining([named]),
        ]);
      if (staysInTheHall(place)) return;
      if (isCode(place)) return expect(found('19900009001').filter(({ code }) => code === 'PERSONAL_DATA')).toEqual([]);
      expect(found('110000199001010005')).toEqual(expect.arrayContaining([named]));
      if (!isContact(place)) expect(found('19900009001')).toEqual(expect.arrayContaining([named]));
      else if (!place.isEnum) expect(found('19900009001')).toEqual([]);
    },
  );
});
