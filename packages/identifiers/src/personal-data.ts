import { identityCheckCharacter } from './identity-number.ts';

const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/;
const IDENTITY = /(?<![\dA-Z])\d{17}[\dX](?![\dA-Z])/g;

/** Digits inside our own ids say nothing about people: of ten thousand random ids three hold what looks like a mobile number. */
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/**
 * What kind of personal data a text holds, if any: a resident's identity number whose check character computes, or a mobile
 * number, also in full-width digits. Whole runs of digits only, so that item codes, case numbers and offices' landlines are not mistaken for people.
 */
export function personalDataIn(text: string): 'IDENTITY_NUMBER' | 'MOBILE_NUMBER' | undefined {
  const said = text.normalize('NFKC').replace(ID, ' ');
  const numbers = said.match(IDENTITY) ?? [];
  if (numbers.some((number) => number[17] === identityCheckCharacter(number))) return 'IDENTITY_NUMBER';
  return MOBILE.test(said) ? 'MOBILE_NUMBER' : undefined;
}
