import { describe, expect, it } from '@jest/globals';
import type { GraphChange } from './compare-graphs.mjs';
import { changelogPage, graphFaults, versionAfter } from './graph-changelog.mjs';

const gone: GraphChange = { level: 'BREAKING', path: 'Case.stage', text: "Field 'stage' was removed from 'Case'" };
const other: GraphChange = { level: 'BREAKING', path: 'Case.on', text: "Field 'Case.on' changed type" };
const type: GraphChange = { level: 'BREAKING', path: 'Notice', text: "Type 'Notice' was removed" };
const word: GraphChange = { level: 'DANGEROUS', path: 'Stage.NEW', text: "Enum value 'NEW' was added" };
const field: GraphChange = { level: 'SAFE', path: 'Case.by', text: "Field 'by' was added" };

describe('the changelog of the graph', () => {
  const body = (page: string) => page.slice(page.indexOf('\n## ') + 1);

  it('begins with the first release', () =>
    expect(body(changelogPage([{ version: '1.0.0', changes: [] }], []))).toBe(
      '## 1.0.0\n\nThe first release: the whole schema.\n',
    ));

  it('has what is not released yet, then the newest release, then the older ones', () => {
    const sections = [
      { version: '1.0.0', changes: [] },
      { version: '1.1.0', changes: [field] },
      { version: '1.2.0', changes: [] },
    ];
    expect(body(changelogPage(sections, [word, field]))).toBe(`## Not released yet

### Look at your client: something deprecated is gone, or an answer may hold what it has not met

- Enum value 'NEW' was added

### New and harmless

- Field 'by' was added

## 1.2.0

Descriptions only.

## 1.1.0

### New and harmless

- Field 'by' was added

## 1.0.0

The first release: the whole schema.
`);
  });
});

describe('what breaks clients', () => {
  it('is said with its place and with what to do instead', () =>
    expect(graphFaults('1.3.0', [gone, other, type, word, field])).toEqual([
      "Case.stage: Field 'stage' was removed from 'Case'. Clients of 1.3.0 break. Instead: mark it @deprecated with a reason, " +
        'release that (npm run release:graph), and remove it after that release',
      "Case.on: Field 'Case.on' changed type. Clients of 1.3.0 break. Instead: add a field, an argument or a type beside it, and " +
        'mark this one @deprecated with a reason',
      "Notice: Type 'Notice' was removed. Clients of 1.3.0 break. Instead: keep it, and mark the fields that lead to it " +
        '@deprecated; it may go with them',
    ]));
});

describe('the version of a release', () => {
  it.each([
    [undefined, '1.0.0'],
    ['1.0.0', '1.1.0'],
    ['1.9.0', '1.10.0'],
  ])('after %s is %s', (before, after) => expect(versionAfter(before)).toBe(after));
});
