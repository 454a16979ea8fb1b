import { adviceOn } from './advice.mjs';
import { codesOf, outsideIn, strangersIn } from './citations.mjs';
import { commentsOf } from './comments.mjs';
import { bracketsIn, chineseIn, proseOf, stringsOf } from './strings.mjs';

/**
 * @typedef {import('./advice.mjs').Entry} Entry
 * @typedef {(page: string) => string[] | undefined} PlacesOn the places of a page that can be linked to; undefined where there is no such page
 */

/**
 * Makes the function that says what is wrong with the citations of a file, one sentence each: what is cited and nobody can look up, in comments,
 * descriptions, strings and documents; and codes in what residents and officers read.
 * @param {Entry[]} entries the law book
 * @param {PlacesOn} placesOn
 * @returns {(file: string, text: string) => string[]}
 */
export function fileFaultsBy(entries, placesOn) {
  const codes = codesOf(entries.map(({ id }) => id));
  const hasPlace = (/** @type {string} */ page, /** @type {string | undefined} */ place) => {
    const places = placesOn(page);
    return places !== undefined && (place === undefined || places.includes(place));
  };
  return (file, text) => {
    const outside = outsideIn(text).map(
      ({ cite, line }) => `${file}:${line} cites ${cite}, which is not in the repository: cite the code of docs/law`,
    );
    if (!/[A-Z]-?[1-9]|docs\//.test(text)) return outside; // what cannot cite anything is not read word by word
    const lost = strangersIn(passagesOf(file, text), codes, hasPlace).map(
      ({ cite, line }) => `${file}:${line} ${adviceOn(cite, entries, placesOn)}`,
    );
    const shown = chineseOf(file, text).flatMap((passage) =>
      [...passage.text.matchAll(codes.pattern)].map(
        ([code]) =>
          `${file}:${passage.line} shows ${code} to people who have no law book: ` +
          `name the statute and article, or the place in the regulation, and cite ${code} in a comment`,
      ),
    );
    return [...new Set([...outside, ...lost, ...shown])]; // `byLaw` is read as such, and once more as a string
  };
}

/** What may cite something in a file. @param {string} file @param {string} text */
function passagesOf(file, text) {
  if (file.endsWith('.md')) return [{ line: 1, text: proseOf(text) }];
  const comments = commentsOf(file, text);
  return isShipped(file) ? [...comments, ...bracketsIn(stringsOf(text))] : comments;
}

/** The texts of a file in Chinese. A migration has texts as they once were. @param {string} file @param {string} text */
function chineseOf(file, text) {
  return isShipped(file) && !file.includes('/migrations/') ? chineseIn(stringsOf(text)) : [];
}

/** Programs that are not there for tests alone. @param {string} file */
const isShipped = (file) => /\.(?:ts|mjs|cjs|js)$/.test(file) && !/\.test\.ts$|\/testing\/|^e2e\//.test(file);
