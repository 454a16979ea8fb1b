import { randomUUID } from 'node:crypto';

/** Where the gateway and the issuer are. */
export type Hall = { readonly gatewayUrl: string; readonly issuer: string; readonly catalogue: string };

/** Whom a token is for: the fields of the development issuer. */
type Who = { readonly staff: string } | { readonly applicant: string } | { readonly department: string } | null;

/** The graph has answered with an error, or a mutation with a refusal. */
export class Answered extends Error {
  override readonly name = 'Answered';
}

/** Something of the hall does not answer at all; the message says what, and where. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Asks the gateway as somebody. Rejects with Answered when it answers an error. */
export type Ask = <Data>(query: string, variables?: object) => Promise<Data>;

/** A person at the hall: a way to ask the gateway with their own real token, and further headers where a test wants them. */
export async function signIn(hall: Hall, who: Who, headers: Record<string, string> = {}): Promise<Ask> {
  const authorization = who ? { authorization: `Bearer ${await tokenFor(hall, who)}` } : {};
  return async <Data>(query: string, variables: object = {}) => {
    const end = Date.now() + patienceMs();
    for (;;) {
      const response = await fetch(hall.gatewayUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers, ...authorization },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(patienceMs()),
      }).catch(() => {
        throw new NoAnswer(`The gateway at ${hall.gatewayUrl} does not answer.`);
      });
      const { data, errors } = (await response.json()) as { data: Data; errors?: GraphError[] };
      if (!errors) return data;
      if (!errors.every(isPassing) || Date.now() > end)
        throw new Answered(
          errors.map(({ message, extensions }) => `${message} ${JSON.stringify(extensions)}`).join('; '),
        );
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  };
}

type GraphError = { readonly message: string; readonly extensions: { readonly code?: string } };

/**
 * Whether a part of the hall is only away for a moment. Then the same request is sent again under the same commandId,
 * so that it is answered once.
 */
const isPassing = ({ extensions: { code } }: GraphError): boolean =>
  code === 'SUBGRAPH_UNAVAILABLE' || code === 'SUBGRAPH_TIMEOUT';
/** How long somebody at a desk tries again, in milliseconds. `HALL_DEMO_SECONDS` sets another time, in seconds. */
const patienceMs = (): number => Number(process.env.HALL_DEMO_SECONDS || 30) * 1_000;

async function tokenFor({ issuer }: Hall, who: object): Promise<string> {
  const grant = 'urn:hall:params:oauth:grant-type:development';
  const body = new URLSearchParams({ grant_type: grant, ...who });
  const signal = AbortSignal.timeout(patienceMs());
  const response = await fetch(`${issuer}/token`, { method: 'POST', body, signal }).catch(() => {
    throw new NoAnswer(`The issuer of tokens at ${issuer} does not answer.`);
  });
  const { access_token: token, error_description: why } = (await response.json()) as Record<string, string>;
  if (!token) throw new Answered(`no token for ${JSON.stringify(who)}: ${why}`);
  return token;
}

/** Runs a mutation under a new commandId and answers its success. Rejects with Answered when it is refused. */
export async function act<Success>(ask: Ask, mutation: string, input: object, fields: string): Promise<Success> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const inputType = inputTypes[mutation] ?? `${type}Input`;
  const query = `mutation ${type}($input: ${inputType}!) { ${mutation}(input: $input) {
    __typename ... on Refusal { code message details } ${fields} } }`;
  const data = await ask<
    Record<string, Success & { __typename: string; code: string; message: string; details: string[] }>
  >(query, {
    input: { commandId: randomUUID(), ...input },
  });
  const answer = data[mutation]!;
  if (answer.__typename === 'Refusal')
    throw new Answered(`${mutation}: ${answer.code} ${answer.message} ${answer.details.join('、')}`);
  return answer;
}

const inputTypes: Record<string, string> = {
  claimCase: 'CaseInput',
  acceptCase: 'CaseInput',
  startReview: 'CaseInput',
  offerResult: 'CaseInput',
};

/** Asks again and again until the answer is there. Rejects after the time, saying what was waited for. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined | false>,
  ms = 2 * patienceMs(),
): Promise<Answer> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Answered(`waited ${ms / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
