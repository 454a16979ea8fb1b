import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeOf, scanJson } from './scan-json.ts';

describe('the place of a mistake in JSON', () => {
  it.each<[string, number, string]>([
    ['', 0, '文件的结尾'],
    ['[1, 2', 5, '英文逗号或者“]”'],
    ['[1,]', 3, '多了一个逗号'],
    ['{"a": 1,}', 8, '多了一个逗号'],
    ['{"a" 1}', 5, '英文冒号'],
    ['{a: 1}', 1, '字段名'],
    ['{"a"： 1}', 4, '中文标点“：”'],
    ['[“a”]', 1, '中文标点““”'],
    ['["a\nb"]', 3, '不能换行'],
    ['["a]', 1, '没有结束的英文双引号'],
    ['["\\x"]', 2, '反斜杠'],
    ['[01]', 1, '一个值'],
    ['[True]', 1, '一个值'],
    ['[] []', 3, '多出了'],
    ['['.repeat(200), 101, '嵌套得太深'],
  ])('of %j is %d', (text, at, words) =>
    expect(scanJson(text).broken).toEqual({ at, message: expect.stringContaining(words) }),
  );

  it('is told as editors show it', () => expect(placeOf('a\n𠮷b', 4)).toEqual({ line: 2, column: 2 }));

  it('is found in every text that is not JSON, and in no other', () =>
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.nat(), fc.constantFrom('', ',', '"', '}', '0', '\\'), (json, n, put) => {
        const at = n % (json.length + 1);
        const text = json.slice(0, at) + put + json.slice(at + 1);
        const isJson = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        expect(scanJson(text).broken === undefined).toBe(isJson);
      }),
      { numRuns: 2_000 },
    ));
});

describe('a field that is named twice', () => {
  it('is found wherever it stands, with both places', () =>
    expect(scanJson('[{"a":1},{"a":{"b":1,"c":2,"\\u0062":3}}]').twice).toEqual([
      { path: ['1', 'a', 'b'], first: 15, second: 27 },
    ]));
  it('in two objects is not', () => expect(scanJson('[{"a":{"a":1}},{"a":1}]').twice).toEqual([]));
});
