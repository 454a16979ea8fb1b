import { join } from 'node:path';
import { startBroker } from '../kafka/index.mjs';
import { cacheFolder, postgresFolder } from './data-folder.mjs';
import { services } from './secrets.mjs';

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
 * Starts what is not outside: PostgreSQL with its databases and roles, and Apache Kafka, side by side. When one fails the other is
 * stopped again.
 * @param {object} given
 * @param {string} given.folder
 * @param {import('./ports.mjs').Ports} given.ports
 * @param {import('./secrets.mjs').Secrets} given.secrets
 * @param {ReturnType<typeof outsideServers>} given.outside
 * @param {(name: string, line: string) => void} given.onLog
 * @param {(text: string) => () => void} given.step
 */
export async function startServers({ folder, ports, secrets, outside, onLog, step }) {
  const [postgres, kafka] = await Promise.allSettled([
    outside.databases ? undefined : startPostgres(),
    outside.broker ? undefined : startKafka(),
  ]);
  if (postgres.status === 'fulfilled' && kafka.status === 'fulfilled')
    return { postgres: postgres.value, kafka: kafka.value, startKafka };
  for (const server of [postgres, kafka]) if (server.status === 'fulfilled') await server.value?.stop();
  throw postgres.status === 'rejected' ? postgres.reason : /** @type {PromiseRejectedResult} */ (kafka).reason;

  async function startPostgres() {
    const done = step('PostgreSQL');
    const { startCluster, createDatabases } = await import('../postgres/index.mjs');
    const cluster = await startCluster({
      folder: postgresFolder(folder),
      port: ports.PORT_POSTGRES,
      password: secrets.postgres,
      persistent: true,
      onLog: (line) => onLog('postgres', line),
    });
    await createDatabases(cluster.url, secrets.roles);
    done();
    return cluster;
  }

  async function startKafka() {
    const done = step('Apache Kafka');
    const broker = await startBroker({
      folder: join(folder, 'kafka'),
      port: ports.PORT_KAFKA,
      controllerPort: ports.PORT_KAFKA_CONTROLLER,
      cacheFolder,
      onLog: (line) => onLog('kafka', line),
    });
    done();
    return broker;
  }
}
