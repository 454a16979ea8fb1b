import { brokerAnswers } from './answering.ts';
import { createTopics } from './kafka/topics.ts';

import { runTool } from './run-tool.ts';

/** `node dist/create-topics-main.js`: creates the hall's topics on KAFKA_BROKERS and says which. Exit 2 when no broker answers. */
async function main(): Promise<number> {
  const brokers = process.env.KAFKA_BROKERS?.split(',') ?? [];
  if (brokers.length === 0) {
    console.error('KAFKA_BROKERS is not set');
    return 2;
  }
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const options = { clientId: 'hall.topics', brokers, log: quiet };
  await brokerAnswers(options);
  console.log(JSON.stringify({ created: await createTopics(options, Number(process.env.KAFKA_REPLICAS ?? 1)) }));
  return 0;
}

await runTool(main);
