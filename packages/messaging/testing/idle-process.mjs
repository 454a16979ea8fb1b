// A process with one producer and one consumer that do nothing for some seconds; prints the share of a core it took.
import { randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';

const [broker = '', topic = '', patched] = process.argv.slice(2);
if (patched === 'patched')
  (await import(new URL('../dist/kafka/patch-idle-timer.js', import.meta.url).href)).patchIdleTimer();
const kafka = new kafkajs.Kafka({ clientId: 'idle', brokers: [broker], logLevel: 0 });
const producer = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
const consumer = kafka.consumer({ groupId: randomUUID(), maxWaitTimeInMs: 500 });
await Promise.all([producer.connect(), consumer.connect()]);
await consumer.subscribe({ topics: [topic], fromBeginning: true });
await consumer.run({ eachMessage: async () => undefined });
await new Promise((resolve) => setTimeout(resolve, 3_000));
const before = process.cpuUsage();
await new Promise((resolve) => setTimeout(resolve, 6_000));
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 6_000_000);
process.exit(0);
