// The law book as its pages say it: every table whose first column is `code`, and every heading that begins with a code.

/**
 * One code of the book. `group` is the heading it stands under. `state`, `phrase` and `where` are the cells under "state", "title of its tests" and
 * "where"; undefined where there is no such column.
 * @typedef {{
 *   id: string, what: string, group: string, page: string, line: number,
 *   state?: string | undefined, phrase?: string | undefined, where?: string | undefined,
 * }} Entry
 * @typedef {{ name: string, text: string }} Page
 * @typedef {{ entries: Entry[], faults: string[] }} Book
 */

const row = /^\|(.*)\|\s*$/;
const anchored = /^<a id="([^"]+)"><\/a>(.+)$/;
const heading = /^## (?:<a id="([^"]+)"><\/a>\1 )?(.+)$/;

/** All rows of all pages, in their order, and what is wrong with the pages. @param {Page[]} pages @returns {Book} */
export function bookOf(pages) {
  const read = pages.map(readPage);
  const entries = read.flatMap((page) => page.entries);
  const twice = entries.filter(({ id }, at) => entries.findIndex((other) => other.id === id) !== at);
  return {
    entries,
    faults: [
      ...read.flatMap((page) => page.faults),
      ...twice.map(({ id, page, line }) => `${page}:${line}: ${id} is in the book twice`),
    ],
  };
}

/** @param {Page} page @returns {Book} */
function readPage({ name, text }) {
  /** @type {Book} */
  const book = { entries: [], faults: [] };
  let group = '';
  /** @type {string[] | undefined} the columns of the table of codes that the line is in */
  let columns;
  for (const [at, line] of text.split('\n').entries()) {
    const cells = cellsOf(line);
    const [, id, title] = heading.exec(line) ?? [];
    if (title) group = title;
    if (title && id) book.entries.push({ id, what: title, group: 'Sections', page: name, line: at + 1 });
    if (!cells) columns = undefined;
    else if (!columns) columns = cells[0] === 'code' ? cells : undefined;
    else if (!isRule(cells)) addRow(book, { cells, columns, group, page: name, line: at + 1 });
  }
  return book;
}

/**
 * @param {Book} book
 * @param {{ cells: string[], columns: string[], group: string, page: string, line: number }} place
 */
function addRow(book, { cells, columns, group, page, line }) {
  const [, anchor, id] = anchored.exec(cells[0] ?? '') ?? [];
  const cell = (/** @type {string} */ column) => cells[columns.indexOf(column)];
  const wrong = (/** @type {string} */ what) => book.faults.push(`${page}:${line}: ${what}`);
  if (!id || anchor !== id) wrong(`"${cells[0]}" has no anchor of its own: write <a id="T1"></a>T1`);
  else if (cells.length !== columns.length) wrong(`${id} has ${cells.length} cells, its table ${columns.length}`);
  else
    book.entries.push({
      id,
      what: cells[1] ?? '',
      group,
      page,
      line,
      state: cell('state'),
      phrase: cell('title of its tests'),
      where: cell('where'),
    });
}

/** @param {string} line @returns {string[] | undefined} */
function cellsOf(line) {
  const inside = row.exec(line)?.[1];
  return inside?.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** The line below the heads of a table. @param {string[]} cells */
const isRule = (cells) => cells.every((cell) => /^:?-+:?$/.test(cell));

/**
 * Places of a page that can be linked to: its anchors, and its headings as GitHub writes them.
 * @param {string} text @returns {Set<string>}
 */
export function placesOf(text) {
  const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id ?? '');
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => slugOf(title ?? ''));
  return new Set([...anchors, ...headings]);
}

/** @param {string} title */
const slugOf = (title) =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
