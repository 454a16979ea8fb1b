import { describe, expect, it } from '@jest/globals';
import type { JointCaseReceivedV1, JointMatter } from '@hall/event-contracts';
import { aMandate, aPerson, calendar, friday, someone } from '../../../testing/a-case.ts';
import { answers, itemsByCode, jointFacts, restaurant, restaurantCheck } from '../../../testing/a-joint-case.ts';
import { decideJointReceipt, type JointDecided } from './joint-receipt.ts';
import type { JointReceiptFacts, JointWindowCheck } from './joint-receipt-facts.ts';
import { planJointCase, type JointPlan } from './plan.ts';

const receive = (check: Partial<JointWindowCheck> = {}, known: Partial<JointReceiptFacts> = {}, now = friday) =>
  decideJointReceipt(jointFacts(known), restaurantCheck(check), { by: someone('INTAKE_OFFICER'), now, calendar });
function received(...asked: Parameters<typeof receive>): JointDecided & { readonly event: JointCaseReceivedV1 } {
  const decision = receive(...asked);
  if (decision.kind === 'refused') throw new Error(`${decision.code} ${decision.details?.join()}`);
  return { ...decision, event: decision.events[0]!.data as JointCaseReceivedV1 };
}
const { materials: everything, form: filled } = restaurantCheck();
const keys = ['J2.1', 'J2.2', 'J2.3', 'J2.4b', 'J2.5'];
const matterWith = (matters: Partial<JointMatter>): Partial<JointReceiptFacts> => ({
  matter: { ...restaurant, ...matters },
});
/** The part of everything that is asked for after fewer components were chosen. */
function filledFor(fewer: JointWindowCheck['answers']): Partial<JointWindowCheck> {
  const request = { answers: fewer, leaveOut: [], receivedAt: { date: friday.today, half: null } };
  const plan = planJointCase({ matter: restaurant, items: itemsByCode }, request, calendar) as JointPlan;
  const [list, fields] = [plan.materials, plan.form].map((entries) => new Set(entries.map(({ key }) => key)));
  return {
    answers: fewer,
    materials: everything.filter(({ code }) => list!.has(code)),
    form: filled.filter(({ key }) => fields!.has(key)),
  };
}

describe('receiving a joint case whole', () => {
  it('given all checks pass: one receipt, the plan pinned by version, the promise, five working days for the notice', () =>
    expect(received().jointCase).toMatchObject({
      matterCode: 'J2',
      matterVersion: restaurant.version,
      matterName: restaurant.name,
      round: 1,
      version: 1,
      answers,
      leaveOut: [],
      agentId: null,
      mandateId: null,
      mandateValidTo: null,
      promiseDueOn: '2025-02-13',
      promiseDueHalf: null,
      promiseProvisional: false,
      receivedAt: friday.instant,
      receivedBy: 'H201',
      windowNo: 'S01',
      noticeBy: '2025-02-07',
      noticeProvisional: false,
      edges: keys.slice(1).map((to) => ({ from: 'J2.1', to, onRefusal: 'CASCADE', waitsForResult: true })),
      materials: everything,
      form: filled,
    }));

  it('every component is a case of its own, of the item, the version and the department in force', () => {
    const facts = jointFacts();
    const decision = decideJointReceipt(facts, restaurantCheck(), {
      by: someone(),
      now: friday,
      calendar,
    }) as JointDecided;
    expect(decision.components).toHaveLength(5);
    for (const [place, key] of keys.entries()) {
      const item = itemsByCode.get(restaurant.components.find((component) => component.key === key)!.itemCode)!;
      const { caseNumber } = decision.components[place]!;
      const pinned = { itemCode: item.itemCode, itemVersion: item.version, departmentCode: item.departmentCode };
      expect(decision.jointCase.components[place]).toEqual({
        key,
        caseId: facts.componentIds[place],
        caseNumber,
        ...pinned,
      });
      expect(decision.components[place]).toMatchObject({
        id: facts.componentIds[place],
        jointCaseId: facts.id,
        componentKey: key,
        ...pinned,
        status: 'RECEIVED',
        version: 1,
        round: 1,
        receivedAt: friday.instant,
        receivedBy: 'H201',
        applicantId: facts.applicant.id,
        applicantVersionId: facts.applicant.versionId,
        noticeBy: '2025-02-07',
      });
    }
  });

  it('numbers are valid and distinct, the receipt and its cases', () => {
    const { jointCase, components } = received();
    const numbers = [jointCase.jointCaseNumber, ...components.map(({ caseNumber }) => caseNumber)];
    expect(numbers).toEqual([
      '99010120250124000001Z', // the last character of each is a check character, computed by hand
      '99010120250124000002X',
      '99010120250124000003V',
      '99010120250124000004T',
      '99010120250124000005R',
      '99010120250124000006P',
    ]);
  });

  it('each case gets its part of the one list and of the one form, under the names of its item', () => {
    const { components } = received();
    for (const { itemCode, materials, form } of components) {
      const item = itemsByCode.get(itemCode)!;
      const asked = item.materials.filter(({ source, required }) => source === 'APPLICANT' && required);
      expect(materials.map(({ code }) => code)).toEqual(asked.map(({ code }) => code));
      expect(form.map(({ key }) => key)).toEqual(item.formFields.map(({ key }) => key));
    }
    const addresses = components.flatMap(({ form }) => form.filter(({ key }) => key === 'enterpriseAddress'));
    expect(new Set(addresses.map(({ value }) => value)).size).toBe(1);
  });

  it('a component that is not chosen is neither in the case nor announced', () => {
    const { jointCase, components, event } = received(filledFor({ ...answers, sellTobacco: false, signCount: 0 }));
    for (const list of [jointCase.components, event.components, components.map(({ componentKey: key }) => ({ key }))])
      expect(list.map(({ key }) => key)).toEqual(['J2.1', 'J2.2', 'J2.4b']);
  });

  it('the applicant may choose how the results come, else the matter says', () => {
    const deliveries = (delivery: JointWindowCheck['delivery'], byDefault: JointMatter['delivery']) => {
      const { jointCase, event } = received({ delivery }, matterWith({ delivery: byDefault }));
      return [jointCase.delivery, event.delivery];
    };
    expect(restaurant.delivery).toBe('AS_READY');
    expect(deliveries('TOGETHER', 'AS_READY')).toEqual(['TOGETHER', 'TOGETHER']);
    expect(deliveries('AS_READY', 'TOGETHER')).toEqual(['AS_READY', 'AS_READY']);
    expect(deliveries(null, 'TOGETHER')).toEqual(['TOGETHER', 'TOGETHER']);
    expect(deliveries(null, 'AS_READY')).toEqual(['AS_READY', 'AS_READY']);
  });

  it('given a year that is not published, then notice and promise are provisional (R13)', () => {
    const now = { instant: '2026-12-30T02:00:00.000Z', today: '2026-12-30' } as const;
    const { jointCase, event } = received({}, {}, now);
    expect(jointCase).toMatchObject({ noticeProvisional: true, promiseProvisional: true });
    expect(event.promise.provisional).toBe(true);
  });
});

describe('what the others hear', () => {
  it('one event: the whole plan, pinned, with every number', () => {
    const { jointCase, events, event } = received();
    expect(events.map(({ type }) => type)).toEqual(['JointCaseReceived.v1']);
    expect(event).toMatchObject({
      jointCaseId: jointCase.id,
      jointCaseNumber: jointCase.jointCaseNumber,
      round: 1,
      matter: {
        matterCode: 'J2',
        version: 1,
        name: restaurant.name,
        leadDepartmentCode: restaurant.leadDepartmentCode,
      },
      edges: jointCase.edges,
      endsAllOnRefusal: false,
      delivery: 'AS_READY',
      jointVisit: restaurant.jointVisit!.departmentCodes,
      promise: { dueOn: '2025-02-13', dueHalf: null, provisional: false },
      parties: [{ applicantId: jointCase.applicantId, agentId: null, powers: [], validTo: null }],
      receivedAt: friday.instant,
      receivedBy: 'H201',
      windowNo: 'S01',
      noticeBy: '2025-02-07',
      deliveryMethod: 'WINDOW',
    });
    expect(event.components.map(({ key, caseId, caseNumber }) => ({ key, caseId, caseNumber }))).toEqual(
      jointCase.components.map(({ key, caseId, caseNumber }) => ({ key, caseId, caseNumber })),
    );
    expect(event.components.map(({ needsJointVisit }) => needsJointVisit)).toEqual([false, true, true, true, false]);
    expect(event.components.map(({ department }) => department.integration)).toEqual([
      'KAFKA',
      'KAFKA',
      'PORTAL',
      'KAFKA',
      'MANUAL',
    ]);
  });
  it('of each component what was handed in of its own list, by code (S8)', () => {
    const { event, components } = received();
    const codes = (item: string, ...numbers: string[]) => numbers.map((number) => `${item}-${number}`);
    expect(event.components.map(({ handedIn }) => handedIn)).toEqual([
      [], // everything it needs comes from data sharing
      codes('990101001000', '01', '02', '03', '04', '05', '06'),
      codes('990110001000', '01', '02', '03', '04'),
      codes('990103001002', '01', '03', '04', '05', '06'),
      codes('990115001000', '01', '02', '03', '04'),
    ]);
    expect(components[1]!.materials.map(({ code }) => code)).toEqual(event.components[1]!.handedIn);
  });
  it('B22: what data sharing provides to one component, the others do not ask for either', () => {
    const catering = itemsByCode.get(restaurant.components.find(({ key }) => key === 'J2.2')!.itemCode)!;
    const materials = catering.materials.map((one) =>
      one.sharedKey === 'lease' ? { ...one, source: 'DATA_SHARING' as const } : one,
    );
    const items = new Map([...itemsByCode, [catering.itemCode, { ...catering, materials }]]);
    const without = everything.filter(({ code }) => code !== 'lease');
    const { event } = received({ materials: without }, { items });
    const signs = event.components.find(({ key }) => key === 'J2.3')!;
    const lease = signs.item.materials!.find(({ code }) => code === '990110001000-03')!;
    expect([lease.source, signs.handedIn]).toEqual(['DATA_SHARING', expect.not.arrayContaining([lease.code])]);
  });
  it('nothing about the person but ids, nothing of what they filled in', () => {
    const form = filled.map((value) => (value.value === '文字' ? { ...value, value: '秘密地址' } : value));
    const { event, components } = received({ form }, { applicant: aPerson({ name: '某某人' }) });
    expect(JSON.stringify(components)).toContain('秘密地址');
    expect(JSON.stringify(event)).not.toMatch(/某某人|110000199001010005|19900009001|测试路|秘密地址/);
    for (const key of ['form', 'materials', 'answers', 'applicant']) expect(event).not.toHaveProperty(key);
  });
  it('the agent with the powers of the mandate, which stands in every case', () => {
    const mandate = aMandate();
    const identityCheck = { method: 'ID_CARD_READER', applicantVerified: true, agentVerified: true } as const;
    const { jointCase, components, event } = received({ agentId: 'a', identityCheck }, { mandate });
    const acting = { agentId: 'a', mandateId: mandate.id, mandateValidTo: '2025-12-31', identityCheck };
    for (const saved of [jointCase, ...components]) expect(saved).toMatchObject(acting);
    expect(event.parties).toMatchObject([{ agentId: 'a', powers: ['SUBMIT', 'COLLECT'], validTo: '2025-12-31' }]);
  });
  it('ALL_OR_NOTHING: one refusal ends all', () =>
    expect(received({}, matterWith({ refusalPolicyDefault: 'ALL_OR_NOTHING' })).event.endsAllOnRefusal).toBe(true));
  it('no component that needs it, no joint visit', () => {
    const components = restaurant.components.map((component) => ({ ...component, needsJointVisit: false }));
    expect(received({}, matterWith({ components })).event.jointVisit).toEqual([]);
  });
});
