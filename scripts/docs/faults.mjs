import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { anchorsOf, referencesOf } from './references.mjs';

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.hall', '.turbo', '.dev']);

/**
 * Every page of documentation below a folder. @param {string} folder @returns {string[]} paths
 */
export function pagesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : pagesBelow(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/**
 * What a page refers to and is not there: files, headings of pages, paths in backticks. One sentence each, with file and line.
 * @param {string} root the repository
 * @param {string} page
 * @returns {string[]}
 */
export function faultsOf(root, page) {
  return referencesOf(readFileSync(page, 'utf8')).flatMap(({ line, kind, target }) => {
    const missing = kind === 'link' ? missingOfLink(page, target) : missingOfPath(root, target);
    return missing ? [`${relative(root, page)}:${line}: ${missing}`] : [];
  });
}

/** @param {string} page @param {string} target */
function missingOfLink(page, target) {
  const [file = '', anchor] = target.split('#').map(decodeURIComponent);
  const path = file ? join(dirname(page), file) : page;
  if (!existsSync(path)) return `there is no file ${file}`;
  if (anchor === undefined || !statSync(path).isFile() || !path.endsWith('.md')) return undefined;
  return anchorsOf(readFileSync(path, 'utf8')).has(anchor) ? undefined : `no heading is #${anchor} in ${file || 'it'}`;
}

/** A path may have `*` for a folder or a part of a name, and braces for several. @param {string} root @param {string} target */
function missingOfPath(root, target) {
  const lost = unfolded(target).find((path) => !isThere(root, path.split('/').filter(Boolean)));
  return lost ? `there is no path ${lost}` : undefined;
}

/** `a/{b,c}/d` as `a/b/d` and `a/c/d`. @param {string} path @returns {string[]} */
function unfolded(path) {
  const [whole, before = '', choices = '', after = ''] = /^(.*?)\{([^{}]*)\}(.*)$/.exec(path) ?? [];
  if (!whole) return [path];
  return choices.split(',').flatMap((choice) => unfolded(`${before}${choice}${after}`));
}

/** @param {string} folder @param {string[]} names @returns {boolean} */
function isThere(folder, [name, ...rest]) {
  if (name === undefined) return true;
  if (name === '**') return existsSync(folder);
  if (!name.includes('*')) return existsSync(join(folder, name)) && isThere(join(folder, name), rest);
  const pattern = new RegExp(`^${name.replace(/[.+?^$()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  return readdirSync(folder).some((found) => pattern.test(found) && isThere(join(folder, found), rest));
}
