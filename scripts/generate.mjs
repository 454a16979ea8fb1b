// `npm run generate`: writes everything that is generated and committed, in the order in which one needs the other. `npm run check`
// fails when something of it is out of date.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWhenMissing } from './install-when-missing.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (/** @type {string} */ name) => join(root, 'node_modules', '.bin', name);

const steps = [
  ['resolver types of the subgraphs', bin('graphql-codegen'), '--config', 'codegen.ts', '--silent'],
  ['supergraph and public schema', process.execPath, 'scripts/composition.mjs', '--write'],
  ['build, which the documents are read from', bin('turbo'), 'run', 'build', '--output-logs=errors-only'],
  ['docs/generated', process.execPath, 'scripts/generate-docs.mjs'],
  ['docs/contract and the samples in docs/departments.md', process.execPath, 'scripts/generate-contract.mjs'],
  ['docs/changelog.md', process.execPath, 'scripts/generate-changelog.mjs'],
  ['docs/generated/law-coverage.md', process.execPath, 'scripts/law-coverage.mjs'],
];

await installWhenMissing((text) => console.log(`· ${text}`));
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', APOLLO_TELEMETRY_DISABLED: '1' };
for (const [name = '', command = '', ...args] of steps) {
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`✘ ${name}`);
    process.exit(1);
  }
  console.log(`✔ ${name}`);
}
