import { describe, expect, it } from '@jest/globals';
import { aMandate, aPerson, calendar, everythingIn, facts, friday, someone } from '../../../testing/a-case.ts';
import { foodLicence, sampleFolder } from '../../../testing/sample-catalogue.ts';
import { byOffice } from '../applicant/mandate.ts';
import { isCaseNumber } from './case-number.ts';
import { decideReceipt, type ReceiptFacts, type WindowCheck } from './receipt.ts';

const officer = someone('INTAKE_OFFICER');
const receive = (check: Partial<WindowCheck> = {}, known: Partial<ReceiptFacts> = {}, now = friday) =>
  decideReceipt(facts(known), { ...everythingIn(known.item), ...check }, { by: officer, now, calendar });
const inPerson = sampleFolder.items.find(({ mustAppearInPerson }) => mustAppearInPerson)!;

describe('receiving a case (T3)', () => {
  it('given all checks pass, then it is received: number, five working days for the notice (X1), and the department hears', () => {
    const decision = receive();
    expect(decision).toMatchObject({
      kind: 'decided',
      serviceCase: {
        status: 'RECEIVED',
        version: 1,
        round: 1,
        noticeBy: '2025-02-07',
        noticeProvisional: false,
        receivedBy: 'H201',
        windowNo: 'S01',
      },
      events: [
        {
          type: 'CaseReceived.v1',
          data: {
            round: 1,
            receivedBy: 'H201',
            noticeBy: '2025-02-07',
            item: { version: 1, resultKind: 'CERTIFICATE', validityYears: 5 },
          },
        },
      ],
    });
    const { caseNumber } = (decision as { serviceCase: { caseNumber: string } }).serviceCase;
    expect(caseNumber).toBe('99010120250124000007N'); // area, day, serial, and the check character computed by hand
    expect(isCaseNumber('99010120250124000007N')).toBe(true);
    expect(isCaseNumber('99010120250124000007M')).toBe(false);
  });

  it('given it is received, then the department hears which materials were handed in: ticked with a copy, or electronic (S8)', () => {
    const toldOf = (copies: number, form: 'COPY' | 'ELECTRONIC') => {
      const [first, ...rest] = foodLicence.materials.filter(({ source }) => source === 'APPLICANT');
      const item = { ...foodLicence, materials: [{ ...first!, form, required: false, copies: 0 }, ...rest] };
      const { materials } = everythingIn(foodLicence);
      const ticked = materials.map((one) => (one.code === first!.code ? { ...one, copies } : one));
      const decision = receive({ materials: ticked }, { item });
      const told = decision.kind === 'decided' ? decision.events[0]! : undefined;
      return told?.type === 'CaseReceived.v1' && told.data.handedIn?.includes(first!.code);
    };
    expect([toldOf(1, 'COPY'), toldOf(0, 'COPY'), toldOf(0, 'ELECTRONIC')]).toEqual([true, false, true]);
  });

  it('given it is received on a holiday, then the days run from the first working day after (X6)', () =>
    expect(receive({}, {}, { instant: '2026-02-21T02:00:00.000Z', today: '2026-02-21' })).toMatchObject({
      serviceCase: { noticeBy: '2026-02-28' },
    }));

  it('given the year is not published, then the date is provisional (R13)', () =>
    expect(receive({}, {}, { instant: '2026-12-30T02:00:00.000Z', today: '2026-12-30' })).toMatchObject({
      serviceCase: { noticeBy: '2027-01-06', noticeProvisional: true },
    }));

  it('tells the department nothing about the person but ids', () => {
    const { events } = receive() as unknown as { events: object[] };
    expect(JSON.stringify(events)).not.toMatch(/测试甲|110000199001010005|19900009001|测试路/);
  });

  it('given the item has a newer version, then ITEM_CHANGED', () =>
    expect(receive({ itemVersion: 9 })).toMatchObject({ kind: 'refused', code: 'ITEM_CHANGED' }));

  describe('identity (S27)', () => {
    const unverified = { method: 'DOCUMENT_SEEN', applicantVerified: false, agentVerified: null } as const;
    it('not verified: refused', () =>
      expect(receive({ identityCheck: unverified })).toMatchObject({ code: 'IDENTITY_NOT_VERIFIED' }));
    it('an agent without a mandate: refused', () =>
      expect(receive({ agentId: 'a' })).toMatchObject({ code: 'MANDATE_MISSING' }));
    it.each([
      ['is over', { validTo: '2025-01-23' as const }],
      ['has not begun', { validFrom: '2025-01-25' as const }],
      ['does not cover submitting', { powers: ['COLLECT'] as const }],
    ])('an agent whose mandate %s: refused (B17)', (_why, matters) =>
      expect(receive({ agentId: 'a' }, { mandate: aMandate(matters) })).toMatchObject({ code: 'MANDATE_MISSING' }),
    );
    it('an agent who is not verified: refused', () =>
      expect(receive({ agentId: 'a' }, { mandate: aMandate() })).toMatchObject({ code: 'IDENTITY_NOT_VERIFIED' }));
    it('an agent with everything: received, and the mandate travels with the case', () => {
      const identityCheck = { method: 'ID_CARD_READER', applicantVerified: true, agentVerified: true } as const;
      expect(receive({ agentId: 'a', identityCheck }, { mandate: aMandate() })).toMatchObject({
        serviceCase: { agentId: 'a', mandateValidTo: '2025-12-31' },
        events: [{ data: { parties: [{ powers: ['SUBMIT', 'COLLECT'], validTo: '2025-12-31' }] } }],
      });
    });
    it('an agent where the applicant has to come: refused (C-4)', () =>
      expect(receive({ agentId: 'a' }, { item: inPerson, mandate: aMandate() })).toMatchObject({
        code: 'MUST_APPEAR_IN_PERSON',
      }));
    it('an enterprise without any natural person: refused, saying who has to come (S27; 行政许可法 art. 29)', () => {
      const identityCheck = { method: 'ID_CARD_READER', applicantVerified: true, agentVerified: true } as const;
      const firm = { applicant: aPerson({ kind: 'ENTERPRISE', idType: 'CREDIT_CODE' }) };
      expect(receive({}, firm)).toMatchObject({ code: 'PERSON_MISSING' });
      expect(receive({}, { ...firm, mayBeIncomplete: true })).toMatchObject({ code: 'PERSON_MISSING' });
      expect(receive({ agentId: 'a' }, { ...firm, mandate: aMandate() })).toMatchObject({
        code: 'IDENTITY_NOT_VERIFIED',
      });
      const withoutPower = { ...firm, mandate: aMandate({ powers: ['COLLECT'] }) };
      expect(receive({ agentId: 'a', identityCheck }, withoutPower)).toMatchObject({ code: 'MANDATE_MISSING' });
      const byMandate = receive({ agentId: 'a', identityCheck }, { ...firm, mandate: aMandate() });
      expect(byMandate).toMatchObject({ kind: 'decided', serviceCase: { agentId: 'a' } });
    });
    it('an enterprise appears in person by its legal representative (民法典 art. 61)', () => {
      const identityCheck = { method: 'ID_CARD_READER', applicantVerified: true, agentVerified: true } as const;
      const mandate = byOffice({ id: 'p', versionId: 'v', legalRepresentativeId: 'a' }, 'a')!;
      expect(receive({ agentId: 'a', identityCheck }, { item: inPerson, mandate })).toMatchObject({
        serviceCase: { agentId: 'a', mandateId: 'v' },
      });
      expect(byOffice({ id: 'p', versionId: 'v', legalRepresentativeId: null }, 'a')).toBeUndefined();
      const forEver = aMandate({ validTo: '9999-12-31' }); // in writing, and no office
      expect(receive({ agentId: 'a', identityCheck }, { item: inPerson, mandate: forEver })).toMatchObject({
        code: 'MUST_APPEAR_IN_PERSON',
      });
    });
  });

  describe('materials (S8, S26, S28)', () => {
    const all = everythingIn().materials;
    const required = foodLicence.materials.filter((material) => material.required && material.source === 'APPLICANT');
    it('nothing outside the published list can be demanded', () =>
      expect(receive({ materials: [...all, { code: 'more', copies: 1, originalChecked: true }] })).toEqual({
        kind: 'refused',
        code: 'MATERIAL_NOT_ON_LIST',
        details: ['more'],
      }));
    it('what data sharing provides is not asked for (B22)', () => {
      const shared = sampleFolder.items
        .flatMap(({ materials }) => materials)
        .find(({ source }) => source === 'DATA_SHARING')!;
      expect(all.map(({ code }) => code)).not.toContain(shared.code);
    });
    it.each(required.map(({ code, name }) => [name, code]))('%s missing: refused by name', (name, code) =>
      expect(receive({ materials: all.filter((check) => check.code !== code) })).toMatchObject({
        code: 'MATERIALS_MISSING',
        details: [expect.stringContaining(name)],
      }),
    );
    it.each([-1, 1000, 2_147_483_647])('%d copies: refused by name, nobody hands that in', (copies) =>
      expect(receive({ materials: all.map((check, at) => (at === 0 ? { ...check, copies } : check)) })).toMatchObject({
        code: 'COPIES_OUT_OF_RANGE',
        details: [expect.stringContaining(`${copies}份`)],
      }),
    );
    it('999 copies: received', () =>
      expect(receive({ materials: all.map((check) => ({ ...check, copies: 999 })) }).kind).toBe('decided'));
    it('too few copies: refused', () =>
      expect(receive({ materials: all.map((check) => ({ ...check, copies: 0 })) })).toMatchObject({
        code: 'MATERIALS_MISSING',
      }));
    it('not compared with the originals: refused', () =>
      expect(receive({ materials: all.map((check) => ({ ...check, originalChecked: false })) })).toMatchObject({
        code: 'ORIGINALS_NOT_CHECKED',
      }));
  });

  describe('the form', () => {
    const { form } = everythingIn();
    it.each([
      ['a field that is not on it', [...form, { key: 'more', value: 'x' }]],
      ['a field twice', [...form, form[0]!]],
      ['nothing', []],
      ['blanks', form.map(({ key }) => ({ key, value: '  ' }))],
    ])('with %s: refused, naming every fault', (_what, wrong) => {
      const refused = receive({ form: wrong });
      expect(refused).toMatchObject({ kind: 'refused', code: 'FORM_INVALID' });
      expect((refused as unknown as { details: string[] }).details.length).toBeGreaterThan(0);
    });
    describe('with numbers', () => {
      const asked = (type: 'idNumber' | 'creditCode' | 'phone' | 'text') => ({
        key: 'n',
        label: '号码',
        type,
        required: true,
        choices: null,
        sharedKey: null,
      });
      const byAgent = {
        agentId: 'a',
        identityCheck: { method: 'ID_CARD_READER', applicantVerified: true, agentVerified: true },
      } as const;
      const receiveWith = (type: Parameters<typeof asked>[0], value: string, applicant = aPerson()) =>
        receive(
          { form: [{ key: 'n', value }], ...byAgent },
          { applicant, mandate: aMandate(), item: { ...foodLicence, formFields: [asked(type)] } },
        );
      it.each([
        ['idNumber', '11000019900101003x', '11000019900101003X'],
        ['idNumber', ' １１００００ 19900101003ｘ ', '11000019900101003X'],
        ['creditCode', '91110000xxxx000002', '91110000XXXX000002'],
        ['creditCode', '９１１１００００XXXX000002', '91110000XXXX000002'],
        ['phone', '199 0000 9001', '19900009001'],
        ['text', ' 5*3米 ', '5*3米'],
      ] as const)('%s “%s” is taken as registration takes it, and kept as %s', (type, typed, kept) => {
        const decision = receiveWith(type, typed);
        expect(decision).toMatchObject({ kind: 'decided', serviceCase: { form: [{ key: 'n', value: kept }] } });
      });
      it.each([
        ['idNumber', '110000********0005', '脱敏'],
        ['text', '云**', '脱敏'],
        ['text', '测\u200b试', '看不见'],
        ['text', '\u200b', '必须填写'],
        ['creditCode', '91110000XXXX000003', '不正确'],
      ] as const)('%s “%s” is refused: %s', (type, typed, why) =>
        expect(receiveWith(type, typed)).toMatchObject({
          code: 'FORM_INVALID',
          details: [expect.stringContaining(why)],
        }),
      );
      it("an early credit code that the registry has confirmed is taken as the applicant's own (N2)", () => {
        const early = aPerson({ kind: 'ENTERPRISE', idType: 'CREDIT_CODE', idNumber: '91110000XXXX000003' });
        expect(receiveWith('creditCode', '91110000xxxx000003', early).kind).toBe('decided');
        const other = aPerson({ idType: 'PASSPORT', idNumber: '91110000XXXX000003' });
        expect(receiveWith('creditCode', '91110000xxxx000003', other)).toMatchObject({ code: 'FORM_INVALID' });
      });
    });
    it('S3: every item of the catalogue can be received when everything is there', () => {
      const refused = sampleFolder.items
        .filter((item) => receive({}, { item }).kind === 'refused')
        .map(({ name }) => name);
      expect(refused).toEqual([]);
    });
  });
});
