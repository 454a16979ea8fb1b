import { closeSync, existsSync, fchmodSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';

/** The size at which a log file is closed and the next one begun, in bytes. */
const MAX_BYTES = 10 * 1024 * 1024;
/** How many files of a part are kept, with the one that is being written: name.log, name.log.1, and so on. */
const MAX_FILES = 5;

/**
 * A log that never fills the disk and that only its owner can read: when it would grow too large it becomes name.log.1, that one name.log.2, and
 * the oldest goes. It is written at once, so that a crash of the launcher loses nothing; a full disk takes the log, never the part.
 * @param {string} file
 * @param {{ mostBytes?: number, mostFiles?: number }} [bounds]
 */
export function openRotatingLog(file, { mostBytes = MAX_BYTES, mostFiles = MAX_FILES } = {}) {
  /** @type {number | undefined} */
  let open;
  let size = 0;

  function openFile() {
    open = openSync(file, 'a', 0o600);
    fchmodSync(open, 0o600); // it may be there already
    size = fstatSync(open).size;
    return open;
  }

  function close() {
    if (open !== undefined) closeSync(open);
    open = undefined;
  }

  function rotate() {
    close();
    for (let number = mostFiles - 1; number > 0; number -= 1) {
      const younger = number === 1 ? file : `${file}.${number - 1}`;
      if (existsSync(younger)) renameSync(younger, `${file}.${number}`);
    }
  }

  return {
    /** @param {string | Buffer} data */
    write(data) {
      const bytes = Buffer.from(data);
      try {
        let target = open ?? openFile();
        if (size > 0 && size + bytes.length > mostBytes) {
          rotate();
          target = openFile();
        }
        writeSync(target, bytes);
        size += bytes.length;
      } catch {
        close();
      }
    },
    close,
  };
}
