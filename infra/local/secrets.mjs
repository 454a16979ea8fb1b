import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { journalling, services } from '../../packages/topology/src/index.mjs';
import { postgresFolder } from './data-folder.mjs';
import { readWhole, writeWhole } from './whole-file.mjs';

/**
 * @typedef {object} Secrets
 * @property {string} postgres password of the superuser
 * @property {Record<string, { migrator: string, app: string }>} roles by service
 * @property {Record<string, string>} journals keys by service, of those that keep one
 * @property {{ privateKey: string, publicKey: string }} gateway
 * @property {{ privateKey: string, publicKey: string }} identity
 */

const REMEDY = 'Put the file back, or `npm run reset` empties the data.';

/**
 * Keys and passwords of a development system: made once, kept in its data folder, readable by its owner only. Throws, with the
 * remedy, when the file is broken, or gone while there are data that only its passwords open.
 * @param {string} folder
 * @param {boolean} databasesAreOurs
 * @returns {Secrets}
 */
export function developmentSecrets(folder, databasesAreOurs) {
  const file = join(folder, 'secrets.json');
  if (existsSync(file)) return withJournals(file, readSecrets(file));
  if (databasesAreOurs && existsSync(join(postgresFolder(folder), 'PG_VERSION')))
    throw new Error(`${file} is gone, and only the passwords in it open the data of PostgreSQL. ${REMEDY}`);
  const secrets = {
    postgres: password(),
    roles: Object.fromEntries(services.map((service) => [service, { migrator: password(), app: password() }])),
    journals: journalKeys(),
    gateway: keyPair(),
    identity: keyPair(),
  };
  writeWhole(file, secrets);
  return secrets;
}

/** @param {string} file @returns {Secrets} */
function readSecrets(file) {
  const secrets = readWhole(file, REMEDY);
  if (secrets.postgres && secrets.gateway && secrets.identity && services.every((service) => secrets.roles?.[service]))
    return secrets;
  throw new Error(`${file} is broken: passwords or keys are missing. ${REMEDY}`);
}

/**
 * Gives keys of journals to a hall that was made before there were journals.
 * @param {string} file @param {Secrets} secrets
 */
function withJournals(file, secrets) {
  if (secrets.journals) return secrets;
  const more = { ...secrets, journals: journalKeys() };
  writeWhole(file, more);
  return more;
}

const journalKeys = () =>
  Object.fromEntries(journalling.map((service) => [service, randomBytes(32).toString('base64')]));

const password = () => randomBytes(18).toString('base64url').replaceAll('-', 'a').replaceAll('_', 'b');

function keyPair() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    publicKey: String(publicKey.export({ type: 'spki', format: 'pem' })),
  };
}
