/**
 * Compares two versions of one JSON Schema of the contract: what has changed for those who wrote by the old one, and for those who
 * still read by it. Knows the keywords that the contract uses; a difference in any other is reported as a break, because nobody has
 * said what it would mean.
 *
 * A record is written by the strict schema (nothing unknown leaves the house) and read by the tolerant one, which differs in one
 * thing: it lets unknown fields pass. So a new optional field breaks nobody, while everything else that a schema asks for holds for
 * both sides: a reader refuses a word outside its enumeration, a text longer than its `maxLength`, a value of another type.
 */

/** @typedef {Record<string, any>} Schema */

/**
 * Whom a change hurts. OLD_RECORDS: what was written by the old schema cannot be read by the new one. OLD_READERS: what is written by
 * the new schema cannot be read by the old one. BOTH: either way, or a reader goes without something that was promised.
 * @typedef {'OLD_RECORDS' | 'OLD_READERS' | 'BOTH'} Hurt
 */

/**
 * One incompatible change.
 * @typedef {object} Break
 * @property {string} path where: `item.clock.extension`, `materials[].code`; empty for the whole message
 * @property {string} what what is different: `maxLength was 64, is 32`
 * @property {Hurt} hurts
 * @property {string} instead what can be done without breaking anybody
 */

const BESIDE = 'leave it as it is and add an optional field beside it';
const NARROWER = 'leave it as it is; check what is narrower in the rule that writes it';

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

/** Keywords that say how little is enough, and how much is too much. */
const lowerBounds = ['minLength', 'minItems', 'minimum', 'exclusiveMinimum'];
const upperBounds = ['maxLength', 'maxItems', 'maximum', 'exclusiveMaximum'];

/** Keywords that cannot be weighed against each other: another pattern may allow more or less. */
const opaque = ['pattern', 'format'];

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
  const [old, young] = [alternativesOf(before), alternativesOf(now)];
  if (old.length > 1 || young.length > 1) return compareAlternatives(old, young, path);
  const [one, other] = [withoutConst(before), withoutConst(now)];
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

/** @param {string | undefined} before @param {string | undefined} now @param {string} path @returns {Break | undefined} */
function typeBreak(before, now, path) {
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
function enumBreaks(before, now, path) {
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

/** @param {Schema} before @param {Schema} now @param {string} path @returns {Break[]} */
function boundBreaks(before, now, path) {
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

/** @param {string} keyword @param {string | undefined} before @param {string | undefined} now @param {string} path @returns {Break[]} */
function opaqueBreaks(keyword, before, now, path) {
  if (before === now) return [];
  const what = `${keyword} was ${before ?? 'not there'}, is ${now ?? 'no more'}`;
  if (before === undefined) return [broken(path, what, 'OLD_RECORDS', NARROWER)];
  if (now === undefined) return [broken(path, what, 'OLD_READERS', BESIDE)];
  return [broken(path, what, 'BOTH', BESIDE)];
}

/** @param {number | undefined} before @param {number | undefined} now @param {string} path @returns {Break[]} */
function multipleBreaks(before, now, path) {
  if (before === now) return [];
  const what = `multipleOf was ${before ?? 'not there'}, is ${now ?? 'no more'}`;
  const narrower = before === undefined || (now !== undefined && now % before === 0);
  const wider = now === undefined || (before !== undefined && before % now === 0);
  if (narrower) return [broken(path, what, 'OLD_RECORDS', NARROWER)];
  return [broken(path, what, wider ? 'OLD_READERS' : 'BOTH', BESIDE)];
}

/** @param {boolean} before @param {boolean} now @param {string} path @returns {Break[]} */
function uniqueBreaks(before, now, path) {
  if (before === now) return [];
  return now
    ? [broken(path, 'uniqueItems is asked for now', 'OLD_RECORDS', NARROWER)]
    : [broken(path, 'uniqueItems is no longer asked for', 'OLD_READERS', BESIDE)];
}

/** @param {Schema} before @param {Schema} now @param {string} path @returns {Break[]} */
function fieldBreaks(before, now, path) {
  const [old, young] = [before.properties ?? {}, now.properties ?? {}];
  const [asked, asks] = [new Set(before.required ?? []), new Set(now.required ?? [])];
  const opened = before.additionalProperties === false && now.additionalProperties !== false;
  return [
    ...Object.entries(old).flatMap(([name, schema]) => {
      const at = below(path, name);
      if (!(name in young))
        return [broken(at, 'is gone', 'BOTH', 'keep the field and go on writing it; what replaces it is optional')];
      return [
        ...(asks.has(name) && !asked.has(name)
          ? [broken(at, 'is required now', 'OLD_RECORDS', 'leave it optional, and say since when it is there')]
          : []),
        ...(asked.has(name) && !asks.has(name)
          ? [broken(at, 'is no longer required', 'OLD_READERS', 'leave it required, and go on writing it')]
          : []),
        ...compareSchemas(schema, young[name], at),
      ];
    }),
    ...[...asks]
      .filter((name) => !(name in old) && !asked.has(name))
      .map((name) => broken(below(path, name), 'is new and required', 'OLD_RECORDS', 'make the new field optional')),
    ...(opened
      ? [broken(path, 'lets unknown fields leave the house', 'BOTH', 'keep `additionalProperties: false`')]
      : []),
  ];
}

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

/** @param {string} path @param {string} what @param {Hurt} hurts @param {string} instead @returns {Break} */
const broken = (path, what, hurts, instead) => ({ path, what, hurts, instead });
