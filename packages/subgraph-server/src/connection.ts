import { GraphQLError } from 'graphql';

/** The arguments of every growing list. */
export type PageArguments = { readonly first?: number | null; readonly after?: string | null };

/** Where to read: at most `limit` rows (one more than asked, to know whether more follow) after a position. */
export type PageRequest<Position> = { readonly first: number; readonly limit: number; readonly after: Position | null };

/** A page in the shape of a Relay connection. */
export type Connection<Node> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** Reads the arguments: `first` from 1 to 100 (20 when absent), `after` a cursor of this list. Throws BAD_USER_INPUT. */
export function pageRequest<Position>({ first, after }: PageArguments): PageRequest<Position> {
  const wanted = first ?? 20;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 100) throw badInput('first must be from 1 to 100');
  return { first: wanted, limit: wanted + 1, after: after ? decode<Position>(after) : null };
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

function decode<Position>(cursor: string): Position {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Position;
  } catch {
    throw badInput('after is not a cursor of this list');
  }
}

const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
