import { readdirSync, readFileSync } from 'node:fs';

/** A subgraph's schema: all `.graphql` files of a folder, by name, one after the other. */
export const readSchema = (folder: URL): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
