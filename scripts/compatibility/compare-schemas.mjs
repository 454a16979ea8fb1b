/**
 * Compares two versions of one JSON Schema of the contract: what has changed for those who wrote by the old one, and for those who
 * still read by it. Knows the keywords that the contract uses; a difference in any other is reported as a break, because nobody has
 * said what it would mean.
 *
 * A record is written by the strict schema (nothing unknown leaves the house) and read by the tolerant one, which differs in one
 * thing: it lets unknown fields pass. So a new optional field breaks nobody, while everything else that a schema asks for holds for
 * both sides: a reader refuses a word outside its enumeration, a text longer than its `maxLength`, a value of another type.
 */

import {
  boundBreaks,
  enumBreaks,
  lowerBounds,
  multipleBreaks,
  opaque,
  opaqueBreaks,
  typeBreak,
  uniqueBreaks,
  upperBounds,
} from './keyword-breaks.mjs';
import { BESIDE, broken, NARROWER } from './schema-break.mjs';

/** @typedef {import('./schema-break.mjs').Schema} Schema */
/** @typedef {import('./schema-break.mjs').Break} Break */

/** Keywords that no validator looks at. */
const annotations = new Set([
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
]);

const known = new Set([
  ...annotations,
  ...lowerBounds,
  ...upperBounds,
  ...opaque,
  'additionalProperties',
  'anyOf',
  'const',
  'enum',
  'items',
  'multipleOf',
  'properties',
  'required',
  'type',
  'uniqueItems',
]);

/**
 * Every incompatible change from one version of a schema to another; none when each side reads what the other writes.
 * @param {Schema} before the strict schema that was released
 * @param {Schema} now the strict schema of today
 * @param {string} [path] where in the message these two stand
 * @returns {Break[]}
 */
export function compareSchemas(before, now, path = '') {
  const old = alternativesOf(before);
  const young = alternativesOf(now);
  if (old.length > 1 || young.length > 1) return compareAlternatives(old, young, path);
  const one = withoutConst(before);
  const other = withoutConst(now);
  const type = typeBreak(one.type, other.type, path);
  if (type) return [type];
  return [
    ...enumBreaks(one.enum, other.enum, path),
    ...boundBreaks(one, other, path),
    ...opaque.flatMap((keyword) => opaqueBreaks(keyword, one[keyword], other[keyword], path)),
    ...multipleBreaks(one.multipleOf, other.multipleOf, path),
    ...uniqueBreaks(one.uniqueItems === true, other.uniqueItems === true, path),
    ...fieldBreaks(one, other, path),
    ...compareItems(one.items, other.items, path),
    ...unknownBreaks(one, other, path),
  ];
}

/** `anyOf` and a list of types say the same: one of these. @param {Schema} schema @returns {Schema[]} */
function alternativesOf(schema) {
  if (Array.isArray(schema.anyOf)) {
    const { anyOf, ...rest } = schema;
    const besides = Object.fromEntries(Object.entries(rest).filter(([keyword]) => !annotations.has(keyword)));
    return anyOf.flatMap((alternative) => alternativesOf({ ...alternative, ...besides }));
  }
  if (Array.isArray(schema.type)) return schema.type.map((type) => ({ ...schema, type }));
  return [schema];
}

/** A constant is an enumeration of one. @param {Schema} schema @returns {Schema} */
function withoutConst({ const: only, ...schema }) {
  return only === undefined ? schema : { ...schema, enum: [only] };
}

/**
 * Alternatives are paired: first those that agree, then those of one type that are most like each other. What is left over is gone,
 * or new.
 * @param {Schema[]} before @param {Schema[]} now @param {string} path @returns {Break[]}
 */
function compareAlternatives(before, now, path) {
  const pairs = before
    .flatMap((old) => now.map((young) => ({ old, young, breaks: compareSchemas(old, young, path) })))
    .filter(({ old, young }) => old.type === young.type)
    .sort((one, other) => one.breaks.length - other.breaks.length);
  const paired = new Set();
  const breaks = pairs.flatMap((pair) => {
    if (paired.has(pair.old) || paired.has(pair.young)) return [];
    paired.add(pair.old).add(pair.young);
    return pair.breaks;
  });
  const gone = before.filter((alternative) => !paired.has(alternative));
  const added = now.filter((alternative) => !paired.has(alternative));
  return [
    ...breaks,
    ...gone.map((alternative) => broken(path, `${kindOf(alternative)} is no longer allowed`, 'OLD_RECORDS', NARROWER)),
    ...added.map((alternative) => broken(path, `${kindOf(alternative)} is allowed now`, 'OLD_READERS', BESIDE)),
  ];
}

/** @param {Schema} schema */
const kindOf = ({ type, enum: words }) => (words ? `one of ${words.join(', ')}` : (type ?? 'anything'));

/** @param {Schema} before @param {Schema} now @param {string} path @returns {Break[]} */
function fieldBreaks(before, now, path) {
  const fields = Object.keys(before.properties ?? {});
  const breaks = fields.flatMap((name) => oldFieldBreaks(before, now, { name, at: below(path, name) }));
  for (const name of now.required ?? [])
    if (!fields.includes(name) && !isRequired(before, name))
      breaks.push(broken(below(path, name), 'is new and required', 'OLD_RECORDS', 'make the new field optional'));
  if (before.additionalProperties === false && now.additionalProperties !== false)
    breaks.push(broken(path, 'lets unknown fields leave the house', 'BOTH', 'keep `additionalProperties: false`'));
  return breaks;
}

/**
 * What has changed for one field that there was before.
 * @param {Schema} before @param {Schema} now @param {{ name: string, at: string }} field @returns {Break[]}
 */
function oldFieldBreaks(before, now, { name, at }) {
  const old = before.properties[name];
  const young = now.properties?.[name];
  if (young === undefined)
    return [broken(at, 'is gone', 'BOTH', 'keep the field and go on writing it; what replaces it is optional')];
  const breaks = compareSchemas(old, young, at);
  if (isRequired(now, name) && !isRequired(before, name))
    breaks.unshift(broken(at, 'is required now', 'OLD_RECORDS', 'leave it optional, and say since when it is there'));
  if (isRequired(before, name) && !isRequired(now, name))
    breaks.unshift(broken(at, 'is no longer required', 'OLD_READERS', 'leave it required, and go on writing it'));
  return breaks;
}

/** @param {Schema} schema @param {string} name @returns {boolean} */
const isRequired = (schema, name) => (schema.required ?? []).includes(name);

/** @param {Schema | undefined} before @param {Schema | undefined} now @param {string} path @returns {Break[]} */
const compareItems = (before, now, path) => (before || now ? compareSchemas(before ?? {}, now ?? {}, `${path}[]`) : []);

/** @param {Schema} before @param {Schema} now @param {string} path @returns {Break[]} */
function unknownBreaks(before, now, path) {
  const additional = [before, now].some(({ additionalProperties }) => typeof additionalProperties === 'object');
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((keyword) => !known.has(keyword) || (keyword === 'additionalProperties' && additional))
    .filter((keyword) => JSON.stringify(before[keyword]) !== JSON.stringify(now[keyword]))
    .map((keyword) =>
      broken(path, `${keyword} has changed, which is not compared`, 'BOTH', 'use the keywords of the other contracts'),
    );
}

/** @param {string} path @param {string} name */
const below = (path, name) => (path === '' ? name : `${path}.${name}`);
