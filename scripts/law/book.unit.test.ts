import { describe, expect, it } from '@jest/globals';
import { bookOf, placesOf } from './book.mjs';

const page = (...lines: string[]) => ({ name: 'docs/law/a.md', text: lines.join('\n') });
const read = (...lines: string[]) => bookOf([page(...lines)]);

describe('a page of the book', () => {
  it('has the rows of its tables of codes, under their heading', () =>
    expect(
      read(
        '# Title',
        '## Clauses',
        '### 一',
        '| code | what it demands | state | where |',
        '|---|---|---|---|',
        '| <a id="S1"></a>S1 | receive \\| decide | partly: why | review `claimCase` |',
      ),
    ).toEqual({
      entries: [
        {
          id: 'S1',
          what: 'receive \\| decide',
          group: 'Clauses',
          page: 'docs/law/a.md',
          line: 6,
          state: 'partly: why',
          phrase: undefined,
          where: 'review `claimCase`',
        },
      ],
      faults: [],
    }));
  it('has the headings that begin with a code', () =>
    expect(read('## <a id="L3"></a>L3 Late news', 'text', '## Other').entries).toEqual([
      { id: 'L3', what: 'Late news', group: 'Sections', page: 'docs/law/a.md', line: 1 },
    ]));
  it('has the words with which titles of tests begin', () =>
    expect(
      read('## Illegal', '| code | what | title of its tests |', '|---|---|---|', '| <a id="I-1"></a>I-1 | a | b |')
        .entries,
    ).toMatchObject([{ id: 'I-1', what: 'a', phrase: 'b' }]));
  it('may have other tables, which say nothing about codes', () =>
    expect(read('| status | meaning |', '|---|---|', '| DRAFT | T1 |', '', '| T1 | text |').entries).toEqual([]));
  it.each([
    ['no anchor', '| T1 | a |', 'docs/law/a.md:3: "T1" has no anchor of its own: write <a id="T1"></a>T1'],
    [
      'the anchor of another',
      '| <a id="T2"></a>T1 | a |',
      'docs/law/a.md:3: "<a id="T2"></a>T1" has no anchor of its own: write <a id="T1"></a>T1',
    ],
    ['a cell too many', '| <a id="T1"></a>T1 | a | b |', 'docs/law/a.md:3: T1 has 3 cells, its table 2'],
  ])('is told of a row with %s', (_what, row, fault) =>
    expect(read('| code | what |', '|---|---|', row)).toEqual({ entries: [], faults: [fault] }),
  );
  it('is told of a code that another page has', () => {
    const table = ['| code | what |', '|---|---|', '| <a id="T1"></a>T1 | a |'];
    const other = { name: 'docs/law/b.md', text: table.join('\n') };
    expect(bookOf([page(...table), other]).faults).toEqual(['docs/law/b.md:3: T1 is in the book twice']);
  });
});

describe('the places of a page', () => {
  it('are its anchors, and its headings as GitHub writes them', () =>
    expect([...placesOf('# The law book\n## Where it is, and why\n| <a id="C-1"></a>C-1 |')]).toEqual([
      'C-1',
      'the-law-book',
      'where-it-is-and-why',
    ]));
});
