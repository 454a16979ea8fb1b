import { appendToOutbox, type Letter } from '@hall/messaging';
import type { CloudEvent, HallEvent } from '@hall/event-contracts';
import { firstToLast, historyRow, rowsOf, saveRows, stepsOf, type Change, type Transaction } from '@hall/transaction';
import type { Calendar, HallNow } from '@hall/working-days';
import type { JointCase } from '../../domain/case/joint-case.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import type { DocumentDraft } from '../../domain/documents/document.ts';
import type { Clock } from '../../domain/clocks/clock.ts';
import { updatedTask } from '../../domain/tasks/updated-task.ts';
import { getTaskRoutes } from '../copies/catalogue-store.ts';
import { routed, type TaskRoutes } from '../tasks/task-routes.ts';
import { saveClocks, type JointClock } from '../clocks/clock-store.ts';
import { issueDocuments, type Written } from '../documents/document-store.ts';
import { giveUpQuotaPlaces } from '../examination/quota-store.ts';
import { keepHoldTasks, keepSupplementTasks } from '../hall-tasks/hall-task-store.ts';
import { HistoryTable } from './history-table.ts';
import { JointCaseTable } from '../joint-case/joint-case-table.ts';
import { keepCertificateNumber } from './review-case-store.ts';
import { ReviewCaseTable } from './review-case-table.ts';

/** One change of one case or joint case because of one act, with its events; `before` is null for a new one. */
export type Step = StepOf<'case', ReviewCase> | StepOf<'joint', JointCase>;

type StepOf<Kind, Row> = {
  readonly kind: Kind;
  readonly before: Row | null;
  readonly after: Row;
  readonly events: readonly HallEvent[];
  readonly change: Change;
  /** Of a joint case, its clock C17 where it has changed. */
  readonly clock?: Clock | undefined;
  /** The documents that go with it (S9). */
  readonly documents?: readonly DocumentDraft[];
  /** The message it follows from, where the transaction handles several. */
  readonly cause?: CloudEvent;
};

/**
 * The only way to change cases and joint cases. It writes, in this order, the rows, the history of every step, the clocks, the hall office's tasks,
 * the documents and the events. Several steps of one case must follow each other; its row is written once, and only if it still has the version
 * before the first step. Throws StaleRow otherwise. TypeORM's `save()` must not be used, because it neither checks nor raises the version.
 */
export async function saveDecisions(
  tx: Transaction,
  steps: readonly Step[],
  now: HallNow,
  calendar: Calendar,
): Promise<void> {
  const cases = steps.filter((step) => step.kind === 'case');
  const joints = steps.filter((step) => step.kind === 'joint');
  await saveRows(
    tx,
    [stepsOf(ReviewCaseTable, cases), stepsOf(JointCaseTable, joints)],
    rowsOf(HistoryTable, steps.map(historyOf)),
  );
  for (const { before, after } of cases)
    if (after.certificate && !before?.certificate) await keepCertificateNumber(tx, after, after.certificate.number);
  await saveClocks(tx, { cases: firstToLast(cases), joints: jointClocksIn(joints) }, { now, calendar });
  await giveUpQuotaPlaces(tx, firstToLast(cases), now);
  await keepSupplementTasks(tx, firstToLast(cases), now);
  await keepHoldTasks(tx, firstToLast(cases), now);
  await issueDocuments(tx, cases.map(writtenIn));
  const hasTasks = steps.some(({ events }) => events.some((event) => 'to' in event));
  const routes: TaskRoutes = hasTasks ? await getTaskRoutes(tx) : new Map<string, string>();
  await appendToOutbox(tx, ...steps.map((step) => letterOf(step, routes)));
}

/** The last clock of each joint case. */
const jointClocksIn = (steps: readonly Step[]): JointClock[] => [
  ...new Map(
    steps.flatMap(({ after: { id: jointCaseId }, clock }) => (clock ? [[jointCaseId, { jointCaseId, clock }]] : [])),
  ).values(),
];

const writtenIn = ({ after, documents, change: { actor, at } }: Step & { readonly kind: 'case' }): Written => ({
  about: after,
  drafts: documents ?? [],
  actor,
  at,
});

const historyOf = (step: Step) =>
  historyRow('caseId', step, isClosed(step), step.kind === 'case' ? ReviewCaseTable : JointCaseTable);

/** Whether the file is closed with this step, or the joint case concluded. */
const isClosed = ({ kind, after }: Step): boolean =>
  kind === 'case' ? after.archivedAt !== null : after.concludedAt !== null;

/** The key is the joint case's id for a component, the subject always the case's own. */
function letterOf(step: Step, routes: TaskRoutes): Letter {
  const { kind, after, events, change, cause } = step;
  const key = ('jointCaseId' in after ? after.jointCaseId : null) ?? after.id;
  const published = [...events];
  if (kind === 'case') published.push(...updatedTask(step));
  return {
    stream: { key, subject: after.id, time: change.at, cause },
    events: published.map((event) => routed(event, routes)),
  };
}
