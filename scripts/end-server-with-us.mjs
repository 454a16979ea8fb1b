import { spawn } from 'node:child_process';

/** Waits until the other end of its input is closed, by whatever: then it ends the process `$1` by the signal `$2`, after ten seconds by SIGKILL. */
const WATCH = `
cat > /dev/null
kill -s "$2" "$1" || exit
for second in 1 2 3 4 5 6 7 8 9 10; do sleep 1; kill -0 "$1" || exit; done
kill -s KILL "$1"
`;

/**
 * In a test run (HALL_WITH_PARENT, which scripts/test.mjs sets) a server ends when this process does, also when this process is killed: a shell beside
 * it holds a pipe from here, which the kernel closes. Without a test run nothing is done: a hall whose launcher was killed goes on, and the next start
 * ends it (infra/local/left-overs.mjs).
 * @param {import('node:child_process').ChildProcess} server
 * @param {'INT' | 'TERM'} signal that asks it to end
 */
export function endServerWithUs(server, signal) {
  if (!process.env.HALL_WITH_PARENT || !server.pid) return;
  const watch = spawn('/bin/sh', ['-c', WATCH, 'sh', String(server.pid), signal], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true, // Ctrl-C in the terminal is not for it
  });
  watch.unref();
  /** @type {import('node:net').Socket} */ (watch.stdin).unref();
  server.once('exit', () => {
    watch.kill('SIGKILL');
    watch.stdin.destroy();
  });
}
