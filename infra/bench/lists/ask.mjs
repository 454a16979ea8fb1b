import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { GATEWAY_ISSUER, startSubgraph } from '@hall/subgraph-server';
import { connect } from '@hall/transaction';
import { services } from './multiply.mjs';

const built = (path) => import(new URL(`../../../services/${path}`, import.meta.url).href);
const log = { info: () => undefined, warn: () => undefined, error: (fields) => console.error(fields) };

/**
 * The subgraphs of one size, as the gateway sees them, with migrations of today.
 * @param {(service: string) => string} databaseUrl
 * @param {(() => Promise<unknown>)[]} cleanUp
 */
export async function openSubgraphs(databaseUrl, cleanUp) {
  const opened = await Promise.all(services.map((service) => open(service, databaseUrl(service), cleanUp)));
  return Object.fromEntries(services.map((service, at) => [service, opened[at]]));
}

async function open(service, url, cleanUp) {
  const storage = (await built(`${service}/dist/storage/${service}-database.js`))[`${service}Storage`];
  const { [`${service}Subgraph`]: subgraph } = await built(`${service}/dist/graphql/${service}-subgraph.js`);
  const { [`${service}Context`]: contextOf } = await built(`${service}/dist/graphql/context.js`);
  const database = await connect(url, storage);
  cleanUp.push(() => database.destroy());
  await database.runMigrations();
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const gatewayKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const context = (caller) => contextOf({ database }, caller);
  const { url: address, stop } = await startSubgraph({ ...subgraph, name: service, port: 0, gatewayKey, log, context });
  cleanUp.push(stop);
  return { database, typeDefs: subgraph.typeDefs, ask: asker(service, address, privateKey) };
}

/** Asks a subgraph as the gateway does for somebody. Throws what it answers as an error. */
function asker(service, address, privateKey) {
  const tokens = new Map();
  const tokenFor = ({ id, roles, department = null, window = null }) =>
    new SignJWT({ roles, department, window })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(GATEWAY_ISSUER)
      .setAudience(service)
      .setSubject(id)
      .setExpirationTime('2h')
      .sign(privateKey);
  return async (who, query, variables = {}) => {
    const name = JSON.stringify(who);
    if (!tokens.has(name)) tokens.set(name, await tokenFor(who));
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(name)}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(`${service}: ${query}: ${JSON.stringify(errors)}`);
    return data;
  };
}
