// Runs a built program with its arguments: `node scripts/run-built.mjs infra/catalogue/dist/main.js check …`. What the sources have
// outrun, on a fresh clone everything, it installs and builds first, saying so on standard error only.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, buildWhenStale } from './build-when-stale.mjs';
import { installWhenMissing } from './install-when-missing.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [program = '', ...args] = process.argv.slice(2);
const say = (/** @type {string} */ text) => console.error(`· ${text}`);

try {
  await installWhenMissing(say);
  if (existsSync(join(root, program))) await buildWhenStale(say);
  else await build(say);
  const child = spawn(process.execPath, [join(root, program), ...args], { stdio: 'inherit' });
  child.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}
