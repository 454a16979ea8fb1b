import { canonicalJson, digestOf, type Content } from './digest.ts';

/** How much JSON a process holds at most, in characters: the items of a large hall in several versions. */
const MAX_CHARACTERS = 16_000_000;

/**
 * Contents that this process knows to be in the table, by their digests, the newest used last. What has not been used for longest is forgotten when
 * there is too much; it is read again from the table. Contents are frozen, because all who read them share them.
 */
export class PinnedMemory {
  readonly #most: number;
  readonly #contents = new Map<string, { readonly content: Content; readonly size: number }>();
  #size = 0;

  constructor(most = MAX_CHARACTERS) {
    this.#most = most;
  }

  find(digest: string): Content | undefined {
    const found = this.#contents.get(digest);
    if (found === undefined) return undefined;
    this.#contents.delete(digest);
    this.#contents.set(digest, found);
    return found.content;
  }

  /** Keeps a copy, as the table would give it. Throws when the content is not what its digest says: somebody has changed it in the table. */
  keep(digest: string, given: Content): Content {
    const json = canonicalJson(given);
    const content = JSON.parse(json) as Content;
    if (digestOf(content) !== digest) throw new Error(`the pinned content ${digest} is not what was pinned`);
    this.#size += json.length - (this.#contents.get(digest)?.size ?? 0);
    this.#contents.delete(digest);
    this.#contents.set(digest, { content, size: json.length });
    for (const [oldest, { size }] of this.#contents) {
      if (this.#size <= this.#most) break;
      this.#contents.delete(oldest);
      this.#size -= size;
    }
    return content;
  }
}
