import { portFrom, required } from '@hall/subgraph-server';

/** The subgraphs and their usual ports. */
const subgraphs = { intake: 4001, review: 4002, delivery: 4003, consultation: 4004 } as const;
type SubgraphName = keyof typeof subgraphs;

/** The environment as typed values, read once. Throws, naming the variable, when something is missing. */
export const readConfig = (env: NodeJS.ProcessEnv) => ({
  port: portFrom(env, 'PORT_GATEWAY', 4000),
  /** PEM of the key that signs the internal tokens (ES256). */
  privateKey: required(env, 'GATEWAY_PRIVATE_KEY'),
  issuer: required(env, 'OIDC_ISSUER'),
  audience: env.OIDC_AUDIENCE ?? 'one-window-hall',
  production: env.NODE_ENV === 'production',
  corsOrigins: env.CORS_ORIGINS?.split(',').filter(Boolean) ?? [],
  /** The longest a request to a subgraph may take. */
  deadlineMs: Number(env.SUBGRAPH_DEADLINE_MS ?? 8_000),
  urls: Object.fromEntries(
    Object.entries(subgraphs).map(([name, port]) => [
      name,
      env[`SUBGRAPH_URL_${name.toUpperCase()}`] ?? `http://127.0.0.1:${port}/graphql`,
    ]),
  ) as Readonly<Record<SubgraphName, string>>,
});
export type Config = ReturnType<typeof readConfig>;
