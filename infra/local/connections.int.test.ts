import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const preload = new URL('../../scripts/record-connections.mjs', import.meta.url).href;
const recorded = (code: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hall-connections-'));
  const file = join(folder, 'connections.log');
  const env = { ...process.env, HALL_CONNECTIONS: file, NODE_OPTIONS: `--import ${preload}` };
  spawnSync(process.execPath, ['--input-type=module', '-e', code], { env, timeout: 10_000 });
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  rmSync(folder, { recursive: true });
  return text;
};

describe('the record of connections, which a test run fails by', () => {
  it.each([
    [
      'a socket',
      `import net from 'node:net'; net.connect(9, '192.0.2.1').on('error', () => {}); setTimeout(() => process.exit(), 50);`,
      '192.0.2.1',
    ],
    [
      'a fetch',
      `fetch('http://198.51.100.7/').catch(() => {}); setTimeout(() => process.exit(), 1500);`,
      '198.51.100.7',
    ],
    ['a look-up', `import dns from 'node:dns'; dns.lookup('elsewhere.invalid', () => {});`, 'elsewhere.invalid'],
    [
      'a look-up that is awaited',
      `import { lookup } from 'node:dns/promises'; lookup('awaited.invalid').catch(() => {});`,
      'awaited.invalid',
    ],
    [
      'a question for texts',
      `import { resolveTxt } from 'node:dns'; resolveTxt('texts.invalid', () => process.exit());`,
      'texts.invalid',
    ],
    [
      'a question for services',
      `import dns from 'node:dns'; dns.promises.resolveSrv('srv.invalid').catch(() => process.exit());`,
      'srv.invalid',
    ],
    [
      'a question of a resolver of its own',
      `import { Resolver } from 'node:dns/promises'; new Resolver().resolveMx('mx.invalid').catch(() => process.exit());`,
      'mx.invalid',
    ],
    [
      'a datagram',
      `import dgram from 'node:dgram'; const s = dgram.createSocket('udp4'); s.send('x', 9, '203.0.113.1', () => s.close());`,
      '203.0.113.1',
    ],
  ])('sees %s to another machine', (_what, code, target) => expect(recorded(code)).toContain(target));
  it('says nothing about this machine', () =>
    expect(
      recorded(
        `import net from 'node:net'; net.connect(9, '127.0.0.1').on('error', () => {}); fetch('http://localhost:1080').catch(() => {});`,
      ),
    ).toBe(''));
});
