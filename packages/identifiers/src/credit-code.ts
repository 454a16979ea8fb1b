const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** What is wrong with a code; undefined when nothing is. */
type CreditCodeFault = 'LENGTH' | 'CHARACTERS' | 'BODY_CHECK_CHARACTER' | 'CHECK_CHARACTER';

/**
 * Checks a unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters without I, O, S, V, Z, the check character
 * of the body code inside it (GB 11714), and its own.
 */
export function creditCodeFault(code: string): CreditCodeFault | undefined {
  if (code.length !== 18) return 'LENGTH';
  if ([...code].some((character) => !ALPHABET.includes(character))) return 'CHARACTERS';
  if (code[16] !== bodyCheckCharacter(code.slice(8, 16))) return 'BODY_CHECK_CHARACTER';
  return code[17] === creditCheckCharacter(code) ? undefined : 'CHECK_CHARACTER';
}

/**
 * What is wrong with a code, in words for somebody who can look it up or has made it up: which character, and which is expected there. Undefined when
 * nothing is. The 17th is judged before the 18th, because the 18th is computed over it too.
 * @example creditCodeFaultInWords('91110000XXXX000003') // '统一社会信用代码“91110000XXXX000003”的第18位（全码的校验码，GB 32100）应为“2”，现在是“3”，请核对是否抄错'
 */
export function creditCodeFaultInWords(code: string): string | undefined {
  const subject = `统一社会信用代码“${code}”`;
  switch (creditCodeFault(code)) {
    case 'LENGTH':
      return `${subject}应为18位，现在是${code.length}位`;
    case 'CHARACTERS':
      return `${subject}里有不使用的字符（没有字母I、O、S、V、Z）`;
    case 'BODY_CHECK_CHARACTER':
      return `${subject}的第17位（主体标识码的校验码，GB 11714）应为“${bodyCheckCharacter(code.slice(8, 16))}”，现在是“${code[16]}”，请核对是否抄错`;
    case 'CHECK_CHARACTER':
      return `${subject}的第18位（全码的校验码，GB 32100）应为“${creditCheckCharacter(code)}”，现在是“${code[17]}”，请核对是否抄错`;
    case undefined:
      return undefined;
  }
}

/** The check character over the first 17 (weights 3^(i-1) mod 31). */
export function creditCheckCharacter(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

/** GB 11714: letters count 10 to 35; 10 is written X and 11 is written 0. */
function bodyCheckCharacter(body: string): string {
  const sum = BODY_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(body[index] ?? '0', 36),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}
