import { describe, expect, it } from '@jest/globals';
import { connectionOf, pageRequest } from './connection.ts';

type Position = { readonly at: string; readonly id: string };
const id = '019cd0a4-84fb-786e-8bc2-55ffd76f4774';
const cursor = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');
const after = (text: string) => pageRequest<Position>({ after: text }, 'at', 'id').after;

describe('a page', () => {
  it('says where the next one begins', () => {
    const { pageInfo, nodes } = connectionOf(['a', 'b', 'c'], { first: 2 }, () => ({
      at: '2026-04-20T02:00:00.000Z',
      id,
    }));
    expect([nodes, pageInfo.hasNextPage]).toEqual([['a', 'b'], true]);
    expect(after(pageInfo.endCursor!)).toEqual({ at: '2026-04-20T02:00:00.000Z', id });
  });
  it.each([
    ['nothing in it', cursor({})],
    ['half of it', cursor({ at: '2026-04-20T02:00:00.000Z' })],
    ['more in it', cursor({ at: '2026-04-20T02:00:00.000Z', id, more: 'x' })],
    ['that of another list', cursor({ code: '1' })],
    ['a year 0', cursor({ at: '0000-01-01T00:00:00.000Z', id })],
    ['no moment', cursor({ at: 'soon', id })],
    ['no id', cursor({ at: '2026-04-20T02:00:00.000Z', id: "' OR 1=1" })],
    ['a number', cursor({ at: 7, id })],
    ['no object', cursor(null)],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['nothing', '!'],
  ])('after a cursor with %s: BAD_USER_INPUT', (_what, text) => expect(() => after(text)).toThrow('not a cursor'));
  it('of a list by code has codes in its cursors, as they are written', () => {
    const byCode = (text: string) => pageRequest<{ code: string }>({ after: text }, 'code').after;
    expect(byCode(cursor({ code: 'x' }))).toEqual({ code: 'x' });
    expect(() => byCode(cursor({ code: '\u0000' }))).toThrow('not a cursor');
  });
  it.each([0, 101, 1.5, -1])('of %d: BAD_USER_INPUT', (first) =>
    expect(() => pageRequest<Position>({ first }, 'at', 'id')).toThrow('from 1 to 100'),
  );
});
