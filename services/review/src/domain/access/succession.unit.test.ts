import { describe, expect, it } from '@jest/globals';
import { actingFor, predecessorsOf } from './succession.ts';

type Named = { readonly code: string; readonly successorOf?: string };
const departments = (...all: readonly Named[]) => new Map(all.map((one) => [one.code, one]));

/** A was followed by B, B by C; D was never followed. */
const line = departments(
  { code: 'A' },
  { code: 'B', successorOf: 'A' },
  { code: 'C', successorOf: 'B' },
  { code: 'D' },
);

describe('a department in whose place another has come (E29)', () => {
  it('E29: has the cases of all before it, the nearest first', () => {
    expect(predecessorsOf(line, 'C')).toEqual(['B', 'A']);
    expect(predecessorsOf(line, 'B')).toEqual(['A']);
    expect(predecessorsOf(line, 'A')).toEqual([]);
    expect(predecessorsOf(line, 'unknown')).toEqual([]);
  });
  it('E29: has those of one that the catalogue does not know any more', () =>
    expect(predecessorsOf(departments({ code: 'B', successorOf: 'A' }), 'B')).toEqual(['A']));
  it('E29: leaves its work to the last that came after it', () => {
    expect(actingFor(line, 'A')?.code).toBe('C');
    expect(actingFor(line, 'B')?.code).toBe('C');
    expect(actingFor(line, 'C')?.code).toBe('C');
    expect(actingFor(line, 'D')?.code).toBe('D');
    expect(actingFor(line, 'unknown')).toBeUndefined();
  });
  it('E29: a ring in the catalogue, which is a mistake, is followed once and no further', () => {
    const ring = departments({ code: 'A', successorOf: 'B' }, { code: 'B', successorOf: 'A' });
    expect(predecessorsOf(ring, 'A')).toEqual(['B', 'A']);
    expect(actingFor(ring, 'A')?.code).toBe('B');
    expect(actingFor(ring, 'B')?.code).toBe('A');
  });
});
