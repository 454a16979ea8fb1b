import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { droppingProxy } from '../../testing/dropping-proxy.ts';
import { ownBroker } from '@hall/kafka';
import { makeTopic, readTopic } from '../../testing/read-topic.ts';
import { keptLog } from '../../testing/silent-log.ts';
import { Kafka, logLevel } from 'kafkajs';
import { kafkaPublisher } from './publisher.ts';

let broker: Awaited<ReturnType<typeof ownBroker>>;
let proxy: Awaited<ReturnType<typeof droppingProxy>>;
beforeAll(async () => {
  proxy = await droppingProxy(() => broker.port);
  broker = await ownBroker(proxy.port);
}, 60_000);
afterAll(async () => {
  await broker.stop();
  await proxy.stop();
});

describe('hazard K1: the answer to a write is lost on the way', () => {
  it('idempotent: true loses the NEXT write: it is acknowledged and nowhere', async () => {
    await makeTopic(broker.address, 'idempotent');
    const kafka = new Kafka({
      clientId: 'trap',
      brokers: [broker.address],
      logLevel: logLevel.NOTHING,
      retry: { retries: 0 },
      requestTimeout: 2_000,
    });
    const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, retry: { retries: 1 } });
    await producer.connect();
    const send = (value: string) => producer.send({ topic: 'idempotent', acks: -1, messages: [{ key: 'k', value }] });
    await send('warm');
    proxy.loseAnswers(true);
    await expect(send('A')).rejects.toThrow();
    proxy.loseAnswers(false);
    await sleep(300); // the broker has appended A by now
    const [acknowledged] = await sendAgain(() => send('B'));
    expect(acknowledged?.errorCode).toBe(0);
    await send('C');
    await producer.disconnect();
    expect(await readTopic(broker.address, 'idempotent')).toEqual(['warm', 'A', 'C']); // B was acknowledged
  }, 60_000);

  it('ours loses nothing that is acknowledged, and keeps the order of first occurrences', async () => {
    await makeTopic(broker.address, 'ours');
    const publisher = kafkaPublisher({ clientId: 'ours', brokers: [broker.address], log: keptLog() });
    const record = (value: string) => ({ topic: 'ours', key: 'k', headers: {}, value: Buffer.from(value) });
    const acknowledged: string[] = [];
    for (const value of ['warm', 'A', 'B', 'C']) {
      proxy.loseAnswers(value === 'A');
      const publishing = untilAcknowledged(() => publisher.publish([record(value)]));
      if (value === 'A') await sleep(500);
      proxy.loseAnswers(false);
      await publishing;
      acknowledged.push(value);
    }
    await publisher.close();
    const log = await readTopic(broker.address, 'ours');
    expect(acknowledged.filter((value) => !log.includes(value))).toEqual([]);
    expect([...new Set(log)]).toEqual(['warm', 'A', 'B', 'C']);
  }, 60_000);
});

/** What the relay does: the same batch again until it is acknowledged. */
async function untilAcknowledged<Answer>(publish: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await publish();
    } catch (fault) {
      if (tries === 100) throw fault;
      await sleep(100);
    }
  }
}

/** The connection is gone after the loss: the producer has to find out first. */
async function sendAgain<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await send();
    } catch (fault) {
      if (tries === 20 || !/closed|ECONN|not connected|Connection/i.test(String(fault))) throw fault;
      await sleep(100);
    }
  }
}
