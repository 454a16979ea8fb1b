import { describe, expect, it } from '@jest/globals';
import { aPerson } from '../../../testing/a-case.ts';
import { caseNumberIn } from '../receipt/case-number.ts';
import { answerProgressQuery } from '../progress/progress-query.ts';
import { checkApplicant, idNumberIn, tidied, type ApplicantData } from './applicant.ts';
import { checkMandate } from './mandate.ts';
import { masked } from './masking.ts';

const data = (matters: Partial<ApplicantData> = {}): ApplicantData => ({
  ...aPerson(),
  verifiedByRegistry: false,
  ...matters,
});
const check = (matters: Partial<ApplicantData>) => checkApplicant(tidied(data(matters)), '2025-01-24');

describe('an applicant (N1, N5)', () => {
  it.each<Partial<ApplicantData>>([
    { idNumber: ' １１００００199001010005 ' },
    { idNumber: '11000019900101003x' },
    { idType: 'FOREIGN_PERMANENT_RESIDENT', idNumber: '910000199001010004' },
    { idType: 'FOREIGN_PERMANENT_RESIDENT', idNumber: 'ABC123456789012' },
    { idType: 'PASSPORT', idNumber: 'E12345678' },
    { kind: 'ENTERPRISE', idType: 'CREDIT_CODE', idNumber: '91110000xxxx000002', name: '某某（集团）有限公司' },
    { name: '买买提·艾山' },
    { name: '𠮷田' },
    { name: '𠮷'.repeat(50) },
    { kind: 'ENTERPRISE', idType: 'CREDIT_CODE', idNumber: '91110000XXXX000002', name: '公'.repeat(100) },
  ])('E48: is accepted: %o', (matters) => expect(check(matters)).toBeUndefined());

  it.each<[Partial<ApplicantData>, string]>([
    [{ idNumber: '110000199001010006' }, 'IDENTITY_NUMBER_INVALID'],
    [{ idNumber: '110000190002290001' }, 'IDENTITY_NUMBER_INVALID'],
    [{ kind: 'ENTERPRISE', idType: 'CREDIT_CODE', idNumber: '91110000XXXX000003' }, 'IDENTITY_NUMBER_INVALID'],
    [{ kind: 'ENTERPRISE' }, 'APPLICANT_DATA_INVALID'],
    [{ idType: 'FOREIGN_PERMANENT_RESIDENT', idNumber: '910000199001010005' }, 'IDENTITY_NUMBER_INVALID'],
    [{ name: ' ' }, 'APPLICANT_DATA_INVALID'],
    ...['\u200b', '\u202e', '\ue000', '\ufeff', '\u2028', '\u3164'].map((hidden): [Partial<ApplicantData>, string] => [
      { name: `测试${hidden}甲` },
      'APPLICANT_DATA_INVALID',
    ]),
    ...['云*****', '云*', '＊＊'].map((name): [Partial<ApplicantData>, string] => [{ name }, 'APPLICANT_DATA_INVALID']),
    [{ idNumber: '110000********0005' }, 'APPLICANT_DATA_INVALID'],
    [{ phone: '*******9001' }, 'APPLICANT_DATA_INVALID'],
    [{ address: '***' }, 'APPLICANT_DATA_INVALID'],
    [{ address: '\u200b' }, 'APPLICANT_DATA_INVALID'],
    [{ name: '甲'.repeat(51) }, 'APPLICANT_DATA_INVALID'],
    [{ name: '测试\n甲' }, 'APPLICANT_DATA_INVALID'],
    [
      { kind: 'ENTERPRISE', idType: 'CREDIT_CODE', idNumber: '91110000XXXX000002', name: '公'.repeat(101) },
      'APPLICANT_DATA_INVALID',
    ],
    [{ phone: '123' }, 'APPLICANT_DATA_INVALID'],
    [{ address: '' }, 'APPLICANT_DATA_INVALID'],
  ])('is refused: %o', (matters, code) =>
    expect(check(matters)).toMatchObject({
      kind: 'refused',
      code,
      details: expect.arrayContaining([expect.any(String)]),
    }),
  );

  it('with an early credit code that does not compute is accepted when the registry confirms it', () => {
    expect(
      check({ kind: 'ENTERPRISE', idType: 'CREDIT_CODE', idNumber: '91110000XXXX000003', verifiedByRegistry: true }),
    ).toBeUndefined();
  });

  it('has a name as it is written: of an enterprise with full-width brackets, of a person as given (N5)', () => {
    const enterprise = { kind: 'ENTERPRISE', idType: 'CREDIT_CODE', name: ' 某某(集团)有限公司 ' } as const;
    expect(tidied(data(enterprise)).name).toBe('某某（集团）有限公司');
    expect(tidied(data({ name: ' John (Jack) Smith ' })).name).toBe('John (Jack) Smith');
  });

  it('is never what is shown in its place: every masked value is refused', () => {
    for (const known of [aPerson(), aPerson({ name: '云明', phone: '0000-61800000' })])
      for (const field of ['name', 'idNumber', 'phone', 'address'] as const)
        expect(check({ [field]: masked(known)[field] })).toMatchObject({ code: 'APPLICANT_DATA_INVALID' });
  });
  it('has a phone number that was typed with blanks or in full width', () =>
    expect(tidied(data({ phone: '１９９ 0000 9001' })).phone).toBe('19900009001'));
  it('is masked for who may not know them', () =>
    expect(masked(aPerson())).toMatchObject({
      name: '测**',
      idNumber: '110000********0005',
      phone: '*******9001',
      address: '***',
    }));
});

describe('a number as people type it', () => {
  it('is looked for as it is stored, whatever its width, case and blanks', () => {
    expect(idNumberIn(' １１００００ 19900101003ｘ ')).toBe('11000019900101003X');
    expect(caseNumberIn('９９０１０１20260420 000009x')).toBe('99010120260420000009X');
  });
  it('is compared so for the progress of a case, too', () =>
    expect(answerProgressQuery(undefined, '００３ｘ', '11000019900101003X', '2026-04-20T02:00:00.000Z')).toEqual({}));
});

describe('a mandate (D18)', () => {
  const mandate = {
    principalId: 'p',
    agentId: 'a',
    powers: ['SUBMIT'],
    validFrom: '2025-01-01',
    validTo: '2025-12-31',
  } as const;
  it('is accepted', () => expect(checkMandate(mandate, '2025-01-24')).toBeUndefined());
  it.each([
    [{ agentId: 'p' }, '同一人'],
    [{ powers: [] }, '至少'],
    [{ validFrom: '2026-01-01' as const }, '早于'],
    [{ validTo: '2025-01-23' as const }, '过期'],
  ])('is refused with %o', (matters, why) =>
    expect(checkMandate({ ...mandate, ...matters }, '2025-01-24')).toMatchObject({
      code: 'MANDATE_INVALID',
      details: [expect.stringContaining(why)],
    }),
  );
});
