import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { repeat } from './repeat.ts';

describe('what is done again and again', () => {
  it('goes on after a fault, and stops when what runs has ended', async () => {
    const warned: unknown[] = [];
    const done: string[] = [];
    let enough: () => void;
    const thrice = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const repeating = repeat(
      async () => {
        done.push('begun');
        if (done.length === 1) throw new Error('once');
        if (done.length > 3) enough();
        await sleep(5);
        done.push('ended');
      },
      1,
      { warn: (fields: unknown) => void warned.push(fields) } as never,
    );
    await thrice;
    await repeating.stop();
    const atTheEnd = done.length;
    expect(done.slice(0, 3)).toEqual(['begun', 'begun', 'ended']);
    expect(done.at(-1)).toBe('ended');
    expect(warned).toEqual([{ fault: 'Error: once' }]);
    await sleep(20);
    expect(done).toHaveLength(atTheEnd);
  });
});
