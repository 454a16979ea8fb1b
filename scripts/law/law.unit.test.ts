import { describe, expect, it } from '@jest/globals';
import { faultsOf, rowsOf } from './coverage.mjs';
import { pageOf, totalsOf } from './page.mjs';
import { testsOf } from './test-titles.mjs';

const groups = ['Transitions', 'Illegal transitions', 'Edge cases'];
const inGroup = (group: string, ...ids: string[]) => ids.map((id) => ({ id, what: `${id} in words`, group }));
type States = Readonly<Record<string, string>>;
const rowsIn = (text: string, states: States = {}) =>
  rowsOf(
    [
      ...inGroup('Edge cases', 'E1', 'E13'),
      ...inGroup('Transitions', 'T1', 'T11a', 'T14', 'T17'),
      { id: 'I-1', what: 'T17 twice', group: 'Illegal transitions', phrase: 'T17 twice' },
      ...inGroup('Documents', 'D1'),
    ].map((entry) => ({ ...entry, state: states[entry.id] })),
    groups,
    testsOf('a.test.ts', text),
  );
const found = (text: string) =>
  rowsIn(text).flatMap(({ id, hits }) => (hits.length > 0 ? [[id, ...hits.map(({ title }) => title)]] : []));
/** Without those about entries of which nothing was said: none of them has a test in a text of one line. */
const faults = (text: string, states: States) =>
  faultsOf(rowsIn(text, states)).filter(
    (fault) => !fault.endsWith('is done and has no test') || states[fault.split(' ')[0]!],
  );

describe('an id', () => {
  it('is found in the title of a test, as a whole word', () => {
    expect(found(`it('T11a, E13: x', f)`)).toEqual([
      ['T11a', 'T11a, E13: x'],
      ['E13', 'T11a, E13: x'],
    ]);
    expect(found(`it('T11: x E130 ST1', f)`)).toEqual([]);
  });
  it('is found in a describe, once, unless a test within says it itself', () =>
    expect(found(`describe('a (T14)', () => { it('b', f); it('c', f); it('T14: d', f); })`)).toEqual([
      ['T14', 'a (T14)', 'T14: d'],
    ]));
  it('is not found in an empty describe, in what is skipped, in a comment, or in another text', () =>
    expect(
      found(`describe('T1', () => {}); it.skip('T1', f); describe.skip('a', () => it('T1', f)); it.todo('T1');
        // it('T1', f)
        it('b', () => expect('T1').toBe(it.name)); permit('T1', f);`),
    ).toEqual([]));
  it.each(['T1–T17', 'T1-T17', 'E1 – E13'])('is not found in the range %s', (range) =>
    expect(found(`describe('all of ${range}', () => it('a', f))`)).toEqual([]),
  );
  it('that is illegal is found by its phrase, and counts for nothing else', () =>
    expect(found(`it('illegal: T17 twice is refused', f); it('knows no T17 twice', f)`)).toEqual([
      ['T17', 'knows no T17 twice'],
      ['I-1', 'illegal: T17 twice is refused'],
    ]));
});

describe('a table', () => {
  it.each([
    ['rows', `it.each([['T1: a', 'T14'], [2]])('%s %s', f)`, [['T1', 'T1: a …']]],
    ['texts', `it.each(['T1', 'x'] as const)('%j ends', f)`, [['T1', 'T1 ends']]],
    [
      'a constant',
      `const t: X[] = [['T1 a', f]]; it.each<X>([...t, ['E1', f]])('%s', f)`,
      [
        ['T1', 'T1 a'],
        ['E1', 'E1'],
      ],
    ],
    [
      'its title first',
      `it.each([['T1', f]])('T14: %s', f)`,
      [
        ['T1', 'T14: T1'],
        ['T14', 'T14: %s'],
      ],
    ],
    ['one that names itself', `const t = [...t, ['T1']]; it.each(t)('%s', f)`, [['T1', 'T1']]],
    ['no place for a row', `it.each([['T1']])('a', f)`, []],
    ['one that is computed', `it.each(rows().map(f))('%s', f)`, []],
  ])('of %s', (_what, text, ids) => expect(found(text)).toEqual(ids));
});

describe('what the book says of the state of an entry', () => {
  it('is done where nothing is said, and then it has a test', () =>
    expect(faultsOf(rowsIn(`it('T1', f); it('T14', f)`, { E1: 'not here: why', E13: 'open: what' }))).toEqual([
      'T11a (T11a in words) is done and has no test',
      'T17 (T17 in words) is done and has no test',
      'I-1 (T17 twice) is done and has no test',
    ]));
  it.each([
    ['done, without a test', '', { E1: 'done' }, ['E1 (E1 in words) is done and has no test']],
    ['partly, without a test', '', { E1: 'partly: the rest' }, ['E1 (E1 in words) is partly and has no test']],
    ['partly, with one', `it('E1', f)`, { E1: 'partly: the rest' }, []],
    [
      'not here, with a test',
      `it('E1', f)`,
      { E1: 'not here: why' },
      ['E1 has a test (a.test.ts) and its state is still "not here"'],
    ],
    [
      'open, with a test',
      `it('E1', f)`,
      { E1: 'open: what' },
      ['E1 has a test (a.test.ts) and its state is still "open"'],
    ],
    [
      'no reason',
      '',
      { E1: 'not here: ' },
      ['the state of E1 is none of "done", "partly: why", "not here: why", "open: what"'],
    ],
    [
      'another word',
      '',
      { E1: 'later: why' },
      ['the state of E1 is none of "done", "partly: why", "not here: why", "open: what"'],
    ],
  ])('%s', (_what, text, states, expected) => expect(faults(text, states)).toEqual(expected));
  it('is nothing for a group that needs no tests', () => expect(rowsIn('').map(({ id }) => id)).not.toContain('D1'));
});

describe('the page', () => {
  const rows = rowsIn(`it('T1: a | b', f); it('T1: c', f)`, {
    T1: 'partly: the rest',
    E1: 'not here: why',
    E13: 'open: what',
  });
  it('says of each id what tests it, or why nothing does', () => {
    const page = pageOf(rows);
    expect(page).toContain('| T1 | T1 in words | `a.test.ts`: T1: a \\| b · T1: c<br>partly: the rest |\n');
    expect(page).toContain('| E1 | E1 in words | not here: why |\n');
    expect(page).toContain('| E13 | E13 in words | **open**: what |\n');
  });
  it('counts by group what is tested, and what is in each state', () =>
    expect(totalsOf(rows)).toEqual([
      'Transitions: 4 in all, 1 tested: 3 done, 1 partly, 0 not here, 0 open',
      'Illegal transitions: 1 in all, 0 tested: 1 done, 0 partly, 0 not here, 0 open',
      'Edge cases: 2 in all, 0 tested: 0 done, 0 partly, 1 not here, 1 open',
    ]));
});
