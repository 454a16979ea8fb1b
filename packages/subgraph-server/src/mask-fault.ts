import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const FAULT = 'INTERNAL_SERVER_ERROR';

/** Where faults are written down: the caller sees the id only. */
type FaultLog = (faultId: string, fault: unknown) => void;

/**
 * A fault leaves as its id and nothing else: no SQL, no path, no personal data. Mistakes of the asker (syntax, unknown
 * fields, no valid token) leave as they are, without a stack trace; so does what is too large to be recorded, with its size.
 * Refusals are values and never come here.
 */
export const maskFault =
  (log: FaultLog) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const { stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
    if (isBadInput(error)) extensions.code = 'BAD_USER_INPUT';
    const asked = cause instanceof GraphQLError && extensions.code !== FAULT;
    if (asked) return { ...formatted, extensions };
    if (isTooLarge(cause)) return tooLarge(cause, formatted);
    const faultId = randomUUID();
    log(faultId, cause);
    return atPath(formatted.path, {
      message: 'Something went wrong on our side.',
      extensions: { code: FAULT, faultId },
    });
  };

/** A value in the text of an operation that its scalar refuses: the server calls that an invalid operation, but it is a bad input. */
const isBadInput = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.originalError instanceof GraphQLError &&
  error.originalError.extensions.code === 'BAD_USER_INPUT';

/** Nothing was done: what the request would have told the others is larger than an event can be (messaging's EventTooLarge). */
type TooLarge = { readonly bytes: number; readonly most: number };
const isTooLarge = (fault: unknown): fault is Error & TooLarge =>
  fault instanceof Error && fault.name === 'EventTooLarge';

const tooLarge = ({ bytes, most }: TooLarge, { path }: GraphQLFormattedError): GraphQLFormattedError =>
  atPath(path, {
    message: `要记录的内容共${bytes}字节，最多${most}字节：请缩短文字或者减少条目。(What is to be recorded is too large: shorter texts, or fewer entries.)`,
    extensions: { code: 'RECORD_TOO_LARGE', bytes, most },
  });

/** An error, with its path where the original has one: an error of a whole request has none. */
const atPath = (path: GraphQLFormattedError['path'], error: GraphQLFormattedError): GraphQLFormattedError =>
  path ? { ...error, path } : error;
