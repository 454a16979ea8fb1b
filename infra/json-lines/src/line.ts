/** A line as a JSON object, of which nothing is known yet. */
export type Line = Readonly<Record<string, unknown>>;

/** What tells the lines apart; comes back with the answer, `null` where a line has none. */
export type Id = string | number | null;

/** The JSON object on a line, and its id; undefined when there is none. */
export function readRecord(text: string): { readonly line: Line; readonly id: Id } | undefined {
  try {
    const line: unknown = JSON.parse(text);
    if (!isRecord(line)) return undefined;
    return { line, id: isId(line.id) ? line.id : null };
  } catch {
    return undefined;
  }
}

/** Whether the value is a text, or a number that JSON can write: 1e400 could not be sent back. */
const isId = (id: unknown): id is string | number =>
  typeof id === 'string' || (typeof id === 'number' && Number.isFinite(id));

/** Whether the value is a JSON object. */
export const isRecord = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
