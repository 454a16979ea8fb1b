import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const sample = fileURLToPath(new URL('..', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, HALL_DATA: '/nowhere', DATABASE_URL_INTAKE: '' },
  });
const spoilt = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hall-cli-'));
  cpSync(sample, folder, {
    recursive: true,
    filter: (path) => !/node_modules|dist|src/.test(path.slice(sample.length)),
  });
  writeFileSync(join(folder, 'windows.json'), '[{"windowNo":"S01"}]');
  return folder;
};

describe('npm run catalogue', () => {
  it('check: a good folder is 0', () =>
    expect(run('check', sample)).toMatchObject({ status: 0, stdout: expect.stringContaining('目录没有错误') }));
  it('check --json: says so to programs', () => {
    expect(JSON.parse(run('check', sample, '--json').stdout)).toEqual({ ok: true, faults: [] });
    const { status, stdout } = run('check', spoilt(), '--json');
    expect(status).toBe(1);
    const { ok, faults } = JSON.parse(stdout) as { ok: boolean; faults: object[] };
    expect(ok).toBe(false);
    expect(faults).toContainEqual({
      file: 'windows.json',
      entry: 'S01',
      field: 'kind',
      code: 'MISSING_FIELD',
      message: expect.any(String),
    });
  });
  it('check --json: says so to programs too where there is no folder', () => {
    const { status, stdout } = run('check', '/nowhere/at/all', '--json');
    expect([status, JSON.parse(stdout)]).toEqual([
      2,
      { ok: false, faults: [expect.objectContaining({ code: 'MISSING_FOLDER', file: '/nowhere/at/all' })] },
    ]);
  });
  it('import: a bad folder is 1, and nothing is imported', () => {
    const { status, stdout, stderr } = run('import', spoilt());
    expect([status, stderr]).toEqual([1, expect.stringContaining('没有导入任何内容')]);
    expect(stdout).toContain('windows.json S01 kind');
  });
  it('import: a database that does not answer is one sentence, never a stack', () => {
    const url = 'postgres://nobody@127.0.0.1:9/nothing';
    const { status, stderr } = spawnSync(process.execPath, [main, 'import', sample], {
      encoding: 'utf8',
      env: { ...process.env, HALL_DATA: '/nowhere', DATABASE_URL_INTAKE: url },
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^.*intake.*127\.0\.0\.1:9.*\n$/);
  });
  it('import: without a system says what to do', () =>
    expect(run('import', sample)).toMatchObject({ status: 1, stderr: expect.stringContaining('npm start') }));
  it.each([
    [[]],
    [['check']],
    [['look', sample]],
    [['check', '/nowhere/at/all']],
    [['check', sample, '--loud']],
    [['check', sample, '--withdraw-missing']],
  ])('%j is wrong usage: 2', (args) => expect(run(...args).status).toBe(2));
});
