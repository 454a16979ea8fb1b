import { ChangeType, CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import {
  buildSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  getNamedType,
} from 'graphql';

/**
 * One difference between two versions of the public graph.
 * @typedef {object} GraphChange
 * @property {'BREAKING' | 'DANGEROUS' | 'SAFE'} level breaking: a query that was valid is no more, or its answer has another shape;
 *   dangerous: an answer may hold what a client has not met yet
 * @property {string} path `ServiceCase.stage`, `Query.progress.caseNumber`
 * @property {string} text what has changed, in a sentence
 */

/**
 * Everything that differs between two versions of the public graph, but for descriptions. What was marked `@deprecated` in the older
 * one may be gone: that is no longer a break, and its reason is said. The same holds for a type that only such fields led to.
 * @param {string} before SDL of the older version
 * @param {string} now SDL of the newer one
 * @returns {Promise<GraphChange[]>} breaks first, then by path
 */
export async function compareGraphs(before, now) {
  const released = buildSchema(before);
  const current = buildSchema(now);
  const deprecated = deprecations(released);
  const reachable = reachableTypes(released);
  const all = (await diff(released, current)).filter(isTold);
  // The short list leaves out what follows from another change, such as the fields of a new type. It may leave out a
  // break as well, so it decides about harmless changes only.
  const short = new Set(await DiffRule.simplifyChanges({ changes: all, oldSchema: released, newSchema: current }));
  return all
    .filter((change) => change.criticality.level !== CriticalityLevel.NonBreaking || short.has(change))
    .map((change) => weighed(change, deprecated, reachable))
    .concat(newlyDeprecated(deprecated, deprecations(current)))
    .sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level) || (one.path < other.path ? -1 : 1));
}

/** Descriptions are for people, and what is deprecated is told by `newlyDeprecated`. @param {{ type: string }} change */
const isTold = ({ type }) => !/DESCRIPTION|DEPRECATION|^DIRECTIVE_USAGE/.test(type);

const levels = ['BREAKING', 'DANGEROUS', 'SAFE'];

/**
 * @param {import('@graphql-inspector/core').Change} change
 * @param {ReadonlyMap<string, string>} deprecated
 * @param {ReadonlySet<string>} reachable
 * @returns {GraphChange}
 */
function weighed({ type, path = '', message, criticality }, deprecated, reachable) {
  const text = message.endsWith('.') ? message.slice(0, -1) : message;
  if (criticality.level === CriticalityLevel.NonBreaking) return { level: 'SAFE', path, text };
  if (criticality.level === CriticalityLevel.Dangerous) return { level: 'DANGEROUS', path, text };
  if (type === ChangeType.TypeRemoved && !reachable.has(path))
    return { level: 'DANGEROUS', path, text: `${text}: only what was deprecated led to it` };
  const reason = removals.has(type) ? deprecated.get(path) : undefined;
  if (reason === undefined) return { level: 'BREAKING', path, text };
  return { level: 'DANGEROUS', path, text: `${text}: it was deprecated, "${reason}"` };
}

const removals = new Set([
  ChangeType.FieldRemoved,
  ChangeType.FieldArgumentRemoved,
  ChangeType.InputFieldRemoved,
  ChangeType.EnumValueRemoved,
]);

/** @param {ReadonlyMap<string, string>} before @param {ReadonlyMap<string, string>} now @returns {GraphChange[]} */
const newlyDeprecated = (before, now) =>
  [...now]
    .filter(([path, reason]) => before.get(path) !== reason)
    .map(([path, reason]) => ({ level: 'SAFE', path, text: `${path} is deprecated: "${reason}"` }));

/**
 * What is marked `@deprecated`, with its reason, by path: `Type.field`, `Type.field.argument`, `Enum.VALUE`, `Input.field`.
 * @param {import('graphql').GraphQLSchema} schema
 * @returns {Map<string, string>}
 */
function deprecations(schema) {
  /** @type {Map<string, string>} */
  const found = new Map();
  const note = (/** @type {string} */ path, /** @type {{ deprecationReason?: string | null }} */ member) => {
    if (member.deprecationReason) found.set(path, member.deprecationReason);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    if (!isInputObjectType(type) && !isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field);
      for (const argument of 'args' in field ? field.args : [])
        note(`${type.name}.${field.name}.${argument.name}`, argument);
    }
  }
  return found;
}

/**
 * The types that a client can meet without using anything that is deprecated.
 * @param {import('graphql').GraphQLSchema} schema
 * @returns {Set<string>}
 */
function reachableTypes(schema) {
  /** @type {Set<string>} */
  const met = new Set();
  /** @type {(import('graphql').GraphQLNamedType | null | undefined)[]} */
  const queue = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  while (queue.length > 0) {
    const type = queue.pop();
    if (!type || met.has(type.name)) continue;
    met.add(type.name);
    queue.push(...ledToBy(type, schema));
  }
  return met;
}

/** @param {import('graphql').GraphQLNamedType} type @param {import('graphql').GraphQLSchema} schema */
function ledToBy(type, schema) {
  const isCurrent = (/** @type {{ deprecationReason?: string | null }} */ { deprecationReason: reason }) =>
    reason === undefined || reason === null;
  const members = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  if (isInputObjectType(type))
    return Object.values(type.getFields())
      .filter(isCurrent)
      .map((field) => getNamedType(field.type));
  if (!isObjectType(type) && !isInterfaceType(type)) return members;
  const fields = Object.values(type.getFields()).filter(isCurrent);
  const given = fields.flatMap(({ args }) => args).filter(isCurrent);
  return [...members, ...type.getInterfaces(), ...[...fields, ...given].map((field) => getNamedType(field.type))];
}
