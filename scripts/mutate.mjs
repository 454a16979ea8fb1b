// `npm run mutate`: changes the rules one condition at a time and says which change no unit test notices. With words only the files whose
// path has one of them: `npm run mutate -- clocks notice`. The report is in .hall/mutation; its last lines are the score of each file.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { installWhenMissing } from './install-when-missing.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const rules = 'services/review/src/domain';
const words = process.argv.slice(2);
const chosen = words.flatMap((word) => [`${rules}/**/*${word}*/**/*.ts`, `${rules}/**/*${word}*.ts`]);
const files = words.length > 0 ? ['--mutate', [...chosen, `!${rules}/**/*.test.ts`].join(',')] : [];

try {
  await installWhenMissing((text) => console.error(`· ${text}`));
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const child = spawn(process.execPath, [stryker, 'run', 'scripts/mutation/stryker.config.mjs', ...files], {
    cwd: root,
    stdio: 'inherit',
  });
  child.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}
