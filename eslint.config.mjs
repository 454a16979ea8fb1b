import tseslint from 'typescript-eslint';
import { noLiteralForOneSpread } from './scripts/lint/no-literal-for-one-spread.mjs';

/** In a rule nothing comes from outside: no clock, no chance, no environment, nothing that waits. */
const pure = ['Date', 'process', 'setTimeout', 'setInterval', 'fetch', 'console', 'globalThis', 'Buffer'].map(
  (name) => ({ name, message: 'A rule is a pure function: hand it in.' }),
);

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
    selector:
      'SpreadElement > :matches(TSAsExpression, TSSatisfiesExpression) > :matches(ArrayExpression, ObjectExpression, ConditionalExpression, LogicalExpression[operator=/^(&&|[|]{2})$/])',
    message: 'Write what is there itself, and its type where it is declared.',
  },
  {
    selector: 'SpreadElement > ConditionalExpression, SpreadElement > LogicalExpression[operator=/^(&&|[|]{2})$/]',
    message: 'Build it in steps: what is there always first, then what a condition adds.',
  },
  { selector: 'ForStatement[init][update=null]', message: 'Write a while loop, with its variable before it.' },
];

/** More parameters than anybody keeps apart: an object with named fields says at the call what is what. */
const MOST_PARAMETERS = 4;

/** In a test the function of a table (`it.each`) has one parameter for each column, as Jest calls it. */
const manyParameters = {
  selector: `:function[params.length>${MOST_PARAMETERS}]:not(CallExpression[callee.callee.property.name="each"] > :function)`,
  message: `At most ${MOST_PARAMETERS} parameters; else one object with named fields.`,
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/__generated__/**', '**/node_modules/**', '**/.dev/**', '.hall/**'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.ts'],
    plugins: { hall: { rules: { 'no-literal-for-one-spread': noLiteralForOneSpread } } },
    rules: {
      'no-restricted-syntax': ['error', ...packed],
      'max-params': ['error', { max: MOST_PARAMETERS }],
      'hall/no-literal-for-one-spread': 'error',
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...packed, manyParameters],
      'max-params': 'off',
      'hall/no-literal-for-one-spread': 'off',
    },
  },
  {
    // jsonc-parser calls the function of a property with six values, and the path is the last of them
    files: ['infra/catalogue/src/scan-json.ts'],
    rules: { 'max-params': ['error', { max: 6 }] },
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
      ],
    },
  },
);
