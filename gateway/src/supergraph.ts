import { readFileSync } from 'node:fs';

/** The supergraph, as it is committed: it is composed from the schemas of the subgraphs and reviewed, and never fetched at run time. */
export const supergraphSdl = (): string => readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');
