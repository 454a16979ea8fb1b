// What a joint case of five components may cost: joint cases one after another on fresh databases, counted (`measures.mjs`) and compared with
// `budget.json`. A step of `npm run check`. Prints every figure; `-- --write` writes the figures down as the new budget, for a change that is meant.
import { readFileSync, writeFileSync } from 'node:fs';
import { answerAtOnce, watchConclusions } from './department.mjs';
import { openHall } from './hall.mjs';
import { countsPerCase } from './measures.mjs';

const WARM_UP = 3;
const CASES = 10;
/** Timers and polls fall into the measured time more or less often, and PostgreSQL sometimes writes a page more. */
const TOLERANCE = {
  parameterBytes: 1.01,
  events: 1,
  kafkaRecords: 1,
  kafkaBytes: 1.02,
  walBytes: 1.1,
  statements: 1.1,
  transactions: 1.1,
};

const file = new URL('budget.json', import.meta.url);
/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [];
try {
  const spent = await spend();
  if (process.argv.includes('--write')) writeFileSync(file, `${JSON.stringify(spent, null, 2)}\n`);
  compare(spent, JSON.parse(readFileSync(file, 'utf8')));
} finally {
  for (const step of cleanUp.reverse()) await step().catch((fault) => console.error(String(fault)));
}

async function spend() {
  const { services, broker, counts } = await openHall(cleanUp);
  const waiting = new Map();
  cleanUp.push(await watchConclusions(broker.address, (id) => waiting.get(id)?.()));
  cleanUp.push(await answerAtOnce(broker.address, services.staff));
  const one = async () => {
    const { id } = await services.receive();
    await new Promise((resolve) => waiting.set(id, resolve));
  };
  for (let n = 0; n < WARM_UP; n += 1) await one();
  const before = await counts();
  for (let n = 0; n < CASES; n += 1) await one();
  return countsPerCase(before, await counts(), CASES);
}

/** @param {import('./measures.mjs').Counts} spent @param {import('./measures.mjs').Counts} budget */
function compare(spent, budget) {
  for (const name of /** @type {(keyof typeof budget)[]} */ (Object.keys(budget))) {
    const most = budget[name] * TOLERANCE[name];
    const isOver = spent[name] > most;
    console.log(`${isOver ? '✘' : '✔'} ${name}: ${spent[name]} a joint case, budget ${budget[name]}`);
    if (!isOver) continue;
    console.error(
      `${name} is over the budget: find out why, or write a new one with \`npm run bench:budget -- --write\``,
    );
    process.exitCode = 1;
  }
}
