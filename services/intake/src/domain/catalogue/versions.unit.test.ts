import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foodLicence } from '../../../testing/sample-catalogue.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { versionAt } from './in-force.ts';
import { decideVersions, type StoredVersion } from './versions.ts';

const entry = (name: string, version: number, days: object = {}): CatalogueEntry => ({
  kind: 'item',
  code: foodLicence.itemCode,
  version,
  value: { ...foodLicence, name, version, ...days },
});
const [monday, tuesday, wednesday] = ['2025-02-03', '2025-02-04', '2025-02-05'].map((day) => `${day}T02:00:00.000Z`);

/** What is kept after importing these folders one after the other. */
function after(...imports: readonly (readonly [at: string, ...versions: CatalogueEntry[]])[]): StoredVersion[] {
  let known: StoredVersion[] = [];
  for (const [at, ...offered] of imports) {
    const { appended, amended, superseded } = decideVersions(known, offered, at);
    const renewed = new Map([...amended, ...superseded].map((one) => [one.version, one]));
    known = [...known.map((one) => renewed.get(one.version) ?? one), ...appended];
  }
  return known;
}
const inForce = (known: readonly StoredVersion[], at: string) =>
  (versionAt(known as never, at)?.value as { name: string } | undefined)?.name;

describe('the versions of one code', () => {
  it('of a new code keep the numbers of the folder', () =>
    expect(after([monday!, entry('a', 1), entry('b', 2)]).map(({ version }) => version)).toEqual([1, 2]));
  it('a changed content gets a higher number, whatever the folder says, and the earlier one is over', () => {
    const known = after([monday!, entry('a', 1)], [tuesday!, entry('b', 1)]);
    expect(known.map(({ version, endsAt }) => [version, endsAt])).toEqual([
      [1, tuesday],
      [2, null],
    ]);
    expect([inForce(known, monday!), inForce(known, tuesday!)]).toEqual(['a', 'b']);
  });
  it('one that begins later leaves the one before in force until then, though the folder has dropped it', () => {
    const known = after([monday!, entry('a', 1)], [tuesday!, entry('b', 2, { validFrom: '2025-02-10' })]);
    expect(inForce(known, '2025-02-09T15:59:59.999Z')).toBe('a');
    expect(inForce(known, '2025-02-09T16:00:00.000Z')).toBe('b');
  });
  it('a first day that is put off keeps the one before in force', () => {
    const known = after(
      [monday!, entry('a', 1)],
      [tuesday!, entry('b', 2, { validFrom: '2025-02-10' })],
      [wednesday!, entry('b', 2, { validFrom: '2025-02-12' })],
    );
    expect(known).toHaveLength(2);
    expect(inForce(known, '2025-02-10T16:00:00.000Z')).toBe('a');
    expect(inForce(known, '2025-02-11T16:00:00.000Z')).toBe('b');
  });
  it('past the last day of what the folder names nothing is in force, also not what was long replaced', () => {
    const known = after([monday!, entry('a', 1)], [tuesday!, entry('b', 1, { validTo: '2025-02-10' })]);
    expect(inForce(known, '2025-02-10T15:59:59.999Z')).toBe('b');
    expect(inForce(known, '2025-02-10T16:00:00.000Z')).toBeUndefined();
  });
  it('what the folder says governs, whatever was imported before, and a second import of it changes nothing', () => {
    const folder = fc
      .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(undefined, '2025-02-08', '2025-02-12')), {
        minLength: 1,
        maxLength: 3,
      })
      .map((list) =>
        list.map(([name, validFrom], place) => entry(name, place + 1, validFrom === undefined ? {} : { validFrom })),
      );
    fc.assert(
      fc.property(fc.array(folder, { minLength: 1, maxLength: 5 }), (folders) => {
        const last = folders.at(-1)!;
        const at = (place: number) => `2025-02-0${place + 1}T02:00:00.000Z`;
        const known = after(...folders.map((versions, place) => [at(place), ...versions] as const));
        for (const day of ['2025-02-13']) {
          const plain = last.at(-1)!.value as { name: string };
          expect(inForce(known, `${day}T02:00:00.000Z`)).toBe(plain.name); // by then all have begun: the highest governs
        }
        expect(decideVersions(known, last, at(8))).toMatchObject({ appended: [], amended: [], superseded: [] });
      }),
      { numRuns: 300 },
    );
  });
});
