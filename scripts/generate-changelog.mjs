// Compares the public graph, gateway/schema.graphql, with its newest release in gateway/released, and writes docs/changelog.md: what is
// new since then, and what each release brought. Fails when a query of the newest release would break; what was `@deprecated` in it
// may be gone. With --check nothing is written, and it fails when the page is out of date. With --release the graph of today is kept
// as a release (docs/compatibility.md says when).
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compareGraphs } from './compatibility/compare-graphs.mjs';
import { changelogPage, graphFaults, versionAfter } from './compatibility/graph-changelog.mjs';

const root = new URL('../', import.meta.url);
const folder = new URL('gateway/released/', root);
const page = new URL('docs/changelog.md', root);
const current = readFileSync(new URL('gateway/schema.graphql', root), 'utf8');
/** @type {string[]} */
const faults = [];

if (process.argv.includes('--release')) await release();
const releases = readReleases();
const newest = releases.at(-1);
const unreleased = newest ? await compareGraphs(newest.schema, current) : [];
if (newest) faults.push(...graphFaults(newest.version, unreleased));
else faults.push('no release of the graph is kept: npm run release:graph');
if (faults.length === 0) keepPage(changelogPage(await history(), unreleased));

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
console.log(`graph ${newest?.version}: ${unreleased.length} changes since, ${faults.length} faults`);

/** Every release that is kept, oldest first. @returns {{ version: string, schema: string }[]} */
function readReleases() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({
      version: file.replace('.graphql', ''),
      schema: readFileSync(new URL(file, folder), 'utf8'),
    }))
    .sort((one, other) => one.version.localeCompare(other.version, 'en', { numeric: true }));
}

/** What each release brought. */
async function history() {
  const sections = [];
  for (const [index, { version, schema }] of releases.entries()) {
    const before = releases[index - 1];
    sections.push({ version, changes: before ? await compareGraphs(before.schema, schema) : [] });
  }
  return sections;
}

/**
 * Keeps the graph of today as a release, unless it is the same as the newest release or breaks it. The comparison that
 * follows says what it breaks.
 */
async function release() {
  const before = readReleases().at(-1);
  if (before?.schema === current) {
    console.log(`nothing has changed since ${before.version}`);
    return;
  }
  const changes = before ? await compareGraphs(before.schema, current) : [];
  if (changes.some(({ level }) => level === 'BREAKING')) return;
  const version = versionAfter(before?.version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${version}.graphql`, folder), current);
  console.log(`released ${version}: gateway/released/${version}.graphql`);
}

/** @param {string} text */
function keepPage(text) {
  if (existsSync(page) && readFileSync(page, 'utf8') === text) return;
  if (process.argv.includes('--check'))
    faults.push('docs/changelog.md is out of date: node scripts/generate-changelog.mjs');
  else writeFileSync(page, text);
}
