import type { GraphQLFormattedError } from 'graphql';
import { limitCode, noSubscriptions } from './limits.ts';

/** The error codes that clients may see. Every other error is a fault of ours, and is masked. */
const published = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'SUBSCRIPTION_NOT_SUPPORTED',
  'RECORD_TOO_LARGE',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_BAD_RESPONSE',
]);

/**
 * What a client may see of an error beside its code: under which id a fault is logged, which field is wrong, how large something is and may be. Of an
 * error without a published code nothing but the id is shown.
 */
const shownBesideCode = ['faultId', 'field', 'bytes', 'most'];

/** What a client is told whose operation exceeds a limit, instead of the message of the rule. */
const refused = 'The operation is larger than what is allowed.';

/**
 * What a client sees of an error. Errors with a published code keep their message, path and code; of all others nothing is shown. Never shown are
 * hosts, paths of files, SQL, stacks and the responses of subgraphs. A fault of a subgraph keeps its `faultId`, under which the subgraph has logged it.
 */
export function maskError({ path, message, locations, extensions = {} }: GraphQLFormattedError): GraphQLFormattedError {
  const given = typeof extensions.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR';
  const code = message === noSubscriptions ? 'SUBSCRIPTION_NOT_SUPPORTED' : given;
  const limit =
    code === 'GRAPHQL_VALIDATION_FAILED' || code === 'GRAPHQL_PARSE_FAILED' ? limitCode(message) : undefined;
  if (limit) return { message: refused, extensions: { code: limit } };
  const known = published.has(code);
  const shownCode = known ? code : 'INTERNAL_SERVER_ERROR';
  const names = known ? shownBesideCode : ['faultId'];
  const beside = Object.entries(extensions).filter(([name]) => names.includes(name));
  const shown = {
    message: known ? message : 'Something went wrong on our side.',
    extensions: { code: shownCode, ...Object.fromEntries(beside) },
  };
  const located = known && locations ? { ...shown, locations } : shown;
  return path ? { ...located, path: path.map(inResponse) } : located;
}

/**
 * A step of the path as it is in the response. Where the request to a subgraph has failed as a whole, the gateway names a list by `@`, for all of its
 * entries: the first of them stands for them.
 */
const inResponse = (step: string | number): string | number => (step === '@' ? 0 : step);
