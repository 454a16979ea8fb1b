import { httpApplication, jsonErrors, needsNobody } from '@hall/subgraph-server';
import express, { type Express } from 'express';
import type { Issuer } from './issuer.ts';
import type { Users, Wanted } from './users.ts';
import { userPage } from './user-page.ts';

/** The grant of this issuer: it believes whoever asks, which is why it refuses to run in production. */
export const GRANT = 'urn:hall:params:oauth:grant-type:development';

/** A development OpenID Connect issuer over HTTP: discovery, keys, tokens, and a page to pick a user. */
export function identityApplication(issuer: Issuer, users: Users): Express {
  const app = httpApplication(needsNobody);
  app.get('/.well-known/openid-configuration', (_request, response) => {
    response.json({
      issuer: issuer.url,
      jwks_uri: `${issuer.url}/jwks.json`,
      token_endpoint: `${issuer.url}/token`,
      grant_types_supported: [GRANT],
      response_types_supported: ['token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
      token_endpoint_auth_methods_supported: ['none'],
    });
  });
  app.get('/jwks.json', (_request, response) => void response.json(issuer.jwks));
  app.get('/', (_request, response) => void response.type('html').send(userPage(users)));
  app.post('/token', express.urlencoded({ extended: false }), async (request, response) => {
    const { grant_type: grant, ...asked } = (request.body ?? {}) as Record<string, string>;
    const refuse = (error: string, description: string): void => {
      response.status(400).json({ error, error_description: description });
    };
    if (grant !== GRANT) return refuse('unsupported_grant_type', `grant_type must be ${GRANT}`);
    const wanted = wantedIn(asked);
    if (!wanted) return refuse('invalid_request', 'name one of staff, applicant, department');
    const claims = users.find(wanted);
    if (!claims) return refuse('invalid_grant', `the catalogue has no ${Object.entries(wanted)[0]?.join(' ')}`);
    response.json({ access_token: await issuer.sign(claims), token_type: 'Bearer', expires_in: issuer.lifeSeconds });
  });
  app.use(jsonErrors);
  return app;
}

function wantedIn({ staff, applicant, department }: Record<string, string>): Wanted | undefined {
  const named = [staff && { staff }, applicant && { applicant }, department && { department }].filter(Boolean);
  return named.length === 1 ? (named[0] as Wanted) : undefined;
}
