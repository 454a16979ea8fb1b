import GithubSlugger from 'github-slugger';

/** Folders at the top of the repository: what begins with one of them, in backticks, is meant as a path. */
const PATH = /^(services|packages|gateway|infra|e2e|scripts|docs)\/[^\s<>…]+$/;

/** @typedef {{ line: number, kind: 'link' | 'path', target: string }} Reference */

/**
 * What a page of documentation refers to within the repository: targets of links (not those with a scheme), and paths that stand in
 * backticks. Blocks of code are left out, built code too.
 * @param {string} markdown
 * @returns {Reference[]}
 */
export function referencesOf(markdown) {
  return proseOf(markdown).flatMap(({ line, text }) => [...linksOf(text, line), ...pathsOf(text, line)]);
}

/**
 * The anchors of a page, as GitHub makes them of its headings, and those that are written out.
 * @param {string} markdown
 * @returns {Set<string>}
 */
export function anchorsOf(markdown) {
  const slugger = new GithubSlugger();
  const prose = proseOf(markdown).map(({ text }) => text);
  const headings = prose.flatMap((text) => /^#{1,6}\s+(.*?)\s*#*$/.exec(text)?.[1] ?? []);
  const written = prose.flatMap((text) => [...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id = '']) => id));
  return new Set([...headings.map((heading) => slugger.slug(plain(heading))), ...written]);
}

/** Lines outside of fenced and indented code, with their numbers. @param {string} markdown */
function proseOf(markdown) {
  let fence = '';
  return markdown.split('\n').flatMap((text, index) => {
    const [, mark = ''] = /^\s*(`{3,}|~{3,})/.exec(text) ?? [];
    if (fence) {
      if (mark.startsWith(fence)) fence = '';
      return [];
    }
    fence = mark;
    return mark || /^ {4}\S/.test(text) ? [] : [{ line: index + 1, text }];
  });
}

/** How a link names its target: `[text](target)`, `[name]: target` for `[text][name]`, and `<a href="target">` or `<img src="target">`. */
const LINKS = [
  /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g,
  /^ {0,3}\[[^\]^][^\]]*\]:\s*<?([^\s>]+)>?/g,
  /<(?:a|img)\s(?:[^>]*\s)?(?:href|src)=["']([^"']+)["']/g,
];

/** @param {string} text @param {number} line @returns {Reference[]} */
function linksOf(text, line) {
  const bare = text.replace(/`[^`]*`/g, 'code');
  return LINKS.flatMap((link) => [...bare.matchAll(link)])
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z][a-z+.-]*:|^\/\//i.test(target))
    .map((target) => ({ line, kind: 'link', target }));
}

/** @param {string} text @param {number} line @returns {Reference[]} */
function pathsOf(text, line) {
  return [...text.matchAll(/`([^`]+)`/g)]
    .map(([, code = '']) => code.replace(/:\d+$/, ''))
    .filter((code) => PATH.test(code) && !/\/dist\/|[()]/.test(code))
    .map((target) => ({ line, kind: 'path', target }));
}

/** A heading without its marks. @param {string} heading */
const plain = (heading) => heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
