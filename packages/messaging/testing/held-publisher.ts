import { setTimeout as sleep } from 'node:timers/promises';
import type { OutgoingRecord } from '../src/kafka/envelope.ts';
import type { PublishReceipt } from '../src/kafka/publisher.ts';

/** A batch that was given to the log and is not answered yet. */
type Batch = {
  /** `key number` of each event, in the order of the batch. */
  readonly events: readonly string[];
  /** The log takes it. */
  readonly take: () => void;
  /** The log answers with a fault instead. */
  readonly refuse: (fault: Error) => void;
};

/** A log that answers each batch only when the test says so. */
export function heldPublisher() {
  const batches: Batch[] = [];
  return {
    batches,
    /** Waits until so many batches have been given. */
    async until(count: number): Promise<void> {
      for (let tries = 0; batches.length < count; tries += 1) {
        if (tries === 500) throw new Error(`${batches.length} of ${count} batches came`);
        await sleep(20);
      }
    },
    publisher: {
      publish: (records: readonly OutgoingRecord[]) =>
        new Promise<PublishReceipt[]>((resolve, refuse) => {
          const take = (): void => resolve(records.map(({ topic }) => ({ topic, partition: 0, offset: '0' })));
          batches.push({ events: records.map(nameOf), take, refuse });
        }),
      close: () => Promise.resolve(),
    },
  };
}

/** `key number` of an event. */
export const nameOf = ({ key, headers }: OutgoingRecord): string => `${key} ${headers.ce_sequence}`;
