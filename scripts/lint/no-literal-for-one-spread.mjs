import { unwrapped } from './unwrapped.mjs';

/**
 * An ESLint rule: no local of a function that holds a literal, or on a condition a literal, and is used once, to be spread into another
 * object or list. Its fields or entries read better where they are used; what a condition adds is added in a step of its own.
 * @example
 * const begun = { at: now.instant, by };
 * return { ...begun, entries }; // better: return { at: now.instant, by, entries };
 * @example
 * const inspected = isDev ? ['--inspect'] : [];
 * spawn(program, [...inspected, file]); // better: const args = [file]; if (isDev) args.unshift('--inspect');
 * @type {import('eslint').Rule.RuleModule}
 */
export const noLiteralForOneSpread = {
  create: (context) => ({
    VariableDeclarator(node) {
      if (node.id.type !== 'Identifier' || !isLiteral(node.init)) return;
      for (const variable of context.sourceCode.getDeclaredVariables(node)) {
        const uses = variable.references.filter((reference) => !reference.init);
        const [use] = uses;
        if (uses.length !== 1 || !use || !isLocal(variable.scope, use.from)) continue;
        if (isSpread(context.sourceCode.getAncestors(use.identifier)))
          context.report({ node, message: `Write the fields of ${variable.name} where they are spread.` });
      }
    },
  }),
};

/** An object or a list in braces or brackets, or a condition that leads to one: `isDev ? ['--inspect'] : []`, `by && { by }`. */
function isLiteral(/** @type {any} */ expression) {
  const node = unwrapped(expression);
  switch (node?.type) {
    case 'ObjectExpression':
    case 'ArrayExpression':
      return true;
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].some(isLiteral);
    case 'LogicalExpression':
      return node.operator !== '??' && isLiteral(node.right);
    default:
      return false;
  }
}

/** Whether the innermost of what stands around a use, but for what tells its type, is a spread. @param {any[]} around */
const isSpread = (around) => around.findLast((node) => unwrapped(node) === node)?.type === 'SpreadElement';

/**
 * Whether a variable belongs to a function, and is used in that same function: not a constant of the module, and nothing that a function inside
 * uses again and again.
 * @param {import('eslint').Scope.Scope} declaredIn @param {import('eslint').Scope.Scope} usedIn
 */
const isLocal = (declaredIn, usedIn) =>
  declaredIn.variableScope.type === 'function' && declaredIn.variableScope === usedIn.variableScope;
