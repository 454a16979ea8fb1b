import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { context, formatMessages } from 'esbuild';

/** Where the program of a part lies in a development hall: beside `dist`, so that it finds the same npm packages. @param {string} folder */
export const bundleOf = (folder) => join(folder, '.dev', 'main.js');

/**
 * The program of a part as one file, made from its source and that of the packages it imports from this repository; npm's packages stay
 * where they are. Types are taken away, not checked. What cannot be loaded (a slip of syntax, an import of what is not there) is a fault
 * here already, and the file stays as it was.
 * @param {string} root the repository
 * @param {string} folder of the part's workspace, from the root on: `services/review`
 */
export async function openBundle(root, folder) {
  const file = join(root, bundleOf(folder));
  const bundler = await context({
    entryPoints: [join(root, folder, 'src/main.ts')],
    outfile: file,
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: root,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['source'],
    sourcemap: true,
    keepNames: true,
    logLevel: 'silent',
    plugins: [foreignStaysOutside, ownAddress],
  });
  /** The files that it was made of, from the root on. @type {Set<string>} */
  let sources = new Set();
  let last = '';

  return {
    /** Whether it was made of this file. @param {string} source from the root on */
    uses: (source) => sources.has(source),

    /**
     * Makes it from the sources as they are now. Answers the faults (an empty text when there are none), and whether
     * the program is another one than before.
     * @returns {Promise<{ faults: string, isNew: boolean }>}
     */
    async make() {
      const made = await bundler.rebuild().catch((/** @type {import('esbuild').BuildFailure} */ failure) => failure);
      if (made instanceof Error) {
        if (!made.errors) throw made;
        return { faults: (await formatMessages(made.errors, { kind: 'error' })).join('').trim(), isNew: false };
      }
      sources = new Set(Object.keys(made.metafile.inputs));
      const program = made.outputFiles.find(({ path }) => path === file)?.text ?? '';
      const isNew = program !== last;
      last = program;
      mkdirSync(dirname(file), { recursive: true });
      for (const { path, contents } of made.outputFiles) writeFileSync(path, contents);
      return { faults: '', isNew };
    },

    close: () => bundler.dispose(),
  };
}

/** @typedef {Awaited<ReturnType<typeof openBundle>>} Bundle */

/**
 * npm's packages are not made part of the program. Where npm has put a package into the workspace that imports it, because others have
 * another version, it is named by its place: from the bundle's place another one would be found.
 * @type {import('esbuild').Plugin}
 */
const foreignStaysOutside = {
  name: 'foreign packages stay outside',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, importer, pluginData }) => {
      if (kind === 'entry-point' || path.startsWith('@hall/') || pluginData === 'by its place') return undefined;
      const [workspace = ''] = importer.split('/src/');
      const [, name = ''] = /^((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
      if (!existsSync(join(workspace, 'node_modules', name))) return { path, external: true };
      const found = await build.resolve(path, { kind, resolveDir, importer, pluginData: 'by its place' });
      return { path: found.path, external: true };
    });
  },
};

/** A file that asks where it lies gets its own address, not that of the bundle. @type {import('esbuild').Plugin} */
const ownAddress = {
  name: 'own address',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8');
      if (!contents.includes('import.meta.url')) return undefined;
      return {
        loader: 'ts',
        contents: contents.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      };
    });
  },
};
