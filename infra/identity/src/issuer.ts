import { createPublicKey } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, importPKCS8, SignJWT, type JWK } from 'jose';
import type { Claims } from './users.ts';

/** The audience (`aud`) of every token: the gateway refuses a token that was signed for somebody else. */
export const AUDIENCE = 'one-window-hall';

/** Signs tokens and publishes the key they are checked with. */
export type Issuer = {
  readonly url: string;
  readonly lifeSeconds: number;
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly sign: (claims: Claims) => Promise<string>;
};

/** An issuer with this private key (PKCS#8 PEM, ES256). */
export async function createIssuer(url: string, privateKeyPem: string, lifeSeconds: number): Promise<Issuer> {
  const key = await importPKCS8(privateKeyPem, 'ES256');
  const publicJwk = await exportJWK(createPublicKey(privateKeyPem));
  const kid = await calculateJwkThumbprint(publicJwk);
  return {
    url,
    lifeSeconds,
    jwks: { keys: [{ ...publicJwk, kid, alg: 'ES256', use: 'sig' }] },
    sign: ({ sub, ...claims }) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' })
        .setIssuer(url)
        .setAudience(AUDIENCE)
        .setSubject(sub)
        .setIssuedAt()
        .setExpirationTime(`${lifeSeconds}s`)
        .sign(key),
  };
}
