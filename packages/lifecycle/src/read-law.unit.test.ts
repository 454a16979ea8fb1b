import { describe, expect, it } from '@jest/globals';
import { readLaw } from '../testing/read-law.ts';

const head = '| action | code | operation | who | from → to | what it is |\n|---|---|---|---|---|---|';
const bookWith = (...rows: readonly string[]): string => `# Actions\n\n## parcels\n\n${head}\n${rows.join('\n')}\n`;

describe('reading the law of actions', () => {
  const law = readLaw(
    'parcels',
    bookWith(
      '| `send` | T1 | `sendParcel` | CLERK, HEAD | PACKED, STAMPED → SENT | it leaves |',
      '| `stamp` | T2 | `stampParcel` | CLERK | PACKED → STAMPED | a stamp |',
      '| `stamp` | T2 | `stampParcel` | CLERK | STAMPED → same | one more |',
      '| `lose` | T3 | – | by itself | SENT → LOST | it never comes |',
    ),
  );
  it.each([
    ['PACKED', 'send', 'SENT'],
    ['STAMPED', 'send', 'SENT'],
    ['PACKED', 'stamp', 'STAMPED'],
    ['STAMPED', 'stamp', 'STAMPED'],
    ['SENT', 'lose', 'LOST'],
    ['SENT', 'send', undefined],
    ['PACKED', 'lose', undefined],
  ])('from %s by %s: %s', (status, action, next) => expect(law.next(status, action)).toBe(next));
  it('knows all statuses, actions and operations', () => {
    expect([...law.statuses].sort()).toEqual(['LOST', 'PACKED', 'SENT', 'STAMPED']);
    expect(law.actions).toEqual(['send', 'stamp', 'lose']);
    expect([...law.operations]).toEqual([
      ['sendParcel', ['CLERK', 'HEAD']],
      ['stampParcel', ['CLERK']],
    ]);
  });
  it.each([
    ['a heading that is not there', '# Actions\n'],
    ['a row that lacks a cell', bookWith('| `send` | T1 | `sendParcel` | CLERK | PACKED → SENT |')],
    ['an operation that nobody may use', bookWith('| `send` | T1 | `sendParcel` | by itself | PACKED → SENT | x |')],
    ['roles without an operation', bookWith('| `send` | T1 | – | CLERK | PACKED → SENT | x |')],
    [
      'two targets of one pair',
      bookWith(
        '| `send` | T1 | `sendParcel` | CLERK | PACKED → SENT | x |',
        '| `send` | T1 | `sendParcel` | CLERK | PACKED → LOST | x |',
      ),
    ],
    [
      'two lists of roles of one operation',
      bookWith(
        '| `send` | T1 | `sendParcel` | CLERK | PACKED → SENT | x |',
        '| `stamp` | T1 | `sendParcel` | HEAD | PACKED → STAMPED | x |',
      ),
    ],
  ])('refuses %s', (_what, text) => expect(() => readLaw('parcels', text)).toThrow(RangeError));
});
