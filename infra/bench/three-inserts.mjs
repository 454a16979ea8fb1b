import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = `BEGIN;
INSERT INTO bench_a (body) VALUES (repeat('x', 300));
INSERT INTO bench_b (body) VALUES (repeat('x', 300));
INSERT INTO bench_c (body) VALUES (repeat('x', 300));
COMMIT;
`;
const tables = ['a', 'b', 'c']
  .map((name) => `CREATE TABLE IF NOT EXISTS bench_${name} (id bigserial PRIMARY KEY, body text);`)
  .join('');

/**
 * What this PostgreSQL does with three inserts per transaction, by pgbench on the same machine in the same run. Says so where
 * pgbench is not installed.
 * @param {string} url
 * @param {number} clients
 * @param {number} seconds
 */
export async function threeInserts(url, clients, seconds) {
  const folder = mkdtempSync(join(tmpdir(), 'hall-pgbench-'));
  try {
    const { Client } = (await import('pg')).default;
    const client = new Client({ connectionString: `${url}/postgres` });
    await client.connect();
    await client.query(tables);
    await client.end();
    writeFileSync(join(folder, 'three.sql'), script);
    const args = [
      '-n',
      '-c',
      String(clients),
      '-j',
      '2',
      '-T',
      String(seconds),
      '-f',
      join(folder, 'three.sql'),
      `${url}/postgres`,
    ];
    const { stdout, error } = spawnSync('pgbench', args, { encoding: 'utf8' });
    if (error) return { by: 'pgbench (not installed)', perSecond: null, cpuNote: 'apt-get install postgresql-client' };
    const perSecond = Number(/tps = ([\d.]+)/.exec(stdout)?.[1] ?? NaN);
    const latency = /latency average = ([\d.]+ ms)/.exec(stdout)?.[1] ?? '';
    return { by: 'pgbench', perSecond: Math.round(perSecond), cpuNote: `latency ${latency}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
