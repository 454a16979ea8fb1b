import { join } from 'node:path';

/** One node, no fixed name: the cluster id is made when the folder is formatted. */
const NODE_ID = 1;

/** A request lies in the heap as a whole while it is handled: with Apache Kafka's own limit of 100 MB a single one could fill it. */
const MAX_REQUEST_BYTES = 16 * 1_048_576;

/**
 * The broker's settings. Topics are created by us only; what the broker keeps about groups survives a week of silence; the
 * metadata log has a folder of its own, so that a second start on a live folder fails at the lock before it writes anything.
 * @param {{ folder: string, port: number, controllerPort: number, advertisedPort?: number }} options
 */
export const brokerSettings = ({ folder, port, controllerPort, advertisedPort = port }) => ({
  'process.roles': 'broker,controller',
  'node.id': NODE_ID,
  'controller.quorum.voters': `${NODE_ID}@127.0.0.1:${controllerPort}`,
  listeners: `BROKER://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
  'advertised.listeners': `BROKER://127.0.0.1:${advertisedPort}`,
  'listener.security.protocol.map': 'BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT',
  'inter.broker.listener.name': 'BROKER',
  'controller.listener.names': 'CONTROLLER',
  'log.dirs': join(folder, 'log'),
  'metadata.log.dir': join(folder, 'metadata'),
  'auto.create.topics.enable': false,
  'log.message.timestamp.type': 'LogAppendTime',
  'offsets.topic.replication.factor': 1,
  'offsets.topic.num.partitions': 8,
  'transaction.state.log.replication.factor': 1,
  'transaction.state.log.min.isr': 1,
  'transaction.max.timeout.ms': 60_000, // readers wait behind an open transaction: no department holds the others up for longer
  'share.coordinator.state.topic.replication.factor': 1,
  'share.coordinator.state.topic.min.isr': 1,
  'offsets.retention.minutes': 43_200,
  'group.initial.rebalance.delay.ms': 0,
  'log.cleaner.dedupe.buffer.size': 2_097_152,
  'broker.session.timeout.ms': 3_000,
  'broker.heartbeat.interval.ms': 500,
  'socket.request.max.bytes': MAX_REQUEST_BYTES,
  'queued.max.request.bytes': 2 * MAX_REQUEST_BYTES,
  'num.network.threads': 2,
  'num.io.threads': 4,
});

/** The heap in megabytes that the broker gets unless `HALL_KAFKA_HEAP_MB` says otherwise; what fills it is measured in README.md beside this file. */
const HEAP_MB = 256;

/**
 * Flags of the Java machine: small, and compiled quickly rather than well. One that has run out of memory ends at once, and is started
 * again: some of its threads would be gone, and the rest would answer nobody. Throws when the size of the heap is no number.
 * @param {string | undefined} [heapMb]
 */
export function javaFlags(heapMb = process.env.HALL_KAFKA_HEAP_MB) {
  if (heapMb && !/^[1-9]\d{1,5}$/.test(heapMb))
    throw new Error(`HALL_KAFKA_HEAP_MB is a number of megabytes, like ${HEAP_MB}, and not ${heapMb}.`);
  return [
    `-Xmx${heapMb || HEAP_MB}m`,
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-Djava.net.preferIPv4Stack=true',
  ];
}

/** Logs to standard output, where the launcher waits for "Kafka Server started"; a YAML file would log nothing at all. */
export const log4jProperties = `
status = error
appender.stdout.type = Console
appender.stdout.name = stdout
appender.stdout.layout.type = PatternLayout
appender.stdout.layout.pattern = %d{ISO8601} %p %c{1}: %m%n
rootLogger.level = warn
rootLogger.appenderRef.stdout.ref = stdout
logger.server.name = kafka.server
logger.server.level = info
`;
