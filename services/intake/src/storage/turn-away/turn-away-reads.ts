import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import { isId } from '../../domain/case/service-case.ts';
import type { TurnAway } from '../../domain/turn-away/turn-away.ts';
import { TurnAwayTable } from './turn-away-table.ts';

/** The most turn-aways of one window that are shown. */
const MAX_SHOWN = 50;

/** The turn-aways with these ids, in the order asked for; null where there is none. */
export async function readTurnAways(database: Database, ids: readonly string[]): Promise<(TurnAway | null)[]> {
  const rows = await database.manager.findBy(TurnAwayTable, { id: In(ids.filter(isId)) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** The turn-aways of a window, or of an officer without one, that are not yet settled, the oldest first. */
export const readOpenTurnAways = (
  database: Database,
  asker: { readonly windowNo: string } | { readonly askedBy: string },
): Promise<TurnAway[]> =>
  database.manager.find(TurnAwayTable, {
    where: { ...asker, step: In(['ASKED', 'CONFIRMED', 'TO_RECEIVE']) },
    order: { askedAt: 'ASC', id: 'ASC' },
    take: MAX_SHOWN,
  });
