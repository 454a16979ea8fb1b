import { serviceConfig, type ServiceConfig } from '@hall/subgraph-server';

/** Reads the environment into typed values. Throws when a variable is missing, naming it. */
export const readConfig = (env: NodeJS.ProcessEnv): ServiceConfig => serviceConfig(env, 'intake', 4001);
