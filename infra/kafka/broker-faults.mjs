/** What the broker says when it cannot start, and what a person can do about it. */
const faults = [
  [
    /Failed to acquire lock on file \.lock/,
    'Another broker is running on this data folder. Stop it, or choose another folder.',
  ],
  [
    /Socket server failed to bind|Address already in use/,
    'A port of the broker is taken. Stop what uses it, or move the broker with PORT_KAFKA and PORT_KAFKA_CONTROLLER.',
  ],
  [
    /No space left on device/,
    'The disk is full. Free some space and start again: nothing that was acknowledged is lost.',
  ],
  [
    /Read-only file system|AccessDenied|Permission denied/,
    'The data folder cannot be written. Check its owner and whether the file system is read-only.',
  ],
  [
    /Invalid cluster\.id in|No readable meta\.properties|node ID not found in|CorruptRecordException/,
    'The data of the broker are damaged or belong to another system. `npm run reset` empties them.',
  ],
  [
    /java\.lang\.OutOfMemoryError: Java heap space|GC overhead limit exceeded/,
    'Apache Kafka has used up its memory. Give it more with HALL_KAFKA_HEAP_MB (megabytes).',
  ],
  [
    /insufficient memory|Could not (reserve|allocate) |Cannot allocate memory|Not enough space|OutOfMemoryError/,
    'There is not enough memory for Apache Kafka, which needs about 300 MB. End other programs and start again.',
  ],
  [
    /UnsupportedVersionException|No MetadataVersion with feature level|metadata\.version .*not supported/,
    'The data of the broker were written by another version. `npm run reset` empties them.',
  ],
];

/** An ordinary line of the log. The words above mean nothing in it. */
const ordinary = /^\S+ (TRACE|DEBUG|INFO|WARN) /;

/**
 * The reason behind a broker's last words, with the remedy; where they hold no error, the last of them.
 * @param {string} output
 */
export function explainBroker(output) {
  const lines = output.trim().split('\n').filter(Boolean);
  const bad = lines.filter((line) => !ordinary.test(line));
  const [, remedy] = faults.find(([pattern]) => bad.some((line) => /** @type {RegExp} */ (pattern).test(line))) ?? [];
  const errors = bad.filter((line) => /ERROR|FATAL|Exception|insufficient|Error:/.test(line));
  return [remedy ?? 'Apache Kafka did not start.', ...(errors.length > 0 ? errors : lines).slice(-3)].join('\n');
}

/**
 * What a broker that had been running said before it ended, with the remedy where the reason is known; empty when it said nothing.
 * @param {string} output
 */
export function lastWordsOfBroker(output) {
  const errors = output.split('\n').filter((line) => line.trim() && !ordinary.test(line));
  return errors.length > 0 ? explainBroker(errors.join('\n')).replace('Apache Kafka did not start.\n', '') : '';
}
