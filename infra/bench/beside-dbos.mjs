import { runBeside } from './run-beside.mjs';
import { withClient } from './with-client.mjs';

/**
 * Runs work of the same shape as a joint case on the workflow engine DBOS, with the same PostgreSQL and as many in flight.
 * @param {{ url: string, pid: number }} postgres
 * @param {{ seconds: number, inFlight: number }} load
 * @returns {Promise<{ casesPerSecond: number, cpuMsPerCase: number }>} CPU is that of its process and of PostgreSQL
 */
export async function besideDbos(postgres, { seconds, inFlight }) {
  await withClient(`${postgres.url}/postgres`, (client) => client.query('CREATE DATABASE dbos'));
  const environment = {
    BENCH_DATABASE_URL: `${postgres.url}/dbos`,
    BENCH_SECONDS: String(seconds),
    BENCH_IN_FLIGHT: String(inFlight),
  };
  const { casesPerSecond, cpuMsPerCase } = await runBeside('dbos-worker.mjs', environment, [postgres]);
  return { casesPerSecond, cpuMsPerCase };
}
