import type { IncomingHttpHeaders } from 'node:http';
import { importSPKI, jwtVerify, type JWTPayload } from 'jose';

/** What ties a request to its log lines and to the events it causes. */
export type RequestTrace = { readonly correlationId: string | null; readonly traceparent: string | null };

/**
 * Who asks, as the gateway vouches for it. The service decides what the roles mean; unknown ones grant nothing. Somebody who has
 * not signed in has an empty subject and no roles.
 */
export type VerifiedCaller = {
  readonly subject: string;
  readonly claimedRoles: readonly string[];
  readonly departmentCode: string | null;
  readonly windowNo: string | null;
  readonly trace: RequestTrace;
};

/** The issuer of the internal tokens. */
export const GATEWAY_ISSUER = 'hall-gateway';

/** How many verified tokens are kept. The gateway sends a token for half a minute, to each service its own. */
const MAX_KEPT = 5_000;

/** Who asks, as far as the token says it. The same token says the same until it expires. */
type Verified = { readonly caller: Omit<VerifiedCaller, 'trace'>; readonly expiresAt: number };

/**
 * Reads the gateway's 60-second token (ES256, audience = this service). Rejects without one and with a wrong one, so a request is
 * never served as someone else: subgraphs trust nothing but this token. A signature that was found good is not looked at again until the token
 * expires: a caller is only ever found by the whole text of their own token.
 */
export async function callerVerifier(
  service: string,
  publicKeyPem: string,
): Promise<(headers: IncomingHttpHeaders) => Promise<VerifiedCaller>> {
  const key = await importSPKI(publicKeyPem, 'ES256');
  const kept = new Map<string, Verified>();
  return async (headers) => {
    const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
    if (!token) throw new Error('no token of the gateway');
    const known = kept.get(token);
    if (known && known.expiresAt > Date.now()) return { ...known.caller, trace: traceOf(headers) };
    const { payload } = await jwtVerify(token, key, {
      issuer: GATEWAY_ISSUER,
      audience: service,
      algorithms: ['ES256'],
      requiredClaims: ['sub', 'exp'],
    });
    const caller = callerOf(payload);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(token, { caller, expiresAt: (payload.exp ?? 0) * 1_000 });
    return { ...caller, trace: traceOf(headers) };
  };
}

const callerOf = ({ sub, roles, department, window }: JWTPayload): Omit<VerifiedCaller, 'trace'> => ({
  subject: sub ?? '',
  claimedRoles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
  departmentCode: typeof department === 'string' ? department : null,
  windowNo: typeof window === 'string' ? window : null,
});

/** The request's id and trace, as the gateway sends them. */
export const traceOf = (headers: IncomingHttpHeaders): RequestTrace => ({
  correlationId: matching(headers['x-request-id'], /^[A-Za-z0-9-]{1,64}$/),
  traceparent: matching(headers.traceparent, /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/),
});

const matching = (value: string | string[] | undefined, pattern: RegExp): string | null =>
  typeof value === 'string' && pattern.test(value) ? value : null;
