import { describe, expect, it } from '@jest/globals';
import { checkValue } from './check-arguments.ts';
import { connectionOf, pageRequest } from './connection.ts';

const thrown = (act: () => unknown) => {
  try {
    act();
  } catch (fault) {
    return fault as { message: string; extensions: object };
  }
  return undefined;
};

describe('an argument', () => {
  it.each([
    { search: '食品\t经营' },
    { input: { commandId: 'c'.repeat(64), text: '一\n二', materials: [{ copies: 1, code: 'M1' }], agentId: null } },
  ])('is let through: %j', (args) => expect(() => checkValue(args, '')).not.toThrow());

  it.each<[object, string]>([
    [{ search: 'a\u0000' }, 'search'],
    [{ input: { form: [{ value: 'ok' }, { value: '\u001b' }] } }, 'input.form[1].value'],
    [{ representations: [{ __typename: 'ServiceCase', id: '\u0000' }] }, 'representations[0].id'],
    [{ input: { commandId: '' } }, 'input.commandId'],
    [{ input: { commandId: ' ' } }, 'input.commandId'],
    [{ input: { commandId: 'c'.repeat(65) } }, 'input.commandId'],
  ])('is refused: %j, naming %s', (args, field) => {
    const fault = thrown(() => checkValue(args, ''));
    expect(fault).toMatchObject({
      message: expect.stringContaining(field),
      extensions: { code: 'BAD_USER_INPUT', field },
    });
  });

  it('is never repeated in the message', () =>
    expect(thrown(() => checkValue({ input: { name: '郁明川\u0000' } }, ''))?.message).not.toContain('郁'));
});

describe('a cursor', () => {
  const cursorOf = (position: object): string =>
    connectionOf([{}], { first: 1 }, () => position).pageInfo.endCursor ?? '';
  const id = '8c0f4f6e-1d7b-4a52-a5e3-f1c2d4b60718';
  it.each([{ at: '2026-04-20T02:00:00.000Z', id }, { code: 'x' }])('of ours is read: %j', (position) =>
    expect(pageRequest({ after: cursorOf(position) }).after).toEqual(position),
  );
  it.each<unknown>([
    { code: '\u0000' },
    { at: 'yesterday', id },
    { at: '2026-04-20T02:00:00.000Z', id: 'x' },
    { at: 1, id },
    null,
    7,
  ])('that was made up is refused: %j', (position) =>
    expect(thrown(() => pageRequest({ after: cursorOf(position as object) }))).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    }),
  );
});
