import { startMessaging } from '@hall/messaging';
import { createLog, startSubgraph, stopOnSignal } from '@hall/subgraph-server';
import { readConfig } from './config.ts';
import { subscriptions } from './events/subscriptions.ts';
import { consultationContext } from './graphql/context.ts';
import { consultationSubgraph } from './graphql/consultation-subgraph.ts';
import { openConsultationDatabase } from './storage/consultation-database.ts';

const { databaseUrl, port, brokers, gatewayKey, journalKey } = readConfig(process.env);
const log = createLog('consultation');
const database = await openConsultationDatabase(databaseUrl);
const messaging = startMessaging({
  service: 'consultation',
  database,
  databaseUrl,
  journalKey,
  kafka: { clientId: 'hall.consultation', brokers, log },
  subscriptions,
  onFatal: (reason) => {
    log.fatal({ reason }, 'messaging has stopped for good');
    process.exit(70);
  },
});
const subgraph = await startSubgraph({
  ...consultationSubgraph,
  ...{ name: 'consultation', port, gatewayKey, log },
  context: (caller) => consultationContext({ database }, caller),
  health: messaging.health,
});
log.info({ url: subgraph.url }, 'started');
stopOnSignal(log, [subgraph.stop, messaging.stop, () => database.destroy()]); // HTTP first: what is running may finish
