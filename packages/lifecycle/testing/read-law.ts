import { readFileSync } from 'node:fs';

/** What the law book says about one service's table of actions: `docs/law/actions.md`, which is written by hand and never from the code. */
export type LawOfActions = {
  /** Every status that a row leads from or to. */
  readonly statuses: readonly string[];
  /** Every action. */
  readonly actions: readonly string[];
  /** The status after the action; undefined where the book has no row for it, so that it is not allowed. */
  readonly next: (status: string, action: string) => string | undefined;
  /** The operations by which actions are taken, each with the roles that may use it. */
  readonly operations: ReadonlyMap<string, readonly string[]>;
  /** The roles that may take the action; none for one that no person takes. */
  readonly takers: (action: string) => readonly string[];
};

type Row = {
  readonly action: string;
  readonly operation: string | null;
  readonly roles: readonly string[];
  readonly from: readonly string[];
  readonly to: string;
};

const book = new URL('../../../docs/law/actions.md', import.meta.url);

/**
 * Reads the rows under one heading of the book.
 * @param heading for example `review`
 * @throws RangeError for a heading without rows, a row that is no row, a pair of a status and an action that has two targets, and an operation
 * that has other roles in another row
 */
export function readLaw(heading: string, text = readFileSync(book, 'utf8')): LawOfActions {
  const rows = rowsUnder(heading, text);
  const targets = new Map<string, string>();
  const operations = new Map<string, readonly string[]>();
  for (const { action, operation, roles, from, to } of rows) {
    for (const status of from) {
      const pair = `${status} ${action}`;
      if (targets.has(pair)) throw new RangeError(`docs/law/actions.md, ${heading}: two rows lead from ${pair}`);
      targets.set(pair, to === 'same' ? status : to);
    }
    if (operation === null) continue;
    const known = operations.get(operation) ?? roles;
    if (known.join() !== roles.join())
      throw new RangeError(`docs/law/actions.md, ${heading}: ${operation} has two lists of roles`);
    operations.set(operation, roles);
  }
  const statuses = rows.flatMap(({ from, to }) => (to === 'same' ? from : [...from, to]));
  return {
    statuses: [...new Set(statuses)],
    actions: [...new Set(rows.map(({ action }) => action))],
    next: (status, action) => targets.get(`${status} ${action}`),
    operations,
    takers: (action) => rows.find((row) => row.action === action)?.roles ?? [],
  };
}

function rowsUnder(heading: string, text: string): readonly Row[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  const lines = section?.split('\n').filter((line) => line.startsWith('| `')) ?? [];
  if (lines.length === 0) throw new RangeError(`docs/law/actions.md has no rows under "${heading}"`);
  return lines.map((line) => rowOf(line));
}

function rowOf(line: string): Row {
  const row =
    /^\| `(?<action>\w+)` \| [^|]+ \| (?:–|`(?<operation>\w+)`) \| (?<who>[A-Z_, ]+|by itself) \| (?<from>[A-Z_, ]+) → (?<to>[A-Z_]+|same) \| [^|]+ \|$/;
  const parts = row.exec(line)?.groups;
  if (!parts) throw new RangeError(`docs/law/actions.md: this is no row of a table of actions: ${line}`);
  const { action = '', operation = null, who = '', from = '', to = '' } = parts;
  if ((operation === null) !== (who === 'by itself'))
    throw new RangeError(`docs/law/actions.md: an operation and its roles belong together: ${line}`);
  return { action, operation, roles: operation === null ? [] : who.split(', '), from: from.split(', '), to };
}
