import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { composeServices } from '@apollo/composition';
import {
  needsNobody,
  startSubgraph,
  type Health,
  type RunningSubgraph,
  type VerifiedCaller,
} from '@hall/subgraph-server';
import { GraphQLError, parse } from 'graphql';
import { exportJWK, SignJWT } from 'jose';
import { pino } from 'pino';
import { startGateway, type RunningGateway } from './start-gateway.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const people = `${link} type Query { me: Me person(id: ID!): Person people(first: Int): [Person!]! fault: String slow: String } type Mutation { touch: Int! } type Me { subject: String! roles: [String!]! requestId: String traceparent: String } type Person @key(fields: "id") { id: ID! friend: Person }`;
const names = `${link} type Query { echo(text: String): String } type Person @key(fields: "id") { id: ID! name: String }`;
const gatewayKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const issuerKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const strangerKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = (key: typeof gatewayKeys.publicKey) => key.export({ type: 'spki', format: 'pem' }).toString();

let subgraphs: Record<string, RunningSubgraph>;
let broken: Server;
let issuer: Server;
let issuerUrl: string;
let gateway: RunningGateway;
const log: string[] = [];
const requests: string[] = [];
const represented: number[] = [];
let touched = 0;

beforeAll(async () => {
  issuer = createServer(async (request, response) => {
    const answer =
      request.url === '/jwks'
        ? { keys: [{ ...(await exportJWK(issuerKeys.publicKey)), kid: 'k1', alg: 'ES256' }] }
        : { issuer: issuerUrl, jwks_uri: `${issuerUrl}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  issuerUrl = await listening(issuer);
  broken = createServer((request, response) => {
    requests.push(request.headers.authorization ?? '');
    if (request.url === '/html') response.statusCode = 502;
    response.end('<html>secret-host:1234 at /srv/app.js</html>');
  });
  subgraphs = {
    people: await serve('people', people, peopleResolvers),
    names: await serve('names', names, nameResolvers),
  };
  gateway = await start({ people: subgraphs.people!.url, names: subgraphs.names!.url });
}, 60_000);
afterAll(async () => {
  await gateway.stop();
  await Promise.all(Object.values(subgraphs).map(({ stop }) => stop()));
  issuer.close();
  broken.close();
});

type Context = { readonly caller: VerifiedCaller };
const peopleResolvers = {
  Query: {
    me: (_: unknown, _args: unknown, { caller }: Context) => ({
      subject: caller.subject,
      roles: caller.claimedRoles,
      requestId: caller.trace.correlationId,
      traceparent: caller.trace.traceparent,
    }),
    person: (_: unknown, { id }: { id: string }) => ({ id, friend: { id } }),
    people: (_: unknown, { first }: { first: number }) =>
      Array.from({ length: first }, (_row, index) => ({ id: String(index % 3) })),
    fault: () => {
      throw new Error('duplicate key users_pkey (host=db-1) at /srv/app.ts:7');
    },
    slow: () => new Promise((resolve) => setTimeout(() => resolve('late'), 5_000).unref()),
  },
  Mutation: { touch: () => (touched += 1) },
};
const nameResolvers = {
  Query: { echo: (_: unknown, { text }: { text: string }) => text },
  Person: {
    __resolveReference: ({ id }: { id: string }) => {
      represented.push(Number(id));
      if (id === 'refused') throw new GraphQLError('not yours', { extensions: { code: 'FORBIDDEN' } });
      return { id, name: `name ${id}` };
    },
  },
};

const serve = (name: string, typeDefs: string, resolvers: object, health: Health = needsNobody) =>
  startSubgraph<Context>({
    name,
    port: 0,
    gatewayKey: pem(gatewayKeys.publicKey),
    typeDefs,
    resolvers,
    health,
    context: (caller) => ({ caller }),
    log: pino({ level: 'silent' }),
  });
const start = (urls: Record<string, string>, matters: object = {}) => {
  const services = [
    { name: 'people', url: '', typeDefs: parse(people) },
    { name: 'names', url: '', typeDefs: parse(names) },
  ];
  return startGateway({
    urls,
    supergraph: composeServices(services).supergraphSdl!,
    port: 0,
    issuer: issuerUrl,
    audience: 'one-window-hall',
    privateKey: gatewayKeys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    production: false,
    corsOrigins: ['http://localhost:5173'],
    deadlineMs: 1_000,
    log: pino({ level: 'info' }, { write: (line: string) => void log.push(line) }),
    ...matters,
  });
};
const listening = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );
const ask = async (query: string, headers: Record<string, string> = {}, variables: object = {}, to = gateway) => {
  const response = await fetch(to.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    headers: response.headers,
    ...((await response.json()) as { data?: any; errors?: any[] }),
  };
};
const token = (
  claims: object = {},
  { key = issuerKeys.privateKey, aud = 'one-window-hall', iss = issuerUrl, exp = '1h', kid = 'k1' } = {},
) =>
  new SignJWT({ roles: ['REVIEWER'], ...claims })
    .setProtectedHeader({ alg: 'ES256', kid })
    .setSubject('D0103')
    .setIssuer(iss)
    .setAudience(aud)
    .setExpirationTime(exp)
    .sign(key);
const bearer = async (...args: Parameters<typeof token>) => ({ authorization: `Bearer ${await token(...args)}` });

describe('who asks', () => {
  it('somebody without a token is nobody: signed for, without roles', async () =>
    expect((await ask('{ me { subject roles } }')).data).toEqual({ me: { subject: '', roles: [] } }));
  it('somebody with a token is who the issuer says', async () =>
    expect((await ask('{ me { subject roles } }', await bearer())).data).toEqual({
      me: { subject: 'D0103', roles: ['REVIEWER'] },
    }));
  it.each<[string, () => Promise<Record<string, string>>]>([
    ['forged', () => bearer({}, { key: strangerKeys.privateKey })],
    ['over', () => bearer({}, { exp: '-5m' })],
    ['for somebody else', () => bearer({}, { aud: 'another' })],
    ['of another issuer', () => bearer({}, { iss: 'http://127.0.0.1:1' })],
    ['of an unknown key', () => bearer({}, { kid: 'k9' })],
    ['no token at all', async () => ({ authorization: 'Basic x' })],
  ])('a token that is %s is 401', async (_what, headers) =>
    expect(await ask('{ me { subject } }', await headers())).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    }),
  );
  it('while the issuer cannot be asked, signing in is not possible, and nobody is let in as nobody', async () => {
    const alone = await start(
      { people: subgraphs.people!.url, names: subgraphs.names!.url },
      { issuer: 'http://127.0.0.1:9' },
    );
    expect(await ask('{ me { subject } }', await bearer({}, { iss: 'http://127.0.0.1:9' }), {}, alone)).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect((await ask('{ me { subject } }', {}, {}, alone)).data).toEqual({ me: { subject: '' } });
    await alone.stop();
  });
  it.each([{}, { authorization: 'Bearer client' }])(
    'a subgraph that is asked directly with %o answers 401',
    async (headers) => {
      const response = await fetch(subgraphs.people!.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"query":"{ me { subject } }"}',
      });
      expect(response.status).toBe(401);
    },
  );
});

describe('the trace of a request', () => {
  it('is taken over, passed on, answered and logged', async () => {
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    const { data, headers } = await ask('query Trace { me { requestId traceparent } }', {
      'x-request-id': 'front-end-1',
      traceparent,
    });
    expect(data.me).toEqual({ requestId: 'front-end-1', traceparent });
    expect(headers.get('x-request-id')).toBe('front-end-1');
    expect(log.find((line) => line.includes('"operation":"Trace"'))).toContain('front-end-1');
  });
  it.each(['', 'x'.repeat(65), 'a b', '<script>'])('is made anew for the request id %j', async (given) => {
    const { data, headers } = await ask('{ me { requestId traceparent } }', given ? { 'x-request-id': given } : {});
    expect(data.me).toEqual({
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      traceparent: expect.stringMatching(/^00-/),
    });
    expect(headers.get('x-request-id')).toBe(data.me.requestId);
  });
});

describe('what an operation may be', () => {
  const bomb = `{ ...f0 } ${Array.from({ length: 13 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f13 on Query { __typename }`;
  const nested = (depth: number): string => (depth === 0 ? 'id' : `id friend { ${nested(depth - 1)} }`);
  it.each<[string, string, string]>([
    ['too deep', `{ person(id: 1) { ${nested(40)} } }`, 'OPERATION_TOO_DEEP'],
    [
      'with too many aliases',
      `{ person(id: 1) { ${Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')} } }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'with too many root fields',
      `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    [
      'with too many root fields in a fragment',
      `query { ...f } fragment f on Query { ${Array.from({ length: 11 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    [
      'with too many root fields, spread over fragments in fragments',
      `query { ...f ... { ${Array.from({ length: 4 }, (_, n) => `a${n}: __typename`).join(' ')} } }
       fragment f on Query { ...g ${Array.from({ length: 4 }, (_, n) => `b${n}: __typename`).join(' ')} }
       fragment g on Query { ... on Query { ${Array.from({ length: 4 }, (_, n) => `c${n}: __typename`).join(' ')} } }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    [
      'with too many directives',
      `{ ${Array.from({ length: 10 }, (_, n) => `a${n}: __typename @include(if: true)`).join(' ')} }`,
      'TOO_MANY_DIRECTIVES',
    ],
    ['too long', `{ person(id: 1) { ${'id '.repeat(3_000)} } }`, 'OPERATION_TOO_LONG'],
    ['a fragment bomb', bomb, 'OPERATION_TOO_LARGE'],
  ])('an operation that is %s is refused with a code of its own, and tells no limit', async (_what, query, code) => {
    const { status, errors, headers } = await ask(query);
    expect(status).toBe(400);
    expect(errors![0]).toMatchObject({ extensions: { code, requestId: headers.get('x-request-id') } });
    expect(JSON.stringify(errors)).not.toMatch(/\b(12|30|2000)\b/);
  });
  it('a text with control characters is a bad input of its field, not a fault of ours', async () =>
    expect((await ask('query ($text: String) { echo(text: $text) }', {}, { text: 'a\u0000' })).errors).toMatchObject([
      {
        path: ['echo'],
        message: 'text holds control characters.',
        extensions: { code: 'BAD_USER_INPUT', field: 'text' },
      },
    ]));
  it.each([
    ['{ me { token } }', 'Cannot query field "token" on type "Me". Did you mean "roles"?'],
    ['{ me { depth } }', 'Cannot query field "depth" on type "Me".'],
    ['{ aliasLimit }', 'Cannot query field "aliasLimit" on type "Query".'],
    ['{ me @directives { subject } }', 'Unknown directive "@directives".'],
    ['query ($tokens: Int) { me { subject } }', 'Variable "$tokens" is never used.'],
  ])('a mistake is told as it is, also where the words of a limit are in it: %s', async (query, message) => {
    const { status, errors } = await ask(query);
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      { message, locations: [{ line: 1 }], extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });
  it('a persisted query and a subscription are refused with codes of their own', async () => {
    const post = async (body: object) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(gateway.url, { method: 'POST', headers, body: JSON.stringify(body) });
      return ((await response.json()) as { errors: object[] }).errors;
    };
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    expect(await post({ extensions: { persistedQuery } })).toMatchObject([
      { message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } },
    ]);
    expect(await post({ query: 'subscription { me { subject } }' })).toContainEqual(
      expect.objectContaining({
        message: 'There are no subscriptions: send the query again from time to time.',
        extensions: expect.objectContaining({ code: 'SUBSCRIPTION_NOT_SUPPORTED' }),
      }),
    );
  });
  it('a body of 300 kB is refused as JSON', async () =>
    expect(await ask(`{ echo(text: "${'x'.repeat(300_000)}") }`)).toMatchObject({
      status: 413,
      errors: [{ extensions: { code: 'REQUEST_TOO_LARGE' } }],
    }));
  it('a batch is refused', async () => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '[{"query":"{ __typename }"}]',
    });
    expect(response.status).toBe(400);
  });
  it('what is not JSON is refused as JSON', async () => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect([response.status, (await response.json()) as object]).toEqual([
      400,
      { errors: [expect.objectContaining({ extensions: { code: 'BAD_REQUEST' } })] },
    ]);
  });
  it('at most five errors come back', async () => {
    const { errors } = await ask('{ me { a b c d e f g h } }');
    expect(errors).toHaveLength(5);
  });
});

describe('subgraphs that fail', () => {
  const secrets =
    /127\.0\.0\.1|localhost|:\d{4,5}|\/srv|\.ts|\.js|users_pkey|db-1|stack|<html|secret-host|ECONN|undici| at /i;
  const withNames = async (url: string) => start({ people: subgraphs.people!.url, names: url });

  it('a fault in one is masked, with an id, and the other data are kept', async () => {
    const { data, errors } = await ask('{ fault me { subject } }');
    expect(data).toEqual({ fault: null, me: { subject: '' } });
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side.',
        path: ['fault'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', faultId: expect.any(String), requestId: expect.any(String) },
      },
    ]);
  });
  it('one that hangs is given up at the deadline', async () => {
    const { data, errors } = await ask('{ slow }');
    expect(data).toEqual({ slow: null });
    expect(errors![0]).toMatchObject({ extensions: { code: 'SUBGRAPH_TIMEOUT' } });
  });
  it.each([
    ['is down', async () => 'http://127.0.0.1:9/graphql', 'SUBGRAPH_UNAVAILABLE'],
    ['answers HTML', async () => `${await listeningOnce(broken)}/`, 'SUBGRAPH_BAD_RESPONSE'],
    ['answers 502', async () => `${await listeningOnce(broken)}/html`, 'SUBGRAPH_BAD_RESPONSE'],
  ])('one that %s costs its own fields only, and tells nothing about itself', async (_what, url, code) => {
    const lame = await withNames(await url());
    const { data, errors } = await ask('{ person(id: 1) { id name } }', {}, {}, lame);
    expect(data).toEqual({ person: { id: '1', name: null } });
    expect(errors![0]).toMatchObject({ path: ['person'], extensions: { code, requestId: expect.any(String) } });
    expect(JSON.stringify(errors)).not.toMatch(secrets);
    const list = await ask('{ people(first: 2) { name } }', {}, {}, lame);
    expect(list.data).toEqual({ people: [{ name: null }, { name: null }] });
    expect(list.errors).toMatchObject([{ path: ['people', 0], extensions: { code } }]);
    await lame.stop();
  });
  it('a coded error of one is passed on with its code', async () => {
    const { errors } = await ask('{ person(id: "refused") { name } }');
    expect(errors![0]).toMatchObject({ message: 'not yours', extensions: { code: 'FORBIDDEN' } });
  });
  it('a mutation is never sent twice', async () => {
    const before = touched;
    await ask('mutation { touch }');
    expect(touched).toBe(before + 1);
  });
});

const listeningOnce = (server: Server): Promise<string> =>
  server.listening ? Promise.resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`) : listening(server);

describe('the data source', () => {
  it('asks for each entity once, and gives it to all its places', async () => {
    represented.length = 0;
    const { data } = await ask('{ people(first: 12) { name } }');
    expect(represented.sort()).toEqual([0, 1, 2]);
    expect(data.people.map(({ name }: { name: string }) => name)).toEqual(
      Array.from({ length: 12 }, (_, n) => `name ${n % 3}`),
    );
  });
});

describe('the surface', () => {
  const get = (path: string, headers = {}) => fetch(gateway.url.replace('/graphql', path), { headers });
  it('has GraphiQL from the installed package in development, which loads nothing from elsewhere', async () => {
    const page = await (await get('/graphiql')).text();
    expect(page).toContain('/graphql');
    expect([...page.matchAll(/<(?:script|link|img|iframe)[^>]*(?:src|href)="(https?:)?\/\//g)]).toEqual([]);
    expect([...page.matchAll(/url\(["']?https?:/g)]).toEqual([]);
  });
  it('has neither GraphiQL nor introspection in production', async () => {
    const production = await start(
      { people: subgraphs.people!.url, names: subgraphs.names!.url },
      { production: true },
    );
    expect((await fetch(production.url.replace('/graphql', '/graphiql'))).status).toBe(404);
    expect(await ask('{ __schema { types { name } } }', {}, {}, production)).toMatchObject({ status: 400 });
    const { errors } = await ask('{ peopl { id } }', {}, {}, production);
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
    await production.stop();
  });
  it('shows its public schema only', async () => {
    const { data } = await ask('{ __schema { queryType { fields { name } } types { name } } }');
    expect(JSON.stringify(data)).not.toMatch(/_service|_entities|_Any|Subscription/);
  });
  it('says how it is', async () => {
    expect([(await get('/health/live')).status, (await get('/health/ready')).status]).toEqual([200, 200]);
    expect(await (await get('/health/ready')).json()).toEqual({ status: 'UP', missing: [] });
  });
  it('is not ready without a service, without what a service needs, or without the issuer; and is well itself', async () => {
    const ready = async () => ({ missing: ['database', 'broker'] });
    const ailing = await serve('names', names, nameResolvers, { live: async () => ({ missing: [] }), ready });
    const gone = createServer();
    const nowhere = await listening(gone);
    gone.close();
    const lonely = await start({ people: `${nowhere}/graphql`, names: ailing.url }, { issuer: nowhere });
    const health = async (question: string) => {
      const response = await fetch(lonely.url.replace('/graphql', `/health/${question}`));
      return [response.status, ((await response.json()) as { missing: string[] }).missing];
    };
    expect(await health('ready')).toEqual([503, ['people', 'names: database', 'names: broker', 'issuer']]);
    expect(await health('live')).toEqual([200, []]);
    await Promise.all([lonely.stop(), ailing.stop()]);
  });
  it('lets the listed origins in, and no others', async () => {
    const allowed = async (origin: string) => {
      const { headers } = await fetch(gateway.url, { method: 'OPTIONS', headers: { origin } });
      return [headers.get('access-control-allow-origin'), headers.get('access-control-max-age')];
    };
    expect(await allowed('http://localhost:5173')).toEqual(['http://localhost:5173', '600']);
    expect(await allowed('http://evil.example')).toEqual([null, null]);
  });
  it('shows no query plan', async () => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-query-plan-experimental': '1' },
      body: '{"query":"{ me { subject } }"}',
    });
    expect(JSON.stringify(await response.json())).not.toContain('QueryPlan');
  });
});
