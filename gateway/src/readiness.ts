import type { HealthAnswer } from '@hall/subgraph-server';

/** A service asks its own database and broker first, which it gives a second and a half; then it has to answer. */
const SERVICE_MS = 2_000;
const ISSUER_MS = 1_500;
/** An answer counts for so long, so that asking often does not become a load on the others. */
const REMEMBERED_MS = 500;

/** Whom the gateway needs: the issuer of the access tokens, and the subgraphs by name. */
type Needed = { readonly issuer: string; readonly urls: Readonly<Record<string, string>> };

/**
 * Whether requests can be answered: every service is ready, and the issuer gives its keys. Names what is missing: `issuer`,
 * `review` that does not answer at all, `review: database` for what review says it misses.
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
