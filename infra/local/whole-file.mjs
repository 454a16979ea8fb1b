import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a value as JSON, readable by its owner only, so that the file holds the old or the new value at every moment.
 * @param {string} file
 * @param {unknown} value
 */
export function writeWhole(file, value) {
  const coming = `${file}.coming`;
  try {
    writeFileSync(coming, JSON.stringify(value, null, 2), { mode: 0o600, flush: true });
    renameSync(coming, file);
  } catch (fault) {
    rmSync(coming, { force: true });
    throw fault;
  }
}

/**
 * Reads what writeWhole wrote. Throws, naming the file and the remedy, when it holds something else.
 * @param {string} file
 * @param {string} remedy
 */
export function readWhole(file, remedy) {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value === 'object' && value !== null) return value;
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
  }
  throw new Error(`${file} is broken: it is no JSON. ${remedy}`);
}
