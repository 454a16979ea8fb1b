import { describe, expect, it } from '@jest/globals';
import { folded, searchTextOf, searchWords } from './search-text.ts';

const name = '食品经营许可新办（餐饮服务）';
const isFound = (typed: string): boolean =>
  searchWords(typed).every((word) => searchTextOf([name], ['11990101YL000001264990103001001']).includes(word));

describe('texts as somebody looks for them', () => {
  it.each([
    ['食品经营许可新办(餐饮服务)'],
    ['食品经营许可新办（餐饮服务）'],
    ['新办餐饮'],
    ['餐饮　新办'],
    ['spjyxk'],
    ['SPJYXK'],
    ['ｓｐｊｙｘｋ'],
    ['spjyxkxbcyfw'],
    ['cyfw'],
    ['11990101YL000001264990103001001'],
    ['11990101yl'],
    ['９９０１０３００１００１'],
    ['  '],
  ])('“%s” finds the item', (typed) => expect(isFound(typed)).toBe(true));
  it.each([['药品'], ['食品经营 药品'], ['spjyxkx1'], ['可11']])('“%s” does not', (typed) =>
    expect(isFound(typed)).toBe(false),
  );
  it.each([['%'], ['_'], ['（）'], ['\\'], ['·']])('“%s” has no word in it', (typed) =>
    expect(searchWords(typed)).toEqual([]),
  );
  it.each([
    ['ＡＢＣ１２', 'abc12'],
    ['A-B_C', 'abc'],
    ['买买提·艾山', '买买提艾山'],
    ['𠮷野家', '𠮷野家'],
    ['①号', '1号'],
  ])('%s is %s', (text, same) => expect(folded(text)).toBe(same));
});
