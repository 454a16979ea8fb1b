import { describe, expect, it } from '@jest/globals';
import { canonicalJson, digestOf } from './digest.ts';

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: [{ d: 2, c: 3 }] }, '{"a":[{"c":3,"d":2}],"b":1}'],
    [[], '[]'],
    [{}, '{}'],
    [{ b: undefined, a: null }, '{"a":null}'],
    [{ 名称: '食品', Z: true, a: 0.1 }, '{"Z":true,"a":0.1,"名称":"食品"}'],
    [[2, 1, { b: '"\\\n', a: '' }], '[2,1,{"a":"","b":"\\"\\\\\\n"}]'],
  ])('of %j', (content, json) => expect(canonicalJson(content)).toBe(json));
});

describe('the digest', () => {
  it('is SHA-256 of the canonical JSON', () =>
    expect(digestOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'));
  it('is one for equal contents, whatever the order of their keys', () =>
    expect(digestOf({ a: 1, b: { c: 2, d: [3] } })).toBe(digestOf({ b: { d: [3], c: 2 }, a: 1 })));
  it.each([
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ a: 1 }, { a: '1' }],
    [{ a: null }, {}],
    [[], {}],
  ])('differs for %j and %j', (one, other) => expect(digestOf(one)).not.toBe(digestOf(other)));
  it('stays true: what it was reckoned of cannot be changed any more, at any depth', () => {
    const content = { materials: [{ code: 'M1' }] };
    digestOf(content);
    expect(() => (content.materials[0]!.code = 'M2')).toThrow(TypeError);
    expect(() => content.materials.push({ code: 'M3' })).toThrow(TypeError);
    expect(content).toEqual({ materials: [{ code: 'M1' }] });
  });
});
