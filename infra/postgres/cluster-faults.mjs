/** The server keeps the hall's data, but not whole. */
export const damaged = 'The data of PostgreSQL are damaged. Restore a copy, or `npm run reset` empties them.';

/** What PostgreSQL says when it cannot start, and what a person can do about it. */
const faults = [
  [
    /lock file "postmaster\.pid" already exists/,
    'Another PostgreSQL is running on this data folder. Stop it, or choose another folder with HALL_DATA.',
  ],
  [
    /could not bind|Address already in use/,
    'The port of PostgreSQL is taken. Stop what uses it, or move it with PORT_POSTGRES.',
  ],
  [/No space left on device/, 'The disk is full. Free some space and start again: nothing that was committed is lost.'],
  [
    /initialized by PostgreSQL version/,
    'The data were written by another version of PostgreSQL. `npm run reset` empties them; keep a copy first if you need them.',
  ],
  [
    /Permission denied|Read-only file system|could not create|could not change permissions/,
    'The data folder cannot be written or entered by the user PostgreSQL runs as. Check its owner, and that every folder above it may be entered.',
  ],
  [
    /database files are incompatible|incorrect checksum in control file|could not locate a valid checkpoint|invalid primary checkpoint|could not open file|PANIC|is not a database cluster directory/,
    damaged,
  ],
];

/**
 * The reason behind the server's last words, with the remedy.
 * @param {string} output
 */
export function explainCluster(output) {
  const [, remedy] = faults.find(([pattern]) => /** @type {RegExp} */ (pattern).test(output)) ?? [];
  const words = output
    .trim()
    .split('\n')
    .filter((line) => /FATAL|PANIC|ERROR|error:/.test(line))
    .slice(-3);
  const said = words.length > 0 ? words : output.trim().split('\n').slice(-2);
  return [remedy ?? 'PostgreSQL did not start.', ...said].join('\n');
}

/**
 * What a server that had been running said before it ended, with the remedy where the reason is known; empty when it said nothing.
 * @param {string} output
 */
export function lastWordsOfCluster(output) {
  const fatal = output.split('\n').filter((line) => /PANIC|No space left|could not (write|open|fsync)/.test(line));
  return fatal.length > 0 ? explainCluster(fatal.join('\n')).replace('PostgreSQL did not start.\n', '') : '';
}
