import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { EachBatchPayload } from 'kafkajs';
import { noteOffsets } from './note-offsets.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A batch of a group that has come so far, and the offsets that were noted through it. */
function batchAt(offset: string, fault?: Error) {
  const noted: unknown[] = [];
  const batch = {
    uncommittedOffsets: () => offset,
    commitOffsetsIfNecessary: async (given: unknown) => {
      if (fault) throw fault;
      noted.push(given);
    },
  } as unknown as EachBatchPayload;
  return { batch, noted };
}

describe('the offsets of a group', () => {
  it('are noted once for all batches of a second, as they are then', async () => {
    const notes = noteOffsets();
    const one = batchAt('1');
    const other = batchAt('2');
    notes.soon(one.batch);
    await jest.advanceTimersByTimeAsync(999);
    notes.soon(other.batch);
    expect([one.noted, other.noted]).toEqual([[], []]);
    await jest.advanceTimersByTimeAsync(1);
    expect([one.noted, other.noted]).toEqual([[], ['2']]);
  });

  it('are noted again when more has come', async () => {
    const notes = noteOffsets();
    const { batch, noted } = batchAt('1');
    notes.soon(batch);
    await jest.advanceTimersByTimeAsync(1_000);
    notes.soon(batch);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(noted).toEqual(['1', '1']);
  });

  it('are noted at the end at once, and not after it', async () => {
    const notes = noteOffsets();
    const { batch, noted } = batchAt('1');
    notes.soon(batch);
    await notes.end();
    expect(noted).toEqual(['1']);
    notes.soon(batch);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(noted).toEqual(['1']);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('that cannot be noted stop nothing: the next ones are', async () => {
    const notes = noteOffsets();
    const { batch, noted } = batchAt('2');
    notes.soon(batchAt('1', new Error('the group is being shared out anew')).batch);
    await jest.advanceTimersByTimeAsync(1_000);
    notes.soon(batch);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(noted).toEqual(['2']);
  });
});
