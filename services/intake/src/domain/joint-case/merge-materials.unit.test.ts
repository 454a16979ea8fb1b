import { describe, expect, it } from '@jest/globals';
import type { ServiceItem } from '@hall/event-contracts';
import fc from 'fast-check';
import { foodLicence } from '../../../testing/sample-catalogue.ts';
import { fieldKey, mergeForm } from './merge-form.ts';
import { materialKey, mergeMaterials, type ChosenItem } from './merge-materials.ts';

type Material = ServiceItem['materials'][number];
type Field = ServiceItem['formFields'][number];

const material = (matters: Partial<Material> = {}): Material => ({
  code: '01',
  name: '租赁合同',
  form: 'COPY',
  copies: 1,
  required: true,
  tolerable: false,
  sharedKey: 'lease',
  source: 'APPLICANT',
  sample: null,
  note: null,
  ...matters,
});
const field = (matters: Partial<Field> = {}): Field => ({
  key: 'name',
  label: '名称',
  type: 'text',
  required: true,
  choices: null,
  sharedKey: 'firm.name',
  ...matters,
});
const needing = (key: string, ...materials: Partial<Material>[]): ChosenItem => ({
  key,
  item: { ...foodLicence, materials: materials.map(material), formFields: [] },
});
const filling = (key: string, ...fields: Partial<Field>[]): ChosenItem => ({
  key,
  item: { ...foodLicence, materials: [], formFields: fields.map(field) },
});

/** What becomes of one material that two components need, whoever comes first. */
function together(one: Partial<Material>, other: Partial<Material>) {
  const [merged, ...more] = mergeMaterials([needing('A', one), needing('B', other)]);
  const [turned] = mergeMaterials([needing('A', other), needing('B', one)]);
  expect(more).toEqual([]);
  expect({ ...turned, name: merged!.name }).toEqual(merged);
  return merged!;
}

describe('one set of materials (一套材料)', () => {
  it('a material that nobody shares stays as it is', () =>
    expect(mergeMaterials([needing('A', { sharedKey: null, copies: 2 })])).toEqual([
      { key: 'A/01', name: '租赁合同', required: true, copies: 2, form: 'COPY', from: 'APPLICANT', neededBy: ['A'] },
    ]));
  it('a shared one is asked for once, and known by all who need it', () =>
    expect(together({ code: '01' }, { code: '02', name: '场所租赁合同' })).toMatchObject({
      key: 'lease',
      name: '租赁合同',
      neededBy: ['A', 'B'],
    }));
  it('the same code without a shared key is another material', () => {
    const merged = mergeMaterials([needing('A', { sharedKey: null }), needing('B', { sharedKey: null })]);
    expect(merged.map(({ key }) => key)).toEqual(['A/01', 'B/01']);
    expect(materialKey('A', material({ sharedKey: null }))).toBe('A/01');
    expect(materialKey('A', material())).toBe('lease');
  });
  it('twice in one item: once on the list, needed once by that component', () =>
    expect(mergeMaterials([needing('A', { code: '01', copies: 1 }, { code: '02', copies: 3 })])).toMatchObject([
      { key: 'lease', copies: 3, neededBy: ['A'] },
    ]));
  it.each([
    [true, true, true],
    [true, false, true],
    [false, true, true],
    [false, false, false],
  ])('required %s and %s: %s', (one, other, required) =>
    expect(together({ required: one }, { required: other })).toMatchObject({ required }),
  );
  it.each([
    [0, 0, 0],
    [0, 2, 2],
    [1, 3, 3],
  ])('copies %d and %d: %d', (one, other, copies) =>
    expect(together({ copies: one }, { copies: other })).toMatchObject({ copies }),
  );
  it.each<[Material['form'], Material['form'], Material['form']]>([
    ['ORIGINAL', 'ORIGINAL', 'ORIGINAL'],
    ['ORIGINAL', 'COPY', 'ORIGINAL_AND_COPY'],
    ['ORIGINAL', 'ORIGINAL_AND_COPY', 'ORIGINAL_AND_COPY'],
    ['ORIGINAL', 'ELECTRONIC', 'ORIGINAL'],
    ['COPY', 'ORIGINAL', 'ORIGINAL_AND_COPY'],
    ['COPY', 'COPY', 'COPY'],
    ['COPY', 'ORIGINAL_AND_COPY', 'ORIGINAL_AND_COPY'],
    ['COPY', 'ELECTRONIC', 'COPY'],
    ['ORIGINAL_AND_COPY', 'ORIGINAL', 'ORIGINAL_AND_COPY'],
    ['ORIGINAL_AND_COPY', 'COPY', 'ORIGINAL_AND_COPY'],
    ['ORIGINAL_AND_COPY', 'ORIGINAL_AND_COPY', 'ORIGINAL_AND_COPY'],
    ['ORIGINAL_AND_COPY', 'ELECTRONIC', 'ORIGINAL_AND_COPY'],
    ['ELECTRONIC', 'ORIGINAL', 'ORIGINAL'],
    ['ELECTRONIC', 'COPY', 'COPY'],
    ['ELECTRONIC', 'ORIGINAL_AND_COPY', 'ORIGINAL_AND_COPY'],
    ['ELECTRONIC', 'ELECTRONIC', 'ELECTRONIC'],
  ])('%s and %s: %s', (one, other, form) => expect(together({ form: one }, { form: other })).toMatchObject({ form }));
  it('an original, an electronic one and a copy, in any order: original and copy', () => {
    const forms = ['ORIGINAL', 'ELECTRONIC', 'COPY'] as const;
    for (const turn of [0, 1, 2]) {
      const turned = [...forms.slice(turn), ...forms.slice(0, turn)];
      const chosen = turned.map((form, place) => needing(String(place), { form }));
      expect(mergeMaterials(chosen)).toMatchObject([{ form: 'ORIGINAL_AND_COPY' }]);
      expect(mergeMaterials([...chosen].reverse())).toMatchObject([{ form: 'ORIGINAL_AND_COPY' }]);
    }
  });
  it.each<[Material['source'], Material['source'], Material['source']]>([
    ['APPLICANT', 'APPLICANT', 'APPLICANT'],
    ['APPLICANT', 'DATA_SHARING', 'DATA_SHARING'],
    ['DATA_SHARING', 'APPLICANT', 'DATA_SHARING'],
    ['DATA_SHARING', 'DATA_SHARING', 'DATA_SHARING'],
  ])('%s and %s: %s, for what sharing provides is not asked again (B22)', (one, other, from) =>
    expect(together({ source: one }, { source: other })).toMatchObject({ from }),
  );
  it('in the order of first need', () => {
    const lease = {};
    const plan = { sharedKey: 'plan' };
    const letter = { sharedKey: null };
    const merged = mergeMaterials([needing('B', plan, letter), needing('A', lease, plan), needing('C', letter, lease)]);
    expect(merged.map(({ key, neededBy }) => [key, ...neededBy])).toEqual([
      ['plan', 'B', 'A'],
      ['B/01', 'B'],
      ['lease', 'A', 'C'],
      ['C/01', 'C'],
    ]);
  });
});

describe('one form (一表申请)', () => {
  it('a shared field once, in the order of first need; the same key without a shared one is another field', () => {
    const name = {};
    const area = { key: 'area', sharedKey: 'area' };
    const kind = { key: 'kind', sharedKey: null };
    const merged = mergeForm([filling('A', kind, name), filling('B', area, name, kind)]);
    expect(merged.map(({ key, neededBy }) => [key, ...neededBy])).toEqual([
      ['A/kind', 'A'],
      ['firm.name', 'A', 'B'],
      ['area', 'B'],
      ['B/kind', 'B'],
    ]);
    expect(fieldKey('A', field(kind))).toBe('A/kind');
    expect(Object.keys(merged[0]!).sort()).toEqual(['choices', 'key', 'label', 'neededBy', 'required', 'type']);
  });
  it.each([
    [false, false, false],
    [true, false, true],
    [false, true, true],
  ])('required %s and %s: %s', (one, other, required) =>
    expect(mergeForm([filling('A', { required: one }), filling('B', { required: other })])).toMatchObject([
      { required },
    ]),
  );
  it('of two lists of choices those that suit both', () => {
    const choice = (choices: string[]): Partial<Field> => ({ type: 'choice', choices });
    expect(mergeForm([filling('A', choice(['a', 'b', 'c'])), filling('B', choice(['d', 'c', 'b']))])).toMatchObject([
      { choices: ['b', 'c'] },
    ]);
  });
});

describe('whoever needs it, however it is split', () => {
  const anyMaterial: fc.Arbitrary<Partial<Material>> = fc.record({
    sharedKey: fc.constantFrom('a', 'b', 'c', 'd'),
    form: fc.constantFrom<Material['form']>('ORIGINAL', 'COPY', 'ORIGINAL_AND_COPY', 'ELECTRONIC'),
    copies: fc.nat({ max: 3 }),
    required: fc.boolean(),
    source: fc.constantFrom<Material['source']>('APPLICANT', 'DATA_SHARING'),
  });
  const anyNeeds = fc.array(fc.array(anyMaterial, { maxLength: 5 }), { maxLength: 5 });
  /** The list by key, without the order and without who needs it. */
  const asked = (chosen: readonly ChosenItem[]) =>
    Object.fromEntries(mergeMaterials(chosen).map((entry) => [entry.key, { ...entry, neededBy: [] }]));
  const spread = (needs: readonly Partial<Material>[][]) => needs.map((some, place) => needing(`C${place}`, ...some));

  it('the list is the same: all in one component, each in its own, every component twice, or in reverse', () =>
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const list = asked(spread(needs));
        expect(asked([needing('X', ...needs.flat())])).toEqual(list);
        expect(asked(spread(needs.flat().map((one) => [one])))).toEqual(list);
        expect(asked(spread([...needs, ...needs]))).toEqual(list);
        expect(asked(spread(needs.map((some) => [...some].reverse()).reverse()))).toEqual(list);
      }),
    ));
  it('and every component that needs it is named once, in its order', () =>
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const chosen = spread(needs);
        for (const { key, neededBy } of mergeMaterials(chosen)) {
          const needy = chosen.filter(({ item }) => item.materials.some(({ sharedKey }) => sharedKey === key));
          expect(neededBy).toEqual(needy.map((one) => one.key));
        }
      }),
    ));
});
