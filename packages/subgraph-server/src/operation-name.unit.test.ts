import { describe, expect, it } from '@jest/globals';
import { loggedOperation } from './operation-name.ts';

describe('the name of an operation in the log', () => {
  it.each([
    ['ReceiveCase', 'ReceiveCase'],
    ['_receive_case', '_receive_case'],
    ['find_13800138000', 'find#'],
    ['find13800138000now', 'find#now'],
    ['q_138_0013_8000', 'q#'],
    ['id_11000019900101003X', 'id#X'],
    ['Page2', 'Page#'],
    ['a'.repeat(100), 'a'.repeat(64)],
  ])('%s is written as %s', (name, written) => expect(loggedOperation(name)).toBe(written));
  it.each(['13800138000', '郁明川', 'a b', 'a-b', '', 'a\nb', 7, null, undefined, {}])('%j is not written', (name) =>
    expect(loggedOperation(name)).toBeNull(),
  );
  it.each(['13800138000', '110000199001010005'])(
    'whatever stands around %s, no run of its digits is left',
    (digits) => {
      for (const name of [
        `q${digits}`,
        `_${digits}`,
        `${'x'.repeat(60)}${digits}`,
        digits.split('').join('_').replace(/^/, 'q'),
      ])
        expect(loggedOperation(name)).not.toMatch(/\d/);
    },
  );
});
