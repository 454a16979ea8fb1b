import { startMessaging } from '@hall/messaging';
import { createLog, repeat, startSubgraph, stopOnSignal } from '@hall/subgraph-server';
import { readConfig } from './config.ts';
import { subscriptions } from './events/subscriptions.ts';
import { onTime } from './events/timers.ts';
import { consultationContext } from './graphql/context.ts';
import { consultationSubgraph } from './graphql/consultation-subgraph.ts';
import { openConsultationDatabase } from './storage/consultation-database.ts';

/** How often it is checked whether the day of a ticket is over. */
const TIMERS_EVERY_MS = 60_000;

const { databaseUrl, port, brokers, gatewayKey, journalKey, retention } = readConfig(process.env);
const log = createLog('consultation');
const database = await openConsultationDatabase(databaseUrl);
const messaging = startMessaging({
  service: 'consultation',
  database,
  databaseUrl,
  journalKey,
  kafka: { clientId: 'hall.consultation', brokers, log },
  retention,
  subscriptions,
  onFatal: (reason) => {
    log.fatal({ reason }, 'messaging has stopped for good');
    process.exit(70);
  },
});
const timers = repeat(() => onTime({ database }, log), TIMERS_EVERY_MS, log);
const subgraph = await startSubgraph({
  ...consultationSubgraph,
  name: 'consultation',
  port,
  gatewayKey,
  log,
  context: (caller) => consultationContext({ database }, caller),
  health: messaging.probes,
});
log.info({ url: subgraph.url }, 'started');
stopOnSignal(log, [subgraph.stop, timers.stop, messaging.stop, () => database.destroy()]); // HTTP first: what is running may finish
