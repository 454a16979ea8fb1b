import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import kafkajs from 'kafkajs';
import { Client } from 'pg';

/** One record of the log, as an outside reader sees it. */
type Logged = {
  readonly key: string;
  readonly id: string;
  readonly seq: number;
  readonly type: string;
  readonly correlationId: string;
};

/** Reads a topic from the beginning to its end at this moment, with a client of its own that knows nothing of ours. */
export async function readTopic(brokers: string, topic: string): Promise<Logged[]> {
  const kafka = new kafkajs.Kafka({
    clientId: 'auditor',
    brokers: brokers.split(','),
    logLevel: 0,
    retry: { retries: 30 },
  });
  const admin = kafka.admin();
  await admin.connect();
  const ends = await admin.fetchTopicOffsets(topic);
  await admin.disconnect();
  const left = new Map(
    ends.filter(({ high }) => Number(high) > 0).map(({ partition, high }) => [partition, Number(high)]),
  );
  const read: Logged[] = [];
  const consumer = kafka.consumer({ groupId: randomUUID(), maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ partition, message: { key, headers, offset } }) => {
      const header = (name: string): string => String(headers?.[name] ?? '');
      const id = header('ce_id');
      const type = header('ce_type');
      const correlationId = header('ce_correlationid');
      read.push({ key: String(key), id, type, correlationId, seq: Number(header('ce_sequence')) });
      if (Number(offset) >= (left.get(partition) ?? 0) - 1) left.delete(partition);
    },
  });
  for (let tries = 0; left.size > 0 && tries < 600; tries += 1) await sleep(50);
  await consumer.disconnect();
  if (left.size > 0) throw new Error(`${topic} could not be read to its end`);
  return read;
}

/** Faults of a log: keys whose first occurrences do not come as 1, 2, 3 …, and how many records came more than once. */
export function faultsOf(log: readonly Logged[]): { readonly disordered: string[]; readonly doubled: number } {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  const disordered = new Set<string>();
  for (const { key, id, seq } of log) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (seq !== (last.get(key) ?? 0) + 1) disordered.add(key);
    last.set(key, seq);
  }
  return { disordered: [...disordered], doubled: log.length - seen.size };
}

/** Asks a database of the system directly, for what no client is told. */
export async function rowsOf<Row extends object>(url: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}
