// Which parts of the law have a test, which have none and why, and what is wrong with what the book says of them.

/**
 * @typedef {import('./test-titles.mjs').Test} Test
 * @typedef {{ id: string, what: string, group: string, phrase?: string | undefined, state?: string | undefined }} Entry
 *   of the book; what is illegal has a phrase its titles begin with
 * @typedef {'done' | 'partly' | 'not here' | 'open'} StateKind
 * @typedef {{ kind: StateKind, reason: string }} State `done` has no reason
 * @typedef {{ file: string, title: string }} Hit
 * @typedef {{ id: string, what: string, group: string, hits: Hit[], state: State | undefined }} Row
 *   `state` is undefined where the book's cannot be read
 */

/** A range such as X1–X24 says what a title is about and not what is tested: it names no entry. */
const range = /[TXES]\d+[abc]?\s*[–—-]\s*[TXES]?\d+[abc]?/g;
const illegal = 'illegal:';

/** One row per entry of the groups, group by group. @param {Entry[]} entries @param {string[]} groups @param {Test[]} tests @returns {Row[]} */
export function rowsOf(entries, groups, tests) {
  return groups.flatMap((group) =>
    entries
      .filter((entry) => entry.group === group)
      .map((entry) => ({
        id: entry.id,
        what: entry.what,
        group,
        hits: hitsOf(entry, tests),
        state: stateOf(entry.state ?? 'done'),
      })),
  );
}

/** What is wrong, one sentence each. @param {Row[]} rows @returns {string[]} */
export function faultsOf(rows) {
  return rows.flatMap(faultsOfRow);
}

/** @param {Row} row @returns {string[]} */
function faultsOfRow({ id, what, hits, state }) {
  if (!state) return [`the state of ${id} is none of "done", "partly: why", "not here: why", "open: what"`];
  const test = hits[0];
  const needsTest = state.kind === 'done' || state.kind === 'partly';
  if (needsTest && !test) return [`${id} (${what}) is ${state.kind} and has no test`];
  if (!needsTest && test) return [`${id} has a test (${test.file}) and its state is still "${state.kind}"`];
  return [];
}

/** A state as the book writes it: `not here: because`. @param {string} written @returns {State | undefined} */
function stateOf(written) {
  if (written === 'done') return { kind: 'done', reason: '' };
  const [, kind, reason] = /^(partly|not here|open): (.*\S)$/.exec(written) ?? [];
  if (!kind || !reason) return undefined;
  return { kind: /** @type {StateKind} */ (kind), reason };
}

/**
 * The titles that name the entry, each once per file; of a test the innermost that does.
 * @param {Entry} entry @param {Test[]} tests @returns {Hit[]}
 */
function hitsOf(entry, tests) {
  const names = namesOf(entry);
  const hits = new Map();
  for (const { file, titles } of tests)
    for (const title of innermost(titles, names)) hits.set(`${file}\n${title}`, { file, title });
  return [...hits.values()];
}

/** @param {Test['titles']} titles @param {(title: string) => boolean} names @returns {string[]} */
function innermost(titles, names) {
  for (const { written, rows } of [...titles].reverse()) {
    const found = names(written) ? [written] : rows.filter(names);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Whether a title names the entry, as a whole word. What is illegal is named by its phrase: a test that something is
 * refused does not test that it works.
 * @param {Entry} entry @returns {(title: string) => boolean}
 */
function namesOf({ id, phrase }) {
  if (phrase !== undefined) return (title) => title.startsWith(`${illegal} ${phrase}`);
  const word = new RegExp(`(?<![\\w-])${id}(?![\\w-])`);
  return (title) => !title.startsWith(illegal) && word.test(title.replace(range, ''));
}
