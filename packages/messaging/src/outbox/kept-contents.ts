import type { RelayDatabase } from './relay-client.ts';

/**
 * A reference as it stands in JSON; with a blank in it where a repair has written the event, which went through `jsonb`. A text cannot look like one,
 * because quotes inside a text are escaped.
 */
const REFERENCE = /\{"pinned": ?"([0-9a-f]{64})"\}/g;

/** How much JSON a relay remembers, in characters. */
const MAX_CHARACTERS = 16_000_000;

/** The contents to which events of the outbox refer, as JSON: what was read once is remembered. */
export class KeptContents {
  readonly #texts = new Map<string, string>();
  #size = 0;

  /** The contents that these data refer to, as JSON by their digests: those that are not remembered are read. One that is missing is left out. */
  async read(database: RelayDatabase, data: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const digests = new Set(data.flatMap((text) => [...text.matchAll(REFERENCE)].map(([, digest]) => digest!)));
    const found = new Map<string, string>();
    for (const digest of digests) {
      const text = this.#texts.get(digest);
      if (text !== undefined) found.set(digest, text);
    }
    const unknown = [...digests].filter((digest) => !found.has(digest));
    if (unknown.length === 0) return found;
    const { rows } = await database.query<{ digest: string; content: object }>(
      'SELECT digest, content FROM pinned_content WHERE digest = ANY($1)',
      [unknown],
    );
    for (const { digest, content } of rows) {
      const text = JSON.stringify(content);
      found.set(digest, text);
      this.#keep(digest, text);
    }
    return found;
  }

  #keep(digest: string, text: string): void {
    if (this.#size > MAX_CHARACTERS) {
      this.#texts.clear();
      this.#size = 0;
    }
    this.#texts.set(digest, text);
    this.#size += text.length;
  }
}

/** The data of an event with the contents in place of the references. Throws when one is missing. */
export const putBack = (data: string, contents: ReadonlyMap<string, string>): string =>
  data.replace(REFERENCE, (_reference, digest: string) => {
    const text = contents.get(digest);
    if (text === undefined) throw new Error(`the pinned content ${digest} is missing`);
    return text;
  });
