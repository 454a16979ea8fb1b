import { describe, expect, it } from '@jest/globals';
import { digestOf } from './digest.ts';
import { PinnedMemory } from './pinned-memory.ts';

/** Contents of nine characters of JSON each, such as `{"n":100}`. */
const numbered = (n: number) => ({ n: 100 + n });

describe('the memory of pinned contents', () => {
  it('forgets what has not been used for longest, as soon as there is too much', () => {
    const memory = new PinnedMemory(27);
    for (const n of [1, 2, 3]) memory.keep(digestOf(numbered(n)), numbered(n));
    expect(memory.find(digestOf(numbered(1)))).toEqual({ n: 101 }); // 2 is now the oldest
    memory.keep(digestOf(numbered(4)), numbered(4));
    expect([1, 2, 3, 4].map((n) => memory.find(digestOf(numbered(n))))).toEqual([
      { n: 101 },
      undefined,
      { n: 103 },
      { n: 104 },
    ]);
  });
  it('counts a content that is kept twice once', () => {
    const memory = new PinnedMemory(18);
    for (const n of [1, 2, 2, 2]) memory.keep(digestOf(numbered(n)), numbered(n));
    expect([1, 2].map((n) => memory.find(digestOf(numbered(n))))).toEqual([{ n: 101 }, { n: 102 }]);
  });
  it('holds nothing that is larger than all of it, and gives it all the same', () => {
    const memory = new PinnedMemory(5);
    expect(memory.keep(digestOf(numbered(1)), numbered(1))).toEqual({ n: 101 });
    expect(memory.find(digestOf(numbered(1)))).toBeUndefined();
  });
  it('gives a copy that nobody can change, also not who gave it', () => {
    const given = { steps: ['a'] };
    const memory = new PinnedMemory();
    const kept = memory.keep(digestOf({ steps: ['a'] }), given) as typeof given;
    given.steps.push('b');
    expect(() => kept.steps.push('c')).toThrow(TypeError);
    expect(memory.find(digestOf({ steps: ['a'] }))).toEqual({ steps: ['a'] });
  });
  it('refuses a content that is not what was pinned', () =>
    expect(() => new PinnedMemory().keep(digestOf({ fee: 100 }), { fee: 900 })).toThrow('is not what was pinned'));
});
