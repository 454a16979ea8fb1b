import type { Consumer } from 'kafkajs';

/** Whom to tell about the parts of the log that no reader is given. */
type GapListener = {
  /** The log was passed up to and with this offset, and nothing of it is for a reader: control markers, what was aborted. */
  readonly passed: (topic: string, partition: number, offset: string) => void;
  /** The brokers have had nothing more to give for some fetches in a row: what is left up to the ends are holes (compaction). */
  readonly nothingMore: () => void;
};

/** When the brokers are taken to have nothing more: after so many fetches in a row, in each of which the consumer has waited to the end. */
type Emptiness = { readonly maxWaitMs: number; readonly fetches: number };

/** kafkajs hands over no batch in which nothing is for a reader; its events tell of them. */
export function watchGaps(consumer: Consumer, { maxWaitMs, fetches }: Emptiness, listener: GapListener): void {
  const empty = new Map<number, number>(); // fetches in a row, by node
  consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload: { topic, partition, batchSize, lastOffset } }) => {
    if (batchSize === 0) listener.passed(topic, partition, lastOffset);
  });
  consumer.on(consumer.events.START_BATCH_PROCESS, () => empty.clear());
  consumer.on(consumer.events.FETCH, ({ payload }) => {
    const { nodeId, duration } = payload as unknown as { readonly nodeId: number; readonly duration: number };
    empty.set(nodeId, duration < maxWaitMs * 0.8 ? 0 : (empty.get(nodeId) ?? 0) + 1); // a refusal comes at once, an empty answer late
    if ([...empty.values()].every((times) => times >= fetches)) listener.nothingMore();
  });
}
