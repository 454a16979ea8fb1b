import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/free-port.mjs';
import { startBroker } from './start-broker.mjs';

const cacheFolder = fileURLToPath(new URL('../../.hall/cache', import.meta.url));

/**
 * A broker for one test file: which it may kill and start again, or whose topics nobody else may write to, because a service
 * whose database does not know what lies in its topics does not begin. `advertisedPort` is that of a proxy before it.
 * @param {number} [advertisedPort]
 */
export async function ownBroker(advertisedPort) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'hall-broker-'));
  const ports = { port: await freePort(), controllerPort: await freePort() };
  const shownPort = advertisedPort ?? ports.port;
  const start = () => startBroker({ folder, ...ports, cacheFolder, advertisedPort: shownPort });
  let broker = await start();
  return {
    address: `127.0.0.1:${shownPort}`,
    port: ports.port,
    /** Where its data lie. */
    folder,
    kill: async () => {
      process.kill(broker.pid, 'SIGKILL');
      await broker.exited;
    },
    /** Stands still, with all its connections open, until it is thawed. */
    freeze: () => process.kill(broker.pid, 'SIGSTOP'),
    thaw: () => process.kill(broker.pid, 'SIGCONT'),
    start: async () => {
      broker = await start();
    },
    stop: async () => {
      await broker.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
