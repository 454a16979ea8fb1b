import type { EachBatchPayload } from 'kafkajs';

/**
 * How often, at most, a group notes at the broker how far it has come, in milliseconds. A process that is killed reads what came in this time once
 * more, and the inbox drops it.
 */
const NOTE_EVERY_MS = 1_000;

/** Notes how far a group has come: not after each batch, but once for all batches of a while. */
export type OffsetNotes = {
  /** Notes a batch that had its effect, with those of all partitions, in a while. */
  readonly soon: (batch: EachBatchPayload) => void;
  /** Notes at once what is not noted yet, and from then on nothing more: the consumer is about to leave its group. */
  readonly end: () => Promise<void>;
};

/** The notes of one consumer. What cannot be noted, because the group is being shared out anew or the broker is away, is read again and dropped. */
export function noteOffsets(): OffsetNotes {
  let last: EachBatchPayload | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  const now = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const batch = last;
    last = undefined;
    try {
      await batch?.commitOffsetsIfNecessary(batch.uncommittedOffsets());
    } catch {
      // it is read again, and the inbox drops it
    }
  };
  return {
    soon(batch) {
      if (isEnded) return;
      last = batch;
      timer ??= setTimeout(() => void now(), NOTE_EVERY_MS);
    },
    end() {
      isEnded = true;
      return now();
    },
  };
}
