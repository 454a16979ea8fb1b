export { accessCases, operationsOf } from './access-table.ts';
export { serveSubgraph, type Asker, type TestSubgraph } from './serve-subgraph.ts';
