import { closeServer, createLog, listenOn, portFrom, required, stopOnSignal } from '@hall/subgraph-server';
import { usualPorts } from '@hall/topology';
import { identityApplication } from './identity-application.ts';
import { createIssuer } from './issuer.ts';
import { usersOf } from './users.ts';

if (process.env.NODE_ENV === 'production')
  throw new Error('the development issuer believes whoever asks: it does not run in production');
const port = portFrom(process.env, 'PORT_IDENTITY', usualPorts.PORT_IDENTITY);
const url = process.env.OIDC_ISSUER ?? `http://127.0.0.1:${port}`;
const hours = Number(process.env.DEV_TOKEN_HOURS ?? 8);
const issuer = await createIssuer(url, required(process.env, 'IDENTITY_PRIVATE_KEY'), Math.round(hours * 3600));
const log = createLog('identity');
const { server } = await listenOn(identityApplication(issuer, usersOf(required(process.env, 'CATALOGUE'))), port);
log.info({ url }, 'started');
stopOnSignal(log, [() => closeServer(server, 2_000)]);
