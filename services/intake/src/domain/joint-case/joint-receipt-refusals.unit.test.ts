import { describe, expect, it } from '@jest/globals';
import type { JointMatter, ServiceItem } from '@hall/event-contracts';
import { aMandate, aPerson, calendar, friday, someone } from '../../../testing/a-case.ts';
import { answers, itemsByCode, jointFacts, restaurant, restaurantCheck } from '../../../testing/a-joint-case.ts';
import { refuse } from '../refusals/refusals.ts';
import { decideJointReceipt } from './joint-receipt.ts';
import type { JointReceiptFacts, JointWindowCheck } from './joint-receipt-facts.ts';

const receive = (check: Partial<JointWindowCheck> = {}, known: Partial<JointReceiptFacts> = {}) =>
  decideJointReceipt(jointFacts(known), restaurantCheck(check), {
    by: someone('INTAKE_OFFICER'),
    now: friday,
    calendar,
  });
const matterWith = (matters: Partial<JointMatter>): Partial<JointReceiptFacts> => ({
  matter: { ...restaurant, ...matters },
});
/** The catalogue with the item of one component changed. */
function itemsWith(component: string, change: (item: ServiceItem) => Partial<ServiceItem>): Partial<JointReceiptFacts> {
  const { itemCode } = restaurant.components.find(({ key }) => key === component)!;
  const item = itemsByCode.get(itemCode)!;
  return { items: new Map([...itemsByCode, [itemCode, { ...item, ...change(item) }]]) };
}
/** The lease of the tobacco licence, changed: the same lease as the food licence and the sign need. */
const leaseOfTobacco = (change: Partial<ServiceItem['materials'][number]>): Partial<JointReceiptFacts> =>
  itemsWith('J2.5', ({ materials }) => ({
    materials: materials.map((material) => (material.sharedKey === 'lease' ? { ...material, ...change } : material)),
  }));
const { materials: everything, form: filled } = restaurantCheck();
const detailsOf = (decision: ReturnType<typeof receive>): readonly string[] =>
  decision.kind === 'refused' ? (decision.details ?? []) : [];

describe('the matter and its plan', () => {
  it('another version than the officer saw, before anything else', () =>
    expect(receive({ matterVersion: 9, answers: {}, materials: [] })).toEqual(
      refuse('MATTER_CHANGED', [`${restaurant.name}：第1版`]),
    ));
  it.each<[string, Partial<JointWindowCheck>, string[]]>([
    ['UNKNOWN_QUESTION', { answers: { ...answers, x: 1 } }, ['x']],
    ['MISSING_ANSWER', { answers: {} }, ['fireMode']],
    ['BAD_ANSWER', { answers: { ...answers, signCount: '1' } }, ['signCount']],
    ['UNKNOWN_COMPONENT', { leaveOut: ['J9'] }, ['J9']],
    ['NOT_OPTIONAL', { leaveOut: ['J2.5', 'J2.2'] }, ['J2.2']],
  ])('%s, naming what', (code, check, details) => expect(receive(check)).toEqual({ kind: 'refused', code, details }));
  it('nothing chosen, without details; two of a group, by its name', () => {
    const [sign] = restaurant.components.filter(({ key }) => key === 'J2.3');
    const noSign = { answers: { ...answers, signCount: 0 } };
    expect(receive(noSign, matterWith({ components: [sign!] }))).toEqual(refuse('NOTHING_CHOSEN'));
    const components = restaurant.components.map((component) => ({ ...component, alternativeGroup: 'G' }));
    expect(receive({}, matterWith({ components }))).toEqual(refuse('ALTERNATIVE_NOT_EXACTLY_ONE', ['G']));
  });
});

describe('who stands at the window (S27)', () => {
  const identityCheck = { method: 'DOCUMENT_SEEN', applicantVerified: true, agentVerified: true } as const;
  const agent = { agentId: 'a', identityCheck };
  it('an agent without a mandate: refused', () => expect(receive(agent)).toEqual(refuse('MANDATE_MISSING')));
  it.each([
    ['is over', { validTo: '2025-01-23' as const }],
    ['has not begun', { validFrom: '2025-01-25' as const }],
    ['does not cover submitting', { powers: ['COLLECT'] as const }],
  ])('an agent whose mandate %s: refused (B17)', (_why, matters) =>
    expect(receive(agent, { mandate: aMandate(matters) })).toEqual(refuse('MANDATE_MISSING')),
  );
  it('an enterprise without any natural person: refused (S27)', () => {
    const applicant = aPerson({ kind: 'ENTERPRISE', idType: 'CREDIT_CODE' });
    expect(receive({}, { applicant })).toEqual(refuse('PERSON_MISSING'));
    expect(receive(agent, { applicant, mandate: aMandate() }).kind).toBe('decided');
  });
  it('an agent where one of the components wants the applicant in person: refused (C-4)', () => {
    const known = itemsWith('J2.5', () => ({ mustAppearInPerson: true }));
    expect(receive(agent, { ...known, mandate: aMandate() })).toEqual(refuse('MUST_APPEAR_IN_PERSON'));
    expect(receive({}, known).kind).toBe('decided');
  });
  it('where it is a component that was not chosen, the agent is received', () => {
    const known = itemsWith('J2.4a', () => ({ mustAppearInPerson: true }));
    expect(receive(agent, { ...known, mandate: aMandate() }).kind).toBe('decided');
  });
  it.each([
    ['the applicant', { identityCheck: { ...identityCheck, applicantVerified: false, agentVerified: null } }],
    ['the agent', { agentId: 'a', identityCheck: { ...identityCheck, agentVerified: null } }],
  ])('%s not verified: refused', (_who, check) =>
    expect(receive(check, { mandate: aMandate() })).toEqual(refuse('IDENTITY_NOT_VERIFIED')),
  );
});

describe('one set of materials (S8, S26, S28)', () => {
  const without = (key: string) => everything.filter(({ code }) => code !== key);
  const brought = (code: string) => ({ code, copies: 1, originalChecked: true });

  it.each(everything.map(({ code }) => [code]))('%s missing: refused, once, by its name', (code) => {
    const decision = receive({ materials: without(code) });
    expect(decision).toMatchObject({ kind: 'refused', code: 'MATERIALS_MISSING' });
    expect(detailsOf(decision)).toHaveLength(1);
  });
  it('a shared one has the name under which it is needed first', () => {
    const { materials } = itemsByCode.get(restaurant.components[1]!.itemCode)!;
    const { name } = materials.find(({ sharedKey }) => sharedKey === 'lease')!;
    const renamed = leaseOfTobacco({ name: '别的名字' });
    expect(receive({ materials: without('lease') }, renamed)).toEqual(refuse('MATERIALS_MISSING', [`${name}（1份）`]));
  });
  it('fewer copies than any component needs: refused', () => {
    const known = leaseOfTobacco({ copies: 3 });
    expect(detailsOf(receive({}, known))).toEqual([expect.stringContaining('（3份）')]);
    const materials = [...without('lease'), { ...brought('lease'), copies: 3 }];
    expect(receive({ materials }, known).kind).toBe('decided');
  });
  it('not compared with the original: refused', () =>
    expect(
      receive({ materials: [...without('lease'), { ...brought('lease'), originalChecked: false }] }),
    ).toMatchObject({
      code: 'ORIGINALS_NOT_CHECKED',
    }));
  it.each([
    ['what nobody asks for', 'more'],
    ['a shared one under the code of an item', '990101001000-03'],
    ['what only a component needs that was not chosen', 'J2.4a/990103001001-01'],
  ])('%s cannot be demanded', (_what, code) =>
    expect(receive({ materials: [...everything, brought(code)] })).toEqual(refuse('MATERIAL_NOT_ON_LIST', [code])),
  );
  it('what data sharing provides cannot be demanded, and is called by its name (B22)', () => {
    const decision = receive({ materials: [...everything, brought('business-licence')] });
    expect(decision).toEqual(refuse('MATERIAL_FROM_SHARING', ['营业执照']));
  });
  it('twice on the list: refused', () =>
    expect(receive({ materials: [...everything, brought('lease')] })).toEqual(
      refuse('MATERIAL_NOT_ON_LIST', ['lease（重复）']),
    ));
  it('what data sharing provides to one component is asked of the applicant for none (B22)', () => {
    const known = leaseOfTobacco({ source: 'DATA_SHARING', form: 'ELECTRONIC', copies: 0 });
    expect(receive({}, known)).toMatchObject({ code: 'MATERIAL_FROM_SHARING' });
    const decision = receive({ materials: without('lease') }, known);
    expect(decision.kind).toBe('decided');
    expect(JSON.stringify(decision.kind === 'decided' && decision.components)).not.toContain('990101001000-03');
  });
  it('what is optional may be missing, unless another component requires it', () => {
    expect(receive({ materials: without('lease') }, leaseOfTobacco({ required: false }))).toMatchObject({
      code: 'MATERIALS_MISSING',
    });
    const letter = everything.find(({ code }) => code.startsWith('J2.5/'))!.code;
    const optional = itemsWith('J2.5', ({ materials }) => ({
      materials: materials.map((material) => ({ ...material, required: false })),
    }));
    expect(receive({ materials: without(letter) }, optional).kind).toBe('decided');
  });
});

describe('one form', () => {
  it.each([
    ['a field that is not on it', [...filled, { key: 'enterpriseName', value: '文字' }], 'enterpriseName'],
    ['a field of a component that was not chosen', [...filled, { key: 'J2.4a/exits', value: '2' }], 'J2.4a/exits'],
    ['a field twice', [...filled, filled[0]!], 'firm.name'],
    ['a shared field missing', filled.filter(({ key }) => key !== 'agent.phone'), '必须填写'],
    ['a field of one component missing', filled.filter(({ key }) => key !== 'J2.3/lighted'), '必须填写'],
    [
      'a value of another type',
      filled.map((one) => (one.key === 'premises.area' ? { ...one, value: '大' } : one)),
      '数字',
    ],
  ])('with %s: refused, naming the one fault', (_what, form, fault) => {
    const decision = receive({ form });
    expect(decision).toMatchObject({ kind: 'refused', code: 'FORM_INVALID' });
    expect(detailsOf(decision)).toEqual([expect.stringContaining(fault)]);
  });
});
