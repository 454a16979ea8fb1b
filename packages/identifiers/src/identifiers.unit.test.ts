import { describe, expect, it } from '@jest/globals';
import {
  checkCharacter,
  creditCodeFault,
  creditCodeFaultInWords,
  hasCheckCharacter,
  identityNumberFault,
  isBlank,
  isMoment,
  isPhone,
  isRecordNumber,
  hasHiddenCharacters,
  isMasked,
  isWritable,
  phoneIn,
  normalised,
  permanentResidentNumberFault,
} from './index.ts';

const today = '2026-04-20';

describe("a resident's identity number (N1, E49)", () => {
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

describe('a unified social credit code (N2)', () => {
  it.each(['91110000XXXX000002', '11110000000000000N', '52110000TEXT000096'])('%s is right', (code) =>
    expect(creditCodeFault(code)).toBeUndefined(),
  );
  it.each([
    ['91110000XXXX000003', 'CHECK_CHARACTER'],
    ['91110000XXXX000012', 'BODY_CHECK_CHARACTER'],
    ['9111O000XXXX000002', 'CHARACTERS'],
    ['91110000XXXX00000', 'LENGTH'],
  ])('%s is wrong: %s', (code, fault) => expect(creditCodeFault(code)).toBe(fault));
  // GB 11714 over 00000006: 6 × 2 = 12, 12 mod 11 = 1, and 11 - 1 = 10 is written X.
  // GB 32100 over 91110000XXXX00000: 9 + 3 + 9 + 27 + 29 × (20 + 29 + 25 + 13) = 2571, 2571 mod 31 = 29, and 31 - 29 = 2.
  it.each([
    ['911100000000000610', '的第17位（主体标识码的校验码，GB 11714）应为“X”，现在是“1”，请核对是否抄错'],
    ['91110000XXXX000012', '的第17位（主体标识码的校验码，GB 11714）应为“0”，现在是“1”，请核对是否抄错'],
    ['91110000XXXX000003', '的第18位（全码的校验码，GB 32100）应为“2”，现在是“3”，请核对是否抄错'],
    ['9111O000XXXX000002', '里有不使用的字符（没有字母I、O、S、V、Z）'],
    ['91110000XXXX00000', '应为18位，现在是17位'],
  ])('says of %s in words: %s', (code, words) =>
    expect(creditCodeFaultInWords(code)).toBe(`统一社会信用代码“${code}”${words}`),
  );
  it('says nothing of a right one', () => expect(creditCodeFaultInWords('91110000XXXX000002')).toBeUndefined());
});

describe('a check character (ISO 7064 MOD 37,36; N4)', () => {
  it.each(['YC20260506000001P', 'JH20260506000001W', '11100000000000000J00111110000000000000N2026000000001001I'])(
    'of %s is right',
    (text) => expect(hasCheckCharacter(text)).toBe(true),
  );
  it('of another text is another', () => expect(checkCharacter('YC20260506000002')).not.toBe('P'));
  it('does not exist for other characters', () => expect(() => checkCharacter('a-b')).toThrow(RangeError));
});

describe('a phone number (N5)', () => {
  it.each(['19900009001', '0000-61800000', '021-12345678-12', '400-123-4567'])('%s is one', (text) =>
    expect(isPhone(text)).toBe(true),
  );
  it('is typed with blanks and in full width, too', () => expect(phoneIn(' １９９ 0000　9001 ')).toBe('19900009001'));
  it.each(['12345', '29900009001', '1990000900'])('%s is none', (text) => expect(isPhone(text)).toBe(false));
});

describe("the number of a foreigner's permanent residence card (N1)", () => {
  it.each(['910000199001010004', 'ABC123456789012'])('%s is right', (number) =>
    expect(permanentResidentNumberFault(number)).toBeUndefined(),
  );
  it.each([
    ['910000199001010005', 'CHECK_CHARACTER'],
    ['110000199001010005', 'CHARACTERS'],
    ['91000019900101000', 'CHARACTERS'],
    ['ABC12345678901', 'CHARACTERS'],
  ])('%s is wrong: %s', (number, fault) => expect(permanentResidentNumberFault(number)).toBe(fault));
});

describe('a moment (RFC 3339)', () => {
  it.each(['2026-04-20T02:00:00Z', '2026-04-20T10:00:00.123+08:00', '2024-02-29T23:59:59Z'])('%s is one', (text) =>
    expect(isMoment(text)).toBe(true),
  );
  it.each([
    '2026-02-30T02:00:00Z',
    '2026-04-20T24:00:00Z',
    '2026-04-20T02:60:00Z',
    '2026-04-20T02:00:00',
    '2026-04-20T02:00:00+24:00',
    '2026-04-20T02:00:00+15:00',
    '0000-01-01T00:00:00.000Z',
    '0001-01-01T00:00:00+14:00',
    '9999-12-31T23:59:59-14:00',
    '2026-04-20',
    'now',
  ])('%s is none', (text) => expect(isMoment(text)).toBe(false));
});

describe('a text', () => {
  it.each(['郁明川', '𠮷田', '买买提·艾山', '第一行\n第二行\r\n\t第三行', ''])('%j is writable', (text) =>
    expect(isWritable(text)).toBe(true),
  );
  it.each(['郁\u0000', '\u001b[31m', 'a\u007f', 'a\u0085', '\ud842', '\udfb7a'])('%j is not', (text) =>
    expect(isWritable(text)).toBe(false),
  );
  it.each(['', ' ', '\u3000\u3000', '\t\n', '\u200b', '\ufeff\u00a0'])('%j says nothing', (text) =>
    expect(isBlank(text)).toBe(true),
  );
  it.each(['0', '—', '\u3000名'])('%j says something', (text) => expect(isBlank(text)).toBe(false));
});

describe('a character nobody sees', () => {
  it.each([
    '\u200b',
    '\u200d',
    '\u200e',
    '\u202e',
    '\u2066',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u180e',
    '\u{e0001}',
    '\ue000',
    '\uf8ff',
    '\u{f0000}',
    '\u{10fffd}',
    '\u2028',
    '\u3164',
    '\u2800',
    '\ufffe',
    '\ufffd',
  ])('%j is found in a name', (hidden) => expect(hasHiddenCharacters(`郁${hidden}川`)).toBe(true));
  it.each([
    '郁明川',
    '𠮷田',
    '𫟹𬱖',
    '买买提·艾山',
    'Anne-Marie O’Neil',
    '龢（集团）有限公司',
    '葛\u{e0100}',
    '〇',
    'é',
    'e\u0301',
  ])('there is none in %s', (name) => expect(hasHiddenCharacters(name)).toBe(false));
});

describe('what is shown in place of data', () => {
  it.each(['云*****', '云*', '测**', '110000********0005', '*******9001', '***', '＊＊＊', '云＊＊', ' 云**', '𠮷*'])(
    '%s is told from the data',
    (text) => expect(isMasked(text)).toBe(true),
  );
  it.each(['云明川', '110000199001010005', '19900009001', '测试路1号', '某某*某', '5*3米', ''])('%s is data', (text) =>
    expect(isMasked(text)).toBe(false),
  );
});

describe('the number of a record', () => {
  it.each(['SD-1', 'SF1234567890', 'CH-2025-0001'])('%s is one', (text) => expect(isRecordNumber(text)).toBe(true));
  it.each([
    '',
    '  ',
    '郁某不在家',
    'SF 123',
    'a',
    'a'.repeat(41),
    '110101199003071234',
    'ID11010119900307123X',
    '13800138000',
  ])('%j is none', (text) => expect(isRecordNumber(text)).toBe(false));
});
