import { describe, expect, it } from '@jest/globals';
import { codesOf, outsideIn, strangersIn } from './citations.mjs';
import { commentsOf } from './comments.mjs';

const codes = codesOf([
  'T1',
  'T2',
  'T11a',
  'T11b',
  'C1',
  'C-1',
  'S1',
  'S3',
  'S49',
  'E1',
  'D5',
  'X1',
  'J2',
  'I-1',
  'I1',
]);
const hasPlace = (page: string, place: string | undefined) => page === 'docs/law/roles.md' && (place ?? 'A2') === 'A2';
const strangers = (file: string, text: string) =>
  strangersIn(commentsOf(file, text), codes, hasPlace).map(({ cite, line }) => `${line}: ${cite}`);
const inComment = (text: string) => strangers('a.ts', `// ${text}`).map((found) => found.slice(3));

describe('a code in a comment', () => {
  it('that the book has is in order', () =>
    expect(inComment("Accepts (T1, T11b; S1–S49, C-1): T1/T2, D5’s promise, D5's day; not I-1, see I1.")).toEqual([]));
  it('without its small letter means all of them', () => expect(inComment('T11')).toEqual([]));
  it('that the book does not have is found, with its line', () =>
    expect(
      strangers(
        'a.ts',
        ['const a = 1; // fine (T1)', '/**', ' * Accepts (T34;', ' * C-9).', ' */', 'const b = 2;'].join('\n'),
      ),
    ).toEqual(['3: T34', '4: C-9']));
  it.each(['T34', 'T11c', 'C9', 'C-9', 'S50', 'T1/T34', 'T1–T34', '(T34)', 'T34.', 'J3'])('%s is found', (text) =>
    expect(inComment(text)).toHaveLength(1),
  );
  it.each([
    ['a word', 'E2E, S3s, B2B, X509, UTF8, iE9'],
    ['a number', '0xC9, #C9, \\xC9, %E9%BB, U+00E9, 1E9'],
    ['a time', 'T00:00Z, T10:15, 2026-01-01T10:00'],
    ['a part of something', 'J2.1, J3.2, C9-bit, v1.T9, a/T9, ./S50'],
    ['a code with a leading zero', 'C02, T01'],
    ['three digits and more', 'S101, D0503, E164'],
    ['what is quoted', '`T34`, "S50", \'C9\', [T34], {T34}'],
    ['a letter that the book does not use', 'H201, M2, Q4, ISO A4'],
  ])('%s is no code: %s', (_what, text) => expect(inComment(text)).toEqual([]));
  it('that happens to be in the book is taken for it', () => expect(inComment('an S3 bucket')).toEqual([]));
});

describe('where citations are looked for', () => {
  it('is comments of a program, wherever they stand, and never its strings', () =>
    expect(
      strangers(
        'a.ts',
        [
          "const a = 'T34'; const b = `// T35 ${a /* T36 */} // T37`; // T38",
          'const c = /\\/\\/ T39/;',
          'f(/* T40 */ a, { b /** T41 */ });',
          '// T42',
        ].join('\n'),
      ),
    ).toEqual(['1: T36', '1: T38', '3: T40', '3: T41', '4: T42']));
  it('is what a table of actions gives as its law, and no other property', () =>
    expect(
      strangers(
        'actions.ts',
        [
          'const actions = {',
          "  lapse: { byLaw: 'T34 has run out (T1)' },",
          '  end: {',
          "    byLaw: `so it is (T35)`, word: 'T36',",
          '  },',
          "  both: { byLaw: 'of one ' + 'and T37' }, // T38",
          '};',
          'type Row = { byLaw: string };',
        ].join('\n'),
      ),
    ).toEqual(['2: T34', '4: T35', '6: T37', '6: T38']));
  it('is descriptions and comments of a schema', () =>
    expect(
      strangers(
        'a.graphql',
        ['# T34', '"One (T35)."', 'type A {', '  """', '  Two', '  (T36).', '  """', '  T37: ID! # T38', '}'].join(
          '\n',
        ),
      ),
    ).toEqual(['1: T34', '2: T35', '6: T36', '8: T38']));
  it('is comments of SQL', () =>
    expect(strangers('a.sql', "select 'T34'; -- T35\n/* a\n T36 */")).toEqual(['1: T35', '3: T36']));
});

describe('a page in a comment', () => {
  it.each(['docs/law/roles.md', 'docs/law/roles.md#A2'])('%s is there', (page) =>
    expect(inComment(`see ${page}.`)).toEqual([]),
  );
  it.each(['docs/law/roles.md#A9', 'docs/law/gone.md', 'docs/gone.md#a'])('%s is not', (page) =>
    expect(inComment(`see ${page}.`)).toEqual([page]),
  );
});

describe('a section of a document that is not in the repository', () => {
  it('is found anywhere, also in titles and texts', () =>
    expect(outsideIn("it('is so (domain 3.4b)', f);\n// architecture 5, eventing.md 1.8")).toEqual([
      { cite: 'domain 3.4b', line: 1 },
      { cite: 'architecture 5', line: 2 },
      { cite: 'eventing.md 1.8', line: 2 },
    ]));
  it.each([
    ['a comment of several lines', '/**\n * Told once (domain\n * 6.3), so that\n */'],
    ['comments below each other', 'f();\n  // told once (domain\n  // 6.3)'],
    ['a comment of a schema', '\n# told once (domain\n# 6.3)'],
    ['a comment of SQL', '\n-- told once (domain\n-- 6.3)'],
    ['a description', '"""\nTold once (domain\n6.3)\n"""'],
  ])('is found over the end of a line of %s, where it begins', (_what, text) =>
    expect(outsideIn(text)).toEqual([{ cite: 'domain 6.3', line: 2 }]),
  );
  it('is found over the end of a line before and after the word section', () =>
    expect(outsideIn('// eventing,\n// section\n// 1.8')).toEqual([{ cite: 'eventing, section 1.8', line: 1 }]));
  it('is not a number of a later line', () => expect(outsideIn('// the domain\n//\n// 7 rules')).toEqual([]));
  it('is not a word beside a number', () =>
    expect(outsideIn('subdomain 7, the domain has 7 rules, src/domain 7')).toEqual([]));
});
