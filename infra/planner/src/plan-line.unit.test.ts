import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readCatalogue, type Catalogue } from '@hall/catalogue';
import fc from 'fast-check';
import { linePlanner } from './plan-line.ts';

const folder = fileURLToPath(new URL('../../catalogue', import.meta.url));
const { catalogue: sample, faults } = readCatalogue(folder);
if (!sample) throw new Error(`the sample has faults: ${JSON.stringify(faults)}`);
const catalogue: Catalogue = sample;
const plan = linePlanner(catalogue);

const fireMode = '属于公众聚集场所，不采用告知承诺';
const answers = { fireMode, signCount: 1, sellTobacco: true };
const line = { id: 'a', matterCode: 'J2', answers, leaveOut: [] as unknown, receivedAt: '2026-04-20' as unknown };
/** The answer to that line with other fields; undefined: without the field. */
const ask = (fields: object = {}) => plan(JSON.stringify({ ...line, ...fields }));
const error = (code: string, key: string | null = null, id: unknown = 'a') => ({ id, error: { code, key } });
const shared = (key: string, form: string, neededBy: string[], from = 'APPLICANT') => ({
  key,
  required: true,
  copies: form === 'ELECTRONIC' ? 0 : 1,
  form,
  from,
  neededBy,
});

describe('a line that can be planned', () => {
  it('is answered with exactly this', () =>
    expect(ask()).toStrictEqual({
      id: 'a',
      components: ['J2.1', 'J2.2', 'J2.3', 'J2.4b', 'J2.5'],
      promiseDue: '2026-05-07',
      half: null,
      provisional: false,
      materials: [
        shared('business-licence', 'ELECTRONIC', ['J2.1', 'J2.4b'], 'DATA_SHARING'),
        shared('J2.1/992001001000-02', 'ELECTRONIC', ['J2.1'], 'DATA_SHARING'),
        shared('J2.2/990101001000-01', 'ORIGINAL', ['J2.2']),
        shared('premises-plan', 'COPY', ['J2.2', 'J2.4b']),
        shared('lease', 'COPY', ['J2.2', 'J2.3', 'J2.4b', 'J2.5']),
        shared('legal-rep-id', 'ORIGINAL_AND_COPY', ['J2.2', 'J2.5']),
        shared('J2.2/990101001000-05', 'COPY', ['J2.2']),
        shared('J2.2/990101001000-06', 'COPY', ['J2.2']),
        shared('J2.3/990110001000-01', 'ELECTRONIC', ['J2.3']),
        shared('J2.3/990110001000-02', 'ELECTRONIC', ['J2.3']),
        shared('J2.3/990110001000-04', 'ORIGINAL', ['J2.3']),
        shared('J2.4b/990103001002-01', 'ORIGINAL', ['J2.4b']),
        shared('J2.4b/990103001002-05', 'COPY', ['J2.4b']),
        shared('J2.4b/990103001002-06', 'COPY', ['J2.4b']),
        shared('J2.5/990115001000-01', 'ORIGINAL', ['J2.5']),
        shared('J2.5/990115001000-04', 'ELECTRONIC', ['J2.5']),
      ],
    }));
  it('what is left out is neither a component nor needed', () => {
    const answer = ask({ leaveOut: ['J2.5'] });
    expect(answer).toMatchObject({ components: ['J2.1', 'J2.2', 'J2.3', 'J2.4b'], promiseDue: '2026-05-07' });
    expect(JSON.stringify(answer)).not.toContain('J2.5');
  });
  it('its fields in any order, with blanks between', () => {
    const turned = Object.fromEntries(Object.entries(line).reverse());
    expect(plan(`  ${JSON.stringify(turned, null, 1)} `)).toEqual(ask());
  });
  it.each([['a'], [''], [7], [0], [-1.5]])('the id %j comes back', (id) => expect(ask({ id })).toMatchObject({ id }));
  it('asked twice, answered twice the same: nothing is kept between the lines', () => {
    const first = ask();
    ask({ leaveOut: ['J2.5'], answers: { ...answers, signCount: 0 } });
    expect(ask()).toEqual(first);
  });

  const staff = { needSeal: true, hasStaff: true, payFund: true, needAccount: true };
  it.each([
    ['2026-04-20', '2026-04-21', 'AFTERNOON'],
    ['2026-04-20T00:00', '2026-04-21', 'MORNING'],
    ['2026-04-20T09:30', '2026-04-21', 'MORNING'],
    ['2026-04-20T11:59', '2026-04-21', 'MORNING'],
    ['2026-04-20T12:00', '2026-04-21', 'AFTERNOON'],
    ['2026-04-20T23:59', '2026-04-21', 'AFTERNOON'],
    ['2026-05-01T09:30', '2026-05-06', 'AFTERNOON'],
    ['2024-02-29', '2024-03-01', 'AFTERNOON'],
  ])('J1 received at %s: two half days after one another are due on %s, %s', (receivedAt, promiseDue, half) =>
    expect(ask({ matterCode: 'J1', answers: staff, receivedAt })).toMatchObject({ promiseDue, half }),
  );
});

describe('a promise of the same day', () => {
  const company = {
    matterCode: 'J1',
    answers: { needSeal: false, hasStaff: false, payFund: false, needAccount: false },
  };
  const zero = linePlanner({
    ...catalogue,
    items: catalogue.items.map((item) => ({
      ...item,
      clock: { ...item.clock, committed: { amount: 0, unit: 'WORKING_DAY' } },
    })),
  });
  const none = linePlanner({
    ...catalogue,
    items: catalogue.items.map((item) => ({ ...item, clock: { ...item.clock, committed: null } })),
  });
  const due = (planner: typeof zero, receivedAt: string) =>
    planner(JSON.stringify({ ...line, ...company, receivedAt }));
  it.each([
    ['2026-04-20T09:30', '2026-04-20', 'MORNING'],
    ['2026-04-19', '2026-04-20', null],
    ['2026-04-19T09:30', '2026-04-20', null],
    ['2026-05-01T09:30', '2026-05-06', null],
    ['2026-09-20T09:30', '2026-09-20', 'MORNING'],
  ])('received at %s it is due on %s, %s', (receivedAt, promiseDue, half) =>
    expect(due(zero, receivedAt)).toMatchObject({ promiseDue, half }),
  );
  it('no promise keeps the moment of the receipt, also on a rest day', () =>
    expect(due(none, '2026-04-19T09:30')).toMatchObject({ promiseDue: '2026-04-19', half: 'MORNING' }));
});

describe('a date that may still move (R13)', () => {
  it.each([
    ['2026-04-20', false],
    ['2026-12-30', true],
    ['2027-03-01', true],
  ])('of a case received at %s is provisional: %s', (receivedAt, provisional) =>
    expect(ask({ receivedAt })).toMatchObject({ provisional }),
  );
});

describe('what is wrong with the request', () => {
  it.each<[string, string | null, object]>([
    ['UNKNOWN_MATTER', 'J99', { matterCode: 'J99' }],
    ['UNKNOWN_MATTER', '', { matterCode: '' }],
    ['UNKNOWN_QUESTION', 'x', { answers: { ...answers, x: true } }],
    ['MISSING_ANSWER', 'fireMode', { answers: {} }],
    ['MISSING_ANSWER', 'sellTobacco', { answers: { fireMode, signCount: 1 } }],
    ['MISSING_ANSWER', 'signCount', { answers: { ...answers, signCount: null } }],
    ['BAD_ANSWER', 'signCount', { answers: { ...answers, signCount: '1' } }],
    ['BAD_ANSWER', 'signCount', { answers: { ...answers, signCount: -1 } }],
    ['BAD_ANSWER', 'signCount', { answers: { ...answers, signCount: 1.5 } }],
    ['BAD_ANSWER', 'fireMode', { answers: { fireMode: 'x', signCount: '1', sellTobacco: true } }],
    ['UNKNOWN_COMPONENT', 'J1.1', { leaveOut: ['J1.1'] }],
    ['NOT_OPTIONAL', 'J2.2', { leaveOut: ['J2.5', 'J2.2'] }],
  ])('%s %s: %j', (code, key, fields) => expect(ask(fields)).toStrictEqual(error(code, key)));

  it('NOTHING_CHOSEN and ALTERNATIVE_NOT_EXACTLY_ONE, in a matter where that can be', () => {
    const restaurant = catalogue.matters.find(({ matterCode }) => matterCode === 'J2')!;
    const [company, , sign] = restaurant.components as [any, any, any];
    const matters = [
      { ...restaurant, matterCode: 'N', components: [sign], dependencies: [] },
      {
        ...restaurant,
        matterCode: 'G',
        components: [company, sign].map((one) => ({ ...one, alternativeGroup: 'one' })),
      },
    ];
    const other = linePlanner({ ...catalogue, matters });
    const asked = (matterCode: string, signCount: number) =>
      other(JSON.stringify({ ...line, matterCode, answers: { ...answers, signCount } }));
    expect(asked('N', 0)).toStrictEqual(error('NOTHING_CHOSEN'));
    expect(asked('N', 1)).toMatchObject({ components: ['J2.3'] });
    expect(asked('G', 1)).toStrictEqual(error('ALTERNATIVE_NOT_EXACTLY_ONE', 'one'));
    expect(asked('G', 0)).toMatchObject({ components: ['J2.1'] });
  });
});

describe('a line that cannot be used', () => {
  it.each([
    ['{'],
    [''],
    ['null'],
    ['7'],
    ['"J2"'],
    ['[]'],
    [`[${JSON.stringify(line)}]`],
    [`${JSON.stringify(line)},`],
  ])('%s is no object: BAD_LINE without an id', (text) =>
    expect(plan(text)).toStrictEqual(error('BAD_LINE', null, null)),
  );
  it.each<[string, object]>([
    ['a field nobody knows', { leaveout: [] }],
    ['no receivedAt', { receivedAt: undefined }],
    ['no matterCode', { matterCode: undefined }],
    ['a matterCode that is no text', { matterCode: 2 }],
    ['answers that are a list', { answers: [] }],
    ['answers that are none', { answers: null }],
    ['leaveOut that is a text', { leaveOut: 'J2.5' }],
    ['leaveOut with a number', { leaveOut: [5] }],
    ...[
      '2026-02-30',
      '2025-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '26-04-20',
      '2026-4-20',
      '20260420',
      '2026-04-20T25:00',
      '2026-04-20T24:00',
      '2026-04-20T09:60',
      '2026-04-20T9:30',
      '2026-04-20T09',
      '2026-04-20T',
      '2026-04-20T09:30:00',
      '2026-04-20T09:30Z',
      '2026-04-20 09:30',
      ' 2026-04-20',
      '2026-04-20\n',
      '',
      20260420,
      null,
      ['2026-04-20'],
      {},
      true,
    ].map((receivedAt): [string, object] => [`receivedAt ${JSON.stringify(receivedAt)}`, { receivedAt }]),
  ])('%s: BAD_LINE', (_what, fields) => expect(ask(fields)).toStrictEqual(error('BAD_LINE')));
  it.each([[undefined], [null], [true], [['a']], [{}]])('the id %j: BAD_LINE, with null in its place', (id) =>
    expect(ask({ id })).toStrictEqual(error('BAD_LINE', null, null)),
  );
  it('an id that JSON cannot write: BAD_LINE, with null in its place', () =>
    expect(plan(JSON.stringify({ ...line, id: 0 }).replace('"id":0', '"id":1e400'))).toStrictEqual(
      error('BAD_LINE', null, null),
    ));
  it('the last day there is: an answer, for one line must not end the others', () =>
    expect(() => ask({ receivedAt: '9999-12-31' })).not.toThrow());
  it('whatever the text, there is an answer with an id', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.object().map((fields) => JSON.stringify({ ...line, ...fields })),
        ),
        (text) => expect(plan(text)).toHaveProperty('id'),
      ),
    ));
});

describe('of several faults the first in the order is told', () => {
  /** In the order; each is a change of the line. */
  const order: [string, string | null, (asked: any) => void][] = [
    ['UNKNOWN_MATTER', 'J99', (asked) => void (asked.matterCode = 'J99')],
    ['UNKNOWN_QUESTION', 'x', (asked) => void (asked.answers.x = 1)],
    ['MISSING_ANSWER', 'sellTobacco', (asked) => void delete asked.answers.sellTobacco],
    ['BAD_ANSWER', 'signCount', (asked) => void (asked.answers.signCount = '1')],
    ['UNKNOWN_COMPONENT', 'X', (asked) => void asked.leaveOut.push('X')],
    ['NOT_OPTIONAL', 'J2.2', (asked) => void asked.leaveOut.push('J2.2')],
    ['BAD_LINE', null, (asked) => void (asked.receivedAt = '2026-02-30')],
    ['BAD_LINE', null, (asked) => void (asked.colour = 'red')],
  ];
  it('whichever they are', () =>
    fc.assert(
      fc.property(fc.subarray(order, { minLength: 1 }), (several) => {
        const asked = structuredClone(line);
        for (const [, , spoil] of several) spoil(asked);
        expect(plan(JSON.stringify(asked))).toStrictEqual(error(several[0]![0], several[0]![1]));
      }),
    ));
  it.each<[string, string, object]>([
    ['UNKNOWN_MATTER', 'J99', { matterCode: 'J99', answers: [], leaveOut: 'x' }],
    ['UNKNOWN_QUESTION', 'x', { answers: { ...answers, x: 1 }, leaveOut: 'x' }],
    ['MISSING_ANSWER', 'fireMode', { answers: {}, leaveOut: [5] }],
  ])('%s %s before a field of a wrong type: %j', (code, key, fields) =>
    expect(ask(fields)).toStrictEqual(error(code, key)),
  );
  it('a fault of the request is told also where the id is missing', () =>
    expect(ask({ id: undefined, matterCode: 'J99' })).toStrictEqual(error('UNKNOWN_MATTER', 'J99', null)));
});

describe('versions and withdrawal', () => {
  const later = { version: 2, validFrom: '2026-05-01' };
  const withVersions = {
    ...catalogue,
    matters: catalogue.matters.flatMap((matter) =>
      matter.matterCode === 'J2'
        ? [matter, { ...matter, ...later, components: matter.components.slice(0, 4) }]
        : [matter],
    ),
  };
  const withdrawn = (component: string, end: string): Catalogue => {
    const { itemCode } = catalogue.matters
      .find(({ matterCode }) => matterCode === 'J2')!
      .components.find(({ key }) => key === component)!;
    return {
      ...catalogue,
      items: catalogue.items.map((item) => (item.itemCode === itemCode ? { ...item, validTo: end } : item)),
    };
  };
  const asked = (of: Catalogue, receivedAt: string) => linePlanner(of)(JSON.stringify({ ...line, receivedAt }));

  it('the version in force on the day of the receipt is planned', () => {
    expect(asked(withVersions, '2026-04-30')).toMatchObject({ components: ['J2.1', 'J2.2', 'J2.3', 'J2.4b', 'J2.5'] });
    expect(asked(withVersions, '2026-05-01')).not.toMatchObject({ components: expect.arrayContaining(['J2.5']) });
  });
  it('a needed item past its last day is named; an optional one is not offered', () => {
    const { itemCode } = catalogue.matters.find(({ matterCode }) => matterCode === 'J2')!.components[1]!;
    expect(asked(withdrawn('J2.2', '2026-04-20'), '2026-04-20')).toHaveProperty('components');
    expect(asked(withdrawn('J2.2', '2026-04-19'), '2026-04-20')).toEqual(error('ITEM_WITHDRAWN', itemCode));
    expect(asked(withdrawn('J2.5', '2026-04-19'), '2026-04-20')).toMatchObject({
      components: ['J2.1', 'J2.2', 'J2.3', 'J2.4b'],
    });
  });
  it('a matter past its last day is withdrawn', () => {
    const ended = { ...catalogue, matters: catalogue.matters.map((matter) => ({ ...matter, validTo: '2026-04-19' })) };
    expect(asked(ended, '2026-04-20')).toEqual(error('MATTER_WITHDRAWN', 'J2'));
  });
});
