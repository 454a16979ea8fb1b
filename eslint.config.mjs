import tseslint from 'typescript-eslint';
import { noLiteralForOneSpread } from './scripts/lint/no-literal-for-one-spread.mjs';
import { noPackedTuple } from './scripts/lint/no-packed-tuple.mjs';

/** In a rule nothing comes from outside: no clock, no chance, no environment, nothing that waits. */
const pure = ['Date', 'process', 'setTimeout', 'setInterval', 'fetch', 'console', 'globalThis', 'Buffer'].map(
  (name) => ({ name, message: 'A rule is a pure function: hand it in.' }),
);

/** More parameters than anybody keeps apart: an object with named fields says at the call what is what. */
const MAX_PARAMETERS = 4;
const fewParameters = `At most ${MAX_PARAMETERS} parameters; else one object with named fields.`;

/** What has parameters and no body: in an interface, in a type, an overload. `max-params` does not see all of them. */
const signatures =
  ':matches(TSMethodSignature, TSFunctionType, TSConstructorType, TSCallSignatureDeclaration, TSConstructSignatureDeclaration, TSDeclareFunction, TSEmptyBodyFunctionExpression)';

/** Functions with too many parameters, but for those whose caller is not ours. */
const manyParameters = (/** @type {string} */ calledByOthers) => ({
  selector: `:function[params.length>${MAX_PARAMETERS}]:not(${calledByOthers} > :function)`,
  message: fewParameters,
});

/** An expression of which only the type is told: `x as Row`, `x satisfies Row`, `x!`; also twice, as in `(x as Row)!`. */
const typed = ':matches(TSAsExpression, TSSatisfiesExpression, TSNonNullExpression)';
const literal =
  ':matches(ArrayExpression, ObjectExpression, ConditionalExpression, LogicalExpression[operator=/^(&&|[|]{2})$/])';

/** Ways to save a line that cost the reader more than it saves. */
const packed = [
  {
    selector: 'ObjectExpression > SpreadElement > ObjectExpression',
    message: 'Write the properties themselves, one a line.',
  },
  {
    selector: 'ArrayExpression > SpreadElement > ArrayExpression, CallExpression > SpreadElement > ArrayExpression',
    message: 'Write the entries themselves.',
  },
  {
    selector: `SpreadElement > ${typed} > ${literal}, SpreadElement > ${typed} > ${typed} > ${literal}`,
    message: 'Write what is there itself, and its type where it is declared.',
  },
  {
    selector:
      'SpreadElement > ConditionalExpression, SpreadElement > LogicalExpression[operator=/^(&&|[|]{2})$/], SpreadElement > CallExpression > :function.callee',
    message: 'Build it in steps: what is there always first, then what a condition adds.',
  },
  {
    selector: 'SpreadElement > LogicalExpression[operator="??"][right.type="ObjectExpression"]',
    message: 'Spread it alone: of undefined nothing is spread.',
  },
  {
    selector:
      'CallExpression[callee.object.name="Object"][callee.property.name="assign"][arguments.0.type="ObjectExpression"]',
    message: 'Write an object literal.',
  },
  {
    selector: 'ForStatement[init][update=null], ForStatement[test][update=null]',
    message: 'Write a while loop, with its variable before it.',
  },
  { selector: 'VariableDeclarator > Identifier.id[name=/^MOST_/]', message: 'Begin the name of a limit with MAX_.' },
  { selector: `${signatures}[params.length>${MAX_PARAMETERS}]`, message: fewParameters },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/__generated__/**', '**/node_modules/**', '**/.dev/**', '.hall/**'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.ts'],
    plugins: {
      hall: {
        rules: {
          'no-literal-for-one-spread': noLiteralForOneSpread,
          'no-packed-tuple': noPackedTuple,
        },
      },
    },
    rules: {
      'no-restricted-syntax': ['error', ...packed],
      'max-params': ['error', { max: MAX_PARAMETERS }],
      'hall/no-literal-for-one-spread': 'error',
      'hall/no-packed-tuple': 'error',
    },
  },
  {
    // the function of a table (`it.each`) has one parameter for each column, as Jest calls it
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...packed,
        manyParameters('CallExpression[callee.callee.property.name="each"]'),
      ],
      'max-params': 'off',
    },
  },
  {
    // jsonc-parser calls the function of a property with six values, and the path is the last of them
    files: ['infra/catalogue/src/scan-json.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...packed, manyParameters('Property[key.name="onObjectProperty"]')],
      'max-params': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'off',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**', '**/migrations/**'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['services/*/src/domain/**/*.ts', 'packages/working-days/src/**/*.ts', 'packages/identifiers/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...pure],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'A rule knows no chance.' }],
      'no-restricted-syntax': [
        'error',
        ...packed,
        { selector: ':function[async=true], AwaitExpression', message: 'A rule does not wait.' },
        {
          selector: 'ThrowStatement > NewExpression[callee.name="Error"]',
          message: 'A lawful no is a refusal; a broken promise is a RangeError.',
        },
      ],
    },
  },
  {
    files: ['services/*/src/{commands,storage,graphql,events}/**/*.ts'],
    ignores: ['**/*.test.ts', '**/__generated__/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes from the database.' },
        { object: 'process', property: 'env', message: 'config.ts reads the environment, once.' },
        { property: 'transaction', message: 'oneTransaction also waits for what was left to the commit.' },
      ],
    },
  },
);
