import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applicantId } from './applicant-id.ts';
import { readCatalogue } from './check-catalogue.ts';
import type { FaultCode } from './fault.ts';

const sample = fileURLToPath(new URL('..', import.meta.url));
const files = [
  'district',
  'departments',
  'staff',
  'windows',
  'service-items',
  'joint-matters',
  'sample-applicants',
].map((name) => `${name}.json`);
const folder = mkdtempSync(join(tmpdir(), 'hall-catalogue-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sample with one file changed; answers the faults. */
function faultsWith(file: string, change: (content: any) => unknown) {
  for (const name of files) cpSync(join(sample, name), join(folder, name));
  cpSync(join(sample, 'calendars'), join(folder, 'calendars'), { recursive: true });
  const content = JSON.parse(readFileSync(join(sample, file), 'utf8'));
  const changed = change(content) ?? content;
  writeFileSync(join(folder, file), typeof changed === 'string' ? changed : JSON.stringify(changed));
  return readCatalogue(folder).faults;
}

const district = 'district.json';
const items = 'service-items.json';
const matters = 'joint-matters.json';
const departments = 'departments.json';
const staff = 'staff.json';
const applicants = 'sample-applicants.json';
const firstItem = '11990101YL000001264990701001000';
const market = '11990101YL00000126';
const tolerable = (list: any[]) => list.find(({ tolerance }) => tolerance === null);

/** [what is wrong, file, how, entry, field, code]: one for each kind of fault. */
const planted: [string, string, (content: any) => unknown, string, string, FaultCode][] = [
  ['a field nobody knows', items, (c) => void (c[0].colour = 'red'), firstItem, 'colour', 'UNKNOWN_FIELD'],
  ['a field that is missing', items, (c) => void delete c[0].conditions, firstItem, 'conditions', 'MISSING_FIELD'],
  [
    'a field deep inside that is missing',
    items,
    (c) => void delete c[0].materials[1].copies,
    firstItem,
    'materials[990701001000-02].copies',
    'MISSING_FIELD',
  ],
  ['a wrong type', items, (c) => void (c[0].commitmentBased = 'yes'), firstItem, 'commitmentBased', 'WRONG_TYPE'],
  ['a list that is none', items, (c) => void (c[0].faqs = {}), firstItem, 'faqs', 'WRONG_TYPE'],
  ['an entry that is none', staff, (c) => void (c[3] = 7), '#4', '', 'WRONG_TYPE'],
  ['a file that is no list', staff, () => ({}), '', '', 'WRONG_TYPE'],
  [
    'an unknown enum value',
    departments,
    (c) => void (c[0].integration = 'FAX'),
    market,
    'integration',
    'UNKNOWN_ENUM_VALUE',
  ],
  [
    'hours that end before they begin',
    district,
    (c) => void (c.openingHours.days[1].to = '08:00'),
    '990101',
    'openingHours.days[1].to',
    'OPENING_HOURS',
  ],
  [
    'a weekday twice',
    district,
    (c) => void (c.openingHours.days[1].weekday = 1),
    '990101',
    'openingHours.days[1].weekday',
    'DUPLICATE_CODE',
  ],
  [
    'no such weekday',
    district,
    (c) => void (c.openingHours.days[1].weekday = 8),
    '990101',
    'openingHours.days[1].weekday',
    'BAD_AMOUNT',
  ],
  [
    'no such time',
    district,
    (c) => void (c.openingHours.days[0].from = '9:00'),
    '990101',
    'openingHours.days[0].from',
    'BAD_FORMAT',
  ],
  [
    'hours without breaks',
    district,
    (c) => void delete c.openingHours.days[0].breaks,
    '990101',
    'openingHours.days[0].breaks',
    'MISSING_FIELD',
  ],
  ['hours that are a number', district, (c) => void (c.openingHours = 9), '990101', 'openingHours', 'WRONG_TYPE'],
  [
    'a break outside the hours',
    district,
    (c) => void (c.openingHours.days[0].breaks[0].to = '18:00'),
    '990101',
    'openingHours.days[0].breaks[0]',
    'OPENING_HOURS',
  ],
  [
    'a break that ends before it begins',
    district,
    (c) => void (c.openingHours.days[0].breaks[0].to = '11:00'),
    '990101',
    'openingHours.days[0].breaks[0].to',
    'OPENING_HOURS',
  ],
  [
    'two breaks at a time',
    district,
    (c) => void c.openingHours.days[0].breaks.push({ from: '13:00', to: '14:00' }),
    '990101',
    'openingHours.days[0].breaks[1]',
    'OPENING_HOURS',
  ],
  [
    'a hall that opens at weekends only',
    district,
    (c) => void (c.openingHours.days = [{ ...c.openingHours.days[0], weekday: 6 }]),
    '990101',
    'openingHours.days',
    'OPENING_HOURS',
  ],
  [
    'limits of a question that is no number',
    matters,
    (c) => void (c[0].guidingQuestions[0].max = 3),
    'J1',
    'guidingQuestions[needSeal].max',
    'NUMBER_LIMITS',
  ],
  [
    'limits that no number keeps',
    matters,
    (c) =>
      void Object.assign(
        c[1].guidingQuestions.find((one: any) => one.type === 'number'),
        { min: 3, max: 2 },
      ),
    'J2',
    expect.stringMatching(/guidingQuestions\[signCount\]\.max/) as never,
    'NUMBER_LIMITS',
  ],
  ['an empty name', departments, (c) => void (c[0].name = ''), market, 'name', 'EMPTY_NAME'],
  ['a name of blanks', items, (c) => void (c[0].name = '  '), firstItem, 'name', 'EMPTY_NAME'],
  ['an item code twice', items, (c) => void (c[1] = { ...c[0] }), firstItem, 'itemCode', 'DUPLICATE_CODE'],
  ['a department code twice', departments, (c) => void (c[1].code = c[0].code), market, 'code', 'DUPLICATE_CODE'],
  [
    'a kafkaCode twice',
    departments,
    (c) => void (c[1].kafkaCode = c[0].kafkaCode),
    '11990101YL00000201',
    'kafkaCode',
    'DUPLICATE_CODE',
  ],
  ['a staff number twice', staff, (c) => void (c[1].staffNo = c[0].staffNo), 'D0101', 'staffNo', 'DUPLICATE_CODE'],
  ['a window twice', 'windows.json', (c) => void (c[1].windowNo = 'G01'), 'G01', 'windowNo', 'DUPLICATE_CODE'],
  [
    'a material code twice',
    items,
    (c) => void (c[0].materials[1].code = c[0].materials[0].code),
    firstItem,
    'materials[990701001000-01].code',
    'DUPLICATE_CODE',
  ],
  [
    'a component twice',
    matters,
    (c) => void (c[0].components[1].key = 'J1.1'),
    'J1',
    'components[J1.1].key',
    'DUPLICATE_CODE',
  ],
  [
    'a department code that does not compute',
    departments,
    (c) => void (c[0].code = '11990101YL00000127'),
    '11990101YL00000127',
    'code',
    'CHECK_CHARACTER',
  ],
  [
    'an identity number that does not compute',
    applicants,
    (c) => void (c.persons[0].idNumber = '990101199003120018'),
    'p01',
    'idNumber',
    'CHECK_CHARACTER',
  ],
  [
    'a credit code that does not compute',
    applicants,
    (c) => void (c.enterprises[0].creditCode = '91110000XXXX000003'),
    'e01',
    'creditCode',
    'CHECK_CHARACTER',
  ],
  [
    "another department's item code",
    items,
    (c) => void (c[0].itemCode = `11990101YL00000201${c[0].itemCode.slice(18)}`),
    '11990101YL000002014990701001000',
    'itemCode',
    'ITEM_CODE_DEPARTMENT',
  ],
  [
    'a level that does not exist',
    items,
    (c) => void (c[0].itemCode = `${c[0].itemCode.slice(0, 18)}9${c[0].itemCode.slice(19)}`),
    `${market}9990701001000`,
    'itemCode',
    'ITEM_CODE_LEVEL',
  ],
  ['another basic code', items, (c) => void (c[0].basicCode = '990701001009'), firstItem, 'basicCode', 'BASIC_CODE'],
  [
    'an unknown department',
    items,
    (c) => void (c[0].departmentCode = '11990101YL00000999'),
    firstItem,
    'departmentCode',
    'UNKNOWN_DEPARTMENT',
  ],
  [
    'an unknown department of staff',
    staff,
    (c) => void (c[0].departmentCode = '11990101YL00000999'),
    'D0101',
    'departmentCode',
    'UNKNOWN_DEPARTMENT',
  ],
  [
    'an unknown lead department',
    matters,
    (c) => void (c[0].leadDepartmentCode = '11990101YL00000999'),
    'J1',
    'leadDepartmentCode',
    'UNKNOWN_DEPARTMENT',
  ],
  ['an unknown answerer', items, (c) => void (c[0].answerers = ['X']), firstItem, 'answerers[X]', 'UNKNOWN_STAFF'],
  [
    'an unknown liaison',
    departments,
    (c) => void (c[0].liaisons[0].staffNo = 'X'),
    market,
    'liaisons[X].staffNo',
    'UNKNOWN_STAFF',
  ],
  ['an unknown window', staff, (c) => void (c[0].windowNo = 'X'), 'D0101', 'windowNo', 'UNKNOWN_WINDOW'],
  [
    'an unknown item',
    matters,
    (c) => void (c[0].components[1].itemCode = '1'.repeat(31)),
    'J1',
    'components[J1.2].itemCode',
    'UNKNOWN_ITEM',
  ],
  [
    'an unknown component',
    matters,
    (c) => void (c[0].dependencies[0].to = 'X'),
    'J1',
    'dependencies[J1.1→X].to',
    'UNKNOWN_COMPONENT',
  ],
  [
    'an unknown question',
    matters,
    (c) => void (c[0].components[1].when.question = 'X'),
    'J1',
    'components[J1.2].when.question',
    'UNKNOWN_QUESTION',
  ],
  [
    'an answer the question does not offer',
    matters,
    (c) => void (c[0].components[1].when.equals = 'perhaps'),
    'J1',
    'components[J1.2].when',
    'UNKNOWN_CHOICE',
  ],
  [
    'a representative nobody knows',
    applicants,
    (c) => void (c.enterprises[0].legalRepresentativeKey = 'X'),
    'e01',
    'legalRepresentativeKey',
    'UNKNOWN_APPLICANT',
  ],
  [
    'a department without an A liaison (S34)',
    departments,
    (c) => void (c[0].liaisons[0].duty = 'B'),
    market,
    'liaisons',
    'NO_A_LIAISON',
  ],
  [
    'a department without any liaison',
    departments,
    (c) => void (c[0].liaisons = []),
    market,
    'liaisons',
    'NO_A_LIAISON',
  ],
  [
    'an item without an answerer (S13)',
    items,
    (c) => void (c[0].answerers = []),
    firstItem,
    'answerers',
    'NO_ANSWERER',
  ],
  [
    'a tolerable material on an item without tolerance',
    items,
    (c) => void (tolerable(c).materials[0].tolerable = true),
    firstItem,
    'materials[990701001000-01].tolerable',
    'TOLERABLE_WITHOUT_TOLERANCE',
  ],
  [
    'committed longer than statutory (E11)',
    items,
    (c) => void (c[0].clock.committed.amount = 3.5),
    firstItem,
    'clock.committed.amount',
    'COMMITTED_LONGER_THAN_STATUTORY',
  ],
  [
    'a negative amount',
    items,
    (c) => void (c[0].clock.committed.amount = -1),
    firstItem,
    'clock.committed.amount',
    'NEGATIVE_AMOUNT',
  ],
  [
    'a quarter',
    items,
    (c) => void (c[0].clock.committed.amount = 0.25),
    firstItem,
    'clock.committed.amount',
    'BAD_AMOUNT',
  ],
  [
    'half a calendar day',
    items,
    (c) => void (c[0].clock.extension = { amount: 0.5, unit: 'CALENDAR_DAY' }),
    firstItem,
    'clock.extension.amount',
    'BAD_AMOUNT',
  ],
  [
    'units mixed',
    items,
    (c) => void ((c[0].clock.committed.unit = 'CALENDAR_DAY'), (c[0].clock.committed.amount = 1)),
    firstItem,
    'clock.committed.unit',
    'UNITS_MIXED',
  ],
  [
    'a law without its period',
    items,
    (c) => void (c[0].clock.statutory = null),
    firstItem,
    'clock.statutory',
    'PERIOD_MISSING',
  ],
  [
    'choices of a field that has none',
    items,
    (c) => void (c[0].formFields[0].choices = ['x']),
    firstItem,
    'formFields[enterpriseName].choices',
    'CHOICES',
  ],
  [
    'dependencies in a circle',
    matters,
    (c) => void c[0].dependencies.push({ ...c[0].dependencies[0], from: 'J1.6', to: 'J1.1' }),
    'J1',
    'dependencies',
    'CYCLIC_DEPENDENCIES',
  ],
  [
    'a component that waits for itself',
    matters,
    (c) => void (c[0].dependencies[0].to = 'J1.1'),
    'J1',
    'dependencies',
    'CYCLIC_DEPENDENCIES',
  ],
  [
    'a promise shorter than the critical path',
    matters,
    (c) => void (c[1].overallPromise.amount = 9),
    'J2',
    'overallPromise',
    'PROMISE_TOO_SHORT',
  ],
  [
    'a mandate that ends before it begins',
    applicants,
    (c) => void (c.agents[0].validTo = '2000-01-01'),
    'a01',
    'validTo',
    'BAD_DATE',
  ],
  [
    'a day that does not exist',
    'calendars/2026.json',
    (c) => void (c.days[0].date = '2026-02-30'),
    '2026',
    'days[2026-02-30].date',
    'BAD_DATE',
  ],
  [
    'a day of another year',
    'calendars/2026.json',
    (c) => void (c.days[0].date = '2025-01-01'),
    '2026',
    'days[2025-01-01].date',
    'BAD_DATE',
  ],
  ['what is not JSON', items, () => '[{', '', '', 'NOT_JSON'],
  [
    'a year without any holiday',
    'calendars/2026.json',
    (c) => void (c.days = c.days.filter(({ kind }: any) => kind === 'MAKE_UP_WORKDAY')),
    '2026',
    'days',
    'NOT_PUBLISHED',
  ],
  ['an empty form', 'calendars/2026.json', (c) => void (c.days = []), '2026', 'days', 'NOT_PUBLISHED'],
  [
    'a make-up day that is a working day anyway',
    'calendars/2026.json',
    (c) => void c.days.push({ date: '2026-03-04', kind: 'MAKE_UP_WORKDAY', name: '调休' }),
    '2026',
    'days[2026-03-04].kind',
    'ALREADY_WORKING_DAY',
  ],
  [
    'a day twice',
    'calendars/2026.json',
    (c) => void c.days.push({ ...c.days[0], kind: 'MAKE_UP_WORKDAY' }),
    '2026',
    'days[2026-01-01].date',
    'DUPLICATE_CODE',
  ],
  ['two files for one year', 'calendars/2026.json', (c) => void (c.year = 2025), '2025', 'year', 'DUPLICATE_CODE'],
];

/** What a reviewer planted one by one, and the check did not see. */
const overlooked: typeof planted = [
  ...(
    [
      ['district.json', (c, blank) => void (c.name = blank), '990101', 'name', 'EMPTY_NAME'],
      ['district.json', (c, blank) => void (c.court = blank), '990101', 'court', 'EMPTY_TEXT'],
      ['district.json', (c, blank) => void (c.hallOffice.name = blank), '990101', 'hallOffice.name', 'EMPTY_NAME'],
      ['windows.json', (c, blank) => void (c[0].name = blank), 'G01', 'name', 'EMPTY_NAME'],
      ['windows.json', (c, blank) => void (c[0].windowNo = blank), '#1', 'windowNo', 'EMPTY_TEXT'],
      [staff, (c, blank) => void (c[0].name = blank), 'D0101', 'name', 'EMPTY_NAME'],
      [departments, (c, blank) => void (c[0].shortName = blank), market, 'shortName', 'EMPTY_NAME'],
      [departments, (c, blank) => void (c[0].court = blank), market, 'court', 'EMPTY_TEXT'],
      [departments, (c, blank) => void (c[0].reconsiderationBody = blank), market, 'reconsiderationBody', 'EMPTY_TEXT'],
      [applicants, (c, blank) => void (c.persons[0].name = blank), 'p01', 'name', 'EMPTY_NAME'],
      [applicants, (c, blank) => void (c.enterprises[0].name = blank), 'e01', 'name', 'EMPTY_NAME'],
      [applicants, (c, blank) => void (c.persons[0].address = blank), 'p01', 'address', 'EMPTY_TEXT'],
      [items, (c, blank) => void (c[0].result.name = blank), firstItem, 'result.name', 'EMPTY_NAME'],
      [
        items,
        (c, blank) => void (c[0].materials[0].name = blank),
        firstItem,
        'materials[990701001000-01].name',
        'EMPTY_NAME',
      ],
      [
        items,
        (c, blank) => void (c[0].formFields[0].label = blank),
        firstItem,
        'formFields[enterpriseName].label',
        'EMPTY_NAME',
      ],
      [items, (c, blank) => void (c[0].conditions[0] = blank), firstItem, 'conditions[0]', 'EMPTY_TEXT'],
      [items, (c, blank) => void (c[0].guide.summary = blank), firstItem, 'guide.summary', 'EMPTY_TEXT'],
      [matters, (c, blank) => void (c[0].name = blank), 'J1', 'name', 'EMPTY_NAME'],
      [matters, (c, blank) => void (c[0].legalBasis = blank), 'J1', 'legalBasis', 'EMPTY_TEXT'],
    ] as [string, (content: any, blank: string) => void, string, string, FaultCode][]
  ).flatMap(([file, change, entry, field, code]) =>
    ['', ' \u3000', '\u200b'].map((blank): (typeof planted)[number] => [
      `${JSON.stringify(blank)} for ${file} ${field}`,
      file,
      (content) => change(content, blank),
      entry,
      field,
      code,
    ]),
  ),
  ['a control character', items, (c) => void (c[0].name = '营业\u0000执照'), firstItem, 'name', 'BAD_FORMAT'],
  [
    'a birth date to come',
    applicants,
    (c) => void (c.persons[0].idNumber = '110000209912310005'),
    'p01',
    'idNumber',
    'BAD_DATE',
  ],
  [
    'a permanent resident whose number does not compute',
    applicants,
    (c) => void Object.assign(c.persons[0], { idType: 'FOREIGN_PERMANENT_RESIDENT', idNumber: '910000199001010005' }),
    'p01',
    'idNumber',
    'CHECK_CHARACTER',
  ],
  [
    'an extension in another unit',
    items,
    (c) => void (c[0].clock.extension = { amount: 10, unit: 'CALENDAR_DAY' }),
    firstItem,
    'clock.extension.unit',
    'UNITS_MIXED',
  ],
  [
    'a tolerance in another unit',
    items,
    (c) => void (c[0].tolerance = { longestPromise: { amount: 10, unit: 'CALENDAR_DAY' }, mode: 'AT_DELIVERY' }),
    firstItem,
    'tolerance.longestPromise.unit',
    'UNITS_MIXED',
  ],
  [
    'an answerer of another department',
    items,
    (c) => void (c[0].answerers = [c.find((item: any) => !item.itemCode.startsWith(market)).answerers[0]]),
    firstItem,
    'answerers[D0205]',
    'ANSWERER_DEPARTMENT',
  ],
  [
    'an answerer of the hall',
    items,
    (c) => void (c[0].answerers = ['H201']),
    firstItem,
    'answerers[H201]',
    'ANSWERER_DEPARTMENT',
  ],
  [
    'an answerer twice',
    items,
    (c) => void c[0].answerers.push(c[0].answerers[0]),
    firstItem,
    'answerers[D0104]',
    'DUPLICATE_CODE',
  ],
  [
    'a liaison twice',
    departments,
    (c) => void (c[0].liaisons = [c[0].liaisons[0], { ...c[0].liaisons[0], duty: 'B' }]),
    market,
    'liaisons[D0105].staffNo',
    'DUPLICATE_CODE',
  ],
  [
    'a field named twice',
    'windows.json',
    (c) => JSON.stringify(c).replace('"kind"', '"name":"一号窗口","kind"'),
    'G01',
    'name',
    'DUPLICATE_FIELD',
  ],
];

/** Versions (S4), and who replaces whom (E29). */
const succession: typeof planted = [
  [
    'a version of a matter twice',
    matters,
    (c) => void c.push({ ...c[0], name: '同一版' }),
    'J1',
    'matterCode',
    'DUPLICATE_CODE',
  ],
  [
    'a version that ends before it begins',
    items,
    (c) => void Object.assign(c[0], { validFrom: '2026-05-01', validTo: '2026-04-30' }),
    firstItem,
    'validTo',
    'BAD_DATE',
  ],
  ['a day nobody can mean', items, (c) => void (c[0].validFrom = '0026-05-01'), firstItem, 'validFrom', 'BAD_DATE'],
  ['a version too high to keep', items, (c) => void (c[0].version = 3_000_000_000), firstItem, 'version', 'BAD_AMOUNT'],
  [
    'copies nobody can hand in',
    items,
    (c) => void (c[0].materials[0].copies = 1_000),
    firstItem,
    'materials[990701001000-01].copies',
    'BAD_AMOUNT',
  ],
  [
    'the successor of nobody',
    departments,
    (c) => void (c[0].successorOf = '11990101YL00000999'),
    market,
    'successorOf',
    'UNKNOWN_DEPARTMENT',
  ],
  [
    'the successor of an item nobody knows',
    items,
    (c) => void (c[0].successorOf = '1'.repeat(31)),
    firstItem,
    'successorOf',
    'UNKNOWN_ITEM',
  ],
  [
    'two successors of one department',
    departments,
    (c) => void (c[1].successorOf = c[2].successorOf = market),
    '11990101YL0000039X',
    'successorOf',
    'TWO_SUCCESSORS',
  ],
  [
    'a department that replaces itself by way of another',
    departments,
    (c) => void ((c[1].successorOf = market), (c[0].successorOf = c[1].code)),
    '11990101YL00000201',
    'successorOf',
    'CYCLIC_SUCCESSORS',
  ],
  [
    'an item larger than an event',
    items,
    (c) => void (c[0].faqs = Array.from({ length: 50 }, () => ({ question: '问', answer: '答'.repeat(10_000) }))),
    firstItem,
    'faqs',
    'TOO_LARGE',
  ],
];

describe('the check of a catalogue', () => {
  it('finds nothing wrong with the sample', () => expect(readCatalogue(sample).faults).toEqual([]));

  it.each([...planted, ...overlooked, ...succession])('finds %s', (_what, file, change, entry, field, code) => {
    const faults = faultsWith(file, change);
    expect(faults).toContainEqual({ file, entry, field, code, message: expect.stringMatching(/[\u4e00-\u9fff]/) });
  });

  it.each([
    ['the 17th, 11990101YL00000136', '第17位（主体标识码的校验码，GB 11714）应为“2”，现在是“3”'],
    ['the 18th, 11990101YL00000127', '第18位（全码的校验码，GB 32100）应为“6”，现在是“7”'],
  ])('says which check character of a department is wrong, and which is expected: %s', (which, said) => {
    const faults = faultsWith(departments, (c) => void (c[0].code = which.slice(-18)));
    const { message } = faults.find(({ file, code }) => file === departments && code === 'CHECK_CHARACTER')!;
    expect(message).toContain(said);
  });

  it('finds all of them in one run', () => {
    const faults = faultsWith(items, (c) => {
      c[0].name = '';
      c[1].answerers = [];
      c[2].clock = null;
      c[3].colour = 'red';
    });
    expect(new Set(faults.filter(({ file }) => file === items).map(({ code }) => code))).toEqual(
      new Set(['EMPTY_NAME', 'NO_ANSWERER', 'WRONG_TYPE', 'UNKNOWN_FIELD']),
    );
  });

  it('finds a file that is missing, and says nothing about those who name its entries', () => {
    faultsWith(items, () => undefined);
    rmSync(join(folder, 'staff.json'));
    expect(readCatalogue(folder).faults).toEqual([
      { file: 'staff.json', entry: '', field: '', code: 'MISSING_FILE', message: expect.any(String) },
    ]);
  });

  it('accepts a permanent resident whose number computes, and an edge that leaves the refusal to its matter', () => {
    const permanent = { idType: 'FOREIGN_PERMANENT_RESIDENT', idNumber: '910000199001010004' };
    expect(faultsWith(applicants, (c) => void Object.assign(c.persons[0], permanent))).toEqual([]);
    expect(faultsWith(matters, (c) => void (c[0].dependencies[0].onRefusal = null))).toEqual([]);
  });

  it('accepts several versions of an item and of a matter, and a chain of successors', () => {
    const next = (entry: any) => ({ ...entry, version: 2, validFrom: '2027-01-01' });
    expect(faultsWith(items, (c) => void (c.push(next(c[0])), (c[0].validTo = '2026-12-31')))).toEqual([]);
    expect(faultsWith(matters, (c) => void c.push(next(c[0])))).toEqual([]);
    const chain = (c: any[]) => void ((c[1].successorOf = c[0].code), (c[2].successorOf = c[1].code));
    expect(faultsWith(departments, chain)).toEqual([]);
    expect(faultsWith(items, (c) => void (c[1].successorOf = c[0].itemCode))).toEqual([]);
  });

  it('measures a promise by the versions that are in force together with the matter', () => {
    const longer = (c: any[], validFrom: string) => {
      const item = c.find(({ itemCode }) => itemCode === firstItem);
      const clock = { ...item.clock, statutory: { ...item.clock.statutory, amount: 90 } };
      c.push({ ...item, version: 2, validFrom, clock: { ...clock, committed: { ...clock.committed, amount: 90 } } });
    };
    expect(faultsWith(items, (c) => longer(c, '2026-01-01'))).toContainEqual(
      expect.objectContaining({ file: matters, code: 'PROMISE_TOO_SHORT' }),
    );
    faultsWith(items, (c) => longer(c, '2027-01-01'));
    const bounded = JSON.parse(readFileSync(join(sample, matters), 'utf8')).map((matter: object) => ({
      ...matter,
      validTo: '2026-12-31',
    }));
    writeFileSync(join(folder, matters), JSON.stringify(bounded));
    expect(readCatalogue(folder).faults).toEqual([]);
  });

  it('warns of a matter that needs an item which is not in force on that day, and refuses nothing', () => {
    faultsWith(items, (c) => void (c.find(({ itemCode }: any) => itemCode === firstItem).validTo = '2026-12-31'));
    expect(readCatalogue(folder, '2026-12-31')).toMatchObject({ faults: [], warnings: [] });
    const { faults, warnings } = readCatalogue(folder, '2027-01-01');
    expect(faults).toEqual([]);
    expect(warnings).toContainEqual(expect.objectContaining({ file: matters, code: 'ITEM_WITHDRAWN' }));
  });

  it('judges birth dates by the day it is asked about', () => {
    faultsWith(applicants, (c) => void (c.persons[0].idNumber = '110000199001010005'));
    expect(readCatalogue(folder, '1989-12-31').faults).toContainEqual(
      expect.objectContaining({ entry: 'p01', field: 'idNumber', code: 'BAD_DATE' }),
    );
  });

  it('takes opening hours that are a text only, and a number with limits of its own', () => {
    expect(faultsWith(district, (content) => void (content.openingHours = content.openingHours.text))).toEqual([]);
    const limits = { min: -1, max: 2.5, integer: false };
    const asked = (content: any) => content[1].guidingQuestions.find(({ type }: any) => type === 'number');
    expect(faultsWith(matters, (content) => void Object.assign(asked(content), limits))).toEqual([]);
  });
  it('does without calendars', () => {
    faultsWith(items, () => undefined);
    rmSync(join(folder, 'calendars'), { recursive: true });
    expect(readCatalogue(folder).faults).toEqual([]);
  });

  it('reports every wrong type and every missing field, whatever it is, and never throws', () => {
    const contents = Object.fromEntries(
      files.map((file) => [file, JSON.parse(readFileSync(join(sample, file), 'utf8'))]),
    );
    const spoil = fc.record({
      file: fc.constantFrom(...files),
      steps: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
      how: fc.constantFrom('DELETE', 'TYPE'),
    });
    const isEmpty = (value: any): boolean => typeof value !== 'object' || Object.keys(value ?? {}).length === 0;
    fc.assert(
      fc.property(spoil, ({ file, steps, how }) => {
        const faults = faultsWith(file, () => {
          const copy = structuredClone(contents[file]);
          let inner = copy;
          for (const [index, step] of steps.entries()) {
            const keys = Object.keys(inner);
            const key = keys[step % keys.length]!;
            const isLast = index === steps.length - 1 || isEmpty(inner[key]); // nothing inside: it is spoiled itself
            if (!isLast) inner = inner[key];
            else if (how === 'DELETE' && !Array.isArray(inner)) delete inner[key];
            else inner[key] = { wrong: true };
            if (isLast) break;
          }
          expect(copy).not.toEqual(contents[file]);
          return copy;
        });
        expect(faults.some((fault) => fault.file === file)).toBe(true);
      }),
      { numRuns: 60, examples: [[{ file: items, steps: [0, 1569438400, 0], how: 'DELETE' }]] }, // into an empty list
    );
  });
});

describe('the id of a sample applicant', () => {
  it('is always the same UUID, and another for another district', () => {
    expect(applicantId('990101', 'p01')).toBe(applicantId('990101', 'p01'));
    expect(applicantId('990101', 'p01')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(applicantId('990102', 'p01')).not.toBe(applicantId('990101', 'p01'));
  });
});
