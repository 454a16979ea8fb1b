// `npm start`: installs and builds what is missing, and runs a whole hall on this machine until Ctrl-C. `npm run dev` (--dev): the
// same, and the services and the gateway run from their sources and follow them; --inspect <part> lets a debugger in.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDataFolder, root } from './data-folder.mjs';
import { explainFault } from './explain-fault.mjs';
import { recordedProcesses } from './left-overs.mjs';
import { makeReady } from './build.mjs';

const started = performance.now();
const { values: wanted } = parseArgs({
  options: { dev: { type: 'boolean', default: false }, inspect: { type: 'string', multiple: true, default: [] } },
});
const say = (/** @type {string} */ line) => console.log(line);

try {
  process.exitCode = await main();
} catch (fault) {
  console.error(`\n${explainFault(fault)}`);
  process.exit(1);
}

async function main() {
  say('一窗通办 One-Window Hall');
  const folder = makeDataFolder();
  const launcher = recordedProcesses(folder).find(({ name }) => name === 'launcher');
  if (launcher) {
    console.error(
      `A hall is running already on ${folder} (process ${launcher.pid}). Nothing was started and nothing was harmed.`,
    );
    return 1;
  }
  await makeReady(say);
  const { startSystem } = await import('./start-system.mjs');
  const loop = wanted.dev ? await openLoop() : undefined;
  /** @type {import('./start-system.mjs').System | undefined} */
  let system;
  /** @type {{ close: () => Promise<void> } | undefined} */
  let following;
  let ending = false;
  const leaving = new AbortController();
  const end = async (/** @type {string} */ why, /** @type {number} */ code) => {
    if (ending) return;
    ending = true;
    say(`\n${why}`);
    leaving.abort();
    await following?.close();
    await (system?.stop() ?? starting.catch(() => undefined));
    say('Everything is stopped; the data are kept.');
    process.exit(code);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => void end('Stopping …', 0));
  const starting = startSystem({
    say,
    signal: leaving.signal,
    onGivingUp: (reason) => void end(reason, 1),
    programs: loop?.programs,
  });
  try {
    system = await starting;
    say(welcome(system));
    following = await loop?.follow(system, say);
  } catch (fault) {
    if (ending) return undefined; // by hand: everything is stopped already
    await system?.stop();
    throw fault;
  }
  return undefined; // runs on until a signal
}

/** What `npm run dev` adds. Its packages are installed by then. */
async function openLoop() {
  const { openDevelopmentLoop } = await import('./development-loop.mjs');
  return openDevelopmentLoop(wanted.inspect);
}

/** In another terminal the tools find this system by the folder of its data. @param {import('./start-system.mjs').System} system */
function welcome({ environment, folder }) {
  const run = process.env.HALL_DATA ? `HALL_DATA=${quoted(folder)} npm run` : 'npm run';
  const graph = environment.GATEWAY_URL ?? '';
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  return `
Ready after ${seconds} s. Ctrl-C stops it; the data stay.

  GraphQL     ${graph}
  GraphiQL    ${graph.replace('/graphql', '/graphiql')}
  Sign in     ${environment.OIDC_ISSUER}

A token:      ${peopleOf(environment.CATALOGUE ?? '', run).join('\n              ')}

Three things to try, in another terminal:
  1. ${`${run} demo`.padEnd(44)}  one case, and a joint case of four departments, to the delivery
  2. curl -s ${graph} -H 'content-type: application/json' -d '{"query":"{ items(search: \\"食品\\") { nodes { itemCode name } } }"}'
  3. ${`npm run catalogue -- check ${quoted(relative(root, environment.CATALOGUE ?? ''))}`.padEnd(44)}  what a clerk sees who writes a catalogue
`;
}

/** A path as a shell takes it. @param {string} path */
function quoted(path) {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** How to get a token for somebody of each part, in whatever catalogue is loaded. @param {string} catalogue @param {string} run */
function peopleOf(catalogue, run) {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(catalogue, file), 'utf8'));
  /** @type {{ staffNo: string, roles: string[] }[]} */
  const staff = read('staff.json');
  const parts = {
    INTAKE_OFFICER: 'receives',
    REVIEWER: 'reviews',
    DECISION_MAKER: 'decides',
    DELIVERY_OFFICER: 'hands out',
    HALL_OFFICE: 'the hall office',
  };
  const [resident] = read('sample-applicants.json').persons;
  const people = Object.entries(parts).flatMap(([role, part]) => {
    const member = staff.find(({ roles }) => roles.includes(role));
    return member ? [`${run} --silent token -- --staff ${member.staffNo.padEnd(8)} ${part}`] : [];
  });
  if (resident) people.push(`${run} --silent token -- --applicant ${resident.key.padEnd(4)} a resident`);
  return people;
}
