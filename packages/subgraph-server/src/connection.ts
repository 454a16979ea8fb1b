import { isMoment } from '@hall/identifiers';
import { badInput, checkValue } from './check-arguments.ts';

/** The arguments of every growing list. */
export type PageArguments = { readonly first?: number | null; readonly after?: string | null };

/** Where to read: at most `limit` rows (one more than asked, to know whether more follow) after a position. */
type PageRequest<Position> = { readonly first: number; readonly limit: number; readonly after: Position | null };

/** A page in the shape of a Relay connection. */
export type Connection<Node> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/**
 * Reads the arguments: `first` from 1 to 100 (20 when absent), `after` a cursor of this list, whose positions have these fields.
 * Throws BAD_USER_INPUT.
 */
export function pageRequest<Position>(
  { first, after }: PageArguments,
  ...fields: readonly (keyof Position & string)[]
): PageRequest<Position> {
  const wanted = first ?? 20;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 100) throw badInput('first must be from 1 to 100', 'first');
  return { first: wanted, limit: wanted + 1, after: after ? decode<Position>(after, fields) : null };
}

/** Turns rows (one more than asked when more follow) into a page; `positionOf` says where the page after a row begins. */
export function connectionOf<Node, Position>(
  rows: readonly Node[],
  { first }: Pick<PageRequest<Position>, 'first'>,
  positionOf: (row: Node) => Position,
): Connection<Node> {
  const nodes = rows.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: encode(positionOf(node)), node }));
  return { edges, nodes, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

const encode = (position: unknown): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** A cursor is made here, but it comes from outside, and what is in it reaches the database: so it is checked. */
function decode<Position>(cursor: string, fields: readonly string[]): Position {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    checkValue(position, 'after');
    if (isPosition(position, fields)) return position as Position;
  } catch {
    // the error below says it
  }
  throw badInput('after is not a cursor of this list', 'after');
}

/** Moments stand under `at`, ids under `id` or a name that ends in Id, and numbers under `place`, in every list. */
const isPosition = (position: unknown, fields: readonly string[]): boolean =>
  typeof position === 'object' &&
  position !== null &&
  Object.keys(position).sort().join() === [...fields].sort().join() &&
  Object.entries(position).every(
    ([key, value]) =>
      typeof value === 'string' &&
      (key !== 'at' || isMoment(value)) &&
      (key !== 'place' || /^\d{1,18}$/.test(value)) &&
      (!/^(id|.*Id)$/.test(key) || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)),
  );
