import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './data-folder.mjs';

/**
 * Makes what follows from the schemas of the subgraphs. It does so in this process, where the second time is three times as quick as a new process,
 * because composer and generator are large and only their first use is slow.
 * @typedef {object} GraphGenerator
 * @property {() => Promise<void>} warmUp uses the composer once, so that the first schema that is saved does not wait for that
 * @property {() => Promise<string>} compose writes supergraph and public schema; answers what is wrong with the schemas, or nothing
 * @property {(services: readonly string[]) => Promise<string>} generateTypes writes the resolver types of these services; answers what is wrong, or nothing
 */

/** @type {GraphGenerator} */
export const graphGenerator = {
  async warmUp() {
    const [{ composeGraph }] = await tools();
    await faultsOf(async () => composeGraph().faults); // what is wrong is told when a schema is saved
  },
  compose: () => faultsOf(compose),
  generateTypes: (services) =>
    faultsOf(async () => {
      const [, { generateTypes }] = await tools();
      await generateTypes(services);
      return [];
    }),
};

/** Loaded when the hall runs: together they take the better part of a second. */
const tools = () =>
  Promise.all([import('../../scripts/compose-graph.mjs'), import('../../scripts/generate-types.mjs')]);

/** Writes what differs only: the gateway starts anew when its supergraph is written. */
async function compose() {
  const [{ composeGraph }] = await tools();
  const { faults, supergraph, publicSchema } = composeGraph();
  if (faults.length > 0) return faults;
  keep('supergraph.graphql', supergraph);
  keep('schema.graphql', publicSchema);
  return [];
}

/** @param {string} name @param {string} text */
function keep(name, text) {
  const file = join(root, 'gateway', name);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** What went wrong, each line once; a schema that is no GraphQL throws. @param {() => Promise<string[]>} work */
async function faultsOf(work) {
  const faults = await work().catch((fault) =>
    (fault.errors ?? [fault]).map((/** @type {Error} */ { message }) => message),
  );
  return [...new Set(faults.flatMap((/** @type {string} */ fault) => fault.trim().split('\n')))].join('\n');
}
