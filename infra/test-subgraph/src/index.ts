export { accessCases, listsOf, operationsOf } from './access-table.ts';
export { badCursors, goodCursor } from './bad-cursors.ts';
export { serveSubgraph, type Asker, type TestSubgraph } from './serve-subgraph.ts';
