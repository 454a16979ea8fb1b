import { serviceConfig, type ServiceConfig } from '@hall/subgraph-server';

/** The environment as typed values, read once. Throws, naming the variable, when something is missing. */
export const readConfig = (env: NodeJS.ProcessEnv): ServiceConfig => serviceConfig(env, 'delivery');
