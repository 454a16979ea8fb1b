// What the unit tests import from `@jest/globals`, where Mocha runs them: its `describe` and `it`, with the tables of Jest, and the `expect` of Jest.
import { expect } from 'expect';
import { bind } from 'jest-each';

/** @param {(name: string, run: () => void) => void} add */
const withTables = (add) =>
  Object.assign((/** @type {string} */ name, /** @type {() => void} */ run) => add(name, run), {
    each: bind(add, false),
  });

export { expect };
export const describe = withTables((name, run) => globalThis.describe(name, run));
export const it = withTables((name, run) => globalThis.it(name, run));
