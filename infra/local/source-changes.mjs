import { join, relative } from 'node:path';
import { watch } from 'chokidar';

/**
 * An editor saves in several steps, and git changes many files at once: changes are handed on when nothing has changed
 * for this long, in milliseconds.
 */
const SETTLED_AFTER_MS = 80;
const FOLDERS = ['packages', 'services', 'gateway', 'infra'];
const isLeftOut = (/** @type {string} */ path) =>
  /\/(node_modules|dist|\.dev|\.turbo|__generated__|testing)(\/|$)/.test(path);
const isSource = (/** @type {string} */ file) => /\.(ts|graphql)$/.test(file) && !file.endsWith('.test.ts');

/**
 * Watches the sources of a repository. What changes is handed on in lots, one after the other.
 * @param {object} given
 * @param {string} given.root the repository
 * @param {(files: string[], since: number) => Promise<void>} given.take gets the files, from the root on, and when the first was saved
 * (`performance.now()`)
 * @param {(line: string) => void} given.say hears of a lot that could not be taken
 */
export async function watchSources({ root, take, say }) {
  /** @type {Set<string>} */
  const changed = new Set();
  let since = 0;
  let work = Promise.resolve();
  /** @type {NodeJS.Timeout | undefined} */
  let settling;

  /** @param {string} event @param {string} path */
  function note(event, path) {
    const file = relative(root, path);
    if (!['add', 'change', 'unlink'].includes(event) || !isSource(file)) return;
    if (changed.size === 0) since = performance.now();
    changed.add(file);
    clearTimeout(settling);
    settling = setTimeout(() => void (work = work.then(handOn).catch((fault) => say(`✘ ${fault}`))), SETTLED_AFTER_MS);
  }

  async function handOn() {
    const files = [...changed];
    changed.clear();
    await take(files, since);
  }

  const folders = FOLDERS.map((folder) => join(root, folder));
  const watcher = watch(folders, { ignoreInitial: true, ignored: (path) => isLeftOut(path.slice(root.length)) });
  await new Promise((resolve) => watcher.once('ready', () => resolve(undefined)));
  watcher.on('all', note);

  return {
    /** Stops watching. Resolves when nothing is handed on any more. */
    async close() {
      clearTimeout(settling);
      await watcher.close();
      await work;
    },
  };
}
