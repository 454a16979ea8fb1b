import { chmodSync, cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBroker } from '@hall/kafka';
import { startCluster } from '@hall/postgres';
import { freePort } from '../../scripts/free-port.mjs';
import { runStep } from '../local/run-step.mjs';
import { countStatements, readCounts } from './measures.mjs';
import { openServices } from './services.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A hall for measuring: a PostgreSQL with fsync on and a broker of its own, the sample catalogue with every department on Kafka, intake and review
 * in this process.
 * @param {(() => Promise<unknown>)[]} cleanUp gets what ends it, to be run from the last to the first
 */
export async function openHall(cleanUp) {
  const statements = countStatements();
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'hall-bench-'));
  chmodSync(folder, 0o755);
  cleanUp.push(async () => rmSync(folder, { recursive: true, force: true }));
  const port = await freePort();
  const brokerPort = await freePort();
  const controllerPort = await freePort();
  const postgres = await startCluster({ folder: join(folder, 'postgres'), port, password: 'bench', persistent: true });
  cleanUp.push(() => postgres.stop());
  const brokerFolder = join(folder, 'kafka');
  const cacheFolder = join(root, '.hall/cache');
  const broker = await startBroker({ folder: brokerFolder, port: brokerPort, controllerPort, cacheFolder });
  cleanUp.push(() => broker.stop());
  const postgresUrl = `postgres://postgres:bench@127.0.0.1:${port}`;
  const address = `127.0.0.1:${brokerPort}`;
  const services = await openServices({ postgresUrl, broker: address, catalogue: allOnKafka(folder), runStep });
  cleanUp.push(() => services.stop());
  return {
    services,
    postgres: { pid: postgres.pid, url: postgresUrl },
    broker: { pid: broker.pid, address },
    /** What was sent and written since the start. */
    counts: () => readCounts({ statements, postgresUrl, broker: address, brokerFolder }),
  };
}

/** The sample catalogue with every department on Kafka. @param {string} folder */
function allOnKafka(folder) {
  const copy = join(folder, 'catalogue');
  cpSync(join(root, 'infra/catalogue'), copy, {
    recursive: true,
    filter: (path) => !/node_modules|\/(src|dist)$/.test(path),
  });
  for (const name of ['package.json', 'tsconfig.json', 'tsconfig.tsbuildinfo'])
    rmSync(join(copy, name), { force: true });
  const file = join(copy, 'departments.json');
  const departments = JSON.parse(readFileSync(file, 'utf8')).map((/** @type {object} */ entry) => ({
    ...entry,
    integration: 'KAFKA',
  }));
  writeFileSync(file, JSON.stringify(departments));
  return copy;
}
