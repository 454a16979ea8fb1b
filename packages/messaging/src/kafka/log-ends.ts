import type { Admin, Kafka } from 'kafkajs';

/** Where a partition begins and ends. */
export type LogEnd = {
  readonly topic: string;
  readonly partition: number;
  readonly low: bigint;
  /** Up to here everything is decided: what a reader of committed records can reach (the last stable offset). */
  readonly stable: bigint;
  /** One more than the last record: above `stable` where a transaction has been begun and not ended. */
  readonly end: bigint;
};

/** The ends of these topics at this moment; those that do not exist are left out. Rejects when a partition has nobody who leads it. */
export async function logEnds(kafka: Kafka, topics: readonly string[]): Promise<LogEnd[]> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const known = new Set(await admin.listTopics());
    const stable: LogEnd[] = [];
    for (const topic of topics.filter((name) => known.has(name))) stable.push(...(await stableEnds(admin, topic)));
    const ends = await uncommittedEnds(kafka, stable);
    return stable.map((place) => ({ ...place, end: ends.get(`${place.topic} ${place.partition}`) ?? place.end }));
  } finally {
    await admin.disconnect();
  }
}

/** The administration client asks as a reader of committed records: its `high` is the last stable offset. */
async function stableEnds(admin: Admin, topic: string): Promise<LogEnd[]> {
  const offsets = await admin.fetchTopicOffsets(topic);
  return offsets.map(({ partition, low, high }) => ({
    topic,
    partition,
    low: BigInt(low),
    stable: BigInt(high),
    end: BigInt(high),
  }));
}

/** What kafkajs uses inside to ask for offsets; only that lets us choose to see what is not committed. */
type Cluster = {
  readonly connect: () => Promise<void>;
  readonly disconnect: () => Promise<void>;
  readonly addMultipleTargetTopics: (topics: readonly string[]) => Promise<void>;
  readonly fetchTopicsOffset: (
    asked: readonly object[],
  ) => Promise<readonly { topic: string; partitions: readonly { partition: number; offset: string }[] }[]>;
};
const READ_UNCOMMITTED = 0;

/**
 * The ends as a reader of uncommitted records sees them. They are empty where a later kafkajs does not let us ask any
 * more: then no transaction is seen as open.
 */
async function uncommittedEnds(kafka: Kafka, places: readonly LogEnd[]): Promise<ReadonlyMap<string, bigint>> {
  const door = Object.getOwnPropertySymbols(kafka).find(
    (symbol) => symbol.description === 'private:Kafka:createCluster',
  );
  if (!door || places.length === 0) return new Map();
  const create = (kafka as unknown as Record<symbol, (options: object) => Cluster>)[door]!;
  const cluster = create({ isolationLevel: READ_UNCOMMITTED, allowAutoTopicCreation: false, metadataMaxAge: 300_000 });
  await cluster.connect();
  try {
    const topics = [...new Set(places.map(({ topic }) => topic))];
    await cluster.addMultipleTargetTopics(topics);
    const answers = await cluster.fetchTopicsOffset(
      topics.map((topic) => ({
        topic,
        fromBeginning: false,
        partitions: places.filter((place) => place.topic === topic).map(({ partition }) => ({ partition })),
      })),
    );
    return new Map(
      answers.flatMap(({ topic, partitions }) =>
        partitions.map(({ partition, offset }) => [`${topic} ${partition}`, BigInt(offset)] as const),
      ),
    );
  } finally {
    await cluster.disconnect();
  }
}
