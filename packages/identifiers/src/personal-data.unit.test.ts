import { describe, expect, it } from '@jest/globals';
import { departmentReplies } from '@hall/event-contracts';
import { creditCheckCharacter, creditCodeFault } from './credit-code.ts';
import { identityCheckCharacter } from './identity-number.ts';
import { personalDataIn as inTextOn } from './personal-data.ts';
import { personalDataInside as insideOn } from './personal-data-inside.ts';

const today = '2026-11-28';
const personalDataIn = (text: string) => inTextOn(text, today);
const personalDataInside = (schema: object, data: unknown) => insideOn(schema, data, today);

const withCheck = (digits: string): string => digits + identityCheckCharacter(digits);

describe('personal data in a text', () => {
  it.each([
    ['110000199001010005', 'IDENTITY_NUMBER'],
    ['"11000019900101003X"', 'IDENTITY_NUMBER'],
    ['call 19900009001 now', 'MOBILE_NUMBER'],
    ['138 0013 8000', 'MOBILE_NUMBER'],
    ['138-0013-8000', 'MOBILE_NUMBER'],
    ['+86 13800138000', 'MOBILE_NUMBER'],
    ['+8613800138000', 'MOBILE_NUMBER'],
    ['0086 138 0013 8000', 'MOBILE_NUMBER'],
    ['电话：１３８００１３８０００', 'MOBILE_NUMBER'],
    ['138\u200b0013\u200b8000', 'MOBILE_NUMBER'],
    ['1 3 8 0 0 1 3 8 0 0 0', 'MOBILE_NUMBER'],
    ['138—0013—8000', 'MOBILE_NUMBER'],
    ['身份证110101 19900307 4514号', 'IDENTITY_NUMBER'],
    ['11000019900101003x', 'IDENTITY_NUMBER'],
    ['1 110000199001010005', 'IDENTITY_NUMBER'],
    ['110000-1990-01-01-0005', 'IDENTITY_NUMBER'],
    ['1100\u200d00199001010005', 'IDENTITY_NUMBER'],
    ['永久居留身份证911124198108030024', 'IDENTITY_NUMBER'],
  ])('is seen in %s', (text, kind) => expect(personalDataIn(text)).toBe(kind));
  it.each([
    ['an item code', '11990101YL000001264990701001000'],
    ['a case number', '990101202611240000010'],
    ['a department code', '11990101YL00000126'],
    ["an office's landline", '0000-61800000'],
    ['eighteen digits that are no identity number', '110000199001010006'],
    ['a permit whose area does not exist', '990101202611200201'],
    ['a permit with a day that does not exist', '110101202613450208'],
    ['a permit whose day is to come', withCheck('11010129991231001')],
    ['a number of somebody who would be 131', withCheck('11010118890101001')],
    ['part of a longer code', 'JZ110000199001010005'],
    ['part of a longer number', '1100001990010100057'],
    ['an amount', '人民币1 380 013 8000元'],
    ['the day and the time', '2026-11-28 13:20:30'],
    ['a longer number in groups', '62-138-0013-8000-11'],
    ['a UUID', '0192f0c1-2222-7000-8000-139000000001'],
    ['a UUID with eleven digits in a row', '0192f0c1-2222-4000-8000-a18612345678'],
  ])('is not %s: %s', (_what, text) => expect(personalDataIn(text)).toBeUndefined());
});

it('a credit code of digits alone is no identity number, though its check character is one of both', () => {
  const codes = Array.from({ length: 10_000 }, (_, index) => {
    const first = `110000199001${String(index % 10_000).padStart(4, '0')}`;
    return Array.from({ length: 10 }, (_none, digit) => `${first}${digit}`).map(
      (body) => body + creditCheckCharacter(body),
    );
  }).flat();
  const both = codes.filter((code) => creditCodeFault(code) === undefined && code === withCheck(code.slice(0, 17)));
  expect(both.length).toBeGreaterThan(0);
  for (const code of both) expect(personalDataIn(code)).toBeUndefined();
});

describe('personal data inside of data', () => {
  const schema = departmentReplies['ResultReady.v1'];
  const ready = {
    caseId: '0192f0c1-2222-7000-8000-139000000001',
    round: 1,
    staffNo: '19900009001',
    occurredAt: '2026-04-20T02:00:00Z',
    certificateNumber: '110000199001010005',
    liaisonStaffNo: 'D1',
  };
  it('is not looked for where the contract has a code', () =>
    expect(personalDataInside(schema, ready)).toBeUndefined());
  it.each<[string, object, string]>([
    ['a field that the contract does not know', { ...ready, note: '19900009001' }, 'data/note'],
    ['a number there', { ...ready, note: [13800138000] }, 'data/note/0'],
    ['the name of such a field', { ...ready, note: { 19900009001: 1 } }, 'data/note'],
  ])('is found in %s', (_what, value, path) =>
    expect(personalDataInside(schema, value)).toEqual({ kind: 'MOBILE_NUMBER', path }),
  );
  it('is found in every free text of every contract, and named by its place', () => {
    const free = freeTexts(departmentReplies['DecisionGiven.v1']);
    expect(free).toEqual(['reasons/0/text', 'reasons/0/provision', 'reasons/0/cure', 'legalBasis']);
    const reason = { code: 'CONDITIONS_NOT_MET', text: '不符合', provision: '第三条', cure: '请打138 0013 8000' };
    expect(personalDataInside(departmentReplies['DecisionGiven.v1'], { reasons: [reason] })).toEqual({
      kind: 'MOBILE_NUMBER',
      path: 'data/reasons/0/cure',
    });
  });
});

/** Where a contract lets people write, read from the contract by its marks alone. */
function freeTexts(schema: object, path: readonly string[] = []): string[] {
  const { type, properties, items, anyOf = [], ...rules } = schema as Record<string, never>;
  const isFree = type === 'string' && !['$comment', 'format', 'pattern', 'enum'].some((rule) => rule in rules);
  const found: string[] = [];
  if (isFree) found.push(path.join('/'));
  for (const [name, one] of Object.entries((properties ?? {}) as Record<string, object>))
    found.push(...freeTexts(one, [...path, name]));
  if (items) found.push(...freeTexts(items, [...path, '0']));
  for (const one of anyOf as object[]) found.push(...freeTexts(one, path));
  return found;
}
