import type { GraphQLFormattedError } from 'graphql';
import { limitCode } from './limits.ts';

/** The error codes that clients may see. Every other error is a fault of ours, and is masked. */
const published = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'RECORD_TOO_LARGE',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_BAD_RESPONSE',
]);

/** What a client is told whose operation exceeds a limit, instead of the message of the rule. */
const refused = 'The operation is larger than what is allowed.';

/**
 * What a client sees of an error. Errors with a published code keep their message, path and code; of all others nothing is shown. Never shown are
 * hosts, paths of files, SQL, stacks and the responses of subgraphs. A fault of a subgraph keeps its `faultId`, under which the subgraph has logged it.
 */
export function maskError({ path, message, locations, extensions = {} }: GraphQLFormattedError): GraphQLFormattedError {
  const code = typeof extensions.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR';
  const limit =
    code === 'GRAPHQL_VALIDATION_FAILED' || code === 'GRAPHQL_PARSE_FAILED' ? limitCode(message) : undefined;
  if (limit) return { message: refused, extensions: { code: limit } };
  const known = published.has(code);
  const shownCode = known ? code : 'INTERNAL_SERVER_ERROR';
  const { faultId } = extensions;
  const shown = {
    message: known ? message : 'Something went wrong on our side.',
    extensions: typeof faultId === 'string' ? { code: shownCode, faultId } : { code: shownCode },
  };
  const located = known && locations ? { ...shown, locations } : shown;
  return path ? { ...located, path } : located;
}
