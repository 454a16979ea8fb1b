import { startMessaging } from '@hall/messaging';
import { createLog, startSubgraph, stopOnSignal } from '@hall/subgraph-server';
import { readConfig } from './config.ts';
import { subscriptions } from './events/subscriptions.ts';
import { deliveryContext } from './graphql/context.ts';
import { deliverySubgraph } from './graphql/delivery-subgraph.ts';
import { openDeliveryDatabase } from './storage/delivery-database.ts';

const { databaseUrl, port, brokers, gatewayKey, journalKey, retention } = readConfig(process.env);
const log = createLog('delivery');
const database = await openDeliveryDatabase(databaseUrl);
const messaging = startMessaging({
  service: 'delivery',
  database,
  databaseUrl,
  journalKey,
  kafka: { clientId: 'hall.delivery', brokers, log },
  retention,
  subscriptions,
  onFatal: (reason) => {
    log.fatal({ reason }, 'messaging has stopped for good');
    process.exit(70);
  },
});
const subgraph = await startSubgraph({
  ...deliverySubgraph,
  name: 'delivery',
  port,
  gatewayKey,
  log,
  context: (caller) => deliveryContext({ database }, caller),
  health: messaging.probes,
});
log.info({ url: subgraph.url }, 'started');
stopOnSignal(log, [subgraph.stop, messaging.stop, () => database.destroy()]); // HTTP first: what is running may finish
