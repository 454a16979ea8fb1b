// `npm run format`: writes the code the way prettier wants it; with --check it writes nothing and fails when a file is not.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['{packages,services,gateway,infra,e2e,scripts}/**/*.{ts,mjs}', '*.{ts,mjs,cjs}'];
const mode = process.argv.includes('--check') ? '--check' : '--write';
const args = ['node_modules/prettier/bin/prettier.cjs', mode, '--log-level', 'warn', ...files];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
