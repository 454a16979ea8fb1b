// Which parts of the law have a test, which have none and why, and what is wrong with these lists.

/**
 * @typedef {import('./test-titles.mjs').Test} Test
 * @typedef {{ id: string, what: string, phrase?: string }} Entry what is illegal has a phrase its titles begin with
 * @typedef {Record<string, Entry[]>} Law by group
 * @typedef {{ notHere: Record<string, string>, open: Record<string, string> }} Reasons why an id has no test
 * @typedef {{ file: string, title: string }} Hit
 * @typedef {Entry & { group: string, hits: Hit[], notHere: string | undefined, open: string | undefined }} Row
 */

/** Something from X1–X24 says where it is about, not what is tested. */
const range = /[TXE]\d+[abc]?\s*[–—-]\s*[TXE]?\d+[abc]?/g;
const illegal = 'illegal:';

/** One row per id. @param {Law} law @param {Test[]} tests @param {Reasons} reasons @returns {Row[]} */
export function rowsOf(law, tests, { notHere, open }) {
  return Object.entries(law).flatMap(([group, entries]) =>
    entries.map((entry) => ({
      ...entry,
      group,
      hits: hitsOf(entry, tests),
      notHere: notHere[entry.id],
      open: open[entry.id],
    })),
  );
}

/** What is wrong, one sentence each. @param {Row[]} rows @param {Reasons} reasons @returns {string[]} */
export function faultsOf(rows, reasons) {
  const known = new Set(rows.map(({ id }) => id));
  const strangers = Object.entries({ 'not-here.json': reasons.notHere, 'open.json': reasons.open }).flatMap(
    ([file, list]) => [
      ...Object.keys(list).flatMap((id) => (known.has(id) ? [] : [`${id} in ${file} is no id of the law`])),
      ...Object.entries(list).flatMap(([id, why]) => (why.trim() ? [] : [`${id} in ${file} says nothing`])),
    ],
  );
  return [...strangers, ...rows.flatMap(faultsOfRow)];
}

/** @param {Row} row @returns {string[]} */
function faultsOfRow({ id, what, hits, notHere, open }) {
  const [isNotHere, isOpen] = [notHere !== undefined, open !== undefined];
  const test = hits[0];
  const faults = [];
  if (!test && !isNotHere && !isOpen) faults.push(`${id} (${what}) has no test and no reason`);
  if (test && isNotHere) faults.push(`${id} has a test (${test.file}) and is still in not-here.json`);
  if (test && isOpen) faults.push(`${id} has a test (${test.file}) and is still in open.json`);
  if (isNotHere && isOpen) faults.push(`${id} is in not-here.json and in open.json`);
  if (notHere !== undefined && !id.startsWith('E') && !notHere.startsWith('Later: '))
    faults.push(`${id} in not-here.json is no edge case: only what comes later ("Later: …") may be missing`);
  return faults;
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
 * Whether a title names the entry: as a whole word; what is illegal by its phrase. That something is refused is no test that it works.
 * @param {Entry} entry @returns {(title: string) => boolean}
 */
function namesOf({ id, phrase }) {
  if (phrase !== undefined) return (title) => title.startsWith(`${illegal} ${phrase}`);
  const word = new RegExp(`(?<![\\w-])${id}(?![\\w-])`);
  return (title) => !title.startsWith(illegal) && word.test(title.replace(range, ''));
}
