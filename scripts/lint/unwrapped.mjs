/**
 * The expression itself, without what only its type is told with: `as const`, `as Row`, `satisfies Row` and `!`.
 * @param {any} node @returns {any}
 */
export const unwrapped = (node) =>
  ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(node?.type)
    ? unwrapped(node.expression)
    : node;
