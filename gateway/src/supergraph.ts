import { readFileSync } from 'node:fs';

/** The committed supergraph: composed from the subgraphs' schemas and reviewed, never fetched. */
export const supergraphSdl = (): string => readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');
