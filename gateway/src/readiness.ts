import type { HealthAnswer } from '@hall/subgraph-server';

/** How long a service may take: it first asks its own database and broker, to which it gives a second and a half. */
const SERVICE_MS = 2_000;

/** How long the issuer may take for both of its answers together. */
const ISSUER_MS = 1_500;

/** How long an answer is given again, so that frequent questions do not burden the services. */
const REMEMBERED_MS = 500;

/** What the gateway needs in order to answer requests: the issuer of the access tokens, and the subgraphs by name. */
export type Needed = { readonly issuer: string; readonly urls: Readonly<Record<string, string>> };

/**
 * Tells whether requests can be answered: every service is ready, and the issuer gives its keys. The answer names what is missing: `issuer`; `review`,
 * where review does not answer at all; `review: database`, where review answers that its database is missing.
 */
export function readiness({ issuer, urls }: Needed): () => Promise<HealthAnswer> {
  let last: { readonly at: number; readonly answer: Promise<HealthAnswer> } | undefined;
  const ask = async (): Promise<HealthAnswer> => {
    const services = Object.entries(urls).map(([name, url]) => missingIn(name, url));
    return { missing: (await Promise.all([...services, missingIssuer(issuer)])).flat() };
  };
  return () => {
    if (!last || performance.now() - last.at > REMEMBERED_MS) last = { at: performance.now(), answer: ask() };
    return last.answer;
  };
}

async function missingIn(name: string, url: string): Promise<readonly string[]> {
  try {
    const response = await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(SERVICE_MS) });
    if (response.ok) return [];
    const { missing } = (await response.json()) as { missing?: readonly string[] };
    return missing && missing.length > 0 ? missing.map((what) => `${name}: ${what}`) : [name];
  } catch {
    return [name];
  }
}

async function missingIssuer(issuer: string): Promise<readonly string[]> {
  try {
    const signal = AbortSignal.timeout(ISSUER_MS);
    const discovery = await fetch(`${issuer}/.well-known/openid-configuration`, { signal });
    const { jwks_uri: uri } = (await discovery.json()) as { jwks_uri: string };
    const { keys } = (await (await fetch(uri, { signal })).json()) as { keys?: unknown };
    return Array.isArray(keys) ? [] : ['issuer'];
  } catch {
    return ['issuer'];
  }
}
