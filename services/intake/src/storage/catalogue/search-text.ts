import { pinyin } from 'pinyin-pro';

/**
 * A text in the form in which texts are compared in a search. Full width and half width are the same (NFKC), capital and small letters are the
 * same, and only letters and digits count.
 *
 * @example folded('食品经营许可新办（餐饮服务）') === folded('食品经营许可新办(餐饮服务)')
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

/** The words that somebody has typed, each folded. Blanks and punctuation of any width separate them. */
export const searchWords = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(folded)
    .filter((word) => word !== '');

/** The initials of a name as people type them (拼音首字母): spjyxk for 食品经营许可. Letters and digits in the name stay. */
const initialsOf = (name: string): string =>
  pinyin(folded(name), { pattern: 'first', toneType: 'none', type: 'array' }).join('');

/**
 * The text in which words are searched for: names with their initials, other texts, and codes, each on a line of its own, so that no word can be found across two of them.
 */
export const searchTextOf = (names: readonly string[], texts: readonly string[]): string =>
  [...names.flatMap((name) => [folded(name), folded(initialsOf(name))]), ...texts.map(folded)].join('\n');
