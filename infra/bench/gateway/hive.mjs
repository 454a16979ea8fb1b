// Hive Gateway on the same supergraph and the same subgraphs as our gateway, as a process of its own. It reads the caller's token and signs for the
// subgraphs with the functions of our gateway, because the subgraphs answer nobody else; everything else is its own.
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import httpTransport from '@graphql-mesh/transport-http';

const built = (/** @type {string} */ file) => import(new URL(`../../../gateway/dist/${file}`, import.meta.url).href);
const { callerReader } = await built('caller.js');
const { readConfig } = await built('config.js');
const { internalTokens } = await built('internal-token.js');
const { requestTrace } = await built('request-trace.js');
const { supergraphSdl } = await built('supergraph.js');

const { urls, issuer, audience, privateKey, port } = readConfig(process.env);
const readCaller = callerReader(issuer, audience);
const sign = await internalTokens(privateKey);
/** What is read from the headers of a request once, however many subgraphs are asked for it. @type {WeakMap<Request, { caller: Promise<any>, trace: any }>} */
const known = new WeakMap();

const gateway = createGatewayRuntime({
  supergraph: supergraphSdl().replaceAll(
    /@join__graph\(name: "(\w+)", url: "[^"]*"\)/g,
    (_all, name) => `@join__graph(name: "${name}", url: "${urls[name]}")`,
  ),
  transports: { http: httpTransport },
  logging: false,
  landingPage: false,
  graphiql: false,
  propagateHeaders: {
    async fromClientToSubgraphs({ request, subgraphName }) {
      const { caller, trace } = read(request);
      return {
        authorization: `Bearer ${await sign(await caller, subgraphName)}`,
        'x-request-id': trace.requestId,
        traceparent: trace.traceparent,
      };
    },
  },
});
createServer(gateway).listen(port, '127.0.0.1', () => process.send?.('listening'));
process.once('SIGTERM', () => process.exit(0));

/** @param {Request} request */
function read(request) {
  let found = known.get(request);
  if (!found) {
    found = {
      caller: readCaller(request.headers.get('authorization') ?? undefined),
      trace: requestTrace(Object.fromEntries(request.headers)),
    };
    known.set(request, found);
  }
  return found;
}
