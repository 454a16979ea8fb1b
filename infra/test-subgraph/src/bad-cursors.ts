/** What each field of a cursor may hold, as the lists write it. */
const good: Readonly<Record<string, string>> = {
  at: '2026-04-20T02:00:00.000Z',
  id: '019cd0a4-84fb-786e-8bc2-55ffd76f4774',
  caseId: '019cd0a4-84fb-786e-8bc2-55ffd76f4774',
  place: '7',
  code: '990101',
  kind: 'NOTICE',
  level: 'RED',
};

const noIds = ['', 'x', "' OR 1=1", 7, null, '019cd0a4-84fb-786e-8bc2-55ffd76f47741'];
const noTexts = ['\u0000', 7, null, '字'.repeat(5_000)];
const bad: Readonly<Record<string, readonly unknown[]>> = {
  at: [
    '',
    'soon',
    7,
    null,
    '2026-04-20',
    '2026-02-30T00:00:00Z',
    '0000-01-01T00:00:00.000Z',
    '10000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+14:00',
    '9999-12-31T23:59:59-14:00',
    '2026-04-20T02:00:00+23:59',
    'infinity',
  ],
  id: noIds,
  caseId: noIds,
  place: ['', '-1', '1e9', '9'.repeat(19), 7, null],
  code: noTexts,
  kind: noTexts,
  level: noTexts,
};

const written = (position: unknown): string => Buffer.from(JSON.stringify(position) ?? '').toString('base64url');

/** A cursor of a list whose positions have these fields, as the list itself would write it. */
export const goodCursor = (fields: readonly string[]): string =>
  written(Object.fromEntries(fields.map((field) => [field, good[field]])));

/** Cursors that no list with these fields has written: [what is wrong, cursor]. */
export function badCursors(fields: readonly string[]): [what: string, cursor: string][] {
  const whole = Object.fromEntries(fields.map((field) => [field, good[field]]));
  const garbage = [null, 7, [], {}, 'x', { ...whole, more: '1' }, [whole]];
  return [
    ['no base64', '!'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['a page of text', 'x'.repeat(5_000)],
    ...garbage.map((position): [string, string] => [JSON.stringify(position), written(position)]),
    ...fields.flatMap((field) =>
      (bad[field] ?? []).map((value): [string, string] => [
        `${field}: ${JSON.stringify(value).slice(0, 60)}`,
        written({ ...whole, [field]: value }),
      ]),
    ),
  ];
}
