import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
let clone: string;

/** A clone in which everything is installed and nothing is built. */
beforeAll(() => {
  clone = mkdtempSync(join(realpathSync(tmpdir()), 'hall-unbuilt-'));
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  for (const path of ['scripts', 'docs/contract/examples.json', 'docs/departments.md', 'packages/topology/src'])
    cpSync(join(root, path), join(clone, path), { recursive: true });
  cpSync(join(root, 'services'), join(clone, 'services'), {
    recursive: true,
    filter: (path) => !/\/(?:dist|node_modules|graphql|storage|testing)$/.test(path),
  });
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

describe('where nothing is built', () => {
  it.each([
    ['generate-contract.mjs', /^packages\/\S+\/dist\/\S+\.js$/],
    ['generate-docs.mjs', /^services\/\S+\/dist\/domain\/\S*lifecycle\.js$/],
  ])('%s says what to run, and nothing else', (script, module) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, '--check'], {
      cwd: clone,
      encoding: 'utf8',
    });
    const [, missing = '', advice] = /^Not built: (\S+)\. (.*)\n$/.exec(stderr) ?? [];
    expect(missing).toMatch(module);
    expect(advice).toBe(
      `Run npm run build first, or what installs and builds by itself: node scripts/run-built.mjs scripts/${script} --check`,
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });
});
