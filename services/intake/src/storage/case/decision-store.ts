import type { HallEvent } from '@hall/event-contracts';
import { appendToOutbox } from '@hall/messaging';
import { historyRow, rowsOf, saveRows, stepsOf, type Change, type Transaction } from '@hall/transaction';
import type { EntitySchema } from 'typeorm';
import type { JointCase } from '../../domain/joint-case/joint-case.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { HistoryTable } from './history-table.ts';
import { JointCaseTable } from '../joint-case/joint-case-table.ts';
import { ServiceCaseTable } from './service-case-table.ts';

/** One change of one case, or a new joint case, with the events that tell the other services. `before` is null for a new one. */
export type Step =
  | (StepOf<ServiceCase> & { readonly kind: 'case'; readonly before: ServiceCase | null })
  | (StepOf<JointCase> & { readonly kind: 'joint'; readonly before: null });
type StepOf<Row> = { readonly after: Row; readonly events: readonly HallEvent[]; readonly change: Change };

/**
 * Saves changes of cases. It is the only way to do so. It writes the rows, their history and their events, in this order; a row is changed
 * only if it still has the version that was decided on. Throws StaleRow where it has not. TypeORM's `save()` is never used, because it neither
 * checks nor keeps the version: an update would be lost, and a case decided twice.
 */
export async function saveDecisions(tx: Transaction, steps: readonly Step[]): Promise<void> {
  const joints = steps.filter((step) => step.kind === 'joint');
  const cases = steps.filter((step) => step.kind === 'case');
  const history = steps.map((step) => historyRow('caseId', step, isArchived(step), tableOf(step)));
  await saveRows(
    tx,
    [stepsOf(JointCaseTable, joints), stepsOf(ServiceCaseTable, cases)],
    rowsOf(HistoryTable, history),
  );
  await appendToOutbox(
    tx,
    ...steps.map(({ after, events, change }) => ({
      stream: {
        key: ('jointCaseId' in after ? after.jointCaseId : null) ?? after.id,
        subject: after.id,
        time: change.at,
      },
      events,
    })),
  );
}

const tableOf = ({ kind }: Step): EntitySchema<any> => (kind === 'joint' ? JointCaseTable : ServiceCaseTable);

const isArchived = ({ kind, after }: Step): boolean => kind === 'case' && after.status === 'ARCHIVED';
