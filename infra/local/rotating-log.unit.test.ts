import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openRotatingLog } from './rotating-log.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hall-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8);
const file = () => join(folder, 'part.log');

describe('a log', () => {
  it('is bounded: the newest lines are kept, in as many files of that size as are allowed', () => {
    const log = openRotatingLog(file(), { mostBytes: 1_000, mostFiles: 3 });
    const lines = Array.from({ length: 400 }, (_, place) => `line ${String(place).padStart(4, '0')}\n`); // 10 bytes each
    for (const line of lines) log.write(line);
    log.close();
    expect(readdirSync(folder).sort()).toEqual(['part.log', 'part.log.1', 'part.log.2']);
    const kept = ['part.log.2', 'part.log.1', 'part.log'].map((name) => readFileSync(join(folder, name), 'utf8'));
    for (const text of kept) expect(text.length).toBeLessThanOrEqual(1_000);
    expect(kept.join('')).toBe(lines.slice(-300).join(''));
  });
  it('goes on where the one before it ended, also over the bound', () => {
    writeFileSync(file(), 'x'.repeat(995));
    const log = openRotatingLog(file(), { mostBytes: 1_000, mostFiles: 2 });
    log.write('y'.repeat(10));
    expect(readFileSync(file(), 'utf8')).toBe('y'.repeat(10));
    expect(readFileSync(`${file()}.1`, 'utf8')).toBe('x'.repeat(995));
    log.close();
  });
  it('takes a line that is larger than the bound by itself', () => {
    const log = openRotatingLog(file(), { mostBytes: 10, mostFiles: 2 });
    log.write('z'.repeat(50));
    expect(statSync(file()).size).toBe(50);
    log.close();
  });
  it('is readable by its owner only, whatever the umask and whoever made it', () => {
    writeFileSync(file(), 'old\n');
    chmodSync(file(), 0o644);
    const before = process.umask(0);
    try {
      const log = openRotatingLog(file(), { mostBytes: 10, mostFiles: 3 });
      for (let lines = 0; lines < 5; lines += 1) log.write('12345678\n');
      log.close();
    } finally {
      process.umask(before);
    }
    expect(readdirSync(folder).map(modeOf)).toEqual(['600', '600', '600']);
  });
  it('that cannot be written takes nobody down, and goes on when it can be written again', () => {
    const log = openRotatingLog(join(folder, 'missing', 'part.log'));
    expect(() => log.write('lost\n')).not.toThrow();
    mkdirSync(join(folder, 'missing'));
    log.write('kept\n');
    expect(existsSync(join(folder, 'missing', 'part.log'))).toBe(true);
    log.close();
  });
});
