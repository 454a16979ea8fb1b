import { join } from 'node:path';
import { runToEnd } from '../../scripts/run-to-end.mjs';
import { root } from './data-folder.mjs';

/** What follows from the schemas of the subgraphs: resolver types, supergraph, public schema. Answers what is wrong with them, or nothing. */
export async function regenerateGraph() {
  const codegen = [join(root, 'node_modules/@graphql-codegen/cli/esm/bin.js'), '--config', 'codegen.ts', '--silent'];
  const composition = [join(root, 'scripts/composition.mjs'), '--write'];
  const ended = await Promise.all(
    [codegen, composition].map((args) => runToEnd(process.execPath, args, { cwd: root })),
  );
  const lines = ended.filter(({ status }) => status !== 0).flatMap(({ output }) => output.trim().split('\n'));
  return [...new Set(lines)].join('\n'); // codegen says everything twice
}
