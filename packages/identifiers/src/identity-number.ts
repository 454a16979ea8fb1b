import { isDay } from './day.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** What is wrong with a number; undefined when nothing is. */
type IdentityNumberFault = 'LENGTH' | 'CHARACTERS' | 'CHECK_CHARACTER' | 'BIRTH_DATE';

/** What an officer at the counter is told about each fault. */
export const identityNumberWords: Readonly<Record<IdentityNumberFault, string>> = {
  LENGTH: '身份证号码应为18位',
  CHARACTERS: '身份证号码只能是数字，最后一位可以是X',
  BIRTH_DATE: '身份证号码里的出生日期不存在、在今天以后或者在130年以前',
  CHECK_CHARACTER: '身份证号码的校验码不对，请核对是否抄错',
};

/** A number as it is stored, whatever way it was typed in: half width, without blanks, and X as a capital letter. */
export const normalised = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();

/** The check character over the first 17 digits (ISO 7064 MOD 11-2; GB 11643-1999). */
export const identityCheckCharacter = (digits: string): string =>
  CHECK[WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11] ?? '';

/**
 * Checks a resident's identity number (公民身份号码, GB 11643-1999) as of a day: 18 characters, a real birth date that is not in
 * the future and at most 130 years ago, the check character. The address part is never judged: abolished codes stay valid.
 */
export function identityNumberFault(text: string, today: string): IdentityNumberFault | undefined {
  if (text.length !== 18) return 'LENGTH';
  if (!/^\d{17}[\dX]$/.test(text)) return 'CHARACTERS';
  const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  const oldest = `${Number(today.slice(0, 4)) - 130}${today.slice(4)}`;
  if (!isDay(birth) || birth > today || birth < oldest) return 'BIRTH_DATE';
  return text[17] === identityCheckCharacter(text) ? undefined : 'CHECK_CHARACTER';
}
