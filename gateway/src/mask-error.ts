import type { GraphQLFormattedError } from 'graphql';
import { limitCode } from './limits.ts';

/** Codes that may leave as they are; everything else is a fault. */
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

const refused = 'The operation is larger than what is allowed.';

/**
 * What leaves the gateway of an error: message, path and code of the published ones, nothing of the others, and never a host, a
 * path of ours, SQL, a stack or a response of a subgraph. A subgraph's fault keeps its `faultId`, under which its log has it.
 */
export function maskError({ path, message, locations, extensions = {} }: GraphQLFormattedError): GraphQLFormattedError {
  const code = typeof extensions.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR';
  const limit =
    code === 'GRAPHQL_VALIDATION_FAILED' || code === 'GRAPHQL_PARSE_FAILED' ? limitCode(message) : undefined;
  if (limit) return { message: refused, extensions: { code: limit } };
  const known = published.has(code);
  const faultId = typeof extensions.faultId === 'string' ? { faultId: extensions.faultId } : {};
  return {
    message: known ? message : 'Something went wrong on our side.',
    ...(locations && known && { locations }),
    ...(path && { path }),
    extensions: { code: known ? code : 'INTERNAL_SERVER_ERROR', ...faultId },
  };
}
