// What a joint case of five components may cost: joint cases one after another on fresh databases, counted (`measures.mjs`) and compared with
// `budget.json`. A step of `npm run check`. Prints every figure; `-- --write` writes the figures down as the new budget, for a change that is meant.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDepartments } from './departments.mjs';
import { openHall } from './hall.mjs';
import { countsPerCase } from './measures.mjs';

const WARM_UP = 3;
const CASES = 10;
/**
 * PostgreSQL sometimes writes a page more. Timers and polls fall into the measured time more often on a slow machine, and each is a transaction of its
 * own.
 */
const TOLERANCE = {
  parameterBytes: 1.01,
  events: 1,
  kafkaRecords: 1,
  kafkaBytes: 1.02,
  walBytes: 1.1,
  statements: 1.1,
  transactions: 1.6,
};
const measured = /** @type {(keyof typeof TOLERANCE)[]} */ (Object.keys(TOLERANCE));

const file = new URL('budget.json', import.meta.url);
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const known = values.write ? undefined : readBudget();
/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [];
try {
  const spent = await spend();
  if (values.write) writeFileSync(file, `${JSON.stringify(spent, null, 2)}\n`);
  compare(spent, known ?? spent);
} finally {
  for (const step of cleanUp.reverse()) await step().catch((fault) => console.error(String(fault)));
}

async function spend() {
  const hall = await openHall(cleanUp);
  const { services, counts } = hall;
  const waiting = new Map();
  await openDepartments(cleanUp, hall, (id) => waiting.get(id)?.());
  const one = async () => {
    const { id } = await services.receive();
    await new Promise((resolve) => waiting.set(id, resolve));
  };
  for (let n = 0; n < WARM_UP; n += 1) await one();
  const before = await counts();
  for (let n = 0; n < CASES; n += 1) await one();
  return countsPerCase(before, await counts(), CASES);
}

/** The budget that is written down. Throws where a measure is missing or no number. @returns {import('./measures.mjs').Counts} */
function readBudget() {
  const budget = JSON.parse(readFileSync(file, 'utf8'));
  const wrong = measured.filter((name) => typeof budget[name] !== 'number');
  const strange = Object.keys(budget).filter((name) => !measured.includes(/** @type {never} */ (name)));
  if (wrong.length > 0) throw new Error(`budget.json: ${wrong.join(', ')} must be a number`);
  if (strange.length > 0) throw new Error(`budget.json: nothing is measured that is called ${strange.join(', ')}`);
  return budget;
}

/** @param {import('./measures.mjs').Counts} spent @param {import('./measures.mjs').Counts} budget */
function compare(spent, budget) {
  for (const name of measured) {
    const most = Math.round(budget[name] * TOLERANCE[name] * 10) / 10;
    const isOver = spent[name] > most;
    console.log(`${isOver ? '✘' : '✔'} ${name}: ${spent[name]} a joint case, budget ${budget[name]}, at most ${most}`);
    if (!isOver) continue;
    console.error(
      `${name} is over the budget: find out why, or write a new one with \`npm run bench:budget -- --write\``,
    );
    process.exitCode = 1;
  }
}
