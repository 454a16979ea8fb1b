import { describe, expect, it } from '@jest/globals';
import { historyRow, versionFrom } from './index.ts';

const change = { actor: 'H201', action: 'send', causeId: 'c', at: '2026-04-20T02:00:00.000Z' };
type Parcel = { readonly id: string; readonly version: number; readonly [field: string]: unknown };
const packed: Parcel = { id: 'p', version: 1, status: 'PACKED', stamps: ['a'], note: null, sender: { name: 's' } };
const rowOf = (before: Parcel | null, after: Parcel, isEnd = false) =>
  historyRow('parcelId', { before, after, change }, isEnd);

describe('a line of the history', () => {
  const { note: _null, ...told } = packed;
  it('tells the subject whole where it begins, without what is null', () =>
    expect(rowOf(null, packed)).toEqual({ ...change, parcelId: 'p', version: 1, after: told, changed: null }));
  it('tells the fields that have changed, from what to what, and no others', () =>
    expect(rowOf(packed, { ...packed, version: 2, status: 'SENT', stamps: ['a', 'b'] })).toEqual({
      ...change,
      parcelId: 'p',
      version: 2,
      after: null,
      changed: {
        status: { from: 'PACKED', to: 'SENT' },
        stamps: { from: ['a'], to: ['a', 'b'] },
      },
    }));
  it('tells fields that come, and fields that go', () => {
    const { note: _gone, ...rest } = packed;
    const { changed } = rowOf(packed, { ...rest, version: 2, weight: 3 });
    expect(JSON.parse(JSON.stringify(changed))).toEqual({
      note: {},
      weight: { to: 3 },
    });
  });
  it('tells the subject whole where it ends', () => {
    const lost = { ...packed, version: 2, status: 'LOST' };
    const toldLost = { ...told, version: 2, status: 'LOST' };
    expect(rowOf(packed, lost, true)).toMatchObject({ after: toldLost, changed: null });
  });
});

describe('a version from the history', () => {
  const { note: _gone, ...rest } = packed;
  const bare: Parcel = { ...rest, version: 2, status: 'SENT' };
  const third: Parcel = { ...bare, version: 3, note: 'found again' };
  const fourth = { ...third, version: 4, status: 'LOST' };
  const fifth = { ...fourth, version: 5, status: 'PACKED' };
  const versions: readonly Parcel[] = [packed, bare, third, fourth, fifth];
  const rows = versions.map((after, index) => rowOf(versions[index - 1] ?? null, after, after.status === 'LOST'));
  it.each(versions)('is what the subject was: $version', (whole) =>
    expect(versionFrom(rows, whole.version, Object.keys(whole))).toEqual(whole),
  );
  it.each([0, 6])('is nothing where the history does not reach: %s', (version) =>
    expect(versionFrom(rows, version)).toBeUndefined(),
  );
  it('is nothing without a beginning', () => expect(versionFrom(rows.slice(1, 3), 2)).toBeUndefined());
});
