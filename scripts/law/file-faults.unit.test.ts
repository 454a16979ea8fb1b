import { describe, expect, it } from '@jest/globals';
import { fileFaultsBy } from './file-faults.mjs';

const entries = [
  { id: 'T1', page: 'docs/law/transitions.md' },
  { id: 'T2', page: 'docs/law/transitions.md' },
  { id: 'T11a', page: 'docs/law/transitions.md' },
  { id: 'T11b', page: 'docs/law/transitions.md' },
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => ({ id: `S${number}`, page: 'docs/law/clauses.md' })),
];
const placesOn = (page: string) => (page === 'docs/law/roles.md' ? ['A1', 'A2'] : undefined);
const faultsOf = fileFaultsBy(entries, placesOn);
const service = 'services/intake/src/domain/a.ts';
/** What is found, without the advice. */
const found = (file: string, ...lines: string[]) =>
  faultsOf(file, lines.join('\n')).map((fault) => /^\S+ (?:cites|shows) [^\s,:]+/.exec(fault)?.[0]);

describe('a code that the book does not have', () => {
  it.each<[string, string, string[], number]>([
    ['a comment', service, ['', '// as T9 has it'], 2],
    ['a string, in brackets', service, ["field('How it is sent (S46).')", "field('How it is kept (T1; T9).')"], 2],
    ['a string, in brackets within brackets', service, ["field('Silence (T9; art. 32(4)).')"], 1],
    ['a string, in Chinese brackets', service, ["field('the order （T9）')"], 1],
    ['a template of several lines', service, ['const a = `One ${b} (T1)', '${c} two (T9) ${d}`;'], 2],
    ['the law of an action, once', service, ["const a = { byLaw: 'it is over (T9)' };"], 1],
    ['a description of a schema', 'services/intake/src/graphql/a.graphql', ['"How (T9)."', 'type A { b: ID! }'], 1],
    ['a document', 'docs/a.md', ['# A', '', 'It ends (T9).'], 3],
    ['a row of a table of a document', 'README.zh-CN.md', ['| 办结 | T9 |'], 1],
  ])('is found in %s', (_where, file, lines, line) => {
    const faults = [`${file}:${line} cites T9`];
    if (lines.join(' ').includes('S46')) faults.unshift(`${file}:1 cites S46`);
    expect(found(file, ...lines)).toEqual(faults);
  });
  it.each<[string, string, string[]]>([
    ['a string without brackets', service, ["at('T9')", "at('platform T9 ends')"]],
    ['a string of a test', 'services/intake/src/domain/a.unit.test.ts', ["field('It ends (T9).')"]],
    ['test data', 'services/intake/testing/a-case.ts', ["field('It ends (T9).')"]],
    ['code in a document', 'docs/a.md', ['`T9`', '```sh', 'ask T9', '```', '<!-- T9 -->']],
    ['the target of a link', 'docs/a.md', ['[more](a.md#T9)']],
    ['what a template computes', service, ['const a = `(${T9})`;']],
  ])('is not looked for in %s', (_where, file, lines) => expect(found(file, ...lines)).toEqual([]));
  it.each<[string, string, string]>([
    [
      'few codes',
      'T9',
      'cites T9, which the law book does not have: docs/law/transitions.md has T1, T2, T11a, T11b. Cite one of these, or write its row there ' +
        'first: | <a id="T9"></a>T9 | … |. What is no code of the law goes into `backticks`.',
    ],
    [
      'many codes',
      'S12',
      'cites S12, which the law book does not have: docs/law/clauses.md has S1 to S9. Cite one of these, or write its row there first: ' +
        '| <a id="S12"></a>S12 | … |. What is no code of the law goes into `backticks`.',
    ],
    [
      'other parts of the same code',
      'T11c',
      'cites T11c, which the law book does not have: docs/law/transitions.md has T11a, T11b. Cite one of these, or write its row there first: ' +
        '| <a id="T11c"></a>T11c | … |. What is no code of the law goes into `backticks`.',
    ],
    ['another page', 'docs/law/gone.md', 'cites docs/law/gone.md: there is no such page'],
    [
      'other places on the page',
      'docs/law/roles.md#A9',
      'cites docs/law/roles.md#A9: that page has no such place, but A1, A2',
    ],
    [
      'a document elsewhere',
      'domain 3.4',
      'cites domain 3.4, which is not in the repository: cite the code of docs/law',
    ],
  ])('is answered with what to do, where there are %s', (_what, cite, fault) =>
    expect(faultsOf('a.ts', `// see ${cite}`)).toEqual([`a.ts:1 ${fault}`]),
  );
});

describe('a code in a text for residents and officers', () => {
  it.each<[string, string]>([
    ['the law of a clock', "const law = '及时处理办件（S7）';"],
    ['a template', 'const law = `${REGULATION}：及时处理办件（S7）`;'],
    ['a refusal', "const refusals = { LATE: 'S7 期限已过。' };"],
  ])('is found in %s', (_what, text) =>
    expect(faultsOf(service, `\n${text}`)).toEqual([
      `${service}:2 shows S7 to people who have no law book: name the statute and article, or the place in the regulation, and cite S7 in a comment`,
    ]),
  );
  it.each<[string, string, string]>([
    ['in a comment', service, "const law = '及时处理办件'; // S7"],
    [
      'in the description of a contract, which is in English',
      service,
      "field('First-contact officer (首问责任人, S7).')",
    ],
    [
      'in a migration, which has texts as they were',
      'services/intake/src/storage/migrations/1-a.ts',
      "sql('办件（S7）')",
    ],
    ['in a test', 'services/intake/src/domain/a.unit.test.ts', "expect(law).toBe('办件（S7）')"],
  ])('may stand %s', (_where, file, text) => expect(found(file, text)).toEqual([]));
});
