import { join } from 'node:path';
import { startBroker } from '../kafka/index.mjs';
import { createDatabases, highestReceipts, startCluster } from '../postgres/index.mjs';
import { services } from '../../packages/topology/src/index.mjs';
import { checkNothingLost, checkServersBelong, setDamagedAside } from './belonging.mjs';
import { cacheFolder, postgresFolder } from './data-folder.mjs';
import { keepServer } from './keep-server.mjs';

/**
 * Servers that are named by the environment are used instead of ours: all four databases with both roles, and the brokers.
 * @param {NodeJS.ProcessEnv} env
 */
export function outsideServers(env) {
  const names = services.flatMap((service) => [
    `DATABASE_URL_${service.toUpperCase()}`,
    `MIGRATION_DATABASE_URL_${service.toUpperCase()}`,
  ]);
  const given = names.filter((name) => env[name]);
  if (given.length > 0 && given.length < names.length)
    throw new Error(
      `Some databases are named and some are not. Missing: ${names.filter((name) => !env[name]).join(', ')}`,
    );
  return {
    databases: given.length > 0,
    broker: Boolean(env.KAFKA_BROKERS),
    variables: { ...Object.fromEntries(given.map((name) => [name, env[name]])), KAFKA_BROKERS: env.KAFKA_BROKERS },
  };
}

/**
 * @typedef {object} Given
 * @property {string} folder
 * @property {import('./ports.mjs').Ports} ports
 * @property {import('./secrets.mjs').Secrets} secrets
 * @property {ReturnType<typeof outsideServers>} outside
 * @property {(name: string, line: string) => void} onLog
 * @property {(text: string) => () => void} step
 * @property {(line: string) => void} say
 * @property {(reason: string) => void} onGivingUp
 * @property {() => void} onStarted
 */

/**
 * What is not outside: PostgreSQL with its databases and roles, and Apache Kafka, each kept running until `stop`. `start` rejects,
 * before the broker has touched its data, when the two do not belong together or the broker has lost something.
 * @param {Given} given
 */
export function ourServers(given) {
  const { folder, outside, step, say, onGivingUp, onStarted } = given;
  const bothOurs = !outside.databases && !outside.broker;
  const keep = (/** @type {string} */ name, /** @type {() => Promise<import('./keep-server.mjs').Server>} */ start) =>
    keepServer({ name, start, say, onGivingUp, onStarted });
  const postgres = outside.databases ? undefined : keep('PostgreSQL', () => postgresOf(given));
  const kafka = outside.broker ? undefined : keep('Apache Kafka', () => kafkaOf(given));
  let stopped = false;

  async function openPostgres() {
    if (!postgres) return;
    const done = step('PostgreSQL');
    await postgres.start();
    await makeDatabases(given);
    done();
  }

  /** @param {Promise<void> | undefined} before */
  async function openKafka(before) {
    await before;
    if (!kafka || stopped) return;
    const done = step('Apache Kafka');
    await kafka.start();
    done();
  }

  return {
    postgres,
    kafka,
    async start() {
      const logs = bothOurs ? checkServersBelong(folder) : undefined;
      const opening = openPostgres();
      const checked = logs && opening.then(async () => (await readyForTheBroker(given, logs)).forEach(say));
      const all = await Promise.allSettled([opening, openKafka(checked)]);
      for (const one of all) if (one.status === 'rejected') throw one.reason;
      if (stopped) throw new Error('The start was ended.'); // nothing more is to be built upon them
    },
    async stop() {
      stopped = true;
      await Promise.all([kafka?.stop(), postgres?.stop()]);
    },
  };
}

const superuserUrl = (/** @type {Given} */ { ports, secrets }) =>
  `postgres://postgres:${secrets.postgres}@127.0.0.1:${ports.PORT_POSTGRES}`;

/** @param {Given} given */
const postgresOf = ({ folder, ports, secrets, onLog }) =>
  startCluster({
    folder: postgresFolder(folder),
    port: ports.PORT_POSTGRES,
    password: secrets.postgres,
    persistent: true,
    onLog: (line) => onLog('postgres', line),
  });

/** @param {Given} given */
const kafkaOf = ({ folder, ports, onLog }) =>
  startBroker({
    folder: join(folder, 'kafka'),
    port: ports.PORT_KAFKA,
    controllerPort: ports.PORT_KAFKA_CONTROLLER,
    cacheFolder,
    onLog: (line) => onLog('kafka', line),
  });

/** @param {Given} given */
async function makeDatabases(given) {
  try {
    await createDatabases(superuserUrl(given), given.secrets.roles);
  } catch (fault) {
    if (/** @type {{ code?: string }} */ (fault).code !== '28P01') throw fault;
    throw new Error(
      `The passwords in ${join(given.folder, 'secrets.json')} do not belong to these data. Put the right file back, or \`npm run reset\` empties the data.`,
    );
  }
}

/**
 * Looks whether the logs hold what was published, and makes the way free for the broker. Answers what a person has to know.
 * @param {Given} given
 * @param {NonNullable<ReturnType<typeof checkServersBelong>>} logs
 */
async function readyForTheBroker(given, { ends, damaged }) {
  const lost = checkNothingLost(await receiptsOf(given), ends);
  return [...setDamagedAside(given.folder, damaged), ...lost];
}

/** @param {Given} given */
const receiptsOf = (given) => highestReceipts(superuserUrl(given), services);
