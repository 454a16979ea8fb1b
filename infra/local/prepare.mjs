import { statSync } from 'node:fs';
import { join } from 'node:path';
import { services } from '../../packages/topology/src/index.mjs';
import pg from 'pg';
import { root } from './data-folder.mjs';
import { explainFault } from './explain-fault.mjs';
import { runStep } from './run-step.mjs';

const catalogueProgram = join(root, 'infra/catalogue/dist/main.js');

/**
 * Throws, before anything is started, when the folder of the catalogue is missing or has faults.
 * @param {string} catalogue
 */
export async function checkCatalogue(catalogue) {
  if (!statSync(catalogue, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no catalogue in ${catalogue}. CATALOGUE names the folder that is imported.`);
  await runStep(catalogueProgram, ['check', catalogue], {}).catch(({ message }) => {
    throw new Error(
      `The catalogue in ${catalogue} cannot be imported, and nothing was started. All faults: npm run catalogue -- check ${catalogue}\n${message}`,
    );
  });
}

/**
 * Databases and topics are brought up to date side by side; then the catalogue is published.
 * @param {Record<string, string>} environment
 * @param {(text: string) => () => void} step
 * @param {AbortSignal} signal ends what runs
 */
export async function prepare(environment, step, signal) {
  const migrated = step('migrations and topics');
  await Promise.all([
    ...services.map((service) => runStep(join(root, 'services', service, 'dist/migrate.js'), [], environment, signal)),
    runStep(join(root, 'packages/messaging/dist/create-topics-main.js'), [], environment, signal),
  ]);
  await Promise.all(services.map((service) => makeClockMovable(environment, service)));
  await checkNoneBehind(environment);
  migrated();
  const imported = step('catalogue');
  await runStep(catalogueProgram, ['import', environment.CATALOGUE ?? ''], environment, signal);
  imported();
}

/**
 * Lets the time of a development hall be moved (`npm run clock`).
 * @param {Record<string, string>} environment
 * @param {string} service
 */
async function makeClockMovable(environment, service) {
  const { installMovableClock } = await import('@hall/clock'); // built by now
  const client = new pg.Client({ connectionString: environment[`MIGRATION_DATABASE_URL_${service.toUpperCase()}`] });
  await client.connect();
  try {
    await installMovableClock(client);
    // The table of the clock is journalled too.
    if (environment[`JOURNAL_KEY_${service.toUpperCase()}`]) await client.query('SELECT install_journal(true)');
  } finally {
    await client.end();
  }
}

/**
 * Throws, before anything is written, when a service's database is older than what it has published: it would give out numbers twice.
 * Names all of them.
 * @param {Record<string, string>} environment
 */
async function checkNoneBehind(environment) {
  const { checkDatabase } = await import('@hall/messaging'); // built by now
  const brokers = environment.KAFKA_BROKERS?.split(',') ?? [];
  const asked = await Promise.allSettled(
    services.map((service) =>
      checkDatabase(service, environment[`MIGRATION_DATABASE_URL_${service.toUpperCase()}`] ?? '', brokers),
    ),
  );
  const faults = asked.flatMap((one) => (one.status === 'rejected' ? [explainFault(one.reason)] : []));
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** A start gives up when nothing has left for this long, in milliseconds. */
const STANDSTILL_MS = 30_000;

/**
 * Resolves when everything that intake has to tell has left its outbox, however much it is. Rejects when nothing has
 * left for half a minute.
 * @param {Record<string, string>} environment
 */
export async function untilPublished({ PORT_INTAKE }) {
  const url = `http://127.0.0.1:${PORT_INTAKE}/health/ready`;
  let fewest = Infinity;
  let since = Date.now();
  while (Date.now() - since < STANDSTILL_MS) {
    const { detail } = /** @type {{ detail: { outbox: { events: number } | null } }} */ (
      await (await fetch(url)).json()
    );
    const events = detail.outbox?.events ?? Infinity;
    if (events === 0) return;
    if (events < fewest) since = Date.now();
    fewest = Math.min(fewest, events);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(
    `intake could not publish the catalogue, ${fewest} events are left: is Apache Kafka well? What it refuses: npm run parked`,
  );
}
