import { createTopics } from './kafka/topics.ts';

/** `node dist/create-topics-main.js`: creates the hall's topics on KAFKA_BROKERS and says which. */
const brokers = process.env.KAFKA_BROKERS?.split(',') ?? [];
if (brokers.length === 0) throw new Error('KAFKA_BROKERS is not set');
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const created = await createTopics(
  { clientId: 'hall.topics', brokers, log: quiet },
  Number(process.env.KAFKA_REPLICAS ?? 1),
);
console.log(JSON.stringify({ created }));
