import { departmentTopicRule, departmentTopics, topicRules, type HallTopic } from '@hall/event-contracts';
import type { Admin } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type KafkaOptions } from './connection.ts';
import { setEverywhere } from './set-everywhere.ts';

/** A topic as it has to be: partitions are never raised, because the order within a key would break. */
type Wanted = {
  readonly topic: string;
  readonly partitions: number;
  readonly settings: Readonly<Record<string, string>>;
};

/** Creates the hall's topics that are not there yet, and answers their names; what is there stays as it is. Rejects without a broker. */
export const createTopics = (options: KafkaOptions, replicationFactor = 1): Promise<readonly string[]> =>
  administer(options, (admin) => createMissing(admin, hallTopics, replicationFactor));

/**
 * Creates the three topics of each department that are not there yet (kept for thirty days), and sets how the
 * others are packed as in these. Rejects without a broker.
 */
export const createDepartmentTopics = (
  options: KafkaOptions,
  kafkaCodes: readonly string[],
  replicationFactor = 1,
): Promise<readonly string[]> =>
  administer(options, async (admin) => {
    const wanted = kafkaCodes.flatMap((code) => Object.values(departmentTopics(code)).map(departmentTopic));
    const created = await createMissing(admin, wanted, replicationFactor);
    await setEverywhere(
      admin,
      wanted.map(({ topic }) => topic).filter((topic) => !created.includes(topic)),
      packing,
    );
    return created;
  });

/** The names of all topics there are. Rejects without a broker. */
export const listTopics = (options: KafkaOptions): Promise<readonly string[]> =>
  administer(options, (admin) => admin.listTopics());

/** What a topic of the hall is set to: stamped by the broker's clock (K6), kept without limit or compacted. */
export const settingsOf = (topic: HallTopic): Readonly<Record<string, string>> => ({
  'message.timestamp.type': 'LogAppendTime',
  'retention.ms': '-1',
  'retention.bytes': '-1',
  'cleanup.policy': topicRules[topic].compacted ? 'compact' : 'delete',
});

const hallTopics: readonly Wanted[] = (Object.keys(topicRules) as HallTopic[]).map((topic) => ({
  topic,
  partitions: topicRules[topic].partitions,
  settings: settingsOf(topic),
}));

/**
 * What a department has packed stays packed as it came, and our readers know every codec. A broker that packs a record
 * again has to unpack it first: then a few kB of well packed zeros would end it for lack of memory.
 */
const packing = { name: 'compression.type', value: 'producer' } as const;

const departmentTopic = (topic: string): Wanted => ({
  topic,
  partitions: departmentTopicRule.partitions,
  settings: {
    'message.timestamp.type': 'LogAppendTime',
    'retention.ms': String(departmentTopicRule.keptDays * 86_400_000),
    'cleanup.policy': 'delete',
    [packing.name]: packing.value,
  },
});

async function createMissing(
  admin: Admin,
  wanted: readonly Wanted[],
  replicationFactor: number,
): Promise<readonly string[]> {
  const known = new Set(await admin.listTopics());
  const missing = wanted.filter(({ topic }) => !known.has(topic));
  const topics = missing.map(({ topic, partitions: numPartitions, settings }) => ({
    topic,
    numPartitions,
    replicationFactor,
    configEntries: Object.entries(settings).map(([name, value]) => ({ name, value })),
  }));
  if (topics.length > 0) await creating(() => admin.createTopics({ topics, waitForLeaders: true }));
  return missing.map(({ topic }) => topic);
}

async function administer<Answer>(options: KafkaOptions, work: (admin: Admin) => Promise<Answer>): Promise<Answer> {
  const admin = connect(options, 'PUBLISH').admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

/** A broker that has just started may answer UNKNOWN_TOPIC_OR_PARTITION once: ask again. */
async function creating(create: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await create();
      return;
    } catch (fault) {
      if (tries === 5) throw fault;
      await sleep(300 * tries);
    }
  }
}
