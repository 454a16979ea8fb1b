import { watchSources } from './source-changes.mjs';
import { startsOf } from './starts.mjs';

const isSchema = (/** @type {string} */ file) => /^services\/.*\.graphql$/.test(file);
const serviceOf = (/** @type {string} */ schema) => schema.split('/')[1] ?? '';
const isMigration = (/** @type {string} */ file) => file.includes('/storage/migrations/');
/** A service reads its schema, and the gateway the supergraph, when it starts. @param {string} file @param {string} folder */
const isReadAtStart = (file, folder) => file.startsWith(`${folder}/`) && file.endsWith('.graphql');

/** @typedef {import('./supervisor.mjs').Part & { bundle: import('./bundle.mjs').Bundle }} FollowingPart */

/**
 * @typedef {object} Following
 * @property {string} root the repository
 * @property {FollowingPart[]} parts with their bundles, made before
 * @property {Pick<ReturnType<typeof import('./supervisor.mjs').supervisor>, 'start' | 'stop'>} processes
 * @property {Pick<import('./regenerate-graph.mjs').GraphGenerator, 'compose' | 'generateTypes'>} graph makes what follows from the schemas of the subgraphs
 * @property {(line: string) => void} say
 */

/**
 * Starts each part anew when a file changes that its program is made of. What cannot be loaded stops no process: the old code goes on,
 * and the fault is told. A process that ends by itself waits for the next change. After a changed schema of a subgraph the supergraph
 * follows first, and with it the gateway; the resolver types, which no program needs, follow while the processes start.
 * @param {Following} following
 */
export async function followSources({ root, parts, processes, graph, say }) {
  const starts = startsOf(processes, say);
  /** Changed files that nothing was made of yet. @type {Set<string>} */
  const waiting = new Set();
  let graphIsStale = false;
  /** Services whose resolver types do not follow their schema yet. @type {Set<string>} */
  const untyped = new Set();
  /** Parts whose sources cannot be loaded. @type {Set<FollowingPart>} */
  const faulty = new Set();
  /** Parts that do not run what they should. @type {Set<FollowingPart>} */
  const outdated = new Set();

  /** @param {string[]} files @param {number} since */
  async function take(files, since) {
    for (const file of files) waiting.add(file);
    for (const file of files.filter(isMigration))
      say(`· ${file}: migrations run at a start only. Stop this hall and start it again.`);
    for (const schema of files.filter(isSchema)) untyped.add(serviceOf(schema));
    graphIsStale ||= files.some(isSchema);
    if (graphIsStale && !(await graphFollows())) return;
    await makeBundles([...waiting]);
    waiting.clear();
    const ready = [...outdated].filter((part) => !faulty.has(part));
    for (const part of ready) outdated.delete(part);
    await Promise.all(ready.map((part) => starts.anew(part, since)));
    if (untyped.size > 0) await typesFollow();
  }

  /** @param {string[]} files */
  async function makeBundles(files) {
    const concerned = parts.filter((part) => faulty.has(part) || files.some(part.bundle.uses));
    const made = await Promise.all(concerned.map(async (part) => ({ part, ...(await part.bundle.make()) })));
    for (const { part, faults, isNew } of made) {
      if (faults) faulty.add(part);
      else faulty.delete(part);
      if (isNew) outdated.add(part);
    }
    for (const part of parts) if (files.some((file) => isReadAtStart(file, part.folder))) outdated.add(part);
    for (const faults of new Set(made.map((one) => one.faults).filter(Boolean)))
      say(`✘ ${namesOf([...faulty])} cannot be loaded. What runs goes on with the code before.\n${faults}`);
    const same = concerned.filter((part) => !outdated.has(part) && !faulty.has(part));
    if (same.length > 0) say(`· ${namesOf(same)}: the program is the same as before and goes on.`);
  }

  async function graphFollows() {
    say('· A schema has changed: supergraph and resolver types follow.');
    const faults = await graph.compose();
    graphIsStale = faults !== '';
    if (faults) say(`✘ The graph cannot be generated. What runs goes on with the one before.\n${faults}`);
    return !graphIsStale;
  }

  async function typesFollow() {
    const faults = await graph.generateTypes([...untyped]);
    if (faults) say(`✘ The resolver types cannot be generated.\n${faults}`);
    else untyped.clear();
  }

  for (const part of parts)
    part.onCrash = (how, lastWords) => {
      outdated.add(part);
      starts.crashed(part, how, lastWords);
    };
  const watching = await watchSources({ root, take, say });
  return {
    /** Follows no more, so that all can be stopped. */
    async close() {
      starts.end();
      await watching.close();
      await Promise.all(parts.map(({ bundle }) => bundle.close()));
    },
  };
}

const namesOf = (/** @type {FollowingPart[]} */ parts) => parts.map(({ name }) => name).join(', ');
