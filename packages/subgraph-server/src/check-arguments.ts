import { isBlank, isWritable } from '@hall/identifiers';
import {
  defaultFieldResolver,
  GraphQLError,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { mostCharacters } from './text-limits.ts';

/**
 * The one place where texts from outside are checked before a resolver, and so a database, sees them: no control
 * characters, no text longer than `mostCharacters` says, and a commandId of 1 to 64 characters. A field that breaks
 * this is refused as BAD_USER_INPUT, with its place and how long it may be. Without the check PostgreSQL would refuse a
 * NUL and write the statement with all its personal data into its log, and one text could fill a page that nobody can
 * read. Changes the schema and answers it.
 */
export function checkingArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args: Record<string, unknown>, context, info) => {
        for (const { name, type: wanted } of field.args) checkArgument(args[name], wanted, name, name);
        return resolve(parent, args, context, info);
      };
    }
  }
  return schema;
}

/** Checks a value by its type in the schema; `name` is that of the argument or field, `path` where it stands. */
function checkArgument(value: unknown, type: GraphQLInputType, name: string, path: string): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) return checkArgument(value, type.ofType, name, path);
  if (isListType(type)) {
    const entries = Array.isArray(value) ? value : [value];
    return entries.forEach((entry, place) => checkArgument(entry, type.ofType, name, `${path}[${place}]`));
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      checkArgument((value as Record<string, unknown>)[field.name], field.type, field.name, `${path}.${field.name}`);
    return;
  }
  checkValue(value, path, isScalarType(type) ? mostCharacters(name, type.name) : undefined);
}

/** Checks a text, and all texts inside a list or an object. Throws BAD_USER_INPUT with the path, never with the text itself. */
export function checkValue(value: unknown, path: string, most = mostCharacters('', 'String')): void {
  if (typeof value === 'string') return checkText(value, path, most);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    checkValue(inner, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
}

function checkText(text: string, path: string, most: number): void {
  if (!isWritable(text)) throw badInput(`${path} holds control characters.`, path);
  const isCommandId = /(^|\.)commandId$/.test(path);
  const limit = isCommandId ? mostCharacters('commandId', 'ID') : most;
  if (isCommandId && (isBlank(text) || text.length > limit))
    throw badInput(`${path} must have 1 to ${limit} characters.`, path);
  if (text.length > limit && [...text].length > limit)
    throw badInput(`${path} has more than ${limit} characters.`, path);
}

/** A mistake of the asker; `field` says where. */
export const badInput = (message: string, field: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field } });
