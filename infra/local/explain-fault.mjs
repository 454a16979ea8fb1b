/** What a system call answered, and what a person can do about it. @type {Readonly<Record<string, string>>} */
const remedies = {
  ENOSPC: 'The disk is full. Free some space and start again: nothing that was kept is lost.',
  53100: 'The disk is full. Free some space and start again: nothing that was committed is lost.', // as PostgreSQL says it
  EDQUOT: 'The quota of this user is used up. Free some space and start again: nothing that was kept is lost.',
  EROFS: 'The file system is read-only. Mend that, or choose another folder with HALL_DATA.',
  EACCES: 'A file of the hall cannot be read or written. Mend its owner, or choose another folder with HALL_DATA.',
};

/**
 * What to tell a person about a fault: its sentence, after the remedy where the system refused something.
 * @param {unknown} fault
 */
export function explainFault(fault) {
  if (!(fault instanceof Error)) return String(fault);
  const { code = '', path, message } = /** @type {NodeJS.ErrnoException} */ (fault);
  return remedies[code]
    ? `${remedies[code]}\n${message}${path && !message.includes(path) ? ` (${path})` : ''}`
    : message;
}
