import { pinyin } from 'pinyin-pro';

/**
 * How texts are compared when somebody looks for them: full and half width are one (NFKC), so are capital and small letters, and only letters
 * and digits count. 食品经营许可新办（餐饮服务） and 食品经营许可新办(餐饮服务) are the same.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

/** The words somebody has typed, each folded: blanks and punctuation of any width stand between them. */
export const searchWords = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(folded)
    .filter((word) => word !== '');

/** The initials of a name as people type them (拼音首字母): spjyxk for 食品经营许可; letters and digits in it stay. */
const initialsOf = (name: string): string =>
  pinyin(folded(name), { pattern: 'first', toneType: 'none', type: 'array' }).join('');

/** What a word is looked for in: names with their initials, and texts and codes; a word never reaches over two of them. */
export const searchTextOf = (names: readonly string[], texts: readonly string[]): string =>
  [...names.flatMap((name) => [folded(name), folded(initialsOf(name))]), ...texts.map(folded)].join('\n');
