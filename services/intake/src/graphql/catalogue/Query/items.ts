import { connectionOf, pageRequest } from '@hall/subgraph-server';
import { readItemPage } from '../../../storage/catalogue/catalogue-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const items: NonNullable<QueryResolvers['items']> = async (_parent, args, { desk }) => {
  const page = pageRequest<{ code: string }>(args, 'code');
  const search = { text: args.search?.trim() ?? '', departmentCode: args.departmentCode ?? null };
  const rows = await readItemPage(desk.database, search, page.limit, page.after?.code ?? null);
  return connectionOf(rows, page, ({ itemCode: code }) => ({ code }));
};
