import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '@hall/postgres';
import { freePort } from '@hall/kafka';

/** A PostgreSQL for one test file, which can be made to stand still with all its connections open. */
export async function ownPostgres() {
  const above = mkdtempSync(join(realpathSync(tmpdir()), 'hall-postgres-'));
  chmodSync(above, 0o755); // the user PostgreSQL runs as has to enter it
  const folder = join(above, 'data');
  const cluster = await startCluster({ folder, port: await freePort(), password: 'test', persistent: false });
  /**
   * Sends a signal to the server first, so that it makes no new process meanwhile. A process that has just ended does
   * not matter.
   */
  const signal = (name: NodeJS.Signals): void => {
    process.kill(cluster.pid, name);
    const children = readFileSync(`/proc/${cluster.pid}/task/${cluster.pid}/children`, 'utf8');
    for (const pid of children.split(' ').filter(Boolean))
      try {
        process.kill(Number(pid), name);
      } catch (fault) {
        if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault;
      }
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
