import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/**
 * A module of the built code, by its path in the repository. Where it is not built, or something it imports is not, the program ends with a line that says
 * what to run, because no script can mend that by itself: `Not built: packages/messaging/dist/index.js. Run npm run build first, …`.
 * @param {string} path @returns {Promise<any>}
 */
export async function loadBuilt(path) {
  try {
    return await import(new URL(path, root).href);
  } catch (fault) {
    if (!isNotFound(fault)) throw fault;
    const [script = '', ...args] = process.argv.slice(1);
    const again = ['scripts/run-built.mjs', relative(fileURLToPath(root), script), ...args].join(' ');
    console.error(`Not built: ${path}. Run npm run build first, or what installs and builds by itself: node ${again}`);
    process.exit(1);
  }
}

/** @param {unknown} fault */
const isNotFound = (fault) => fault instanceof Error && 'code' in fault && fault.code === 'ERR_MODULE_NOT_FOUND';
