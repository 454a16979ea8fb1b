import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findJava, resolveJars } from '@hall/kafka';

/** A record as a department sends it. `zeros` stands for a value of this many zeros. */
export type SentRecord = {
  readonly key: string | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string | Buffer | null>>;
  readonly zeros?: number;
};

/** One lot of one producer, and what becomes of its transaction. */
export type Lot = {
  readonly topic: string;
  readonly partition: number;
  readonly codec: 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd';
  readonly transaction: 'NONE' | 'COMMIT' | 'ABORT' | 'OPEN';
  readonly timeoutMs: number;
  readonly records: readonly SentRecord[];
};

const source = fileURLToPath(new URL('DepartmentSystem.java', import.meta.url));
const cacheFolder = fileURLToPath(new URL('../../../.hall/cache', import.meta.url));

/** A department's system in Java beside the test (`DepartmentSystem.java`, run from its source by the JDK of the broker). */
export async function startJavaDepartment(brokers: string) {
  const classPath = join(await resolveJars(cacheFolder), '*');
  const args = [
    '-Xmx1g',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-Djava.net.preferIPv4Stack=true',
    '-cp',
    classPath,
    source,
    brokers,
  ];
  const child = spawn(findJava(), args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-5_000)));
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  let last: Promise<unknown> = Promise.resolve();

  const ask = (line: object): Promise<readonly number[]> => {
    const asking = last.then(async () => {
      child.stdin.write(`${JSON.stringify(line)}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error(`the department's system has ended: ${said}`);
      const { offsets = [], error } = JSON.parse(value) as { offsets?: number[]; error?: string };
      if (error) throw new Error(error);
      return offsets;
    });
    last = asking.catch(() => undefined);
    return asking;
  };
  /** Sends a lot and answers the offsets of its records. Rejects with what the client says. */
  const send = (lot: Lot): Promise<readonly number[]> => ask({ ...lot, records: lot.records.map(onTheLine) });
  /** Makes a topic without settings of its own. */
  const createTopic = (topic: string): Promise<readonly number[]> => ask({ create: topic });
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  return { send, createTopic, stop };
}

const base64 = (bytes: string | Buffer | null): string | null =>
  bytes === null ? null : Buffer.from(bytes as string).toString('base64');

const onTheLine = ({ key, value, headers, zeros = 0 }: SentRecord) => ({
  key: base64(key),
  value: base64(value),
  zeros,
  headers: Object.entries(headers).map(([name, text]) => [name, base64(text)]),
});
