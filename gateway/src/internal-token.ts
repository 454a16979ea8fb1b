import { GATEWAY_ISSUER } from '@hall/subgraph-server';
import { importPKCS8, SignJWT } from 'jose';
import type { Caller } from './caller.ts';

/** Signs, for one subgraph, who asks. */
export type SignFor = (caller: Caller, subgraph: string) => Promise<string>;

const LIFE_S = 60;
const REUSE_MS = 30_000;
const MAX_KEPT = 5_000;

/**
 * Signs 60-second tokens (ES256, audience = the subgraph): the only thing a subgraph trusts. A token is used again for half its
 * life, so that signing does not cost on every fetch.
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
