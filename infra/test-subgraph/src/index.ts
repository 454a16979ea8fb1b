export { accessCases, operationsOf } from './access-table.ts';
export { describeCursors } from './describe-cursors.ts';
export { minimalMutations } from './minimal-mutation.ts';
export { serveSubgraph, type Asker, type TestSubgraph } from './serve-subgraph.ts';
