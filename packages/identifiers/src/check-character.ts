const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The check character of a text of digits and capital letters (ISO 7064 hybrid MOD 37,36): finds every single wrong character. */
export function checkCharacter(text: string): string {
  let product = 36;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) throw new RangeError(`only digits and capital letters have a check character: ${text}`);
    product = (((product + value) % 36 || 36) * 2) % 37;
  }
  return ALPHABET[(37 - product) % 36] ?? '';
}

/** Whether the last character is the check character of those before it. */
export const hasCheckCharacter = (text: string): boolean =>
  /^[0-9A-Z]{2,}$/.test(text) && checkCharacter(text.slice(0, -1)) === text.at(-1);
