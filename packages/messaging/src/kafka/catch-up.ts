import type { Kafka } from 'kafkajs';

/** How far a group still has to read to know what was in the log when it started. */
export type CatchUp = {
  /** The group has read up to this offset and including it, whatever lies there. */
  readonly handled: (topic: string, partition: number, offset: string) => void;
  /** The brokers have nothing more in these partitions. What is left up to the noted ends are holes. */
  readonly nothingMore: (assigned: Assigned) => void;
  /** Whether nothing is left to read in these partitions. */
  readonly isDone: (assigned: Assigned) => boolean;
};

/** Partitions by topic. */
export type Assigned = Readonly<Record<string, readonly number[]>>;

const placesOf = (assigned: Assigned): string[] =>
  Object.entries(assigned).flatMap(([topic, partitions]) => partitions.map((partition) => `${topic} ${partition}`));

/**
 * Notes, for each partition, the end of what is committed in the log at this moment, unless the group has read that far already. What
 * belongs to a transaction that is open at this moment is not waited for.
 */
export async function catchUpFor(kafka: Kafka, groupId: string, topics: readonly string[]): Promise<CatchUp> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const left = new Map<string, bigint>();
    for (const { topic, partitions } of await admin.fetchOffsets({ groupId, topics: [...topics] })) {
      const committed = new Map(partitions.map(({ partition, offset }) => [partition, BigInt(offset)]));
      for (const { partition, high, low } of await admin.fetchTopicOffsets(topic)) {
        const begin = committed.get(partition) ?? -1n;
        if (BigInt(high) > (begin < 0n ? BigInt(low) : begin)) left.set(`${topic} ${partition}`, BigInt(high));
      }
    }
    return {
      handled(topic, partition, offset) {
        const place = `${topic} ${partition}`;
        const goal = left.get(place);
        if (goal !== undefined && BigInt(offset) + 1n >= goal) left.delete(place);
      },
      nothingMore: (assigned) => placesOf(assigned).forEach((place) => left.delete(place)),
      isDone: (assigned) => placesOf(assigned).every((place) => !left.has(place)),
    };
  } finally {
    await admin.disconnect();
  }
}
