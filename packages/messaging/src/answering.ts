import pg from 'pg';
import { connect, type KafkaOptions } from './kafka/connection.ts';

/**
 * Something that a tool needs does not answer, or has stopped answering. The message is the sentence for whoever has
 * started the tool.
 */
export class Silent extends Error {
  override readonly name = 'Silent';
}

/**
 * How long a tool waits for an answer, in milliseconds, before it says what did not come. `HALL_TOOL_SECONDS` sets
 * another time.
 */
export const patienceMs = (): number => Number(process.env.HALL_TOOL_SECONDS || 30) * 1_000;

/** Resolves when a broker answers. Rejects with Silent, naming the addresses, after `ms` at the latest. */
export async function brokerAnswers(options: KafkaOptions, ms = Math.min(10_000, patienceMs())): Promise<void> {
  const admin = connect(options, 'PUBLISH').admin({ retry: { retries: 1 } });
  const asking = admin.connect().then(() => admin.describeCluster());
  try {
    await within(ms, asking, `${brokerAt(options)} does not answer (nothing within ${ms / 1_000} s).`);
  } catch (fault) {
    if (fault instanceof Silent) throw fault;
    throw new Silent(`${brokerAt(options)} does not answer (${firstLine(fault)}).`);
  } finally {
    await Promise.race([admin.disconnect().catch(() => undefined), elapsed(1_000)]);
  }
}

/** Resolves when a database answers. Rejects with Silent, naming whose it is and where, after `ms` at the latest. */
export async function databaseAnswers(whose: string, url: string, ms = Math.min(10_000, patienceMs())): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: ms, query_timeout: ms });
  client.on('error', () => undefined); // a connection that breaks makes the query fail, and that is enough
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (fault) {
    throw new Silent(`The database of ${whose} at ${placeOf(url)} does not answer (${firstLine(fault)}).`);
  } finally {
    await Promise.race([client.end().catch(() => undefined), elapsed(1_000)]);
  }
}

/** Resolves with the answer. Rejects with Silent and this sentence when the answer has not come within `ms`. */
export async function within<Answer>(ms: number, answer: Promise<Answer>, sentence: string): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  answer.catch(() => undefined); // it may fail later, when nobody waits for it any more
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Silent(sentence)), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** The brokers as the subject of a sentence. */
export const brokerAt = ({ brokers }: Pick<KafkaOptions, 'brokers'>): string => `The broker at ${brokers.join(', ')}`;

/** Host, port and name of a database, without user and password. */
function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'an address that is no URL';
  }
}

const firstLine = (fault: unknown): string => {
  const { message, code, errors } = fault as { message?: string; code?: string; errors?: readonly Error[] };
  return (message || errors?.[0]?.message || code || String(fault)).split('\n')[0]!.replace(/\.$/, '');
};

const elapsed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
