import type { Admin, Kafka } from 'kafkajs';
import { departmentOf } from '@hall/event-contracts';
import type { KafkaOptions } from './connection.ts';
import { failureOf, TopicUnavailable } from './publish-failed.ts';
import { createDepartmentTopics } from './topics.ts';

/** A topic that is missing is reported quickly, because the other topics wait meanwhile. */
const retry = { initialRetryTime: 200, retries: 2 } as const;

/**
 * The number of partitions of each topic. What was not known yet is asked for and added to `known`. A department's first task may leave before anybody has
 * created its topics: they are ours to create. Throws TopicUnavailable, naming the topic, when the fault is that topic's alone.
 */
export async function partitionCounts(
  kafka: Kafka,
  options: KafkaOptions,
  topics: ReadonlySet<string>,
  known: Map<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map([...known].filter(([topic]) => topics.has(topic)));
  const unknown = [...topics].filter((topic) => !counts.has(topic));
  if (unknown.length === 0) return counts;
  const admin = kafka.admin({ retry });
  try {
    await admin.connect();
    for (const topic of unknown) counts.set(topic, await countOf(admin, options, topic));
    for (const topic of unknown) known.set(topic, counts.get(topic)!);
    return counts;
  } finally {
    void admin.disconnect().catch(() => undefined);
  }
}

async function countOf(admin: Admin, options: KafkaOptions, topic: string): Promise<number> {
  try {
    const department = departmentOf(topic);
    if (department) await createDepartmentTopics(options, [department]);
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    const count = topics[0]?.partitions.length ?? 0;
    if (count === 0) throw new TopicUnavailable(topic, 'no partitions');
    return count;
  } catch (fault) {
    if (failureOf(fault).concerns === 'PASSING' && !(fault instanceof TopicUnavailable)) throw fault;
    throw new TopicUnavailable(topic, fault);
  }
}
