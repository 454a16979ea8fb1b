import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type RequestHandler } from 'express';
import { GraphQLError, parse } from 'graphql';
import { checkingArguments } from './check-arguments.ts';
import { needsNobody, type Health } from './health.ts';
import type { Logger } from './log.ts';
import { loggedOperation } from './operation-name.ts';
import { maskFault } from './mask-fault.ts';
import { scalarsOf } from './scalars.ts';
import { closeServer, httpApplication, jsonErrors, listenOn, MAX_BODY_BYTES } from './serve-http.ts';
import { callerVerifier, traceOf, type VerifiedCaller } from './verify-caller.ts';

/** What a service brings. `context` is made anew for each request: loaders belong there, so nothing is cached across callers. */
type Subgraph<Context extends BaseContext> = {
  readonly name: string;
  readonly port: number;
  /** PEM of the gateway's public key (ES256). */
  readonly gatewayKey: string;
  readonly typeDefs: string;
  readonly resolvers: object;
  readonly context: (caller: VerifiedCaller) => Context;
  readonly log: Logger;
  readonly health?: Health;
};

/** A running subgraph; `stop` takes no new requests and lets the running ones finish, at most 10 s. */
export type RunningSubgraph = { readonly url: string; readonly stop: () => Promise<void> };

const STOP_MS = 10_000;

/** Serves a subgraph over HTTP on loopback. Port 0 takes a free one. Rejects when the port is taken or the schema is not valid. */
export async function startSubgraph<Context extends BaseContext>(
  subgraph: Subgraph<Context>,
): Promise<RunningSubgraph> {
  const { name, gatewayKey, typeDefs, resolvers, log, health = needsNobody } = subgraph;
  const verify = await callerVerifier(name, gatewayKey);
  const server = new ApolloServer<Context>({
    schema: schemaOf(typeDefs, resolvers),
    formatError: maskFault((faultId, fault) =>
      log.error({ faultId, fault: fault instanceof Error ? fault.stack : String(fault) }, 'fault'),
    ),
    introspection: true, // it too is answered only with the gateway's token
    persistedQueries: false,
    plugins: [
      ApolloServerPluginInlineTraceDisabled(), // a trace would carry unmasked faults
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(), // it would be called for every field, and the gateway does not read its header
    ],
    stopOnTerminationSignals: false, // main.ts stops the parts in their order
  });
  await server.start();
  const app = httpApplication(health);
  app.set('etag', false); // the gateway keeps no answers, so nobody would compare it
  const context = async ({ req }: { req: Request }) =>
    subgraph.context(await verify(req.headers).catch(unauthenticated));
  app.use('/graphql', accessLog(log), express.json({ limit: MAX_BODY_BYTES }), expressMiddleware(server, { context }));
  app.use(jsonErrors);
  const { server: http, port } = await listenOn(app, subgraph.port);
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    stop: async () => {
      await closeServer(http, STOP_MS);
      await server.stop();
    },
  };
}

/** The subgraph's schema, with real scalars, and with arguments that are checked before any resolver sees them. */
function schemaOf(text: string, resolvers: object) {
  const typeDefs = parse(text);
  return checkingArguments(
    buildSubgraphSchema([{ typeDefs, resolvers: { ...scalarsOf(typeDefs), ...resolvers } as never }]),
  );
}

function unauthenticated(): never {
  throw new GraphQLError('The token of the gateway is missing or not valid.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}

/** One line per request: the operation's name without digits, how long, and what ties it to the gateway's line. Never variables. */
const accessLog =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const started = performance.now();
    response.once('finish', () => {
      const operation = (request.body as { operationName?: unknown } | undefined)?.operationName;
      const ms = Math.round(performance.now() - started);
      const { correlationId: requestId, traceparent } = traceOf(request.headers);
      log.info(
        {
          operation: loggedOperation(operation),
          status: response.statusCode,
          ms,
          requestId,
          traceparent,
        },
        'request',
      );
    });
    next();
  };
