import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that the system gives to connections that go out (32768 and above on Linux, 49152 elsewhere): one of
 * those could be taken by a client in the moment in which a server stops and starts again.
 */
const PORTS = { from: 15_000, to: 32_768 };

/** How often another port is tried before something else must be wrong. */
const TRIES = 200;

/**
 * A port nobody uses at this moment, and that no outgoing connection is given later. Throws when none is found.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(PORTS.from, PORTS.to);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port was found between ${PORTS.from} and ${PORTS.to}`);
}

/**
 * Whether nobody listens on this port of 127.0.0.1 now.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/**
 * Free ports for a whole system, by the names of their variables.
 * @returns {Promise<import('../infra/local/ports.mjs').Ports>}
 */
export async function freePorts() {
  const parts = [
    'GATEWAY',
    'INTAKE',
    'REVIEW',
    'DELIVERY',
    'CONSULTATION',
    'IDENTITY',
    'POSTGRES',
    'KAFKA',
    'KAFKA_CONTROLLER',
  ];
  const ports = new Set();
  while (ports.size < parts.length) ports.add(await freePort());
  const found = [...ports];
  return /** @type {any} */ (Object.fromEntries(parts.map((part, index) => [`PORT_${part}`, found[index]])));
}
