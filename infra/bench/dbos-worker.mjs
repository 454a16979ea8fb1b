// The same shape of work on the workflow engine DBOS, for `npm run bench:joint -- --beside dbos`: a row for the joint case, one component, then four
// at once, each a step with one insert, and a closing update. A process of its own, so that its CPU is its own.
// It tells its parent READY when it is warm, runs when it is told to, then tells how many cases it has done and what they took, and ends when it is told to.
import { DBOS } from '@dbos-inc/dbos-sdk';
import pg from 'pg';
import { WARM_UP_SECONDS } from './warm-up.mjs';

const url = process.env.BENCH_DATABASE_URL ?? '';
const seconds = Number(process.env.BENCH_SECONDS);
const inFlight = Number(process.env.BENCH_IN_FLIGHT);

const pool = new pg.Pool({ connectionString: url, max: 10 });
await pool.query(`
  CREATE TABLE joint (id text PRIMARY KEY, number text NOT NULL, status text NOT NULL, concluded_at timestamptz);
  CREATE TABLE component (joint_id text NOT NULL, key text NOT NULL, status text NOT NULL, decided_at timestamptz NOT NULL, PRIMARY KEY (joint_id, key))`);

const openJoint = (/** @type {string} */ id) =>
  pool.query(`INSERT INTO joint VALUES ($1, $2, 'RECEIVED')`, [id, `J${id}`]).then(() => undefined);
const decideComponent = (/** @type {string} */ id, /** @type {string} */ key) =>
  pool.query(`INSERT INTO component VALUES ($1, $2, 'GRANTED', now())`, [id, key]).then(() => undefined);
const conclude = (/** @type {string} */ id) =>
  pool.query(`UPDATE joint SET status = 'CONCLUDED', concluded_at = now() WHERE id = $1`, [id]).then(() => undefined);

const jointCase = DBOS.registerWorkflow(
  async (/** @type {string} */ id) => {
    await DBOS.runStep(() => openJoint(id), { name: 'open' });
    await DBOS.runStep(() => decideComponent(id, 'first'), { name: 'first' });
    const others = ['second', 'third', 'fourth', 'fifth'];
    await Promise.all(others.map((key) => DBOS.runStep(() => decideComponent(id, key), { name: key })));
    await DBOS.runStep(() => conclude(id), { name: 'conclude' });
  },
  { name: 'jointCase' },
);

DBOS.setConfig({ name: 'bench', systemDatabaseUrl: url, systemDatabasePoolSize: 10, logLevel: 'error' });
await DBOS.launch();
await run(WARM_UP_SECONDS);
process.send?.('READY');
await new Promise((resolve) => process.once('message', resolve));
const before = process.cpuUsage();
const { count, elapsed } = await run(seconds);
const spent = process.cpuUsage(before);
process.send?.({ count, elapsedMs: elapsed, nodeMs: (spent.user + spent.system) / 1000 });
await new Promise((resolve) => process.once('message', resolve));
await DBOS.shutdown();
await pool.end();

/** Keeps so many in flight for a time. @param {number} forSeconds */
async function run(forSeconds) {
  const started = performance.now();
  let count = 0;
  const worker = async () => {
    while (performance.now() - started < forSeconds * 1000) {
      await jointCase(crypto.randomUUID());
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { count, elapsed: performance.now() - started };
}
