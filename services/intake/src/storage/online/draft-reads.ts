import type { Database } from '@hall/transaction';
import type { CaseDraft } from '../../domain/online/draft.ts';
import { CaseDraftTable } from './draft-table.ts';

/** The most drafts that are shown. An agent with many principals sees those that were saved last. */
const MAX_SHOWN = 100;

/** The open drafts of an applicant or agent, the last saved first. */
export const readDrafts = (database: Database, partyId: string): Promise<CaseDraft[]> =>
  database.manager.find(CaseDraftTable, {
    where: [
      { applicantId: partyId, state: 'OPEN' },
      { agentId: partyId, state: 'OPEN' },
    ],
    order: { savedAt: 'DESC', id: 'DESC' },
    take: MAX_SHOWN,
  });
