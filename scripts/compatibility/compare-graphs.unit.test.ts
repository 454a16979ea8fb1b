import { describe, expect, it } from '@jest/globals';
import { compareGraphs } from './compare-graphs.mjs';

/** A graph that was released; what is on its way out says so. */
const released = `
type Query {
  case(id: ID!, round: Int @deprecated(reason: "every round is in it")): Case
  cases(filter: CaseFilter): [Case!]!
  oldCase(id: ID!): OldCase @deprecated(reason: "ask for case")
  oneOf: CaseOrQuestion
  described: Described
}
type Case implements Described {
  id: ID!
  number: String!
  title: String
  stage: Stage!
  label: String @deprecated(reason: "stage says it")
}
type OldCase { id: ID! note: OldNote }
type OldNote { text: String! }
type Question { id: ID! }
union CaseOrQuestion = Case | Question
interface Described { title: String }
enum Stage { RECEIVED DECIDED RETURNED @deprecated(reason: "no case has been returned since 2025") }
input CaseFilter { stage: Stage, text: String, label: String @deprecated(reason: "filter by stage") }
`;
/** The released graph with some of its text otherwise. Throws when the text is not there. */
function with_(text: string, becomes: string, graph = released): string {
  if (!graph.includes(text)) throw new Error(`not in the graph: ${text}`);
  return graph.replace(text, becomes);
}
const told = async (now: string) => (await compareGraphs(released, now)).map(({ level, path }) => [level, path]);

describe('a change of the graph that breaks its clients', () => {
  it.each<[string, string, string]>([
    ['a field is gone', with_('  number: String!\n', ''), 'Case.number'],
    ['a field has another type', with_('number: String!', 'number: Int!'), 'Case.number'],
    ['a field may be null now', with_('number: String!', 'number: String'), 'Case.number'],
    ['an argument is gone', with_('cases(filter: CaseFilter)', 'cases'), 'Query.cases.filter'],
    ['an argument is new and required', with_('cases(', 'cases(first: Int!, '), 'Query.cases.first'],
    ['an argument becomes required', with_('filter: CaseFilter', 'filter: CaseFilter!'), 'Query.cases.filter'],
    ['a word of an enumeration is gone', with_('RECEIVED DECIDED', 'RECEIVED'), 'Stage.DECIDED'],
    ['an input field is gone', with_('text: String, ', ''), 'CaseFilter.text'],
    ['an input field is new and required', with_('text: String,', 'text: String, by: ID!,'), 'CaseFilter.by'],
    ['an input field becomes required', with_('text: String,', 'text: String!,'), 'CaseFilter.text'],
    ['a member of a union is gone', with_('= Case | Question', '= Case'), 'CaseOrQuestion'],
    ['a type is no longer what it was', with_('type Case implements Described', 'type Case'), 'Case'],
  ])('%s', async (_what, now, path) => expect(await told(now)).toContainEqual(['BREAKING', path]));

  it('a type is gone that an interface may have answered with', async () => {
    const before = `${released}\ntype Notice implements Described { title: String }`;
    expect(await compareGraphs(before, released)).toEqual([
      { level: 'BREAKING', path: 'Notice', text: "Type 'Notice' was removed" },
    ]);
  });

  it('is not hidden behind a deprecation in the same change', async () =>
    expect(await told(with_('number: String!', 'number: Int! @deprecated(reason: "x")'))).toContainEqual([
      'BREAKING',
      'Case.number',
    ]));

  it('is not excused by a deprecation that was never released', async () => {
    const between = with_('number: String!', 'number: String! @deprecated(reason: "x")');
    const after = with_('  number: String!\n', '');
    expect((await compareGraphs(between, after)).map(({ level }) => level)).toEqual(['DANGEROUS']);
    expect(await told(after)).toEqual([['BREAKING', 'Case.number']]);
  });
});

describe('what was deprecated when it was released', () => {
  it.each<[string, string, string, string]>([
    ['a field', with_('  label: String @deprecated(reason: "stage says it")\n', ''), 'Case.label', 'stage says it'],
    [
      'an argument',
      with_(', round: Int @deprecated(reason: "every round is in it")', ''),
      'Query.case.round',
      'every round is in it',
    ],
    [
      'a word',
      with_(' RETURNED @deprecated(reason: "no case has been returned since 2025")', ''),
      'Stage.RETURNED',
      'no case has been returned since 2025',
    ],
    [
      'an input field',
      with_(', label: String @deprecated(reason: "filter by stage")', ''),
      'CaseFilter.label',
      'filter by stage',
    ],
  ])('may be gone, with its reason: %s', async (_what, now, path, reason) =>
    expect(await compareGraphs(released, now)).toEqual([
      { level: 'DANGEROUS', path, text: expect.stringContaining(`it was deprecated, "${reason}"`) },
    ]),
  );

  it('takes with it the types that only it led to', async () => {
    const without = with_('  oldCase(id: ID!): OldCase @deprecated(reason: "ask for case")\n', '');
    const now = with_('type OldCase { id: ID! note: OldNote }\ntype OldNote { text: String! }\n', '', without);
    expect(await compareGraphs(released, now)).toEqual([
      {
        level: 'DANGEROUS',
        path: 'OldCase',
        text: "Type 'OldCase' was removed: only what was deprecated led to it",
      },
      {
        level: 'DANGEROUS',
        path: 'OldNote',
        text: "Type 'OldNote' was removed: only what was deprecated led to it",
      },
      {
        level: 'DANGEROUS',
        path: 'Query.oldCase',
        text: `Field 'oldCase' (deprecated) was removed from object type 'Query': it was deprecated, "ask for case"`,
      },
    ]);
  });
});

describe('a change of the graph that breaks nobody', () => {
  it('nothing at all', async () => expect(await compareGraphs(released, released)).toEqual([]));
  it('another description', async () => expect(await told(with_('type Case', '"A case."\ntype Case'))).toEqual([]));
  it.each<[string, string, string]>([
    ['a new field', with_('number: String!', 'number: String!\n  on: String'), 'Case.on'],
    ['a field is never null now', with_('  title: String\n  stage', '  title: String!\n  stage'), 'Case.title'],
    ['a field is deprecated', with_('number: String!', 'number: String! @deprecated(reason: "x")'), 'Case.number'],
    ['an argument may be left out', with_('case(id: ID!', 'case(id: ID'), 'Query.case.id'],
  ])('%s', async (_what, now, path) => expect(await told(now)).toEqual([['SAFE', path]]));

  it.each<[string, string, string]>([
    ['an argument', with_('filter: CaseFilter', 'filter: CaseFilter @deprecated(reason: "x")'), 'Query.cases.filter'],
    ['an input field', with_('text: String,', 'text: String @deprecated(reason: "x"),'), 'CaseFilter.text'],
    ['a word', with_('RECEIVED DECIDED', 'RECEIVED @deprecated(reason: "x") DECIDED'), 'Stage.RECEIVED'],
  ])('%s is deprecated, which is told with its reason', async (_what, now, path) =>
    expect(await compareGraphs(released, now)).toEqual([{ level: 'SAFE', path, text: `${path} is deprecated: "x"` }]),
  );

  it('a new type is told once, without its fields', async () =>
    expect(await told(`${released}\ntype Note { text: String! by: ID! }`)).toEqual([['SAFE', 'Note']]));

  it.each<[string, string, string]>([
    ['a new word in an enumeration', with_('RECEIVED DECIDED', 'RECEIVED OFFERED DECIDED'), 'Stage.OFFERED'],
    ['a new member of a union', with_('= Case | Question', '= Case | Question | OldNote'), 'CaseOrQuestion'],
  ])('but a client may not have met it: %s', async (_what, now, path) =>
    expect(await told(now)).toEqual([['DANGEROUS', path]]),
  );
});
