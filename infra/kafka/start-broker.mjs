import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endServerWithUs } from '../../scripts/end-server-with-us.mjs';
import { readBrokerData } from './broker-data.mjs';
import { explainBroker, lastWordsOfBroker } from './broker-faults.mjs';
import { brokerSettings, javaFlags, log4jProperties } from './broker-settings.mjs';
import { newClusterId } from './cluster-id.mjs';
import { findJava } from './find-java.mjs';
import { resolveJars } from './resolve-jars.mjs';

const START_MS = 40_000;

/**
 * @typedef {object} BrokerOptions
 * @property {string} folder where the data live; formatted when it is empty
 * @property {number} port
 * @property {number} controllerPort
 * @property {number} [advertisedPort] what clients are told; a proxy's, where one stands before the broker
 * @property {string} [heapMb] megabytes of heap, instead of HALL_KAFKA_HEAP_MB
 * @property {string} cacheFolder jars and the archive of loaded classes, which makes later starts about 1 s
 * @property {(line: string) => void} [onLog]
 */

/**
 * A running broker. `stop` ends it with SIGTERM and, after the deadline, with SIGKILL; `exited` settles when it has ended,
 * whoever ended it.
 * @typedef {{ pid: number, port: number, stop: (deadlineMs?: number) => Promise<void>, exited: Promise<Ending> }} Broker
 */

/** How a process ended, and what it said before. @typedef {{ code: number | null, signal: string | null, reason: string }} Ending */

/**
 * Starts Apache Kafka (KRaft, one node) on loopback. Rejects with a reason a person can act on.
 * @param {BrokerOptions} options
 * @returns {Promise<Broker>}
 */
export async function startBroker(options) {
  const { folder, cacheFolder, port, onLog = () => undefined } = options;
  const isEmpty = readBrokerData(folder) === undefined; // before anything is written
  const java = findJava();
  const classPath = join(await resolveJars(cacheFolder), '*');
  const settings = privately(() => writeSettings(options));
  if (isEmpty) format(java, classPath, settings, folder);
  const archive = join(cacheFolder, 'kafka-classes.jsa');
  const flags = [
    ...javaFlags(options.heapMb),
    ...classArchive(archive),
    `-Dlog4j2.configurationFile=${join(folder, 'log4j2.properties')}`,
  ];
  const child = privately(() =>
    spawn(java, [...flags, '-cp', classPath, 'kafka.Kafka', settings], {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    }),
  );
  endServerWithUs(child, 'TERM');
  return whenStarted(child, port, onLog);
}

/**
 * Does something whose files, also those of a process it starts, only their owner may read: events hold who applied for what.
 * @template Answer
 * @param {() => Answer} act
 */
function privately(act) {
  const before = process.umask(0o077);
  try {
    return act();
  } finally {
    process.umask(before);
  }
}

/** @param {BrokerOptions} options */
function writeSettings(options) {
  const { folder } = options;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700); // whatever an earlier start has left in it
  const file = join(folder, 'server.properties');
  const lines = Object.entries(brokerSettings(options)).map(([name, value]) => `${name}=${value}`);
  writeFileSync(file, lines.join('\n'));
  writeFileSync(join(folder, 'log4j2.properties'), log4jProperties);
  return file;
}

/**
 * Formats a folder that keeps nothing yet; what an interrupted formatting has left goes first. Its output is not logged: it may hold keys.
 * @param {string} java
 * @param {string} classPath
 * @param {string} settings
 * @param {string} folder
 */
function format(java, classPath, settings, folder) {
  for (const name of ['metadata', 'log']) rmSync(join(folder, name), { recursive: true, force: true });
  const args = ['-cp', classPath, 'kafka.tools.StorageTool', 'format', '-t', newClusterId(), '-c', settings];
  const { status, stdout, stderr } = privately(() =>
    spawnSync(java, ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', ...args], { encoding: 'utf8' }),
  );
  if (status !== 0) throw new Error(explainBroker(stdout + stderr));
}

/** @param {string} archive */
const classArchive = (archive) =>
  existsSync(archive)
    ? [`-XX:SharedArchiveFile=${archive}`, '-Xshare:auto', '-Xlog:cds=off', '-Xlog:cds+dynamic=off']
    : [`-XX:ArchiveClassesAtExit=${archive}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {number} port
 * @param {(line: string) => void} onLog
 * @returns {Promise<Broker>}
 */
function whenStarted(child, port, onLog) {
  let tail = '';
  let started = false;
  /** @type {Promise<Ending>} */
  const exited = new Promise((resolve) => {
    const reason = () => (started ? lastWordsOfBroker : explainBroker)(tail);
    child.once('exit', (code, signal) => setImmediate(() => resolve({ code, signal, reason: reason() })));
    child.once('error', (error) => resolve({ code: null, signal: null, reason: String(error) }));
  });
  const pid = child.pid ?? 0;
  const stop = async (deadlineMs = 15_000) => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), deadlineMs);
    await exited;
    clearTimeout(timer);
  };
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        void stop().then(() =>
          reject(new Error(`Apache Kafka was not ready within ${START_MS / 1000} s.\n${explainBroker(tail)}`)),
        ),
      START_MS,
    );
    const listen = (/** @type {Buffer} */ data) => {
      const text = String(data);
      tail = (tail + text).slice(-20_000);
      for (const line of text.split('\n')) if (line.trim()) onLog(line);
      if (started || !tail.includes('Kafka Server started')) return;
      clearTimeout(timer);
      started = true;
      tail = ''; // what it said while it started does not explain why it ends later
      resolve({ pid, port, stop, exited });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void exited.then(({ reason }) => {
      clearTimeout(timer);
      reject(new Error(reason));
    });
  });
}
