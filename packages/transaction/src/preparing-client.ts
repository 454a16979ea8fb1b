import type { Socket } from 'node:net';
import pg from 'pg';

/** A statement is prepared when it comes this often on one connection: one that comes once is not worth a second message. */
const WORTH_PREPARING = 5;
/** Prepared statements of one connection. Each takes some memory of the server until the connection ends. */
const MAX_PREPARED = 300;
/** Statements whose times are counted: a list of ids of each length is a statement of its own, so that there is no end to them. */
const MAX_REMEMBERED = 1_000;

/** What PostgreSQL says of a prepared statement whose tables have changed since, or that it no longer has. */
const OUTDATED = new Set(['0A000', '26000']);

/**
 * Each execution is planned for its own values, as long as the transaction does not say `keepPlans`: those of lists and boards, whose filters decide
 * what is read. A plan for one value also knows of a partial index. To read a page by an index costs little more than to read it in its turn, as on any
 * disk without a moving head. No statement of ours reads so much that it is worth the ten milliseconds in which PostgreSQL starts other processes.
 */
const PLANS = [
  '-c plan_cache_mode=force_custom_plan',
  '-c random_page_cost=1.1',
  '-c max_parallel_workers_per_gather=0',
].join(' ');

/**
 * For a transaction that reads and writes some rows by their keys, in the list of a SELECT: a plan that suits all values is kept where PostgreSQL
 * finds it no worse, because to plan such a statement takes longer than to carry it out.
 */
export const keepPlans = `set_config('plan_cache_mode', 'auto', true)`;

/**
 * A kept plan is made for the tables as they are. Those of a new hall are empty, so that it would read them whole, and go on while they grow. It is made
 * again when its statement has been executed this many times, and then each time it has been executed twice as often.
 */
const FIRST_RENEWAL = 20;

/** A statement that is kept: its number, how often it has been executed, and after how many executions it is prepared again. */
type Prepared = { readonly number: number; executions: number; renewal: number };

/** The name of a statement is another one each time it is prepared. Example: `hall_7_20`, then `hall_7_40`. */
const nameOf = ({ number, renewal }: Prepared): string => `hall_${number}_${renewal}`;

/** What of the connection inside a client is used here. */
type Connection = { readonly stream: Socket; close(statement: { type: 'S'; name: string }): void };

/** How TypeORM begins a transaction. */
const BEGIN = 'START TRANSACTION';

/** What is answered to BEGIN before the server has. */
const begun = { command: 'START', rows: [], rowCount: null };

/**
 * A connection that has PostgreSQL keep the statements that come again and again: they are parsed once, and their text is not sent any more. A
 * transaction through a pool of connections between us and the server (PgBouncer in transaction mode) would lose them; it would lose the relay's
 * lock as well, so that such a pool cannot be used in any case.
 *
 * Statements do not wait for the answers to those before them: what is asked at the same moment leaves in one packet, and the server carries it out in
 * this order. The beginning of a transaction leaves with its first statement.
 */
export class PreparingClient extends pg.Client {
  /** How often each statement has come that is not prepared yet. */
  readonly #seen = new Map<string, number>();
  readonly #prepared = new Map<string, Prepared>();
  #given = 0;
  #isGathering = false;

  constructor(config: pg.ClientConfig) {
    super({ ...config, options: PLANS, pipeline: true } as pg.ClientConfig);
  }

  override query(...given: any[]): any {
    const [text, values] = given;
    this.#gather();
    if (text === BEGIN) return this.#begin();
    const name = typeof text === 'string' && Array.isArray(values) && given.length === 2 ? this.#nameOf(text) : null;
    if (name === null) return super.query(...(given as [any]));
    return super.query({ name, text, values }).catch((fault: { code?: string }) => {
      if (OUTDATED.has(fault.code ?? '')) this.#prepared.delete(text);
      throw fault;
    });
  }

  /** Holds back what is sent until everything has been asked that is asked at this moment. */
  #gather(): void {
    if (this.#isGathering) return;
    const { stream } = this.#connection();
    this.#isGathering = true;
    stream.cork();
    process.nextTick(() => {
      this.#isGathering = false;
      stream.uncork();
    });
  }

  /** Only a connection that is lost fails to begin, and whatever follows on it fails too. It must not be taken for one that has begun. */
  #begin(): Promise<typeof begun> {
    super.query(BEGIN).catch(() => this.end().catch(() => undefined));
    return Promise.resolve(begun);
  }

  /** The name of a prepared statement; null as long as it is sent each time. */
  #nameOf(text: string): string | null {
    const known = this.#prepared.get(text);
    if (known) return this.#nameOfKnown(known);
    if (this.#given >= MAX_PREPARED) return null;
    const times = (this.#seen.get(text) ?? 0) + 1;
    if (this.#seen.size >= MAX_REMEMBERED) this.#seen.clear();
    this.#seen.set(text, times);
    if (times < WORTH_PREPARING) return null;
    this.#seen.delete(text);
    this.#given += 1;
    const prepared = { number: this.#given, executions: 1, renewal: FIRST_RENEWAL };
    this.#prepared.set(text, prepared);
    return nameOf(prepared);
  }

  /** What is closed is the statement that the server has, if it has it; nothing answers, and no transaction can fail by it. */
  #nameOfKnown(known: Prepared): string {
    known.executions += 1;
    if (known.executions === known.renewal) {
      this.#connection().close({ type: 'S', name: nameOf(known) });
      known.renewal *= 2;
    }
    return nameOf(known);
  }

  #connection(): Connection {
    return (this as unknown as { connection: Connection }).connection;
  }
}
