import { join } from 'node:path';
import { journalling, services } from '../../packages/topology/src/index.mjs';
import { root } from './data-folder.mjs';

/**
 * Small heaps: all Node processes together stay below 1 GB. The young generation has room for some large answers at a time: with 2 MB a fourth of the CPU of a
 * screen of 50 rows was spent on collecting garbage.
 */
const node = ['--max-old-space-size=192', '--max-semi-space-size=16'];

/**
 * How a program of a workspace is run, as arguments of node: `(folder, program) => args`.
 * @typedef {(folder: string, program: string) => string[]} Programs
 */

/** Its built code. @type {Programs} */
export const builtPrograms = (folder, program) => [...node, join(root, folder, 'dist', `${program}.js`)];

/**
 * The environment of a whole system; tools read it from `environment.json`.
 * @param {object} given
 * @param {import('./ports.mjs').Ports} given.ports
 * @param {import('./secrets.mjs').Secrets} given.secrets
 * @param {string} given.catalogue
 * @param {Record<string, string | undefined>} given.outside servers that are used instead of ours
 */
export function systemEnvironment({ ports, secrets, catalogue, outside }) {
  const url = (/** @type {string} */ service, /** @type {'app' | 'migrator'} */ role) =>
    `postgres://${service}_${role}:${secrets.roles[service]?.[role]}@127.0.0.1:${ports.PORT_POSTGRES}/hall_${service}`;
  const databases = services.flatMap((service) => [
    [`DATABASE_URL_${service.toUpperCase()}`, url(service, 'app')],
    [`MIGRATION_DATABASE_URL_${service.toUpperCase()}`, url(service, 'migrator')],
  ]);
  return {
    ...Object.fromEntries(databases),
    ...Object.fromEntries(
      journalling.map((service) => [`JOURNAL_KEY_${service.toUpperCase()}`, secrets.journals[service] ?? '']),
    ),
    KAFKA_BROKERS: `127.0.0.1:${ports.PORT_KAFKA}`,
    ...Object.fromEntries(Object.entries(outside).filter(([, value]) => value)),
    ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
    ...Object.fromEntries(
      services.map((service) => {
        const name = service.toUpperCase();
        return [
          `SUBGRAPH_URL_${name}`,
          `http://127.0.0.1:${ports[/** @type {keyof typeof ports} */ (`PORT_${name}`)]}/graphql`,
        ];
      }),
    ),
    OIDC_ISSUER: process.env.OIDC_ISSUER ?? `http://127.0.0.1:${ports.PORT_IDENTITY}`,
    GATEWAY_URL: `http://127.0.0.1:${ports.PORT_GATEWAY}/graphql`,
    GATEWAY_PUBLIC_KEY: secrets.gateway.publicKey,
    CATALOGUE: catalogue,
    APOLLO_TELEMETRY_DISABLED: '1',
  };
}

/**
 * The processes of a system: each gets what it needs to know and no other's secrets.
 * @param {Record<string, string>} environment
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {Programs} programs
 * @returns {import('./supervisor.mjs').Part[]}
 */
export function systemParts(environment, secrets, programs) {
  const passed = [
    'PATH',
    'HOME',
    'NODE_OPTIONS',
    'NODE_ENV',
    'LOG_LEVEL',
    'HALL_CONNECTIONS',
    'NODE_EXTRA_CA_CERTS',
    'OIDC_AUDIENCE',
    'CORS_ORIGINS',
    'DEV_TOKEN_HOURS',
    'RETENTION_COMMANDS_DAYS',
    'RETENTION_INBOX_DAYS',
    'RETENTION_OUTBOX_DAYS',
    'RETENTION_PARKED_DAYS',
    'SWEEP_EVERY_MINUTES',
  ];
  const base = Object.fromEntries(passed.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const pick = (/** @type {string[]} */ ...names) =>
    Object.fromEntries(names.map((name) => [name, environment[name] ?? '']));
  const ready = (/** @type {string} */ port) => `http://127.0.0.1:${environment[port]}/health/ready`;
  const common = { ...base, APOLLO_TELEMETRY_DISABLED: '1' };
  const servicePart = (/** @type {string} */ name) => ({
    name,
    folder: `services/${name}`,
    args: programs(`services/${name}`, 'main'),
    env: {
      ...common,
      ...pick(
        'KAFKA_BROKERS',
        'GATEWAY_PUBLIC_KEY',
        `DATABASE_URL_${name.toUpperCase()}`,
        `JOURNAL_KEY_${name.toUpperCase()}`,
        `PORT_${name.toUpperCase()}`,
      ),
    },
    readyUrl: ready(`PORT_${name.toUpperCase()}`),
  });
  const urls = Object.keys(environment).filter((name) => name.startsWith('SUBGRAPH_URL_'));
  return [
    {
      name: 'identity',
      folder: 'infra/identity',
      args: programs('infra/identity', 'main'),
      env: {
        ...common,
        ...pick('PORT_IDENTITY', 'CATALOGUE', 'OIDC_ISSUER'),
        IDENTITY_PRIVATE_KEY: secrets.identity.privateKey,
      },
      readyUrl: ready('PORT_IDENTITY'),
    },
    ...services.map(servicePart),
    {
      name: 'gateway',
      folder: 'gateway',
      args: programs('gateway', 'main'),
      env: {
        ...common,
        ...pick('PORT_GATEWAY', 'OIDC_ISSUER', ...urls),
        GATEWAY_PRIVATE_KEY: secrets.gateway.privateKey,
      },
      readyUrl: ready('PORT_GATEWAY'),
    },
  ];
}
