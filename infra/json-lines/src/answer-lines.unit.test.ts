import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { answerLines } from './answer-lines.ts';

const echo = (line: string) => ({ line: line.length > 20 ? line.length : line });
async function answers(chunks: readonly (string | Buffer)[]): Promise<object[]> {
  const written: Buffer[] = [];
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(chunk);
      done();
    },
  });
  await answerLines(echo, Readable.from(chunks, { objectMode: false }), output);
  const text = Buffer.concat(written).toString();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('lines of JSON', () => {
  it('are answered in their order, wherever the chunks break, also inside a character', async () => {
    const bytes = Buffer.from('一\n二\r\n\n  \n三');
    for (let at = 1; at < bytes.length; at += 1)
      expect(await answers([bytes.subarray(0, at), bytes.subarray(at)])).toEqual([
        { line: '一' },
        { line: '二' },
        { line: '' },
        { line: '  ' },
        { line: '三' },
      ]);
  });
  it('may begin with a mark of byte order, which is none of the first line', async () =>
    expect(await answers([Buffer.from('\uFEFF一\n\uFEFF二')])).toEqual([{ line: '一' }, { line: '\uFEFF二' }]));
  it.each(['一\n', '一\r\n', '一'])('end with the last line end, or without: %j is one', async (text) =>
    expect(await answers([text])).toEqual([{ line: '一' }]),
  );
  it('none, no answer', async () => expect(await answers([])).toEqual([]));
  it('without an end are cut off, and the next one is itself again', async () => {
    const [long, next] = await answers([...Array.from({ length: 40 }, () => 'x'.repeat(65_536)), '\n', 'next']);
    expect(long).toEqual({ line: expect.any(Number) });
    expect((long as { line: number }).line).toBeLessThan(1_200_000);
    expect(next).toEqual({ line: 'next' });
  });
  it('end when nobody reads the answers any more', async () => {
    const output = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    await answerLines(echo, Readable.from(['a\n', 'b\n']), output);
  });
  it('wait for whoever reads the answers', async () => {
    const output = new PassThrough({ highWaterMark: 10 });
    const done = answerLines(echo, Readable.from(['aaaa\nbbbb\ncccc\n', 'dddd\n']), output);
    let ended = false;
    void done.then(() => {
      ended = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toBe(false);
    output.resume();
    await done;
  });
});
