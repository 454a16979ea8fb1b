/**
 * An ESLint rule: no local of a function that holds an object literal and is used once, to be spread into another object. Its fields read
 * better where they are used.
 * @example
 * const begun = { at: now.instant, by };
 * return { ...begun, entries }; // better: return { at: now.instant, by, entries };
 * @type {import('eslint').Rule.RuleModule}
 */
export const noLiteralForOneSpread = {
  create: (context) => ({
    VariableDeclarator(node) {
      if (node.id.type !== 'Identifier' || node.init?.type !== 'ObjectExpression') return;
      for (const variable of context.sourceCode.getDeclaredVariables(node)) {
        const uses = variable.references.filter((reference) => !reference.init);
        const [use] = uses;
        if (uses.length !== 1 || !use || !isLocal(variable.scope, use.from)) continue;
        const spread = context.sourceCode.getAncestors(use.identifier).at(-1);
        if (/** @type {string | undefined} */ (spread?.type) === 'SpreadElement')
          context.report({ node, message: `Write the fields of ${variable.name} where they are spread.` });
      }
    },
  }),
};

/**
 * Whether a variable belongs to a function, and is used in that same function: not a constant of the module, and nothing that a function inside
 * uses again and again.
 * @param {import('eslint').Scope.Scope} declaredIn @param {import('eslint').Scope.Scope} usedIn
 */
const isLocal = (declaredIn, usedIn) =>
  declaredIn.variableScope.type === 'function' && declaredIn.variableScope === usedIn.variableScope;
