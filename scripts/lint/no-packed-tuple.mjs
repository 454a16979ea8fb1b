import { unwrapped } from './unwrapped.mjs';

/**
 * An ESLint rule: no list that is written only to be taken apart again in the same statement. The reader has to count which name belongs to
 * which value. Two values that change places may stay, because that needs both at once, and so may what a call returns.
 * @example
 * const [one, other] = [randomUUID(), randomUUID()]; // better: a declaration for each
 * [line, start] = [line + 1, end + 1]; // better: an assignment for each
 * [first, last] = [last, first]; // may stay
 * const [found, rest] = await Promise.all([find(), list()]); // may stay
 * @type {import('eslint').Rule.RuleModule}
 */
export const noPackedTuple = {
  create: (context) => {
    const textOf = (/** @type {any} */ node) => context.sourceCode.getText(node);
    return {
      VariableDeclarator(node) {
        if (isTakenApart(node.id, unwrapped(node.init)))
          context.report({ node, message: 'Write one declaration a line, each with its value.' });
      },
      AssignmentExpression(node) {
        const values = unwrapped(node.right);
        if (isTakenApart(node.left, values) && !areSwapped(entriesOf(node.left), entriesOf(values), textOf))
          context.report({ node, message: 'Write one assignment a line, each with its value.' });
      },
    };
  },
};

/** Whether names on the left take apart a literal on the right. A text or set as a list, `[...name]`, is no such literal. */
function isTakenApart(/** @type {any} */ names, /** @type {any} */ values) {
  if (names.type === 'ArrayPattern' && values?.type === 'ArrayExpression')
    return entriesOf(values).some((entry) => entry?.type !== 'SpreadElement');
  return names.type === 'ObjectPattern' && values?.type === 'ObjectExpression' && entriesOf(values).length > 0;
}

/** @param {any} node @returns {any[]} */
const entriesOf = (node) => node.elements ?? node.properties;

/**
 * Whether the values are the names themselves in another order.
 * @param {any[]} names @param {any[]} values @param {(node: any) => string} textOf
 */
const areSwapped = (names, values, textOf) =>
  JSON.stringify(names.map(textOf).toSorted()) === JSON.stringify(values.map(textOf).toSorted());
