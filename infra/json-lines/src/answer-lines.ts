import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/**
 * The most characters of a line. A longer line is no request: it is cut, so that it makes no sense and memory stays
 * flat.
 */
const LONGEST = 1_048_576;

/**
 * Answers each line with one line, in the same order, also a blank one: the n-th answer belongs to the n-th line. Text
 * behind the last line end is a line only when it is not empty. Answers to lines that came together are written
 * together, and no more is read than the reader of the answers takes. Ends with the input, or when nobody reads any
 * more.
 */
export async function answerLines(
  answer: (line: string) => object,
  input: Readable = process.stdin,
  output: Writable = process.stdout,
): Promise<void> {
  let closed = false;
  output.on('error', () => {
    closed = true;
  }); // whoever reads has had enough
  const say = async (lines: readonly string[]): Promise<void> => {
    const answers = lines.map((line) => `${JSON.stringify(answer(line))}\n`);
    if (answers.length > 0 && !output.write(answers.join('')) && !closed)
      await once(output, 'drain').catch(() => undefined);
  };
  let rest: string | undefined;
  for await (const chunk of input.setEncoding('utf8')) {
    // The first chunk may begin with a mark of byte order.
    const text = rest === undefined ? String(chunk).replace(/^\uFEFF/, '') : rest + String(chunk);
    const lines = text.split(/\r?\n/);
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST) rest = rest.slice(0, LONGEST);
    await say(lines);
    if (closed) return;
  }
  if (rest) await say([rest]);
}
