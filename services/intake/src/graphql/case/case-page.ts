import { connectionOf, pageRequest, type Connection, type PageArguments } from '@hall/subgraph-server';
import type { Desk } from '../../commands/desk.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { readCasePage, type CaseFilter, type CasePosition } from '../../storage/case/service-case-reads.ts';

/** The empty page for a caller whose role has no such list. */
export const noCases: Connection<ServiceCase> = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

/** One page of cases, in the order that `readCasePage` gives to this filter. */
export async function casePage(
  database: Desk['database'],
  filter: CaseFilter,
  args: PageArguments,
): Promise<Connection<ServiceCase>> {
  const page = pageRequest<CasePosition>(args, 'at', 'id');
  const rows = await readCasePage(database, filter, page.limit, page.after);
  return connectionOf(rows, page, ({ receivedAt: at, id }) => ({ at, id }));
}
