/** One cell of a table in a test: its row, its column, and what stands there. */
export type Cell = { readonly row: string; readonly column: string; readonly text: string };

/**
 * A table that is written as text, so that a test shows at a glance what is expected: the first line names the columns, every other line begins with
 * its row. Cells are words, separated by blanks.
 */
export function readMatrix(text: string): {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cells: readonly Cell[];
} {
  const [columns = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const cells = lines.flatMap(([row = '', ...words]) => {
    if (words.length !== columns.length) throw new RangeError(`${row}: ${words.length} cells, not ${columns.length}`);
    return words.map((word, at) => ({ row, column: columns[at] ?? '', text: word }));
  });
  return { columns, rows: lines.map(([row = '']) => row), cells };
}
