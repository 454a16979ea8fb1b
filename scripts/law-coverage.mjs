// `npm run law:coverage`: which transitions, worked examples and edge cases of the law have a test, by the titles of the tests. Writes
// docs/generated/law-coverage.md; with --check it writes nothing and fails when that file is out of date. Runs no test.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { faultsOf, rowsOf } from './law/coverage.mjs';
import { pageOf, totalsOf } from './law/page.mjs';
import { testsOf } from './law/test-titles.mjs';

const root = new URL('../', import.meta.url);
const page = new URL('docs/generated/law-coverage.md', root);
const check = process.argv.includes('--check');
const folders = ['packages', 'services', 'gateway', 'infra', 'e2e']; // those of jest.config.mjs

const reasons = { notHere: law('not-here'), open: law('open') };
const tests = folders.flatMap(testFilesIn).flatMap((file) => testsOf(file, readFileSync(new URL(file, root), 'utf8')));
const rows = rowsOf(law('ids'), tests, reasons);
const faults = faultsOf(rows, reasons);
const text = pageOf(rows);
if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
  if (check) faults.push('docs/generated/law-coverage.md is out of date: npm run law:coverage');
  else writeFileSync(page, text);
}
for (const line of totalsOf(rows)) console.log(line);
for (const fault of faults) console.error(`✘ ${fault}`);
if (faults.length > 0) process.exitCode = 1;

/** @param {string} name */
function law(name) {
  return JSON.parse(readFileSync(new URL(`docs/law/${name}.json`, root), 'utf8'));
}

/** Test files of a folder, from the root on, always in the same order. @param {string} folder @returns {string[]} */
function testFilesIn(folder) {
  return readdirSync(new URL(`${folder}/`, root), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : testFilesIn(path);
      return entry.name.endsWith('.test.ts') ? [path] : [];
    });
}
