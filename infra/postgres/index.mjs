export { createDatabases } from './create-databases.mjs';
export { isReachable, reachableFolder } from './reachable.mjs';
export { startCluster } from './start-cluster.mjs';
export { highestReceipts, systemIdentifierIn } from './what-is-kept.mjs';
