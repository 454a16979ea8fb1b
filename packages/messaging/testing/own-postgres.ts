import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '@hall/postgres';
import { freePort } from './own-broker.ts';

/** A PostgreSQL for one test file, which can be made to stand still with all its connections open. */
export async function ownPostgres() {
  const above = mkdtempSync(join(realpathSync(tmpdir()), 'hall-postgres-'));
  chmodSync(above, 0o755); // the user PostgreSQL runs as has to enter it
  const folder = join(above, 'data');
  const cluster = await startCluster({ folder, port: await freePort(), password: 'test', persistent: false });
  const signal = (name: NodeJS.Signals): void => {
    const children = readFileSync(`/proc/${cluster.pid}/task/${cluster.pid}/children`, 'utf8');
    for (const pid of [cluster.pid, ...children.trim().split(' ').map(Number)]) process.kill(pid, name);
  };
  return {
    url: `${cluster.url}/postgres`,
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    stop: async () => {
      await cluster.stop();
      rmSync(above, { recursive: true, force: true });
    },
  };
}
