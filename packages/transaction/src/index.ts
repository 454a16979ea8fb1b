import type { MigrationInterface } from 'typeorm';
import { AnswerByVersion1764830000000 } from './migrations/1764830000000-answer-by-version.ts';
import { AddAllWritten1764850000000 } from './migrations/1764850000000-add-all-written.ts';
import { CreateTransaction1763999999000 } from './migrations/1763999999000-create-transaction.ts';

export { DropHistoryCause1764870000000 } from './migrations/1764870000000-drop-history-cause.ts';
export { SayVersionOnce1764900000000 } from './migrations/1764900000000-say-version-once.ts';
export { connect } from './connect.ts';
export { keepPlans, PreparingClient } from './preparing-client.ts';
export { readNow } from './hall-now.ts';
export { inTransaction, type Database, type Transaction } from './in-transaction.ts';
export { insertRows, rowsOf } from './insert-rows.ts';
export { updateRows } from './update-rows.ts';
export { instant, oneOf } from './columns.ts';
export { frozenColumns, frozenFieldsOf } from './frozen/frozen-columns.ts';
export { freezeColumns, thawColumns, type FrozenColumns } from './frozen/freeze-columns.ts';
export { historyRow, versionFrom } from './history.ts';
export { historyTable, type Change, type HistoryRow } from './history-table.ts';
export { lockRow } from './lock-row.ts';
export { newId } from './new-id.ts';
export { leaveToCommit, oneTransaction } from './one-transaction.ts';
export { readRows } from './read-rows.ts';
export { firstToLast, saveRows, stepsOf } from './save-rows.ts';
export { isSame, sentRows } from './sent-rows.ts';
export { shapeOf } from './shape.ts';
export { pinColumns, unpinColumns, type PinnedColumns } from './pinned/pin-columns.ts';
export { keepContents } from './pinned/keep-pinned.ts';
export { pinnedColumn, PinnedContentTable } from './pinned/pinned-content-table.ts';
export { PinnedContents } from './pinned/pinned-contents.ts';
export { referenceTo } from './pinned/reference.ts';
export { StaleRow } from './stale-row.ts';
export { tellHistoryByChanges, tellHistoryByVersions } from './tell-history-by-changes.ts';
export { undoWithoutLoss, type Loss } from './undo-without-loss.ts';

/** Run these before a service's own migrations. */
export const transactionMigrations: readonly (new () => MigrationInterface)[] = [
  CreateTransaction1763999999000,
  AnswerByVersion1764830000000,
  AddAllWritten1764850000000,
];
