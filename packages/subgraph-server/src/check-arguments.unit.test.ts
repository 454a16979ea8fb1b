import { describe, expect, it } from '@jest/globals';
import { checkValue } from './check-arguments.ts';

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
