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
    /Invalid cluster\.id in|No readable meta\.properties|node ID not found in/,
    'The data of the broker are damaged or belong to another system. `npm run reset` empties them.',
  ],
  [/OutOfMemoryError/, 'The broker ran out of memory.'],
  [
    /UnsupportedVersion|metadata\.version|newer than|not supported by this/,
    'The data of the broker were written by another version. `npm run reset` empties them.',
  ],
];

/**
 * The reason behind a broker's last words, with the remedy.
 * @param {string} output
 */
export function explainBroker(output) {
  const [, remedy] = faults.find(([pattern]) => /** @type {RegExp} */ (pattern).test(output)) ?? [];
  const words = output
    .trim()
    .split('\n')
    .filter((line) => /ERROR|FATAL|Exception/.test(line))
    .slice(-3);
  return [remedy ?? 'Apache Kafka did not start.', ...words].join('\n');
}
