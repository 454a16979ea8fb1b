import tseslint from 'typescript-eslint';

/** In a rule nothing comes from outside: no clock, no chance, no environment, nothing that waits. */
const pure = [
  ...['Date', 'process', 'setTimeout', 'setInterval', 'fetch', 'console', 'globalThis', 'Buffer'].map((name) => ({
    name,
    message: 'A rule is a pure function: hand it in.',
  })),
];

/** Ways to save a line that cost the reader more than it saves. */
const packed = [
  {
    selector: 'ObjectExpression > SpreadElement > ObjectExpression',
    message: 'Write the properties themselves, one a line.',
  },
  { selector: 'ForStatement[init][update=null]', message: 'Write a while loop, with its variable before it.' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/__generated__/**', '**/node_modules/**', '**/.dev/**', '.hall/**'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.mjs', '**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...packed] } },
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
    files: ['services/*/src/{domain,commands,storage,graphql,events}/**/*.ts'],
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
