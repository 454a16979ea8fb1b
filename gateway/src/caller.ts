import { createRemoteJWKSet, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';

/** Who asks, as the issuer of their access token vouches for it. Somebody who has not signed in has an empty subject and no roles. */
export type Caller = {
  readonly subject: string;
  readonly roles: readonly string[];
  readonly department: string | null;
  readonly window: string | null;
};

/** The caller of a request without an access token. */
const anonymous: Caller = { subject: '', roles: [], department: null, window: null };

/** The access token is not valid: it is of another issuer, forged, expired, or meant for another audience. */
class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn';
}

/** The issuer cannot be asked for its keys, so that no access token can be checked. */
export class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';
}

const algorithms = ['ES256', 'RS256', 'PS256', 'EdDSA'];

/**
 * Reads the access tokens of an OpenID Connect issuer. Its keys are looked up through its discovery document when the first token comes, so that the
 * gateway can start before the issuer. Without a token the caller is `anonymous`. Rejects with NotSignedIn and IssuerUnreachable.
 */
export function callerReader(issuer: string, audience: string): (authorization: string | undefined) => Promise<Caller> {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const keySet = (): Promise<JWTVerifyGetKey> =>
    (keys ??= discover(issuer).catch((fault: unknown) => {
      keys = undefined;
      throw new IssuerUnreachable(String(fault));
    }));
  return async (authorization) => {
    if (!authorization) return anonymous;
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    if (!token) throw new NotSignedIn('no bearer token');
    try {
      const { payload } = await jwtVerify(token, await keySet(), {
        issuer,
        audience,
        algorithms,
        clockTolerance: 60,
        requiredClaims: ['sub', 'exp'],
      });
      return callerOf(payload);
    } catch (fault) {
      if (fault instanceof IssuerUnreachable || isUnreachable(fault)) throw new IssuerUnreachable(String(fault));
      throw new NotSignedIn(String(fault));
    }
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(3_000) });
  if (!response.ok) throw new Error(`the issuer answers ${response.status}`);
  const { jwks_uri: uri } = (await response.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(uri), { timeoutDuration: 3_000, cooldownDuration: 10_000, cacheMaxAge: 600_000 });
}

const isUnreachable = (fault: unknown): boolean =>
  fault instanceof Error &&
  (fault.name === 'JWKSTimeout' || fault instanceof TypeError || /fetch failed|ECONN/.test(fault.message));

const callerOf = ({ sub, roles, department, window }: JWTPayload): Caller => ({
  subject: sub ?? '',
  roles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
  department: typeof department === 'string' ? department : null,
  window: typeof window === 'string' ? window : null,
});
