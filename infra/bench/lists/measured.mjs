import { parse } from 'graphql';
import { lists, names, others, page } from './questions.mjs';

const built = (path) => import(new URL(`../../../${path}`, import.meta.url).href);
const quiet = { info: () => undefined, warn: () => undefined, error: (fields) => console.error(fields) };
const YEARS_BACK = 2.5;

/**
 * Everything that is measured, ready to run in each size: `run(size)` asks once.
 * @param {Map<number, Awaited<ReturnType<typeof import('./ask.mjs').openSubgraphs>>>} halls by size
 * @param {(service: string, size: number) => string} databaseUrl
 * @param {(() => Promise<unknown>)[]} cleanUp
 * @returns {Promise<{ name: string, run: (size: number) => Promise<unknown> }[]>}
 */
export async function everything(halls, databaseUrl, cleanUp) {
  const [first] = halls.values();
  for (const [service, { typeDefs }] of Object.entries(first)) checkComplete(service, typeDefs);
  const asked = [];
  for (const service of Object.keys(first)) {
    const known = new Map();
    for (const [size, hall] of halls) known.set(size, await namesIn(hall, service));
    for (const one of others[service]) asked.push(single(halls, service, one, known));
    for (const list of lists[service]) asked.push(...(await pagesOf(halls, service, list, known)));
  }
  return [...asked, ...(await rounds(halls, databaseUrl, cleanUp))];
}

/** Fails when the schema has a query that nothing here asks for, so that one that is added is not forgotten. */
function checkComplete(service, typeDefs) {
  const fields = parse(typeDefs).definitions.flatMap(({ name, fields = [] }) =>
    name?.value === 'Query' ? fields.map((field) => field.name.value) : [],
  );
  const measured = new Set([...lists[service], ...others[service]].map(({ field }) => field));
  const missing = fields.filter((field) => !measured.has(field));
  if (missing.length > 0)
    throw new Error(
      `infra/bench/lists/questions.mjs asks nothing of ${service}'s ${missing.join(', ')}: add a line for each`,
    );
}

/** Of the people that are asked about, review and the others know the ids from intake. */
async function namesIn(hall, service) {
  const [intake] = await hall.intake.database.query(names.intake);
  const [own] = await hall[service].database.query(names[service]);
  return { ...intake, ...own };
}

const filled = (text, known) => text.replaceAll(/\$(\w+)/g, (_all, name) => known[name] ?? _all);
const whoIn = (who, known) => JSON.parse(filled(JSON.stringify(who), known));

function single(halls, service, { field, what, who, ask }, known) {
  return {
    name: `${service} ${field}${what ? ` ${what}` : ''}`,
    run: (size) => halls.get(size)[service].ask(whoIn(who, known.get(size)), `{ ${filled(ask, known.get(size))} }`),
  };
}

/** The first page of a list, one of fifty, and one in the middle where there is a middle. */
async function pagesOf(halls, service, { field, what, who, args = '', nodes, far }, known) {
  const name = `${service} ${field}${what ? ` ${what}` : ''}`;
  const read = async (size, variables) => {
    const query = `query ($first: Int!, $after: String) {
      ${field}(${filled(args, known.get(size))} first: $first, after: $after) { nodes { ${nodes} } ${page} } }`;
    return (await halls.get(size)[service].ask(whoIn(who, known.get(size)), query, variables))[field];
  };
  const cursors = new Map();
  let shown = '';
  for (const size of halls.keys()) {
    const one = await read(size, { first: 50 });
    shown += ` ${one.nodes.length}`;
    const { endCursor, hasNextPage } = one.pageInfo;
    if (hasNextPage)
      cursors.set(
        size,
        far ? back(endCursor, far) : (await read(size, { first: 50, after: endCursor })).pageInfo.endCursor,
      );
  }
  const pages = [
    { name: `${name}, 20`, run: (size) => read(size, { first: 20 }) },
    { name: `${name}, 50 (of${shown})`, run: (size) => read(size, { first: 50 }) },
  ];
  if (cursors.size === halls.size)
    pages.push({
      name: `${name}, 50 in the middle`,
      run: (size) => read(size, { first: 50, after: cursors.get(size) }),
    });
  return pages;
}

/** A cursor far back in the archive, from one of the same list. */
function back(cursor, far) {
  const position = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  if (far === 'place') position.place = String(Math.ceil(Number(position.place) / 2));
  else position.at = new Date(Date.now() - YEARS_BACK * 365 * 86_400_000).toISOString();
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** What runs by itself every few seconds, or when a process starts, with nothing or little to do. */
async function rounds(halls, databaseUrl, cleanUp) {
  const commands = 'services/review/dist/commands';
  const [timers, tickets, powers, outbox, relay, servers] = await Promise.all([
    built('services/review/dist/events/timers.js'),
    built('services/consultation/dist/events/timers.js'),
    built('services/intake/dist/commands/applicant/tell-powers.js'),
    built('packages/messaging/dist/outbox/outbox-rows.js'),
    built('packages/messaging/dist/outbox/relay-client.js'),
    built('packages/messaging/dist/health/server-probes.js'),
  ]);
  const steps = {
    adoptOnce: 'clocks/adopt-once',
    recount: 'clocks/recount',
    fireClocks: 'clocks/fire-clocks',
    lapseTurnAways: 'turn-away/lapse-turn-aways',
    escalateJointCases: 'joint-case/escalate-joint-cases',
    remindOfHolds: 'joint-case/remind-of-holds',
    tellOwed: 'tolerance/tell-owed',
    supervise: 'supervision/supervise',
  };
  const desk = (size, service) => ({ database: halls.get(size)[service].database });
  const all = [
    { name: 'review timers, a whole round', run: (size) => timers.onTime(desk(size, 'review'), quiet) },
    { name: 'consultation timers, a whole round', run: (size) => tickets.onTime(desk(size, 'consultation'), quiet) },
    { name: 'intake at its start: tellPowers', run: (size) => powers.tellPowers(halls.get(size).intake.database) },
  ];
  for (const [step, file] of Object.entries(steps)) {
    const { [step]: run } = await built(`${commands}/${file}.js`);
    const when = ['adoptOnce', 'tellOwed'].includes(step) ? 'at its start' : 'timers';
    all.push({ name: `review ${when}: ${step}`, run: (size) => run(desk(size, 'review')) });
  }
  for (const service of ['intake', 'review', 'delivery', 'consultation']) {
    const clients = new Map();
    for (const size of halls.keys()) {
      const client = await relay.connectRelay(databaseUrl(service, size), () => undefined);
      await relay.becomeLeader(client);
      cleanUp.push(() => client.end());
      clients.set(size, relay.behind(client));
    }
    const wanted = { events: 100, bytes: 100_000, only: null, without: [], sending: [] };
    all.push({
      name: `${service} relay: the next lot, nothing waits`,
      run: (size) => outbox.nextLot(clients.get(size), wanted),
    });
    all.push({ name: `${service} relay: countBacklog`, run: (size) => outbox.countBacklog(clients.get(size)) });
    all.push({
      name: `${service} health: the database answers`,
      run: (size) => servers.databaseProbe(databaseUrl(service, size)).answers(),
    });
  }
  return all;
}
