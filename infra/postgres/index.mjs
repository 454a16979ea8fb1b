export { createDatabases } from './create-databases.mjs';
export { startCluster } from './start-cluster.mjs';
export { highestReceipts, systemIdentifierIn } from './what-is-kept.mjs';
