import { Kafka, logLevel, type KafkaConfig, type LogEntry, type SASLOptions } from 'kafkajs';
import type { ConnectionOptions } from 'node:tls';
import type { Log } from '../log.ts';
import { patchIdleTimer } from './patch-idle-timer.ts';
import { patchBatchReading } from './read-batches.ts';

/** How to reach the log. `ssl` and `sasl` are for brokers that are not on this machine. */
export type KafkaOptions = {
  readonly clientId: string;
  readonly brokers: readonly string[];
  readonly ssl?: ConnectionOptions;
  readonly sasl?: SASLOptions;
  readonly log: Log;
};

/** Settings of every connection (docs/hazards.md#settings); a test reads them back. */
export const connectionSettings = {
  connectionTimeout: 3_000,
  requestTimeout: 15_000,
  enforceRequestTimeout: true,
  retry: { initialRetryTime: 200, multiplier: 2, maxRetryTime: 5_000, retries: 5 },
} as const satisfies Partial<KafkaConfig>;

/**
 * Consumers come back within a second or two after the broker. With the retries above they would crash, join again
 * under a new name, and wait a whole session until the broker has forgotten the old name (K4). The option has an effect
 * on the Kafka object only.
 */
export const consumerRetry = { initialRetryTime: 200, maxRetryTime: 1_000, retries: 1_000 } as const;

/** A probe only asks whether the broker answers, and wants to know it at once. */
const probeSettings = { connectionTimeout: 1_500, requestTimeout: 1_500, retry: { retries: 0 } } as const;

/** What a connection is for: producing and administration, consuming, or asking whether the broker answers. */
type Purpose = 'PUBLISH' | 'CONSUME' | 'PROBE';

const settingsFor: Readonly<Record<Purpose, Partial<KafkaConfig>>> = {
  PUBLISH: connectionSettings,
  CONSUME: { ...connectionSettings, retry: consumerRetry },
  PROBE: { ...connectionSettings, ...probeSettings },
};

/** A Kafka object for producers and administration, or with the long retries of a consumer, or with none at all for a probe. */
export function connect(options: KafkaOptions, purpose: Purpose, onLogged?: (entry: LogEntry) => void): Kafka {
  patchIdleTimer();
  patchBatchReading();
  process.env.KAFKAJS_NO_PARTITIONER_WARNING = '1';
  const { brokers, log, ...access } = options;
  return new Kafka({
    ...settingsFor[purpose],
    ...access,
    brokers: [...brokers],
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => {
      onLogged?.(entry);
      write(log, entry);
    },
  });
}

function write(log: Log, { level, namespace, log: { message, error, groupId } }: LogEntry): void {
  const fields = {
    kafka: namespace,
    error: error ? String(error) : undefined,
    groupId: groupId ? String(groupId) : undefined,
  };
  if (level === logLevel.ERROR)
    log.warn(fields, message); // whether an outage matters is decided by the relay and the inbox, which raise the alarm
  else log.info(fields, message);
}
