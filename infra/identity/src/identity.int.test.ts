import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applicantId } from '@hall/catalogue';
import { listenOn } from '@hall/subgraph-server';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { GRANT, identityApplication } from './identity-application.ts';
import { AUDIENCE, createIssuer } from './issuer.ts';
import { usersOf } from './users.ts';

const catalogue = fileURLToPath(new URL('../../catalogue', import.meta.url));
const privateKey = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
let server: Server;
let url: string;
beforeAll(async () => {
  const issuer = await createIssuer('http://issuer.test', privateKey, 3_600);
  const listening = await listenOn(identityApplication(issuer, usersOf(catalogue)), 0);
  server = listening.server;
  url = `http://127.0.0.1:${listening.port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const ask = async (wanted: Record<string, string>) => {
  const response = await fetch(`${url}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: GRANT, ...wanted }),
  });
  return {
    status: response.status,
    ...((await response.json()) as { access_token?: string; error?: string; error_description?: string }),
  };
};
const claimsOf = async (wanted: Record<string, string>) => {
  const keys = createRemoteJWKSet(new URL(`${url}/jwks.json`));
  const { payload } = await jwtVerify((await ask(wanted)).access_token ?? '', keys, {
    issuer: 'http://issuer.test',
    audience: AUDIENCE,
  });
  return payload;
};

describe('the development issuer', () => {
  it('is found by discovery', async () =>
    expect(await (await fetch(`${url}/.well-known/openid-configuration`)).json()).toMatchObject({
      issuer: 'http://issuer.test',
      jwks_uri: 'http://issuer.test/jwks.json',
    }));
  it.each<[Record<string, string>, object]>([
    [{ staff: 'H201' }, { sub: 'H201', roles: ['INTAKE_OFFICER'], department: null, window: 'S01' }],
    [
      { staff: 'D0104' },
      { sub: 'D0104', roles: ['REVIEWER', 'ANSWERER'], department: '11990101YL00000126', window: null },
    ],
    [{ applicant: 'p01' }, { sub: applicantId('990101', 'p01'), roles: ['APPLICANT'], department: null }],
    [{ applicant: 'e01' }, { sub: applicantId('990101', 'e01'), roles: ['APPLICANT'] }],
    [{ department: 'tobacco' }, { sub: 'tobacco', roles: ['DEPARTMENT_SYSTEM'], department: '11990101YL0000151W' }],
  ])('signs for %o', async (wanted, claims) => expect(await claimsOf(wanted)).toMatchObject(claims));
  it.each<[Record<string, string>, string]>([
    [{ staff: 'X' }, 'staff X'],
    [{ applicant: 'X' }, 'applicant X'],
    [{}, 'name one of'],
    [{ staff: 'H201', applicant: 'p01' }, 'name one of'],
    [{ grant_type: 'password', staff: 'H201' }, 'grant_type'],
  ])('refuses %o, and says why', async (wanted, why) =>
    expect(await ask(wanted)).toMatchObject({ status: 400, error_description: expect.stringContaining(why) }),
  );
  it('has a page that loads nothing from elsewhere', async () => {
    const page = await (await fetch(url)).text();
    expect(page).toContain('H201');
    expect(page).not.toMatch(/(src|href)="https?:/);
  });
  it('does not run in production', () => {
    const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [main], {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining('does not run in production')]);
  });
});

describe('npm run token', () => {
  const main = fileURLToPath(new URL('../dist/token-main.js', import.meta.url));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [main, ...args], {
      encoding: 'utf8',
      env: { ...process.env, OIDC_ISSUER: 'http://127.0.0.1:9' },
    });
  it('without a system says what to do', () =>
    expect(run('--staff', 'H201')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('npm start'),
    }));
  it.each([[[]], [['--staff']], [['--staff', 'H201', '--applicant', 'p01']], [['--who', 'x']]])(
    '%j is wrong usage: 2',
    (args) => expect(run(...args).status).toBe(2),
  );
});
