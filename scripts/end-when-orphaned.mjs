// Preloaded into every Node process of a test run (NODE_OPTIONS --import): ends the process when the one that started it is no more, however that ended,
// also by SIGKILL. So a run that is killed leaves no Jest worker, no service and no simulated department behind. Servers that are no Node programs:
// end-server-with-us.mjs.
import { isMainThread } from 'node:worker_threads';

const LOOK_EVERY_MS = 500;
const LAST_WORDS_MS = 10_000;

const parent = process.ppid;
if (isMainThread) {
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), LAST_WORDS_MS).unref();
    process.kill(process.pid, 'SIGTERM'); // a service finishes what it has begun
  }, LOOK_EVERY_MS);
  looking.unref();
}
