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
 * A connection that has PostgreSQL keep the statements that come again and again: they are parsed once, and their text is not sent any more. A
 * transaction through a pool of connections between us and the server (PgBouncer in transaction mode) would lose them; it would lose the relay's
 * lock as well, so that such a pool cannot be used in any case.
 */
export class PreparingClient extends pg.Client {
  /** How often each statement has come that is not prepared yet. */
  readonly #seen = new Map<string, number>();
  readonly #names = new Map<string, string>();
  #given = 0;

  override query(...given: any[]): any {
    const [text, values] = given;
    const name = typeof text === 'string' && Array.isArray(values) && given.length === 2 ? this.#nameOf(text) : null;
    if (name === null) return super.query(...(given as [any]));
    return super.query({ name, text, values }).catch((fault: { code?: string }) => {
      if (OUTDATED.has(fault.code ?? '')) this.#names.delete(text);
      throw fault;
    });
  }

  /** The name of a prepared statement; null as long as it is sent each time. */
  #nameOf(text: string): string | null {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    if (this.#given >= MAX_PREPARED) return null;
    const times = (this.#seen.get(text) ?? 0) + 1;
    if (this.#seen.size >= MAX_REMEMBERED) this.#seen.clear();
    this.#seen.set(text, times);
    if (times < WORTH_PREPARING) return null;
    this.#seen.delete(text);
    this.#given += 1;
    const name = `hall_${this.#given}`;
    this.#names.set(text, name);
    return name;
  }
}
