// `npm start`: installs and builds what is missing, and runs a whole hall on this machine until Ctrl-C.
import { dataFolder } from './data-folder.mjs';
import { recordedProcesses } from './left-overs.mjs';
import { makeReady } from './build.mjs';

const started = performance.now();
const say = (/** @type {string} */ line) => console.log(line);

try {
  process.exitCode = await main();
} catch (fault) {
  console.error(`\n${fault instanceof Error ? fault.message : fault}`);
  process.exit(1);
}

async function main() {
  say('一窗通办 One-Window Hall');
  const folder = dataFolder();
  const launcher = recordedProcesses(folder).find(({ name }) => name === 'launcher');
  if (launcher) {
    console.error(
      `A hall is running already on ${folder} (process ${launcher.pid}). Nothing was started and nothing was harmed.`,
    );
    return 1;
  }
  await makeReady(say);
  const { startSystem } = await import('./start-system.mjs');
  /** @type {import('./start-system.mjs').System | undefined} */
  let system;
  let ending = false;
  const end = async (/** @type {string} */ why, /** @type {number} */ code) => {
    if (ending) return;
    ending = true;
    say(`\n${why}`);
    await system?.stop();
    say('Everything is stopped; the data are kept.');
    process.exit(code);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => void end('Stopping …', 0));
  const starting = startSystem({ say, onGivingUp: (reason) => void end(reason, 1) });
  system = await starting;
  if (ending) await system.stop();
  say(welcome(system.environment));
  return undefined; // runs on until a signal
}

/** @param {Record<string, string>} environment */
function welcome(environment) {
  const graph = environment.GATEWAY_URL ?? '';
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  return `
Ready after ${seconds} s. Ctrl-C stops it; the data stay.

  GraphQL     ${graph}
  GraphiQL    ${graph.replace('/graphql', '/graphiql')}
  Sign in     ${environment.OIDC_ISSUER}

A token:      npm run --silent token -- --staff H201        (an intake officer; D0103 reviews, D0102 decides, H301 hands out)
              npm run --silent token -- --applicant p01     (a resident)

Three things to try, in another terminal:
  1. npm run demo                                  one case, from the window to the delivered licence
  2. curl -s ${graph} -H 'content-type: application/json' -d '{"query":"{ items(search: \\"食品\\") { nodes { itemCode name } } }"}'
  3. npm run catalogue -- check infra/catalogue    what a clerk sees who writes a catalogue
`;
}
