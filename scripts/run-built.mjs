// Runs a built program with its arguments: `node scripts/run-built.mjs infra/catalogue/dist/main.js check …`. On a fresh clone it
// installs and builds first, saying so on standard error only.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWhenMissing } from './install-when-missing.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [program = '', ...args] = process.argv.slice(2);

try {
  if (!existsSync(join(root, program))) build();
  const child = spawn(process.execPath, [join(root, program), ...args], { stdio: 'inherit' });
  child.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}

function build() {
  installWhenMissing((text) => console.error(`· ${text}`));
  console.error('· building');
  const turbo = join(root, 'node_modules/turbo/bin/turbo');
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env,
  });
  if (status !== 0) throw new Error('the build failed');
}
