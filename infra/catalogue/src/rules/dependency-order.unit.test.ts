import { describe, expect, it } from '@jest/globals';
import { findCycle } from './dependency-order.ts';

const edges = (...pairs: string[]) => pairs.map((pair) => ({ from: pair[0]!, to: pair[1]! }));

describe('components that wait for themselves', () => {
  it.each<[string, string[], string[] | undefined]>([
    ['none', ['ab', 'bc', 'ac', 'dc'], undefined],
    ['one alone', ['ab', 'bb'], ['b', 'b']],
    ['several, without those that only lead there', ['xa', 'ab', 'bc', 'ca', 'cd'], ['a', 'b', 'c', 'a']],
  ])('%s', (_what, pairs, cycle) => expect(findCycle(edges(...pairs))).toEqual(cycle));
});
