import { topics } from '@hall/event-contracts';
import { dataIn, type LogRecord } from './kafka/envelope.ts';
import { readLog } from './kafka/read-log.ts';
import { listTopics } from './kafka/topics.ts';
import { runTool } from './run-tool.ts';
import { variable } from './tool-variable.ts';

/**
 * `npm run events -- <id>`: every event about a case, a joint case or another subject, one JSON a line and in the order in which the log took them; also
 * those that were swept from the outbox (decision 0033). The id of a joint case finds the events of its components too, whose key it is. Exit code 1:
 * there is none.
 */
const usage = 'usage: npm run events -- <id of a case or joint case>';

/** What departments are sent. What they have sent themselves is on file in review, whatever it was. */
const TO_DEPARTMENTS = /^hall\.department\..+\.(?:task|rejected)\.v\d+$/;

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function main(): Promise<number> {
  const [given, ...more] = process.argv.slice(2);
  const brokers = variable('KAFKA_BROKERS');
  if (!given || more.length > 0) return fail(usage, 2);
  if (!brokers) return fail('no broker: npm start, or set KAFKA_BROKERS', 2);
  const found: Shown[] = [];
  const options = { clientId: 'hall.events', brokers: brokers.split(','), log: quiet };
  const id = given.toLowerCase();
  const toDepartments = (await listTopics(options)).filter((topic) => TO_DEPARTMENTS.test(topic));
  await readLog(options, [...Object.values(topics), ...toDepartments], (record, appendedAt) => {
    if ([record.key, record.headers.ce_subject].some((one) => one?.toLowerCase() === id))
      found.push(shown(record, appendedAt));
  });
  found.sort((one, other) => one.publishedAt.getTime() - other.publishedAt.getTime()); // those of one partition stay in their order
  for (const event of found) console.log(JSON.stringify(event));
  return found.length > 0
    ? 0
    : fail(`no event of ${given} is in the log: the id of a case or joint case is wanted, not its number`, 1);
}

/** An event as it is printed. */
type Shown = ReturnType<typeof shown>;

function shown(record: LogRecord, publishedAt: Date) {
  const { topic, partition, offset, headers } = record;
  return {
    topic,
    seq: Number(headers.ce_sequence),
    type: headers.ce_type,
    time: headers.ce_time,
    id: headers.ce_id,
    causedBy: headers.ce_causationid ?? null,
    publishedAt,
    place: `${partition}/${offset}`,
    data: record.unreadable ? null : dataIn(record),
  };
}

function fail(text: string, code: number): number {
  console.error(text);
  return code;
}

await runTool(main);
