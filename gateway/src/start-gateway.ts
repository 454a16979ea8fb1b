import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import {
  closeServer,
  httpApplication,
  jsonErrors,
  listenOn,
  MAX_BODY_BYTES,
  needsNobody,
  type Logger,
} from '@hall/subgraph-server';
import express, { type Request, type Response } from 'express';
import { GraphQLError } from 'graphql';
import { callerReader, IssuerUnreachable } from './caller.ts';
import type { Config } from './config.ts';
import type { GatewayContext } from './context.ts';
import { graphiqlPage } from './graphiql.ts';
import { internalTokens } from './internal-token.ts';
import { limits, protection } from './limits.ts';
import { maskError } from './mask-error.ts';
import { readiness } from './readiness.ts';
import { requestTrace } from './request-trace.ts';
import { responsePlugin } from './response-plugin.ts';
import { SubgraphDataSource } from './subgraph-data-source.ts';

/** A running gateway. `stop` ends it: it takes no new requests, and gives the running ones 10 seconds to finish. */
export type RunningGateway = { readonly url: string; readonly stop: () => Promise<void> };

/** What the gateway is started with: the configuration, the supergraph to serve, and where to log. */
type GatewayOptions = Omit<Config, 'urls'> & {
  readonly urls: Readonly<Record<string, string>>;
  readonly supergraph: string;
  readonly log: Logger;
};

/** Serves the supergraph on loopback. Port 0 takes a free port. The subgraphs and the issuer need not be there yet when it starts. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { log, production, port } = options;
  const { gateway, close } = await apolloGateway(options);
  const { plugins, validationRules } = protection();
  const server = new ApolloServer<GatewayContext>({
    gateway,
    validationRules,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.recursiveSelections,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    formatError: maskError,
    plugins: [
      ...plugins,
      responsePlugin(log),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ] as never,
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log.warn(text),
      error: (text) => log.error(text),
    },
  });
  await server.start();
  const { server: http, port: listening } = await listenOn(application(options, server), port);
  return {
    url: `http://127.0.0.1:${listening}/graphql`,
    stop: async () => {
      await closeServer(http, 10_000);
      await server.stop();
      await close();
    },
  };
}

async function apolloGateway({ privateKey, urls, deadlineMs, supergraph, log }: GatewayOptions) {
  process.env.APOLLO_TELEMETRY_DISABLED = '1'; // read by the constructor: without it the gateway reports to Apollo
  const sign = await internalTokens(privateKey);
  const sources: SubgraphDataSource[] = [];
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    __exposeQueryPlanExperimental: false,
    buildService({ name }) {
      const url = urls[name];
      if (!url) throw new Error(`no URL for the subgraph ${name}`);
      const onFault = (subgraph: string, fault: unknown, { trace }: GatewayContext): void =>
        log.error({ subgraph, fault: String(fault), ...trace }, 'subgraph');
      const source = new SubgraphDataSource({ name, url, deadlineMs, sign, onFault });
      sources.push(source);
      return source;
    },
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log.warn(text),
      error: (text) => log.error(text),
    },
  });
  return { gateway, close: () => Promise.all(sources.map((source) => source.close())) };
}

/** The HTTP application. It checks in this order: the id of the request, its origin, its size, its token, and then the operation itself. */
function application(
  { issuer, audience, production, corsOrigins, urls }: GatewayOptions,
  server: ApolloServer<GatewayContext>,
) {
  const readCaller = callerReader(issuer, audience);
  const app = httpApplication({ live: needsNobody.live, ready: readiness({ issuer, urls }) });
  app.use((request, response, next) => {
    const trace = requestTrace(request.headers);
    response.locals.trace = trace;
    response.set('x-request-id', trace.requestId);
    allowOrigin(request, response, corsOrigins);
    if (request.method === 'OPTIONS') response.status(204).end();
    else next();
  });
  if (!production) app.get('/graphiql', graphiqlPage);
  const context = async ({ req, res }: { req: Request; res: Response }): Promise<GatewayContext> => {
    const leaving = new AbortController();
    res.once('close', () => leaving.abort());
    const caller = await readCaller(req.headers.authorization).catch(notSignedIn);
    return { caller, trace: res.locals.trace, gone: leaving.signal };
  };
  app.use('/graphql', express.json({ limit: MAX_BODY_BYTES }), expressMiddleware(server, { context }));
  app.use(jsonErrors);
  return app;
}

function notSignedIn(fault: unknown): never {
  const unreachable = fault instanceof IssuerUnreachable;
  const message = unreachable
    ? 'Signing in is not possible at the moment.'
    : 'The access token is not valid: sign in again.';
  const status = unreachable ? 503 : 401;
  throw new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status } } });
}

/** So long a browser may rely on the answer about an origin. */
const PREFLIGHT_SECONDS = 600;

function allowOrigin({ headers }: Request, response: Response, allowed: readonly string[]): void {
  const { origin } = headers;
  if (!origin || !allowed.includes(origin)) return;
  response.set({
    'access-control-allow-origin': origin,
    vary: 'origin',
    'access-control-allow-headers': 'authorization, content-type, x-request-id, traceparent, apollo-require-preflight',
    'access-control-expose-headers': 'x-request-id',
    'access-control-max-age': String(PREFLIGHT_SECONDS),
  });
}
