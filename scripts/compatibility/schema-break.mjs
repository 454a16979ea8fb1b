/** @typedef {Record<string, any>} Schema */

/**
 * Whom a change hurts. OLD_RECORDS: what was written by the old schema cannot be read by the new one. OLD_READERS: what is written by
 * the new schema cannot be read by the old one. BOTH: either way, or a reader goes without something that was promised.
 * @typedef {'OLD_RECORDS' | 'OLD_READERS' | 'BOTH'} Hurt
 */

/**
 * One incompatible change.
 * @typedef {object} Break
 * @property {string} path where: `item.clock.extension`, `materials[].code`; empty for the whole message
 * @property {string} what what is different: `maxLength was 64, is 32`
 * @property {Hurt} hurts
 * @property {string} instead what can be done without breaking anybody
 */

/** What to do instead of a change that old readers would not understand. */
export const BESIDE = 'leave it as it is and add an optional field beside it';

/** What to do instead of a change that old records would not satisfy. */
export const NARROWER = 'leave it as it is; check what is narrower in the rule that writes it';

/**
 * An incompatible change, in words.
 * @param {string} path @param {string} what @param {Hurt} hurts @param {string} instead @returns {Break}
 */
export const broken = (path, what, hurts, instead) => ({ path, what, hurts, instead });
