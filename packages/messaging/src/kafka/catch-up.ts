import type { Kafka } from 'kafkajs';

/** How far a group still has to read to know what was in the log when it started. */
export type CatchUp = {
  readonly handled: (topic: string, partition: number, offset: string) => void;
  /** Whether nothing is left to read in these partitions. */
  readonly isDone: (assigned: Readonly<Record<string, readonly number[]>>) => boolean;
};

/** Notes, for each partition, the end of the log at this moment, unless the group has read that far already. */
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
      isDone: (assigned) =>
        Object.entries(assigned).every(([topic, partitions]) =>
          partitions.every((partition) => !left.has(`${topic} ${partition}`)),
        ),
    };
  } finally {
    await admin.disconnect();
  }
}
