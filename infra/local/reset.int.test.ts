import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';

const program = fileURLToPath(new URL('reset.mjs', import.meta.url));
const made: string[] = [];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hall-reset-'));
  made.push(folder);
});
afterAll(() => made.forEach((path) => rmSync(path, { recursive: true, force: true })));

const reset = (data: string, args: readonly string[], input = '') => {
  const env = { ...process.env, HALL_DATA: data };
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], { env, input, encoding: 'utf8' });
  return { status, said: stdout };
};
const put = (...names: string[]): void => {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '{}');
  }
};
const hall = [
  'hall.json',
  'secrets.json',
  'processes.json.coming',
  'kafka/server.properties',
  'logs/intake.log',
  'logs/intake.log.1',
];

describe('npm run reset', () => {
  it('leaves a folder alone that is not the folder of a hall', () => {
    put('important.txt');
    expect(reset(folder, ['--yes'])).toMatchObject({ status: 0, said: expect.stringContaining('nothing to empty') });
    put('secrets.json');
    expect(reset(folder, ['--yes'])).toMatchObject({ status: 1, said: expect.stringContaining('does not look like') });
    expect(readdirSync(folder).sort()).toEqual(['important.txt', 'secrets.json']);
  });

  it('makes no folder where none was', () => {
    expect(reset(join(folder, 'none'), ['--yes']).status).toBe(0);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it('takes what is the hall’s and nothing else', () => {
    put(...hall, 'important.txt', 'cache/jar', 'logs/mine.log');
    expect(reset(folder, [], 'yes\n').status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['cache', 'important.txt', 'logs']);
    expect(readdirSync(join(folder, 'logs'))).toEqual(['mine.log']);
  });

  it('says that it got no answer, and how not to be asked', () => {
    put(...hall);
    expect(reset(folder, [])).toEqual({ status: 1, said: expect.stringMatching(/got no answer.*--yes/) });
    expect(reset(folder, [], 'no\n')).toMatchObject({ status: 1 });
    expect(existsSync(join(folder, 'hall.json'))).toBe(true);
  });
});
