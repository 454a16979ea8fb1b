import { createServer } from 'node:net';

/**
 * A port nobody uses at this moment.
 * @returns {Promise<number>}
 */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
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
