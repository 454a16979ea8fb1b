import { isBlank, isWritable } from '@hall/identifiers';
import { defaultFieldResolver, GraphQLError, isObjectType, type GraphQLSchema } from 'graphql';

/** The longest commandId; it is a key in a table. */
const MOST_COMMAND_ID = 64;

/**
 * The one place where texts from outside are looked at before a resolver, and so a database, sees them: no control characters, and a
 * commandId of 1 to 64 characters. Refused is the field, as BAD_USER_INPUT, naming where. Without it PostgreSQL refuses a NUL and
 * writes the statement with all its personal data into its log. Changes the schema and answers it.
 */
export function checkingArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args, context, info) => {
        checkValue(args, '');
        return resolve(parent, args, context, info);
      };
    }
  }
  return schema;
}

/** Checks a text, and all texts inside a list or an object. Throws BAD_USER_INPUT with the path, never with the text itself. */
export function checkValue(value: unknown, path: string): void {
  if (typeof value === 'string') return checkText(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    checkValue(inner, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
}

function checkText(text: string, path: string): void {
  if (!isWritable(text)) throw badInput(`${path} holds control characters.`, path);
  if (!/(^|\.)commandId$/.test(path)) return;
  if (isBlank(text) || text.length > MOST_COMMAND_ID)
    throw badInput(`${path} must have 1 to ${MOST_COMMAND_ID} characters.`, path);
}

/** A mistake of the asker; `field` says where. */
export const badInput = (message: string, field: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field } });
