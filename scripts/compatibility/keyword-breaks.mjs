/**
 * What has changed in one keyword of a schema, for those who wrote and those who still read by the old one: one function for each
 * kind of keyword. The whole of two schemas compares compare-schemas.mjs.
 */

import { BESIDE, broken, NARROWER } from './schema-break.mjs';

/** @typedef {import('./schema-break.mjs').Schema} Schema */
/** @typedef {import('./schema-break.mjs').Break} Break */

/** Keywords that say how little is enough. */
export const lowerBounds = ['minLength', 'minItems', 'minimum', 'exclusiveMinimum'];

/** Keywords that say how much is too much. */
export const upperBounds = ['maxLength', 'maxItems', 'maximum', 'exclusiveMaximum'];

/** Keywords that cannot be weighed against each other: another pattern may allow more or less. */
export const opaque = ['pattern', 'format'];

/**
 * A type that has changed; undefined when it is the same. Numbers include integers.
 * @param {string | undefined} before @param {string | undefined} now @param {string} path @returns {Break | undefined}
 */
export function typeBreak(before, now, path) {
  if (before === now) return undefined;
  const what = `type was ${before ?? 'anything'}, is ${now ?? 'anything'}`;
  if (now === undefined || (before === 'integer' && now === 'number')) return broken(path, what, 'OLD_READERS', BESIDE);
  if (before === undefined || (before === 'number' && now === 'integer'))
    return broken(path, what, 'OLD_RECORDS', NARROWER);
  return broken(path, what, 'BOTH', BESIDE);
}

/**
 * An enumeration is closed for its readers: a word that one of them does not know is refused.
 * @param {unknown[] | undefined} before @param {unknown[] | undefined} now @param {string} path @returns {Break[]}
 */
export function enumBreaks(before, now, path) {
  if (!before && !now) return [];
  if (!before) return [broken(path, `only ${now?.join(', ')} are allowed now`, 'OLD_RECORDS', NARROWER)];
  if (!now) return [broken(path, 'any value is allowed now, no longer an enumeration', 'OLD_READERS', BESIDE)];
  const gone = before.filter((word) => !now.includes(word));
  const added = now.filter((word) => !before.includes(word));
  return [
    ...gone.map((word) =>
      broken(path, `enum no longer has ${word}`, 'OLD_RECORDS', 'keep the word, and stop writing it'),
    ),
    ...added.map((word) =>
      broken(path, `enum has ${word}, which no earlier reader knows`, 'OLD_READERS', `${BESIDE}, with the new word`),
    ),
  ];
}

/**
 * A bound that has moved. Example: a `maxLength` that is lower now hurts old records, one that is higher hurts old readers.
 * @param {Schema} before @param {Schema} now @param {string} path @returns {Break[]}
 */
export function boundBreaks(before, now, path) {
  const least = lowerBounds.map((keyword) => ({ keyword, tighter: 1, none: -Infinity }));
  const most = upperBounds.map((keyword) => ({ keyword, tighter: -1, none: Infinity }));
  return [...least, ...most].flatMap(({ keyword, tighter, none }) => {
    const change = (now[keyword] ?? none) - (before[keyword] ?? none);
    if (before[keyword] === now[keyword] || change === 0) return [];
    const what = `${keyword} was ${before[keyword] ?? 'not there'}, is ${now[keyword] ?? 'no more'}`;
    return change * tighter > 0
      ? [broken(path, what, 'OLD_RECORDS', NARROWER)]
      : [broken(path, what, 'OLD_READERS', BESIDE)];
  });
}

/**
 * A pattern or format that has come, gone or changed.
 * @param {string} keyword @param {string | undefined} before @param {string | undefined} now @param {string} path @returns {Break[]}
 */
export function opaqueBreaks(keyword, before, now, path) {
  if (before === now) return [];
  const what = `${keyword} was ${before ?? 'not there'}, is ${now ?? 'no more'}`;
  if (before === undefined) return [broken(path, what, 'OLD_RECORDS', NARROWER)];
  if (now === undefined) return [broken(path, what, 'OLD_READERS', BESIDE)];
  return [broken(path, what, 'BOTH', BESIDE)];
}

/**
 * A `multipleOf` that has changed: of two where one divides the other, the larger is the narrower.
 * @param {number | undefined} before @param {number | undefined} now @param {string} path @returns {Break[]}
 */
export function multipleBreaks(before, now, path) {
  if (before === now) return [];
  const what = `multipleOf was ${before ?? 'not there'}, is ${now ?? 'no more'}`;
  const narrower = before === undefined || (now !== undefined && now % before === 0);
  const wider = now === undefined || (before !== undefined && before % now === 0);
  if (narrower) return [broken(path, what, 'OLD_RECORDS', NARROWER)];
  return [broken(path, what, wider ? 'OLD_READERS' : 'BOTH', BESIDE)];
}

/**
 * A list whose entries must differ now, or may be equal now.
 * @param {boolean} before @param {boolean} now @param {string} path @returns {Break[]}
 */
export function uniqueBreaks(before, now, path) {
  if (before === now) return [];
  return now
    ? [broken(path, 'uniqueItems is asked for now', 'OLD_RECORDS', NARROWER)]
    : [broken(path, 'uniqueItems is no longer asked for', 'OLD_READERS', BESIDE)];
}
