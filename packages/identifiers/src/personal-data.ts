import { creditCodeFault } from './credit-code.ts';
import { identityNumberFault } from './identity-number.ts';

/** Digits as people write them for others to read: in groups, with blanks, dashes or points between. */
const BETWEEN = String.raw`[\s\p{Pd}.·]{1,3}`;

/**
 * The groups of digits in which people write the number of a mobile phone. The number begins with 1 and a digit from 3
 * to 9, and +86 may stand in front.
 */
const GROUPS = [[11], [3, 4, 4], [3, 8], [3, 3, 5], [4, 3, 4], [4, 4, 3], [7, 4], Array<number>(11).fill(1)];
const written = (groups: readonly number[]): string => groups.map((digits) => String.raw`\d{${digits}}`).join(BETWEEN);
const MOBILE = new RegExp(
  String.raw`(?<!\d)(?<!\d[\p{Pd}.])(?:(?:\+|00)86(?:${BETWEEN})?|86${BETWEEN})?` +
    String.raw`(?=1(?:${BETWEEN})?[3-9])(?:${GROUPS.map(written).join('|')})(?!\d)`,
  'u',
);

/**
 * Seventeen digits and a check character that stand by themselves and are no part of a longer code. They are looked for
 * at every place of the text.
 */
const IDENTITY = new RegExp(String.raw`(?<![\dA-Z])(?=((?:\d(?:${BETWEEN})?){17}[\dXx])(?![\dA-Z]))`, 'gu');

/**
 * The first two digits: a province (GB/T 2260). In the number of a foreigner with permanent residence they stand behind
 * a 9.
 */
const AREA = /^9?(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** Digits inside our own ids say nothing about people: of ten thousand random ids three hold what looks like a mobile number. */
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Letters, Chinese characters and the usual marks only: nothing in it is a digit, also in another script or inside a circle. */
const WITHOUT_DIGITS = /^[A-Za-z\u4E00-\u9FFF \-_/.,:;，。、；：（）《》“”]*$/;

/** What kind of personal data a text holds. */
export type PersonalData = 'IDENTITY_NUMBER' | 'MOBILE_NUMBER';

/**
 * What kind of personal data a free text holds, if any: the number of a resident or of a foreigner with permanent residence (GB 11643: an
 * area that exists, a day of birth up to today and at most 130 years ago, its check character; no valid credit code, no part of a longer
 * code), or a mobile number. Full-width digits, blanks and dashes between them and marks that nobody sees hide nothing. `today` is
 * YYYY-MM-DD. Codes are not told from people here: of an event or a reply ask `personalDataInside`, which knows its codes by contract.
 */
export function personalDataIn(text: string, today: string): PersonalData | undefined {
  if (WITHOUT_DIGITS.test(text)) return undefined;
  const legible = text.normalize('NFKC');
  if (!/\d/.test(legible)) return undefined;
  const said = legible.replace(/\p{Cf}/gu, '').replace(ID, ' ');
  const numbers = [...said.matchAll(IDENTITY)].map(([, number = '']) => number.replace(/[^\dXx]/g, '').toUpperCase());
  if (numbers.some((number) => isIdentity(number, today))) return 'IDENTITY_NUMBER';
  return MOBILE.test(said) ? 'MOBILE_NUMBER' : undefined;
}

const isIdentity = (number: string, today: string): boolean =>
  AREA.test(number) && identityNumberFault(number, today) === undefined && creditCodeFault(number) !== undefined;
