import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { departmentTopics } from '@hall/event-contracts';
import { ConfigResourceTypes } from 'kafkajs';
import { plainKafka } from '../../testing/read-topic.ts';
import { keptLog } from '../../testing/silent-log.ts';
import { createDepartmentTopics } from './topics.ts';

const broker = process.env.HALL_TEST_KAFKA!;
const options = { clientId: 'test', brokers: [broker], log: keptLog() };

/** What is set for a topic itself, by name, once the broker has heard how it is packed: its controller tells it a moment later. */
async function settingsOf(topic: string): Promise<Record<string, string>> {
  for (let tries = 0; tries < 100; tries += 1) {
    const settings = await settingsNow(topic);
    if (settings['compression.type'] === 'producer') return settings;
    await sleep(100);
  }
  return settingsNow(topic);
}

async function settingsNow(topic: string): Promise<Record<string, string>> {
  const admin = plainKafka(broker).admin();
  await admin.connect();
  const resources = [{ type: ConfigResourceTypes.TOPIC, name: topic }];
  const described = await admin.describeConfigs({ includeSynonyms: false, resources });
  await admin.disconnect();
  const own = described.resources[0]!.configEntries.filter(({ configSource }) => Number(configSource) === 1);
  return Object.fromEntries(own.map(({ configName, configValue }) => [configName, configValue]));
}

it("departments' topics are never packed again by the broker, the new ones and those that were there, which keep what else is set", async () => {
  const code = `dept-${randomUUID()}`;
  const { task, reply, rejected } = departmentTopics(code);
  const admin = plainKafka(broker).admin();
  await admin.connect();
  const byHand = { 'retention.ms': '86400000', 'cleanup.policy': 'delete', 'max.message.bytes': '2000000' };
  const configEntries = Object.entries({ ...byHand, 'compression.type': 'gzip' }).map(([name, value]) => ({
    name,
    value,
  }));
  await admin.createTopics({ topics: [{ topic: reply, numPartitions: 3, configEntries }], waitForLeaders: true });
  await admin.disconnect();

  expect([...(await createDepartmentTopics(options, [code]))].sort()).toEqual([rejected, task].sort());
  expect(await settingsOf(reply)).toEqual({ ...byHand, 'compression.type': 'producer' });
  for (const topic of [task, rejected])
    expect(await settingsOf(topic)).toEqual({
      'message.timestamp.type': 'LogAppendTime',
      'retention.ms': '2592000000',
      'cleanup.policy': 'delete',
      'compression.type': 'producer',
    });
  expect(await createDepartmentTopics(options, [code])).toEqual([]);
  expect(await settingsOf(reply)).toEqual({ ...byHand, 'compression.type': 'producer' });
});
