import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Mutation tests of the rules (`npm run mutate`): each mutant is one changed condition, operator, list or text of a rule, and a unit test
 * has to fail on it. A mutant that survives is a rule that could be broken without anybody noticing.
 *
 * Mocha runs the very unit tests of Jest (see jest-globals.mjs): it loads them once and then switches the mutants on one after the other,
 * while Jest would load every file anew for each of them.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['services/review/src/domain/**/*.ts', '!services/review/src/domain/**/*.test.ts'],
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import=./scripts/mutation/register.mjs', '--conditions=source'],
  mochaOptions: { spec: ['scripts/mutation/unit-tests.mjs'], config: 'scripts/mutation/mocharc.json' },
  coverageAnalysis: 'perTest',
  // A constant that is changed keeps the module from loading, or makes a table of the law say something else.
  ignoreStatic: true,
  ignorers: ['wording'],
  plugins: ['@stryker-mutator/mocha-runner', './scripts/mutation/ignore-wording.mjs'],
  concurrency: 1,
  allowEmpty: true,
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.hall/mutation/report.html' },
  jsonReporter: { fileName: '.hall/mutation/report.json' },
  ignorePatterns: ['.hall', '.turbo', 'dist', 'docs', 'e2e', 'gateway', '*.tsbuildinfo'],
  tempDirName: join(tmpdir(), 'hall-mutation'), // a copy within the repository would be a second package of each name for Jest
  cleanTempDir: 'always',
};
