import { readRetention, type Retention } from '@hall/messaging';
import { serviceConfig, type ServiceConfig } from '@hall/subgraph-server';

/** What this service reads from its environment. */
type Config = ServiceConfig & { readonly retention: Retention };

/** The environment as typed values, read once. Throws, naming the variable, when something is missing or cannot be kept. */
export const readConfig = (env: NodeJS.ProcessEnv): Config => ({
  ...serviceConfig(env, 'intake'),
  retention: readRetention(env),
});
