import { describe, expect, it } from '@jest/globals';
import { inTurns } from './in-turns.ts';

/** Work whose lots end when they are told to. */
function gated(most: number) {
  const lots: { items: readonly number[]; end: () => void; fail: (fault: Error) => void }[] = [];
  const take = inTurns<number>(
    (items) => new Promise<void>((end, fail) => void lots.push({ items: [...items], end, fail })),
    most,
  );
  return { lots, take, settled: () => new Promise(setImmediate) };
}

describe('taking in turns', () => {
  it('takes what is alone at once, and what gathers meanwhile together, in its order', async () => {
    const { lots, take, settled } = gated(10);
    const taken = [take([1]), take([2, 3]), take([4])];
    lots[0]!.end();
    await settled();
    expect(lots.map(({ items }) => items)).toEqual([[1], [2, 3, 4]]);
    lots[1]!.end();
    await Promise.all(taken);
  });

  it('keeps a lot within the limit, unless one caller alone is beyond it', async () => {
    const { lots, take, settled } = gated(3);
    const taken = [take([1]), take([2, 3]), take([4, 5]), take([6, 7, 8, 9])];
    for (let lot = 0; lot < 4; lot += 1) {
      lots[lot]!.end();
      await settled();
    }
    expect(lots.map(({ items }) => items)).toEqual([[1], [2, 3], [4, 5], [6, 7, 8, 9]]);
    await Promise.all(taken);
  });

  it('tells a failure to every caller of the lot, and to no other', async () => {
    const { lots, take, settled } = gated(10);
    const taken = Promise.allSettled([take([1]), take([2]), take([3])]);
    lots[0]!.end();
    await settled();
    lots[1]!.fail(new Error('no database'));
    expect((await taken).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    const later = take([4]);
    lots[2]!.end();
    await expect(later).resolves.toBeUndefined();
  });
});
