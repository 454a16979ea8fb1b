import { topicRules, type Topic } from '@hall/event-contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type KafkaOptions } from './connection.ts';

/**
 * Creates the hall's topics that are not there yet; what is there stays as it is. Kept without limit or compacted, stamped by the
 * broker's clock (1.3-l). Rejects when the broker cannot be reached.
 */
export async function createTopics(options: KafkaOptions, replicationFactor = 1): Promise<readonly string[]> {
  const admin = connect(options, 'PUBLISH').admin();
  await admin.connect();
  try {
    const known = new Set(await admin.listTopics());
    const missing = (Object.keys(topicRules) as Topic[]).filter((topic) => !known.has(topic));
    const topics = missing.map((topic) => ({
      topic,
      numPartitions: topicRules[topic].partitions,
      replicationFactor,
      configEntries: Object.entries(settingsOf(topic)).map(([name, value]) => ({ name, value })),
    }));
    if (topics.length > 0) await creating(() => admin.createTopics({ topics, waitForLeaders: true }));
    return missing;
  } finally {
    await admin.disconnect();
  }
}

/** What a topic of the hall is set to. */
export const settingsOf = (topic: Topic): Readonly<Record<string, string>> => ({
  'message.timestamp.type': 'LogAppendTime',
  'retention.ms': '-1',
  'retention.bytes': '-1',
  'cleanup.policy': topicRules[topic].compacted ? 'compact' : 'delete',
});

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
