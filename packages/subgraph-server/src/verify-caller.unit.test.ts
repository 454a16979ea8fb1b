import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SignJWT } from 'jose';
import { callerVerifier, GATEWAY_ISSUER } from './verify-caller.ts';

const gateway = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const publicKey = gateway.publicKey.export({ type: 'spki', format: 'pem' }).toString();

const tokenOf = (subject: string, key: KeyObject = gateway.privateKey): Promise<string> =>
  new SignJWT({ roles: ['REVIEWER'], department: 'D1', window: null })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(GATEWAY_ISSUER)
    .setAudience('review')
    .setSubject(subject)
    .setExpirationTime('60s')
    .sign(key);
const headersWith = (token: string) => ({ authorization: `Bearer ${token}` });

beforeEach(
  () => void jest.useFakeTimers({ now: new Date('2026-04-20T02:00:00Z'), doNotFake: ['nextTick', 'setImmediate'] }),
);
afterEach(() => void jest.useRealTimers());

describe('a token that was found good', () => {
  it('says the same again, with the trace of each request', async () => {
    const verify = await callerVerifier('review', publicKey);
    const headers = headersWith(await tokenOf('D0703'));
    const first = await verify({ ...headers, 'x-request-id': 'a' });
    const second = await verify({ ...headers, 'x-request-id': 'b' });
    expect(first).toEqual({
      subject: 'D0703',
      claimedRoles: ['REVIEWER'],
      departmentCode: 'D1',
      windowNo: null,
      trace: { correlationId: 'a', traceparent: null },
    });
    expect(second).toEqual({ ...first, trace: { correlationId: 'b', traceparent: null } });
  });

  it('is refused when it has expired', async () => {
    const verify = await callerVerifier('review', publicKey);
    const headers = headersWith(await tokenOf('D0703'));
    await verify(headers);
    jest.setSystemTime(new Date('2026-04-20T02:01:00Z'));
    await expect(verify(headers)).rejects.toThrow('"exp" claim timestamp check failed');
  });

  it('never speaks for another: each caller is found by their own token, and a changed token is refused', async () => {
    const verify = await callerVerifier('review', publicKey);
    const own = await tokenOf('D0703');
    await verify(headersWith(own));
    expect((await verify(headersWith(await tokenOf('D0502')))).subject).toBe('D0502');
    const forged = await tokenOf('D0703', stranger.privateKey);
    await expect(verify(headersWith(forged))).rejects.toThrow('signature verification failed');
    const [head, , signature] = own.split('.');
    const [, payload] = forged.split('.');
    await expect(verify(headersWith(`${head}.${payload}x.${signature}`))).rejects.toThrow();
  });
});
