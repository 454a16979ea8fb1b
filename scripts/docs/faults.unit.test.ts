import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { faultsOf, pagesBelow } from './faults.mjs';

const made: string[] = [];
let root = '';
const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
/** The faults of a page that stands in `docs`. */
const faults = (...lines: string[]): string[] => {
  put('docs/page.md', lines.join('\n'));
  return faultsOf(root, join(root, 'docs/page.md'));
};
beforeEach(() => {
  made.push((root = mkdtempSync(join(tmpdir(), 'hall-docs-'))));
  put('docs/other.md', '# Title\n\n## An `on-paper` step (纸质)\n\n## Twice\n\n## Twice\n\n```\n## No heading\n```\n');
  put('services/review/src/main.ts', '');
  put('services/intake/src/main.ts', '');
});
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('what a page refers to', () => {
  it('is there: files, headings, paths in backticks, patterns of paths', () => {
    expect(
      faults(
        '# Here',
        '[a](other.md) [b](../services/review/src/main.ts) [c](#here) [d](https://example.org/none) [e](../services)',
        '[f](other.md#an-on-paper-step-纸质) [g](other.md#twice-1) ![h](other.md "a picture")',
        'See [i][the other] and <a href="other.md#twice">j</a> <a class="x" href=\'https://example.org/none\'>k</a>.[^1]',
        '[the other]: other.md#twice "a title"',
        '[far]: https://example.org/none',
        '[^1]: gone.md is no link in a footnote.',
        '`services/review/src/main.ts` `services/*/src/main.ts` `services/{review,intake}/src` `services/<service>/src/x.ts`',
      ),
    ).toEqual([]);
  });

  it.each([
    ['a file', '[a](gone.md)', 'there is no file gone.md'],
    ['a file behind a good link', '[a](other.md) and [b](../gone/x.ts)', 'there is no file ../gone/x.ts'],
    ['a heading of another page', '[a](other.md#gone)', 'no heading is #gone in other.md'],
    ['a heading of the same page', '[a](#gone)', 'no heading is #gone in it'],
    ['a heading that is a line of code', '[a](other.md#no-heading)', 'no heading is #no-heading in other.md'],
    ['a file that a reference names', '[missing]: gone.md', 'there is no file gone.md'],
    ['a heading that a reference names', '[missing]: <other.md#gone> "a title"', 'no heading is #gone in other.md'],
    ['a file of an HTML link', 'see <a href="gone.md">there</a>', 'there is no file gone.md'],
    ['a heading of an HTML link', "see <a class='x' href='#gone'>there</a>", 'no heading is #gone in it'],
    ['a picture in HTML', '<img alt="a hall" src="gone.png">', 'there is no file gone.png'],
    ['a path', 'see `services/review/src/gone.ts`', 'there is no path services/review/src/gone.ts'],
    ['one of several paths', '`services/{review,gone}/src`', 'there is no path services/gone/src'],
    ['any path of a pattern', '`services/*/src/gone-*.ts`', 'there is no path services/*/src/gone-*.ts'],
  ])('is missed with file and line: %s', (_what, text, fault) =>
    expect(faults('# Page', '', text)).toEqual([`docs/page.md:3: ${fault}`]),
  );

  it('is not looked for in code', () =>
    expect(faults('```', '[a](gone.md) `services/gone.ts`', '```', '`[a](gone.md)`')).toEqual([]));

  it('is looked for in every page, not in what npm has installed', () => {
    put('node_modules/a/README.md', '');
    put('services/review/README.md', '');
    expect(pagesBelow(root).map((page) => page.slice(root.length + 1))).toEqual([
      'docs/other.md',
      'services/review/README.md',
    ]);
  });
});
