import { generateKeyPairSync } from 'node:crypto';
import { GATEWAY_ISSUER, startSubgraph, type VerifiedCaller } from '@hall/subgraph-server';
import { SignJWT } from 'jose';
import { pino } from 'pino';

/** Who asks: somebody with these claims; null is somebody without any token of the gateway. */
export type Asker = {
  readonly id?: string;
  readonly roles?: readonly string[];
  readonly department?: string | null;
  readonly window?: string | null;
} | null;

/** An answer of the subgraph, with its HTTP status. */
type SubgraphAnswer = { readonly status: number; readonly data?: any; readonly errors?: readonly any[] };

/** A subgraph over HTTP as the gateway sees it; `log` holds what it wrote down. */
export type TestSubgraph = {
  readonly ask: (asker: Asker, query: string, variables?: object) => Promise<SubgraphAnswer>;
  readonly askWith: (token: string | null, query: string) => Promise<SubgraphAnswer>;
  readonly sign: (asker: NonNullable<Asker>, audience?: string, issuer?: string) => Promise<string>;
  readonly log: readonly string[];
  readonly stop: () => Promise<void>;
};

/** Serves a subgraph on a free port, with a gateway's key of its own. */
export async function serveSubgraph<Context extends object>(
  name: string,
  subgraph: { readonly typeDefs: string; readonly resolvers: object },
  context: (caller: VerifiedCaller) => Context,
): Promise<TestSubgraph> {
  const gateway = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const log: string[] = [];
  const gatewayKey = gateway.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const written = pino({ level: 'info' }, { write: (line: string) => void log.push(line) });
  const { url, stop } = await startSubgraph({ ...subgraph, name, port: 0, gatewayKey, context, log: written });

  const sign: TestSubgraph['sign'] = (
    { id = '', roles = [], department = null, window = null },
    audience = name,
    issuer = GATEWAY_ISSUER,
  ) =>
    new SignJWT({ roles, department, window })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(id)
      .setExpirationTime('60s')
      .sign(gateway.privateKey);
  const send = async (token: string | null, body: object): Promise<SubgraphAnswer> => {
    const headers = new Headers({ 'content-type': 'application/json', 'x-request-id': 'test-request' });
    if (token !== null) headers.set('authorization', `Bearer ${token}`);
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, ...((await response.json()) as object) };
  };
  return {
    ask: async (asker, query, variables = {}) => send(asker && (await sign(asker)), { query, variables }),
    askWith: (token, query) => send(token, { query }),
    sign,
    log,
    stop,
  };
}
