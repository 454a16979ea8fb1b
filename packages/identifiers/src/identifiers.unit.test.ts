import { describe, expect, it } from '@jest/globals';
import {
  checkCharacter,
  creditCodeFault,
  hasCheckCharacter,
  identityNumberFault,
  isPhone,
  normalised,
} from './index.ts';

const today = '2026-04-20';

describe("a resident's identity number (domain 5.1)", () => {
  it.each([
    '110000199001010005',
    '110000199001010013',
    '110000199001010021',
    '11000019900101003X',
    '110000200002290008',
  ])('%s is right', (number) => expect(identityNumberFault(number, today)).toBeUndefined());
  it.each([
    ['110000190002290001', 'BIRTH_DATE'],
    ['110000209912310005', 'BIRTH_DATE'],
    ['110000199001010006', 'CHECK_CHARACTER'],
    ['11000019900101000', 'LENGTH'],
    ['11000019900101000O', 'CHARACTERS'],
  ])('%s is wrong: %s', (number, fault) => expect(identityNumberFault(number, today)).toBe(fault));
  it('is written as people type it', () => expect(normalised(' １１００００19900101003x ')).toBe('11000019900101003X'));
  it('shows every single wrong digit and every swap of neighbours', () => {
    const right = '110000199001010005';
    for (let at = 0; at < 17; at += 1) {
      for (const digit of '0123456789') {
        const wrong = right.slice(0, at) + digit + right.slice(at + 1);
        if (wrong !== right) expect(identityNumberFault(wrong, today)).toBeDefined();
      }
      const swapped = right.slice(0, at) + right[at + 1] + right[at] + right.slice(at + 2);
      if (swapped !== right) expect(identityNumberFault(swapped, today)).toBeDefined();
    }
  });
});

describe('a unified social credit code (domain 5.2)', () => {
  it.each(['91110000XXXX000002', '11110000000000000N', '52110000TEXT000096'])('%s is right', (code) =>
    expect(creditCodeFault(code)).toBeUndefined(),
  );
  it.each([
    ['91110000XXXX000003', 'CHECK_CHARACTER'],
    ['91110000XXXX000012', 'BODY_CHECK_CHARACTER'],
    ['9111O000XXXX000002', 'CHARACTERS'],
    ['91110000XXXX00000', 'LENGTH'],
  ])('%s is wrong: %s', (code, fault) => expect(creditCodeFault(code)).toBe(fault));
});

describe('a check character (ISO 7064 MOD 37,36; domain 5.3, 5.6)', () => {
  it.each(['YC20260506000001P', 'JH20260506000001W', '11100000000000000J00111110000000000000N2026000000001001I'])(
    'of %s is right',
    (text) => expect(hasCheckCharacter(text)).toBe(true),
  );
  it('of another text is another', () => expect(checkCharacter('YC20260506000002')).not.toBe('P'));
  it('does not exist for other characters', () => expect(() => checkCharacter('a-b')).toThrow(RangeError));
});

describe('a phone number (domain 5.6)', () => {
  it.each(['19900009001', '0000-61800000', '021-12345678-12', '400-123-4567'])('%s is one', (text) =>
    expect(isPhone(text)).toBe(true),
  );
  it.each(['12345', '29900009001', '1990000900'])('%s is none', (text) => expect(isPhone(text)).toBe(false));
});
