import { developmentVariable } from '@hall/catalogue';
import { runTool } from '@hall/messaging';
import { forEachService, services, type ServiceName } from '@hall/topology';
import { parseArgs } from 'node:util';
import { reconcile } from './reconcile.ts';

/** `npm run reconcile [-- --json]`: compares all databases and topics, names every difference by case; exit 1 when there is one, 2 when
 * something does not answer. */

async function main(): Promise<number> {
  const asked = understood();
  if (!asked) return say('npm run reconcile [-- --json]');
  const urls = forEachService((service) => developmentVariable(`DATABASE_URL_${service.toUpperCase()}`));
  const brokers = developmentVariable('KAFKA_BROKERS');
  const missing = services.filter((service) => !urls[service]);
  if (missing.length > 0 || !brokers)
    return say(
      `no hall is running (${missing.join(', ') || 'no broker'}): npm start, or name its databases and brokers`,
    );
  const databases = urls as Record<ServiceName, string>;
  const { ok, differences, compared } = await reconcile({ databases, brokers: brokers.split(',') });
  if (asked.json) console.log(JSON.stringify({ ok, differences, compared }));
  else {
    for (const { code, caseId, caseNumber, detail } of differences)
      console.log(`${code}  ${caseNumber ?? caseId}  ${detail}`);
    const { cases, jointCases, events, replies } = compared;
    console.log(
      `${ok ? '✔ everything agrees' : `✘ ${differences.length} differences`}: ${cases} cases, ${jointCases} joint cases, ${events} records of the log, ${replies} replies`,
    );
  }
  return ok ? 0 : 1;
}

function understood(): { readonly json: boolean } | undefined {
  try {
    return parseArgs({ options: { json: { type: 'boolean', default: false } } }).values;
  } catch {
    return undefined;
  }
}

function say(text: string): number {
  console.error(text);
  return 2;
}

await runTool(main);
