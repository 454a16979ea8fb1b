import type { Publisher } from '@hall/event-contracts';
import { connect, type KafkaOptions } from '../kafka/connection.ts';

/** How long a journal is kept. A copy of a database that is older than this cannot be repaired. */
const JOURNAL_DAYS = 35;

/** Where a service writes its journal; it has one partition, and nobody else can read what is in it. */
export const journalTopic = (service: Publisher): string => `hall.${service}.journal.v1`;

/** Makes the topic unless it is there. Rejects without a broker. */
export async function createJournalTopic(options: KafkaOptions, service: Publisher): Promise<void> {
  const admin = connect(options, 'PUBLISH').admin();
  await admin.connect();
  try {
    const topic = journalTopic(service);
    if ((await admin.listTopics()).includes(topic)) return;
    const configEntries = [
      { name: 'message.timestamp.type', value: 'LogAppendTime' },
      { name: 'cleanup.policy', value: 'delete' },
      { name: 'retention.ms', value: String(JOURNAL_DAYS * 86_400_000) },
    ];
    await admin.createTopics({ topics: [{ topic, numPartitions: 1, configEntries }], waitForLeaders: true });
  } finally {
    await admin.disconnect();
  }
}
