import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installWhenMissing } from '../../scripts/install-when-missing.mjs';
import { findJava, resolveJars } from '../kafka/index.mjs';
import { cacheFolder, root } from './data-folder.mjs';

/**
 * Brings a checkout to the point where a system can start: dependencies, Java, the broker's jars, the built code. Rejects with a
 * reason a person can act on. Does nothing that was done before.
 * @param {(line: string) => void} say
 */
export async function makeReady(say) {
  installWhenMissing((text) => say(`  … ${text}`));
  if (!process.env.KAFKA_BROKERS) {
    findJava();
    await resolveJars(cacheFolder);
  }
  const started = performance.now();
  say('  … build');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/turbo/bin/turbo'), 'run', 'build', '--output-logs=errors-only'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    },
  );
  if (status !== 0)
    throw new Error(`The build failed:\n${`${stdout}${stderr}`.trim().split('\n').slice(-20).join('\n')}`);
  say(`  ✔ build (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
