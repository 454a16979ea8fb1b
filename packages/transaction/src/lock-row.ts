import type { EntityManager, EntitySchema, FindOptionsWhere } from 'typeorm';

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** The row with this id, locked until the transaction ends: of two who ask for it the second sees what the first has left. */
export const lockRow = async <Row extends { readonly id: string }>(
  tx: EntityManager,
  table: EntitySchema<Row>,
  id: string,
): Promise<Row | undefined> => {
  if (!isId(id)) return undefined; // any other text is the id of no row
  const where = { id: id.toLowerCase() } as FindOptionsWhere<Row>;
  return (await tx.findOne(table, { where, lock: { mode: 'pessimistic_write' } })) ?? undefined;
};
