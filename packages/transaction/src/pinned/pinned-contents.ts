import {
  EventSubscriber,
  type DataSource,
  type EntityManager,
  type EntityMetadata,
  type EntitySubscriberInterface,
  type LoadEvent,
  type QueryRunner,
} from 'typeorm';
import { canonicalJson, digestOf, type Content } from './digest.ts';
import { pinnedPropertiesOf } from './pinned-content-table.ts';
import { PinnedMemory } from './pinned-memory.ts';
import { digestIn } from './reference.ts';

/** Digests that are read with one query: all that the rows of one query miss. */
type Lot = { readonly digests: Set<string>; readonly found: Promise<ReadonlyMap<string, Content>> };

type Row = Record<string, unknown>;

/**
 * Puts pinned contents in the place of their digests whenever rows are read, from memory, else from the table; and knows which contents are in the
 * table, so that they are not sent again. A service that has pinned columns names this class among the subscribers of its database.
 */
export class PinnedContents implements EntitySubscriberInterface<Row> {
  readonly #memory = new PinnedMemory();
  readonly #properties = new WeakMap<EntityMetadata, readonly string[]>();
  /** What open transactions have written. It may be rolled back: nobody relies on it before it is seen after the commit. */
  readonly #written = new WeakMap<QueryRunner, Map<string, Content>>();
  readonly #lots = new WeakMap<QueryRunner, Lot>();

  /** Those of a database. Throws where the service has not named them. */
  static of({ subscribers }: DataSource): PinnedContents {
    const found = subscribers.find((one) => one instanceof PinnedContents);
    if (!found) throw new Error('the database has pinned columns, but not the subscriber PinnedContents');
    return found;
  }

  afterLoad(row: Row, event?: LoadEvent<Row>): Promise<unknown> | void {
    if (!event) return;
    const { metadata, queryRunner } = event;
    const waiting =
      metadata.tableName === 'history'
        ? this.#fillHistory(queryRunner, row.after as Row | null | undefined)
        : this.#fillRow(queryRunner, row, this.#pinnedIn(metadata));
    if (waiting.length > 0) return Promise.all(waiting);
  }

  /** Puts the contents of these properties in the place of their digests, in rows that were read without TypeORM and outside of a transaction. */
  async fill(database: DataSource, rows: readonly Row[], properties: readonly string[]): Promise<void> {
    const missing = new Set<string>();
    for (const row of rows) for (const name of properties) this.#fillFromMemory(row, name, missing);
    if (missing.size === 0) return;
    const find = 'SELECT digest, content FROM pinned_content WHERE digest = ANY($1)';
    const found: { digest: string; content: Content }[] = await database.query(find, [[...missing]]);
    const contents = new Map(found.map(({ digest, content }) => [digest, this.#memory.keep(digest, content)]));
    for (const row of rows)
      for (const name of properties) {
        const digest = row[name];
        if (typeof digest !== 'string') continue;
        if (!contents.has(digest)) throw new Error(`the pinned content ${digest} is missing`);
        row[name] = contents.get(digest);
      }
  }

  #fillFromMemory(row: Row, name: string, missing: Set<string>): void {
    const digest = row[name];
    if (typeof digest !== 'string') return; // null
    const content = this.#memory.find(digest);
    if (content) row[name] = content;
    else missing.add(digest);
  }

  /** What a transaction has written is known when it is found after the commit: a transaction that had failed before is rolled back by it. */
  async afterTransactionCommit({ queryRunner }: { readonly queryRunner: QueryRunner }): Promise<void> {
    const written = this.#written.get(queryRunner);
    if (!written || queryRunner.isTransactionActive) return;
    this.#written.delete(queryRunner);
    const find = 'SELECT digest FROM pinned_content WHERE digest = ANY($1)';
    const found = queryRunner.query(find, [[...written.keys()]]) as Promise<{ digest: string }[]>;
    // Where the question fails, the commit stands all the same: the contents are sent once more, by whoever needs them next.
    for (const { digest } of await found.catch(() => [])) this.#memory.keep(digest, written.get(digest)!);
  }

  afterTransactionRollback({ queryRunner }: { readonly queryRunner: QueryRunner }): void {
    if (!queryRunner.isTransactionActive) this.#written.delete(queryRunner);
  }

  /** Writes contents that this process does not know to be in the table. In the order of their digests, so that no two wait for each other. */
  async write(tx: EntityManager, contents: readonly Content[]): Promise<void> {
    const all = new Map(contents.map((content) => [digestOf(content), content]));
    const unknown = [...all].filter(([digest]) => this.#memory.find(digest) === undefined).sort(byDigest);
    if (unknown.length === 0) return;
    await tx.query(
      `INSERT INTO pinned_content (digest, content) SELECT c ->> 0, c -> 1 FROM jsonb_array_elements($1::jsonb) AS c
       ON CONFLICT DO NOTHING`,
      [canonicalJson(unknown)],
    );
    const runner = tx.queryRunner;
    if (runner?.isTransactionActive)
      this.#written.set(runner, new Map([...(this.#written.get(runner) ?? []), ...unknown]));
    else for (const [digest, content] of unknown) this.#memory.keep(digest, content);
  }

  #pinnedIn(metadata: EntityMetadata): readonly string[] {
    const known = this.#properties.get(metadata);
    if (known) return known;
    const properties = pinnedPropertiesOf(metadata);
    this.#properties.set(metadata, properties);
    return properties;
  }

  #fillRow(runner: QueryRunner, row: Row, properties: readonly string[]): Promise<void>[] {
    return properties.flatMap((name) => {
      const digest = row[name];
      return typeof digest === 'string' ? this.#put(runner, digest, row, name) : []; // null, or not asked for
    });
  }

  #fillHistory(runner: QueryRunner, after: Row | null | undefined): Promise<void>[] {
    return Object.entries(after ?? {}).flatMap(([name, value]) => {
      const digest = digestIn(value);
      return digest === undefined ? [] : this.#put(runner, digest, after!, name);
    });
  }

  /** Puts a content in its place: at once where it is remembered, else when the promise ends that is returned. */
  #put(runner: QueryRunner, digest: string, fields: Row, name: string): Promise<void>[] {
    const known = this.#memory.find(digest);
    if (!known) return [this.#read(runner, digest).then((content) => void (fields[name] = content))];
    fields[name] = known;
    return [];
  }

  async #read(runner: QueryRunner, digest: string): Promise<Content> {
    let lot = this.#lots.get(runner);
    if (!lot) {
      const digests = new Set<string>();
      lot = { digests, found: Promise.resolve().then(() => this.#readLot(runner, digests)) };
      this.#lots.set(runner, lot);
    }
    lot.digests.add(digest);
    const content = (await lot.found).get(digest);
    if (!content) throw new Error(`the pinned content ${digest} is missing`);
    return content;
  }

  async #readLot(runner: QueryRunner, digests: ReadonlySet<string>): Promise<ReadonlyMap<string, Content>> {
    this.#lots.delete(runner);
    const find = 'SELECT digest, content FROM pinned_content WHERE digest = ANY($1)';
    const rows: { digest: string; content: Content }[] = await runner.query(find, [[...digests]]);
    // A transaction that has written contents also sees those that may yet be rolled back: they are not remembered.
    const memory = this.#written.has(runner) ? new PinnedMemory() : this.#memory;
    return new Map(rows.map(({ digest, content }) => [digest, memory.keep(digest, content)]));
  }
}
EventSubscriber()(PinnedContents);

const byDigest = ([one]: readonly [string, Content], [other]: readonly [string, Content]): number =>
  one < other ? -1 : 1;
