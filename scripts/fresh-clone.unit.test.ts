import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;

/** What a person may run first on a fresh clone: it installs by itself. */
const installing = ['start', 'dev', 'repair', 'demo', 'test', 'test:watch', 'check', 'generate', 'mutate'];
/** Through `run-built.mjs`, which installs. */
const launched = [
  'release:contract',
  'bench:joint',
  'bench:budget',
  'bench:lists',
  'bench:backlog',
  'bench:gateway',
  'bench:disk',
  'bench:receipt',
  'bench:idle',
  'catalogue',
  'plan',
  'clock',
  'deadline',
  'reconcile',
  'token',
  'parked',
  'events',
];
/** What needs no package, or is of no use before something was installed. */
const others = ['reset', 'simulator', 'format', 'law:coverage', 'release:graph'];

let clone: string;
let emptyFolder: string;

/** A clone without node_modules, and an npm that does not install: it says that it was asked to. */
beforeAll(() => {
  clone = mkdtempSync(join(realpathSync(tmpdir()), 'hall-fresh-'));
  emptyFolder = join(clone, 'hall');
  for (const path of ['package.json', 'package-lock.json', 'packages/topology/src'])
    cpSync(join(root, path), join(clone, path), { recursive: true });
  for (const folder of ['scripts', 'infra'])
    cpSync(join(root, folder), join(clone, folder), {
      recursive: true,
      filter: (path) => !/\/(?:node_modules|dist|src)$|\.ts$/.test(path),
    });
  mkdirSync(join(clone, 'bin'));
  writeFileSync(join(clone, 'bin/npm'), '#!/bin/sh\necho "npm was asked to $1"\nexit 7\n');
  chmodSync(join(clone, 'bin/npm'), 0o755);
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

/** Runs a script of package.json as npm does, up to where it would install. */
function run(name: string): string {
  const [, ...words] = scripts[name]!.split(' ');
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: clone,
    encoding: 'utf8',
    env: { PATH: `${join(clone, 'bin')}:${process.env.PATH}`, HALL_DATA: emptyFolder },
  });
  return stdout + stderr;
}

describe('on a clone where nothing is installed', () => {
  it.each([...installing, 'catalogue'])('npm run %s loads no package before it installs', (name) => {
    const output = run(name);
    expect(output).toContain('npm ci failed:\nnpm was asked to ci');
    expect(output).not.toContain('ERR_MODULE_NOT_FOUND');
  });
  it.each(launched)('npm run %s begins with what installs', (name) =>
    expect(scripts[name]).toMatch(/^node scripts\/run-built\.mjs /),
  );
  it('npm run reset says that there is nothing to empty', () =>
    expect(run('reset')).toBe(`There is nothing to empty: ${emptyFolder} holds nothing of a hall.\n`));
  it('every script of package.json that is a program of ours is in one of these lists', () =>
    expect([...installing, ...launched, ...others].sort()).toEqual(
      Object.keys(scripts)
        .filter((name) => scripts[name]!.startsWith('node '))
        .sort(),
    ));
  it('a package that a launcher loads too early is noticed', () => {
    appendFileSync(join(clone, 'infra/kafka/record-batches.mjs'), "\nimport 'crc-32/crc32c.js';\n");
    expect(run('start')).toContain("Cannot find package 'crc-32'");
  });
});
