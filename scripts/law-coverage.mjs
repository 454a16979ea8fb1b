// `npm run law:coverage` holds the code to the law book in docs/law: which transitions, examples, edge cases and clauses have a test, by the titles of the
// tests; whether everything that comments, strings and documents cite can be looked up; and that no text in Chinese shows a code to people who do not have
// the book. Writes docs/generated/law-coverage.md; with --check it writes nothing and fails when that file is out of date. Runs no test.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bookOf, placesOf } from './law/book.mjs';
import { faultsOf, rowsOf } from './law/coverage.mjs';
import { fileFaultsBy } from './law/file-faults.mjs';
import { pageOf, totalsOf } from './law/page.mjs';
import { testsOf } from './law/test-titles.mjs';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const covered = ['Transitions', 'Illegal transitions', 'Worked examples', 'Edge cases', 'Clauses'];
const folders = ['packages', 'services', 'gateway', 'infra', 'e2e', 'scripts'];
const passedOver = [
  'node_modules',
  'dist',
  '.dev',
  '__generated__',
  'gateway/schema.graphql',
  'gateway/supergraph.graphql',
  'docs/generated',
];

const bookPages = [...filesIn('docs/law').filter((file) => file.endsWith('.md')), 'docs/hazards.md'];
const book = bookOf(bookPages.map((name) => ({ name, text: textOf(name) })));
const sources = folders.flatMap(filesIn).filter((file) => /\.(?:ts|mjs|cjs|js|graphql|sql)$/.test(file));
const tests = sources
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('scripts/'))
  .flatMap((file) => testsOf(file, textOf(file)));
const pages = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...['docs', ...folders].flatMap(filesIn).filter((file) => file.endsWith('.md')),
];
const rows = rowsOf(book.entries, covered, tests);

const faults = [...book.faults, ...faultsOf(rows), ...citations(), ...lostNames(), ...stalePage()];
for (const line of totalsOf(rows)) console.log(line);
console.log(`${book.entries.length} codes in the book`);
for (const fault of faults) console.error(`✘ ${fault}`);
if (faults.length > 0) process.exitCode = 1;

/** What is wrong with the citations of all files. The tests of this tool itself are made of such things. */
function citations() {
  const faultsOfFile = fileFaultsBy(book.entries, placesOn);
  return [...sources, ...pages]
    .filter((file) => !file.startsWith('scripts/law/'))
    .flatMap((file) => faultsOfFile(file, textOf(file)));
}

/** Names under "where" in the law book that the code does not have. */
function lostNames() {
  const words = new Set(sources.flatMap((file) => textOf(file).split(/\W+/)));
  return book.entries.flatMap(({ id, where = '', page, line }) =>
    [...where.matchAll(/`(\w+)`/g)]
      .filter(([, name = '']) => !words.has(name))
      .map(([, name]) => `${page}:${line}: ${id} is said to be where ${name} is, which the code does not have`),
  );
}

/** Writes the page of what is tested, or says that it is out of date. @returns {string[]} */
function stalePage() {
  const page = new URL('docs/generated/law-coverage.md', root);
  const text = pageOf(rows);
  if (existsSync(page) && readFileSync(page, 'utf8') === text) return [];
  if (check) return ['docs/generated/law-coverage.md is out of date: npm run law:coverage'];
  writeFileSync(page, text);
  return [];
}

/** @param {string} page */
function placesOn(page) {
  return existsSync(new URL(page, root)) ? [...placesOf(textOf(page))] : undefined;
}

/** @param {string} file */
function textOf(file) {
  return readFileSync(new URL(file, root), 'utf8');
}

/** Files of a folder, from the root on, always in the same order. @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(new URL(`${folder}/`, root), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (passedOver.includes(entry.name) || passedOver.includes(path)) return [];
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}
