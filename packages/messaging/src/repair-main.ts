import { isService, services } from '@hall/topology';
import { brokerAnswers, databaseAnswers } from './answering.ts';
import { journalKey } from './journal/seal.ts';
import { repair } from './journal/repair.ts';
import { resend } from './journal/resend.ts';
import { departmentTopicsOf } from './journal/log-ahead.ts';
import { StillRunning } from './journal/stands-still.ts';
import { runTool } from './run-tool.ts';

/**
 * `node dist/repair-main.js <service>`: brings the database of a service, put back from an older copy, to where its log is. Needs KAFKA_BROKERS,
 * MIGRATION_DATABASE_URL_<SERVICE> and, where the service keeps a journal, JOURNAL_KEY_<SERVICE>; the service must not run. Exit 0 when all
 * of it is back, 1 when something is left to do by hand, which it names, 2 for wrong usage, when the service still runs, and when something does not
 * answer.
 */
const usage = `usage: npm run repair -- ${services.join('|')} [--resend hall.department.<kafkaCode>.task.v1|rejected.v1]`;

async function main(): Promise<number> {
  const [service = '', option, topic, ...more] = process.argv.slice(2);
  const isUsage = option === undefined || (option === '--resend' && topic !== undefined && more.length === 0);
  if (!isService(service) || !isUsage) return say(usage, 2);
  const ownerUrl = variable(`MIGRATION_DATABASE_URL`, service);
  const brokers = process.env.KAFKA_BROKERS?.split(',');
  if (!ownerUrl || !brokers)
    return say(
      `set MIGRATION_DATABASE_URL_${service.toUpperCase()} and KAFKA_BROKERS, or run it where a hall's data are`,
      2,
    );
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const kafka = { clientId: 'hall.repair', brokers, log: quiet };
  await databaseAnswers(service, ownerUrl);
  await brokerAnswers(kafka);
  if (topic) {
    const known = await departmentTopicsOf(service, kafka);
    if (!known.includes(topic))
      return say(
        `${service} writes to no topic ${topic}: nothing was changed. ${known.length > 0 ? `Topics of departments that it writes to: ${known.join(', ')}` : 'It writes to no topic of a department.'}`,
        2,
      );
    console.log(`${service}: ${await resend(ownerUrl, kafka, topic)} events of ${topic} are sent again when it runs.`);
    return 0;
  }
  const keyText = variable('JOURNAL_KEY', service);
  const key = keyText ? journalKey(keyText) : undefined;
  const { rows, adopted, groups } = await repair({ service, ownerUrl, kafka, key });
  console.log(
    `${service}: ${rows} rows were put back from its journal; ${groups.join(', ') || 'no group'} reads again from the beginning.`,
  );
  if (adopted.length === 0) return 0;
  console.log(
    `${adopted.length} events are in the log, and what they tell of is not in the tables${key ? '' : ', for it keeps no journal'}. Their numbers are taken; put in by hand what they tell of:`,
  );
  for (const { type, subject, id } of adopted) console.log(`  ${type}  ${subject}  ${id}`);
  return 1;
}

const variable = (name: string, service: string): string | undefined => process.env[`${name}_${service.toUpperCase()}`];

function say(text: string, code: number): number {
  console.error(text);
  return code;
}

await runTool(() =>
  main().catch((fault: unknown) => {
    if (fault instanceof StillRunning) return say(fault.message, 2);
    throw fault;
  }),
);
