// Which codes and pages a text cites, and which of them are nowhere to be found.

/**
 * @typedef {{ line: number, text: string }} Passage a comment, or the title of a test; `line` is where it begins
 * @typedef {{ cite: string, line: number }} Citation
 * @typedef {{ knows: (code: string) => boolean, pattern: RegExp }} Codes
 * @typedef {(page: string, place: string | undefined) => boolean} HasPlace whether a page of the repository has a place, or is there at all
 */

/** A page of the repository, and perhaps a place on it. */
const pages = /(?<![\w/])(docs\/[\w./-]+\.md)(?:#([\w-]+))?/g;

/** What stands between two words: blanks, or the end of a line with the mark that begins the next one in a comment. */
const gap = /(?: +|[ \t]*\r?\n[ \t]*(?:\*|\/\/|#|--)?[ \t]*)/.source;

/** A section of a document that is not in the repository, as comments once cited them; also over the end of a line. */
const outside = new RegExp(
  `(?<![\\w/.-])(?:domain|regulation|eventing|federation|architecture|style)(?:\\.md)?,?${gap}(?:section${gap})?\\d[\\d.]*[a-z]?\\b`,
  'g',
);
const gaps = new RegExp(gap, 'g');

/**
 * The codes of a book. A code is a letter of the book's and a number of one or two digits (`T11b`, `C-1`), standing free. No code is what is part of a
 * word, a number, a path or a time (`E2E`, `0xC8`, `J1.2`, `T00:00`), or stands in quotes.
 * A code without its small letter means all that have one.
 * @param {string[]} ids @returns {Codes}
 */
export function codesOf(ids) {
  const known = new Set([...ids, ...ids.map((id) => id.replace(/[a-z]$/, ''))]);
  const families = [...new Set(ids.map((id) => id.replace(/\d.*/, '')))].join('|');
  const free = /(?<![\w.\-#%\\$'"`[{])(?<!(?:^|[^\d][a-z]|[./])\/)/.source;
  return {
    knows: (code) => known.has(code),
    pattern: new RegExp(`${free}(?:${families})[1-9]\\d?[a-d]?(?!\\w|[:.]\\w|-(?![A-Z]\\d)\\w)`, 'g'),
  };
}

/**
 * What is cited and not there, in the order of the lines.
 * @param {Passage[]} passages @param {Codes} codes @param {HasPlace} hasPlace @returns {Citation[]}
 */
export function strangersIn(passages, codes, hasPlace) {
  return passages
    .flatMap((passage) => [
      ...citedIn(passage, codes.pattern).filter(({ cite }) => !codes.knows(cite)),
      ...citedIn(passage, pages).filter(({ match }) => !hasPlace(match[1] ?? '', match[2])),
    ])
    .map(({ cite, line }) => ({ cite, line }))
    .sort((one, other) => one.line - other.line);
}

/**
 * Sections of documents that are not in the repository, wherever in a file; `line` is where the citation begins.
 * @param {string} text @returns {Citation[]}
 */
export const outsideIn = (text) =>
  citedIn({ line: 1, text }, outside).map(({ cite, line }) => ({ cite: cite.replace(gaps, ' '), line }));

/** @param {Passage} passage @param {RegExp} pattern @returns {(Citation & { match: RegExpMatchArray })[]} */
function citedIn({ line, text }, pattern) {
  return [...text.matchAll(pattern)].map((match) => ({
    cite: match[0],
    line: line + text.slice(0, match.index).split('\n').length - 1,
    match,
  }));
}
