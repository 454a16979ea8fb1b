import { describe, expect, it } from '@jest/globals';
import { faultsOf, rowsOf } from './coverage.mjs';
import { pageOf, totalsOf } from './page.mjs';
import { testsOf } from './test-titles.mjs';

const law = {
  Transitions: ['T1', 'T11a', 'T14', 'T17'].map((id) => ({ id, what: `${id} in words` })),
  'Illegal transitions': [{ id: 'I-1', what: 'T17 twice', phrase: 'T17 twice' }],
  'Edge cases': ['E1', 'E13'].map((id) => ({ id, what: `${id} in words` })),
};
type Reasons = Record<'notHere' | 'open', Record<string, string>>;
const none: Reasons = { notHere: {}, open: {} };
const rowsIn = (text: string, reasons = none) => rowsOf(law, testsOf('a.test.ts', text), reasons);
const found = (text: string) =>
  rowsIn(text).flatMap(({ id, hits }) => (hits.length > 0 ? [[id, ...hits.map(({ title }) => title)]] : []));
const faults = (text: string, reasons: Partial<Reasons> = {}) => {
  const all = { ...none, ...reasons };
  return faultsOf(rowsIn(text, all), all).filter((fault) => !fault.endsWith('no test and no reason'));
};

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

describe('the lists of reasons', () => {
  it('leave nothing out', () =>
    expect(faultsOf(rowsIn(`it('T1', f)`, { notHere: { E1: 'why' }, open: { E13: 'what' } }), none)).toEqual(
      ['T11a (T11a in words)', 'T14 (T14 in words)', 'T17 (T17 in words)', 'I-1 (T17 twice)'].map(
        (id) => `${id} has no test and no reason`,
      ),
    ));
  it.each([
    ['an id that is none', '', { open: { T2: 'what' } }, 'T2 in open.json is no id of the law'],
    ['no words', '', { notHere: { E1: ' ' } }, 'E1 in not-here.json says nothing'],
    [
      'what has a test',
      `it('E1', f)`,
      { notHere: { E1: 'why' } },
      'E1 has a test (a.test.ts) and is still in not-here.json',
    ],
    ['what is done', `it('E1', f)`, { open: { E1: 'what' } }, 'E1 has a test (a.test.ts) and is still in open.json'],
    ['one in both', '', { notHere: { E1: 'why' }, open: { E1: 'what' } }, 'E1 is in not-here.json and in open.json'],
    [
      'no edge case',
      '',
      { notHere: { T1: 'why' } },
      'T1 in not-here.json is no edge case: only what comes later ("Later: …") may be missing',
    ],
  ])('may not have %s', (_what, text, reasons, fault) => expect(faults(text, reasons)).toEqual([fault]));
  it('may have what comes later', () => expect(faults('', { notHere: { T1: 'Later: drafts.' } })).toEqual([]));
});

describe('the page', () => {
  const rows = rowsIn(`it('T1: a | b', f); it('T1: c', f)`, { notHere: { E1: 'why' }, open: { E13: 'what' } });
  it('says of each id what tests it, or why nothing does', () => {
    const page = pageOf(rows);
    expect(page).toContain('| T1 | T1 in words | `a.test.ts`: T1: a \\| b · T1: c |\n');
    expect(page).toContain('| E1 | E1 in words | not here: why |\n');
    expect(page).toContain('| E13 | E13 in words | **open**: what |\n');
  });
  it('counts by group', () =>
    expect(totalsOf(rows)).toEqual([
      'Transitions: 4 in all, 1 tested, 0 not here, 0 open',
      'Illegal transitions: 1 in all, 0 tested, 0 not here, 0 open',
      'Edge cases: 2 in all, 0 tested, 1 not here, 1 open',
    ]));
});
