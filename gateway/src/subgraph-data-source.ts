import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import type { GatewayContext } from './context.ts';
import type { SignFor } from './internal-token.ts';
import { fannedOut, withoutRepeats } from './representations.ts';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** What is needed to ask one subgraph. */
export type DataSourceOptions = {
  readonly name: string;
  readonly url: string;
  readonly deadlineMs: number;
  readonly sign: SignFor;
  /** Is told what really happened, for the log. The client learns nothing but the code. */
  readonly onFault: (subgraph: string, fault: unknown, context: GatewayContext) => void;
};

/** The largest response of a subgraph. */
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Asks one subgraph over HTTP, through a pool of connections of its own. There is a deadline for the whole request, a query is repeated once where
 * that is safe, and the errors name no host: SUBGRAPH_TIMEOUT, SUBGRAPH_UNAVAILABLE, SUBGRAPH_BAD_RESPONSE, each with the path that was asked for.
 * Only the headers that are written here are sent, so that no header of the client reaches a subgraph. The data source that comes with the gateway has
 * no deadline, and its errors show the response of the subgraph.
 */
export class SubgraphDataSource implements GraphQLDataSource {
  readonly #options: DataSourceOptions;
  readonly #pool: Pool;
  readonly #path: string;

  constructor(options: DataSourceOptions) {
    const { origin, pathname } = new URL(options.url);
    this.#options = options;
    this.#path = pathname;
    this.#pool = new Pool(origin, {
      connections: 16,
      pipelining: 1,
      keepAliveTimeout: 30_000,
      connect: { timeout: 1_000 },
    });
  }

  async process(options: GraphQLDataSourceProcessOptions): Promise<Answer> {
    const context = options.context as GatewayContext;
    const path = 'pathInIncomingRequest' in options ? options.pathInIncomingRequest : undefined;
    try {
      return await this.#ask(options, context);
    } catch (fault) {
      this.#options.onFault(this.#options.name, fault, context);
      throw faultFor(fault, path);
    }
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #ask({ request }: GraphQLDataSourceProcessOptions, context: GatewayContext): Promise<Answer> {
    const { query, operationName } = request;
    const { variables, places } = withoutRepeats(request.variables);
    const body = JSON.stringify({ query, operationName, variables });
    const headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      authorization: `Bearer ${await this.#options.sign(context.caller, this.#options.name)}`,
      'x-request-id': context.trace.requestId,
      traceparent: context.trace.traceparent,
    };
    const signal = AbortSignal.any([context.gone, AbortSignal.timeout(this.#options.deadlineMs)]);
    const send = () => this.#send(body, headers, signal);
    const mayRepeat = !/^\s*mutation\b/.test(query ?? '');
    const answer = await send().catch((fault: unknown) => {
      if (mayRepeat && wasCutOff(fault)) return send();
      throw fault;
    });
    return places ? fannedOut(answer, places) : answer;
  }

  async #send(body: string, headers: Record<string, string>, signal: AbortSignal): Promise<Answer> {
    const { statusCode, body: stream } = await this.#pool.request({
      path: this.#path,
      method: 'POST',
      body,
      headers,
      signal,
    });
    let text = '';
    for await (const chunk of stream.setEncoding('utf8')) {
      text += chunk;
      if (text.length > MAX_BYTES) throw new BadResponse('larger than 8 MB');
    }
    return resultIn(text, statusCode);
  }
}

/** The subgraph has answered, but not with a GraphQL result. */
class BadResponse extends Error {
  override readonly name = 'BadResponse';
}

/** The GraphQL result in a response. It counts also with a status of 4xx or 5xx, because its error codes say more than the status. */
function resultIn(text: string, status: number): Answer {
  let result: unknown;
  try {
    result = JSON.parse(text);
  } catch {
    throw new BadResponse(`status ${status}, no JSON`);
  }
  const isResult = typeof result === 'object' && result !== null && ('data' in result || 'errors' in result);
  if (!isResult) throw new BadResponse(`status ${status}, no GraphQL result`);
  return result as Answer;
}

/** Whether a kept connection was closed by the other side just then: nothing was answered, and a query may be asked again. */
const wasCutOff = (fault: unknown): boolean =>
  ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(String((fault as { code?: unknown }).code));

function faultFor(fault: unknown, path: readonly (string | number)[] | undefined): GraphQLError {
  const timedOut = ['TimeoutError', 'AbortError'].includes((fault as Error).name);
  const code = timedOut
    ? 'SUBGRAPH_TIMEOUT'
    : fault instanceof BadResponse
      ? 'SUBGRAPH_BAD_RESPONSE'
      : 'SUBGRAPH_UNAVAILABLE';
  const message = timedOut ? 'A part of the hall did not answer in time.' : 'A part of the hall cannot be reached.';
  return new GraphQLError(message, { path: path ?? null, extensions: { code } });
}
