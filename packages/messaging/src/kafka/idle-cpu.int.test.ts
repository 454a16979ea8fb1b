import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { makeTopic } from '../../testing/read-topic.ts';

const script = fileURLToPath(new URL('../../testing/idle-process.mjs', import.meta.url));
const broker = process.env.HALL_TEST_KAFKA ?? '';
const share = async (kind: 'patched' | 'plain'): Promise<number> => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, broker, 'idle', kind]);
  return Number(stdout);
};
beforeAll(() => makeTopic(broker, 'idle'), 60_000);

describe('hazard K5: the endless 1 ms timer of kafkajs', () => {
  it('is gone: an idle process takes less than half of what it took, measured side by side', async () => {
    const [patched, plain] = await Promise.all([share('patched'), share('plain')]);
    expect(patched / plain).toBeLessThan(0.5);
  }, 60_000);
});
