import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readCatalogue } from './check-catalogue.ts';
import { expectedPattern } from './expected.ts';
import { calendarFile, files } from './format.ts';
import { knownCalendars } from './known-calendars.ts';

const sample = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hall-messages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const name of [...Object.keys(files), 'calendars'])
    cpSync(join(sample, name), join(folder, name), { recursive: true });
});

const write = (file: string, content: string | Buffer) => writeFileSync(join(folder, file), content);
const change = (file: string, spoil: (content: any) => void) => {
  const content = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  spoil(content);
  write(file, JSON.stringify(content));
};
const faults = () => readCatalogue(folder).faults;
const told = () => faults().map(({ file, field, code, message }) => `${file} ${field} ${code} ${message}`);

describe('a message to a clerk', () => {
  it('names line and column of what is not JSON, in Chinese', () => {
    write('windows.json', '[\n  { "windowNo": "G01",\n    "kind" "INTAKE" }\n]');
    expect(told()).toContain('windows.json  NOT_JSON 第3行第12列不是正确的JSON：字段名后面应为英文冒号，现在是“"”');
  });

  it.each<[string, (content: any) => void, string]>([
    ['staff.json', (c) => void (c[0].name = 12345), '“12345”的类型不对：应为文字（写在英文双引号里），现在是数字'],
    [
      'staff.json',
      (c) => void (c[0].consultingQualified = 'yes'),
      '“yes”的类型不对：应为true或者false（不加引号），现在是文字',
    ],
    [
      'staff.json',
      (c) => void (c[0].windowNo = 5),
      '“5”的类型不对：应为文字（写在英文双引号里），或者null，现在是数字',
    ],
    [
      'service-items.json',
      (c) => void (c[0].tolerance = 3),
      '“3”的类型不对：应为一组字段（写在{ }里），或者null，现在是数字',
    ],
    ['joint-matters.json', (c) => void (c[0].components[0].when = 3), '{ question, equals }'],
    ['district.json', (c) => void (c.areaCode = '99'), '“99”的写法不对：应为6位数字'],
    ['departments.json', (c) => void (c[0].kafkaCode = 'Market'), '“Market”的写法不对：应为小写英文字母开头'],
    ['staff.json', (c) => void (c[0].staffNo = 'x'.repeat(33)), '应为最多32个字符'],
  ])('in %s says what is expected', (file, spoil, message) => {
    change(file, spoil);
    expect(told().join('\n')).toContain(message);
  });

  it('has words for every pattern of the format', () => {
    const patterns: string[] = [];
    JSON.stringify([files, calendarFile], (key, value) => {
      if (key === 'pattern' && typeof value === 'string') patterns.push(value);
      return value as unknown;
    });
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) expect([pattern, expectedPattern(pattern)]).toEqual([pattern, expect.any(String)]);
  });

  it('names the components of a circle', () => {
    change('joint-matters.json', ([first]) =>
      first.dependencies.push({ ...first.dependencies[0], from: first.dependencies[0].to, to: 'J1.1' }),
    );
    expect(faults()[0]).toMatchObject({
      code: 'CYCLIC_DEPENDENCIES',
      message: expect.stringMatching(/（J1\.1→J1\.\d→J1\.1）/),
    });
  });

  it('names both places of a code that stands twice', () => {
    change('joint-matters.json', (c) => void (c[2].matterCode = 'J1'));
    expect(told().join()).toContain('第3条的“J1”与第1条重复');
  });

  it('names list and place where a key of an applicant stands twice', () => {
    change('sample-applicants.json', (c) => void (c.enterprises[1].key = 'p01'));
    expect(told().join()).toContain('enterprises第2条的“p01”与persons第1条重复');
  });

  it.each<[string, (content: any) => void, string]>([
    ['service-items.json', (c) => void (c[0].version = 0), 'BAD_AMOUNT 不能小于1，现在是0'],
    ['service-items.json', (c) => void (c[0].version = -1), 'NEGATIVE_AMOUNT 不能小于1，现在是-1'],
    ['service-items.json', (c) => void (c[0].result.validityYears = 0), 'BAD_AMOUNT 应大于0，现在是0'],
  ])('in %s tells too small from negative', (file, spoil, message) => {
    change(file, spoil);
    expect(told().join()).toContain(message);
  });
});

describe('a file', () => {
  it('in another encoding is told, with its line', () => {
    const gbk = Buffer.concat([Buffer.from('[\n{"name":"'), Buffer.from([0xd4, 0xc6]), Buffer.from('"}]')]);
    write('windows.json', gbk); // 云 in GB18030
    expect(faults()).toMatchObject([
      { file: 'windows.json', code: 'NOT_UTF8', message: expect.stringContaining('第2行') },
    ]);
  });

  it('with a byte order mark is read', () => {
    write('windows.json', `\ufeff${readFileSync(join(folder, 'windows.json'), 'utf8')}`);
    expect(faults()).toEqual([]);
  });

  it('with a misspelt name is told, beside what is missing', () => {
    renameSync(join(folder, 'windows.json'), join(folder, 'window.json'));
    expect(told()).toEqual([
      expect.stringContaining('windows.json  MISSING_FILE'),
      expect.stringMatching(/^window\.json {2}UNKNOWN_FILE .+文件名应为windows\.json吗/),
    ]);
  });

  it.each([
    ['stray.json', 'UNKNOWN_FILE'],
    ['Staff.JSON', 'staff.json'],
    ['calendars/2026年.json', 'calendars/2026.json'],
    ['calendar/2027.json', 'calendars文件夹'],
    ['calendars/2026 (1).json', 'calendars/2026.json'],
    ['calendars/2026.json.bak', 'calendars/2026.json'],
    ['calendars/2026.xlsx', 'calendars/2026.json'],
  ])('%s is told', (name, words) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    write(name, '[]');
    expect(told()).toEqual([expect.stringMatching(new RegExp(`^${name.replace(/[()]/g, '\\$&')} .*${words}`))]);
  });

  it.each(['.DS_Store', '._district.json', '~$staff.json', 'calendars/.DS_Store', 'calendars/~$2026.json'])(
    'that nobody sees is looked past: %s',
    (name) => {
      write(name, 'no JSON');
      expect(faults()).toEqual([]);
    },
  );

  it('of calendars that is broken is told with its line, to the commands that count by it too', () => {
    write('calendars/2027.json', '{\n  "year": 2027,\n}');
    expect(told()).toEqual([expect.stringContaining('calendars/2027.json  NOT_JSON 第3行')]);
    expect(() => knownCalendars(folder)).toThrow(/calendars\/2027\.json：第3行第\d+列不是正确的JSON/);
    write('calendars/2027.json', JSON.stringify({ year: 2027, source: '国办通知', days: [] }));
    expect(() => knownCalendars(folder)).toThrow('[NOT_PUBLISHED]');
    rmSync(join(folder, 'calendars/2027.json'));
    write('calendars/2026 (1).json', '{}');
    expect(() => knownCalendars(folder)).toThrow('calendars/2026 (1).json：');
    rmSync(join(folder, 'calendars/2026 (1).json'));
    write('calendars/.DS_Store', 'Bud1');
    expect(knownCalendars(folder).map(({ year }) => year)).toEqual([2025, 2026]);
  });

  it('that names a field twice is told with both lines', () => {
    write('district.json', readFileSync(join(folder, 'district.json'), 'utf8').replace('{', '{\n  "name": "x",'));
    expect(told()).toEqual([expect.stringMatching(/^district\.json name DUPLICATE_FIELD 第\d行.+第2行已经有了/)]);
  });

  it('is not looked for where there is no folder', () => {
    rmSync(folder, { recursive: true });
    expect(new Set(faults().map(({ code }) => code))).toEqual(new Set(['MISSING_FILE']));
  });
});
