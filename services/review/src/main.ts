import { startMessaging } from '@hall/messaging';
import { createLog, repeat, startSubgraph, stopOnSignal } from '@hall/subgraph-server';
import { readConfig } from './config.ts';
import { timersOf } from './events/timers.ts';
import { departmentsOf } from './events/departments.ts';
import { subscriptions } from './events/subscriptions.ts';
import { reviewContext } from './graphql/context.ts';
import { reviewSubgraph } from './graphql/review-subgraph.ts';
import { openReviewDatabase } from './storage/review-database.ts';

/** So often the timers look at the time. */
const TIMERS_EVERY_MS = 5_000;

const { databaseUrl, port, brokers, gatewayKey, journalKey, retention } = readConfig(process.env);
const log = createLog('review');
const database = await openReviewDatabase(databaseUrl);
const messaging = startMessaging({
  service: 'review',
  database,
  databaseUrl,
  journalKey,
  kafka: { clientId: 'hall.review', brokers, log },
  retention,
  subscriptions,
  departments: departmentsOf(database),
  onFatal: (reason) => {
    log.fatal({ reason }, 'messaging has stopped for good');
    process.exit(70);
  },
});
const timers = repeat(timersOf({ database }, log), TIMERS_EVERY_MS, log);
const subgraph = await startSubgraph({
  ...reviewSubgraph,
  name: 'review',
  port,
  gatewayKey,
  log,
  context: (caller) => reviewContext({ database }, caller),
  health: messaging.probes,
});
log.info({ url: subgraph.url }, 'started');
stopOnSignal(log, [subgraph.stop, timers.stop, messaging.stop, () => database.destroy()]); // HTTP first: what is running may finish
