import { startMessaging } from '@hall/messaging';
import { createLog, startSubgraph, stopOnSignal } from '@hall/subgraph-server';
import { tellPowers } from './commands/applicant/tell-powers.ts';
import { readConfig } from './config.ts';
import { subscriptions } from './events/subscriptions.ts';
import { intakeContext } from './graphql/context.ts';
import { intakeSubgraph } from './graphql/intake-subgraph.ts';
import { openIntakeDatabase } from './storage/intake-database.ts';

const { databaseUrl, port, brokers, gatewayKey, retention } = readConfig(process.env);
const log = createLog('intake');
const database = await openIntakeDatabase(databaseUrl);
const messaging = startMessaging({
  service: 'intake',
  database,
  databaseUrl,
  kafka: { clientId: 'hall.intake', brokers, log },
  retention,
  subscriptions,
  onFatal: (reason) => {
    log.fatal({ reason }, 'messaging has stopped for good');
    process.exit(70);
  },
});
const told = await tellPowers(database);
if (told > 0) log.info({ told }, 'powers that were on file were announced');
const subgraph = await startSubgraph({
  ...intakeSubgraph,
  name: 'intake',
  port,
  gatewayKey,
  log,
  context: (caller) => intakeContext({ database }, caller),
  health: messaging.probes,
});
log.info({ url: subgraph.url }, 'started');
stopOnSignal(log, [subgraph.stop, messaging.stop, () => database.destroy()]); // HTTP is stopped first, so that running requests can finish
