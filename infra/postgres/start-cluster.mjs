import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { endServerWithUs } from '../../scripts/end-server-with-us.mjs';
import { binaries } from './binaries.mjs';
import { damaged, explainCluster, lastWordsOfCluster } from './cluster-faults.mjs';
import { serverUser } from './reachable.mjs';

/** Nothing of a test run is kept, so nothing is flushed to disk. */
const unsafeButFast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/** A development machine: durable, and small. */
const durable = { max_connections: '100', shared_buffers: '32MB', max_wal_size: '256MB' };

const START_MS = 30_000;

/**
 * @typedef {object} ClusterOptions
 * @property {string} folder where the data live
 * @property {number} port
 * @property {string} password of user postgres
 * @property {boolean} persistent false: unsafe but fast, and `stop` deletes the folder
 * @property {(line: string) => void} [onLog]
 * @property {Readonly<Record<string, string>>} [settings] further settings of the server, which go before ours
 */

/**
 * A running server. `exited` settles when it has ended, whoever ended it.
 * @typedef {{ url: string, pid: number, stop: () => Promise<void>, exited: Promise<Ending> }} Cluster
 */

/** How a process ended, and what it said before. @typedef {{ code: number | null, signal: string | null, reason: string }} Ending */

/**
 * Starts PostgreSQL on loopback, with a folder of data that is made when it is empty. Rejects with a reason a person can act on.
 * @param {ClusterOptions} options
 * @returns {Promise<Cluster>}
 */
export async function startCluster(options) {
  const { folder, port, password, persistent } = options;
  const programs = binaries();
  const user = serverUser();
  initialise(options, programs, user);
  const keeping = persistent ? durable : unsafeButFast;
  const settings = {
    ...keeping,
    ...options.settings,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(programs, 'postgres'), ['-D', folder, '-p', String(port), ...flags], {
    ...user,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  endServerWithUs(child, 'INT');
  const { exited, stop } = await whenStarted(child, options.onLog);
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    exited,
    stop: async () => {
      await stop();
      if (!persistent) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Makes the cluster beside its folder, and moves it there when it is whole, so that a cluster in the folder is always a
 * finished one.
 * @param {ClusterOptions} options
 * @param {string} programs
 * @param {{ uid: number, gid: number } | undefined} user
 */
function initialise({ folder, password }, programs, user) {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${damaged}\n${join(folder, 'PG_VERSION')} is missing, and the folder is not empty.`);
  const coming = `${folder}.coming`;
  rmSync(coming, { recursive: true, force: true });
  mkdirSync(coming, { recursive: true });
  chmodSync(coming, 0o700);
  const secret = join(dirname(folder), `.password-${process.pid}-${Math.random().toString(36).slice(2)}`);
  writeFileSync(secret, password, { mode: 0o600 });
  if (user) for (const path of [coming, secret]) chownSync(path, user.uid, user.gid);
  const options = /** @type {const} */ ({ ...user, cwd: '/', encoding: 'utf8' });
  const args = [
    `--pgdata=${coming}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${secret}`,
    '--locale=C',
    '--encoding=UTF8',
    '--no-sync',
  ];
  const { status, stdout, stderr, error } = spawnSync(join(programs, 'initdb'), args, options);
  rmSync(secret, { force: true });
  if (status === 0) return renameSync(coming, folder);
  rmSync(coming, { recursive: true, force: true });
  throw new Error(explainCluster(`${stdout}${stderr}${error ?? ''}`));
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {((line: string) => void) | undefined} onLog
 * @returns {Promise<{ exited: Promise<Ending>, stop: () => Promise<void> }>}
 */
function whenStarted(child, onLog) {
  let tail = '';
  let started = false;
  /** @type {Promise<Ending>} */
  const exited = new Promise((resolve) => {
    const reason = () => (started ? lastWordsOfCluster : explainCluster)(tail);
    child.once('exit', (code, signal) => setImmediate(() => resolve({ code, signal, reason: reason() })));
    child.once('error', (error) => resolve({ code: null, signal: null, reason: String(error) }));
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT'); // fast shutdown
    const timer = setTimeout(() => child.kill('SIGQUIT'), 10_000);
    await exited;
    clearTimeout(timer);
  };
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        void stop().then(() =>
          reject(new Error(`PostgreSQL was not ready within ${START_MS / 1000} s.\n${explainCluster(tail)}`)),
        ),
      START_MS,
    );
    const listen = (/** @type {Buffer} */ data) => {
      const text = String(data);
      tail = (tail + text).slice(-20_000);
      for (const line of text.split('\n')) if (line.trim()) onLog?.(line);
      if (started || !tail.includes('database system is ready to accept connections')) return;
      clearTimeout(timer);
      started = true;
      tail = ''; // what it said while it started does not explain why it ends later
      resolve({ exited, stop });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void exited.then(({ reason }) => {
      clearTimeout(timer);
      reject(new Error(reason));
    });
  });
}
