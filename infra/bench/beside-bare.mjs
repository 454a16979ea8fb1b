import { runBeside } from './run-beside.mjs';
import { withClient } from './with-client.mjs';

/** What one case costs, in counts. @typedef {{ rows: number, parameterBytes: number, statements: number, transactions: number, kafkaRecords: number, kafkaBytes: number }} Amounts */

/**
 * Does with pg and kafkajs alone as much as a joint case does: as many rows of one narrow table with two indexes, written with as many bytes of parameters in as
 * many statements and transactions, and as many records, each sent and read once. Nothing is decided, checked or looked up by more than a key. It
 * shows what no program on these two packages can go below, as long as these amounts stand.
 * @param {{ postgres: { url: string, pid: number }, broker: { address: string, pid: number } }} servers
 * @param {Amounts} amounts
 * @param {number} seconds
 * @returns {Promise<{ casesPerSecond: number, cpuMsPerCase: number, node: number, postgres: number, broker: number }>} CPU in milliseconds a case
 */
export async function besideBare({ postgres, broker }, amounts, seconds) {
  await withClient(`${postgres.url}/postgres`, (client) => client.query('CREATE DATABASE bare'));
  const environment = {
    BENCH_DATABASE_URL: `${postgres.url}/bare`,
    BENCH_BROKER: broker.address,
    BENCH_SECONDS: String(seconds),
    BENCH_AMOUNTS: JSON.stringify(amounts),
  };
  const { casesPerSecond, cpuMsPerCase, nodeMs, serverMs } = await runBeside('bare-worker.mjs', environment, [
    postgres,
    broker,
  ]);
  const [postgresMs = 0, brokerMs = 0] = serverMs;
  return { casesPerSecond, cpuMsPerCase, node: nodeMs, postgres: postgresMs, broker: brokerMs };
}
