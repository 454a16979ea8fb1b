import { identityCheckCharacter } from './identity-number.ts';

/** What is wrong with a number; undefined when nothing is. */
type PermanentResidentNumberFault = 'CHARACTERS' | 'CHECK_CHARACTER';

/** What an officer at the counter is told about each fault. */
export const permanentResidentNumberWords: Readonly<Record<PermanentResidentNumberFault, string>> = {
  CHARACTERS: '外国人永久居留身份证号码应为9开头的18位，或者3个大写字母加12位数字',
  CHECK_CHARACTER: '外国人永久居留身份证号码的校验码不对，请核对是否抄错',
};

/**
 * Checks the number of a foreigner's permanent residence card (外国人永久居留身份证, N1): since 2023-12-01 18 digits, the
 * first 9, the last the check character (MOD 11-2) of a resident's number; before, 3 letters and 12 digits without one. The digits
 * after the 9 are no address.
 */
export function permanentResidentNumberFault(number: string): PermanentResidentNumberFault | undefined {
  if (/^[A-Z]{3}\d{12}$/.test(number)) return undefined;
  if (!/^9\d{16}[\dX]$/.test(number)) return 'CHARACTERS';
  return number[17] === identityCheckCharacter(number) ? undefined : 'CHECK_CHARACTER';
}
