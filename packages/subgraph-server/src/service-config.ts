import { usualPortOf, type ServiceName } from '@hall/topology';

/** What every service reads from its environment. */
export type ServiceConfig = {
  /** The service's own database, role app. */
  readonly databaseUrl: string;
  readonly port: number;
  readonly brokers: readonly string[];
  /** PEM of the gateway's public key (ES256). */
  readonly gatewayKey: string;
  /** The key of the journal from which the database can be rebuilt. Undefined: the service keeps no journal. */
  readonly journalKey: string | undefined;
};

/** The environment of a service as typed values: DATABASE_URL_<SERVICE>, PORT_<SERVICE>, KAFKA_BROKERS, GATEWAY_PUBLIC_KEY. Throws, naming the variable. */
export const serviceConfig = (env: NodeJS.ProcessEnv, service: ServiceName): ServiceConfig => ({
  databaseUrl: required(env, `DATABASE_URL_${service.toUpperCase()}`),
  port: portFrom(env, `PORT_${service.toUpperCase()}`, usualPortOf(service)),
  brokers: required(env, 'KAFKA_BROKERS').split(','),
  gatewayKey: required(env, 'GATEWAY_PUBLIC_KEY'),
  journalKey: env[`JOURNAL_KEY_${service.toUpperCase()}`] || undefined,
});

/** The value of a variable. Throws, naming it, when it is missing or empty. */
export function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`the environment variable ${name} is not set`);
  return value;
}

/** A port from a variable, or the default. Throws, naming it, when it is no port. */
export function portFrom(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const port = Number(env[name] ?? otherwise);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${name} is no port: ${env[name]}`);
  return port;
}
