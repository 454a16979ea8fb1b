/**
 * The first place where two JSON values differ, with what stands there; undefined where they are the same. The order of keys does not count.
 * @example differenceOf({ a: [1, 2] }, { a: [1, 3] }) // '.a.1: 2 and 3'
 * @param {unknown} one
 * @param {unknown} other
 * @param {string} [path]
 * @returns {string | undefined}
 */
export function differenceOf(one, other, path = '') {
  if (one === other) return undefined;
  if (isTree(one) && isTree(other) && Array.isArray(one) === Array.isArray(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = differenceOf(one[key], other[key], `${path}.${key}`);
      if (found) return found;
    }
    return undefined;
  }
  return `${path}: ${shown(one)} and ${shown(other)}`;
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isTree = (value) => typeof value === 'object' && value !== null;

const shown = (/** @type {unknown} */ value) => JSON.stringify(value)?.slice(0, 300);
