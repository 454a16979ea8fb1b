import { portFrom, required } from '@hall/subgraph-server';
import { forEachService, usualPortOf, usualPorts } from '@hall/topology';

/** The environment as typed values, read once. Throws, naming the variable, when something is missing. */
export const readConfig = (env: NodeJS.ProcessEnv) => ({
  port: portFrom(env, 'PORT_GATEWAY', usualPorts.PORT_GATEWAY),
  /** PEM of the key that signs the internal tokens (ES256). */
  privateKey: required(env, 'GATEWAY_PRIVATE_KEY'),
  issuer: required(env, 'OIDC_ISSUER'),
  audience: env.OIDC_AUDIENCE ?? 'one-window-hall',
  production: env.NODE_ENV === 'production',
  corsOrigins: env.CORS_ORIGINS?.split(',').filter(Boolean) ?? [],
  /** How long a request to a subgraph may take, in milliseconds. */
  deadlineMs: Number(env.SUBGRAPH_DEADLINE_MS ?? 8_000),
  /** Where each subgraph is asked: SUBGRAPH_URL_<SERVICE>, or its usual port on this machine. */
  urls: forEachService(
    (service) => env[`SUBGRAPH_URL_${service.toUpperCase()}`] ?? `http://127.0.0.1:${usualPortOf(service)}/graphql`,
  ),
});
export type Config = ReturnType<typeof readConfig>;
