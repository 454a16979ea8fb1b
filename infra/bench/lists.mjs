// `npm run bench:lists`: fills a hall with 10,000 and one with 1,000,000 cases and measures on both every list, search and board of the graph and
// every round of the timers: no p95 may be above 1.25 times that of the small hall. `-- --sizes 2000,20000 --rounds 20` is quicker; `--data <folder>`
// keeps the databases there and uses them again; `--only <words>` measures what has these words in its name.
//
// The cases: some thirty real ones, single and joint, played through the gateway and multiplied in SQL, each copy with ids, numbers, applicants, clocks,
// documents, timeline, events and receipts of its own, spread over windows, staff and five years. Payloads that no list reads (history, events) are
// shortened, and `command` and `inbox_message` are not multiplied, because they are only ever read by the whole key of one row.
//
// What is open is the same in both halls, 2,000 cases: a district works on what comes in within some weeks, and that does not grow with the years that
// lie in its archive. A hundred times as many cases are a hundred times as many years or, in a larger district, as many departments, each with
// its own lists.
//
// What a service does once, at its start, is shown and not counted. A difference of less than 1.5 ms does not count: so much is the noise of a machine on which others work. What seems to be a little above is
// measured again with four times as many rounds. Not measured: `npm run reconcile`, which compares every event ever published with the log, and is meant to.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { openSubgraphs } from './lists/ask.mjs';
import { hallOfSizes } from './lists/hall-of-two-sizes.mjs';
import { everything } from './lists/measured.mjs';

const MOST = 1.25;
const NOISE_MS = 1.5;
/** So much above is no noise. */
const CLEARLY = 3;
const text = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({
  options: { sizes: text('10000,1000000'), rounds: text('40'), data: { type: 'string' }, only: text('') },
});
const sizes = values.sizes.split(',').map(Number);
const open = Math.min(2_000, sizes[0] / 5);
/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [];

try {
  const figures = await measure();
  console.log(JSON.stringify(figures));
  if (figures.above.length > 0) process.exitCode = 1;
} finally {
  for (const step of cleanUp.reverse()) await step().catch((fault) => console.error(String(fault)));
}

async function measure() {
  const hall = await hallOfSizes({ sizes, open, folder: values.data, say: console.log }, cleanUp);
  const halls = new Map();
  for (const size of sizes) halls.set(size, await openSubgraphs((service) => hall.databaseUrl(service, size), cleanUp));
  const all = (await everything(halls, hall.databaseUrl, cleanUp)).filter(({ name }) => name.includes(values.only));
  const results = [];
  for (const one of all) {
    let result = await timesOf(one, Number(values.rounds));
    if (result.isAbove && result.ratio < CLEARLY) result = await timesOf(one, 4 * Number(values.rounds));
    results.push(result);
    console.error(`${results.length} of ${all.length}: ${lineOf(result)}`);
  }
  results.sort((one, other) => other.ratio - one.ratio);
  report(results);
  const above = results.filter(({ isAbove }) => isAbove).map(({ name }) => name);
  return { sizes, open, rounds: Number(values.rounds), cores: cpus().length, load: loadavg()[0], above, results };
}

/** Runs one thing in both sizes by turns, the first of a turn alternately the one and the other. */
async function timesOf({ name, run }, rounds) {
  const times = new Map(sizes.map((size) => [size, []]));
  for (let round = -3; round < rounds; round += 1)
    for (const size of round % 2 === 0 ? sizes : [...sizes].reverse()) {
      const begun = performance.now();
      await run(size);
      if (round >= 0) times.get(size).push(performance.now() - begun); // the first rounds only warm up
    }
  const [small, large] = sizes.map((size) => quantiles(times.get(size)));
  const ratio = Math.round((large.p95 / small.p95) * 100) / 100;
  const isCounted = !name.includes('at its start');
  return { name, small, large, ratio, isAbove: isCounted && ratio > MOST && large.p95 - small.p95 >= NOISE_MS };
}

function quantiles(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 100) / 100;
  return { p50: at(0.5), p95: at(0.95) };
}

function lineOf({ name, small, large, ratio, isAbove }) {
  const cells = [small.p50, small.p95, large.p50, large.p95, ratio].map((value) => value.toFixed(2).padStart(9));
  return `${cells.join(' ')} ${isAbove ? '*' : ' '} ${name}`;
}

function report(results) {
  console.log(`p50 and p95 in ms with ${sizes.join(' and ')} cases, of which ${open} are open; * is above ${MOST}
    p50       p95       p50       p95     ratio`);
  for (const result of results) console.log(lineOf(result));
}
