import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const services = /** @type {const} */ (['intake', 'review', 'delivery', 'consultation']);

/**
 * @typedef {object} Secrets
 * @property {string} postgres password of the superuser
 * @property {Record<string, { migrator: string, app: string }>} roles by service
 * @property {{ privateKey: string, publicKey: string }} gateway
 * @property {{ privateKey: string, publicKey: string }} identity
 */

/**
 * Keys and passwords of a development system: made once, kept in its data folder, readable by its owner only.
 * @param {string} folder
 * @returns {Secrets}
 */
export function developmentSecrets(folder) {
  const file = join(folder, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secrets = {
    postgres: password(),
    roles: Object.fromEntries(services.map((service) => [service, { migrator: password(), app: password() }])),
    gateway: keyPair(),
    identity: keyPair(),
  };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

const password = () => randomBytes(18).toString('base64url').replaceAll('-', 'a').replaceAll('_', 'b');

function keyPair() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    publicKey: String(publicKey.export({ type: 'spki', format: 'pem' })),
  };
}
