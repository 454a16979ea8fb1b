import { GATEWAY_ISSUER } from '@hall/subgraph-server';
import { importPKCS8, SignJWT } from 'jose';
import type { Caller } from './caller.ts';

/** Makes the token that tells one subgraph who asks. */
export type SignFor = (caller: Caller, subgraph: string) => Promise<string>;

/** How long a token is valid. */
const LIFE_S = 60;

/** How long a token is used again. */
const REUSE_MS = 30_000;

/** How many tokens are kept for reuse. */
const MAX_KEPT = 5_000;

/**
 * Signs tokens that are valid for 60 seconds, for one subgraph each (ES256, the subgraph is the audience). A subgraph trusts nothing else. A token is
 * used again for half of its life, so that not every request to a subgraph costs a signature.
 */
export async function internalTokens(privateKeyPem: string): Promise<SignFor> {
  const key = await importPKCS8(privateKeyPem, 'ES256');
  const kept = new Map<string, { readonly until: number; readonly token: Promise<string> }>();
  return (caller, subgraph) => {
    const name = JSON.stringify([subgraph, caller]);
    const known = kept.get(name);
    if (known && known.until > Date.now()) return known.token;
    if (kept.size > MAX_KEPT) kept.clear();
    const { subject, ...claims } = caller;
    const token = new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(GATEWAY_ISSUER)
      .setAudience(subgraph)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime(`${LIFE_S}s`)
      .sign(key);
    kept.set(name, { until: Date.now() + REUSE_MS, token });
    return token;
  };
}
