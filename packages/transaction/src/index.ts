import type { MigrationInterface } from 'typeorm';
import { AnswerByVersion1764830000000 } from './migrations/1764830000000-answer-by-version.ts';
import { CreateTransaction1763999999000 } from './migrations/1763999999000-create-transaction.ts';

export { connect } from './connect.ts';
export { readNow } from './hall-now.ts';
export { inTransaction, type Database, type Transaction } from './in-transaction.ts';
export { insertRows, rowsOf, updateRows } from './bulk-rows.ts';
export { instant, oneOf } from './columns.ts';
export { historyRow, versionFrom } from './history.ts';
export { historyTable, type Change, type HistoryRow } from './history-table.ts';
export { lockRow } from './lock-row.ts';
export { newId } from './new-id.ts';
export { firstToLast, saveRows, stepsOf } from './save-rows.ts';
export { isSame, sentRows, shapeOf } from './sent-rows.ts';
export { pinColumns, unpinColumns, type PinnedColumns } from './pinned/pin-columns.ts';
export { pinnedColumn, PinnedContentTable, pinnedIn } from './pinned/pinned-content-table.ts';
export { PinnedContents } from './pinned/pinned-contents.ts';
export { StaleRow } from './stale-row.ts';
export { tellHistoryByChanges, tellHistoryByVersions } from './tell-history-by-changes.ts';
export { undoWithoutLoss, type Loss } from './undo-without-loss.ts';

/** Run these before a service's own migrations. */
export const transactionMigrations: readonly (new () => MigrationInterface)[] = [
  CreateTransaction1763999999000,
  AnswerByVersion1764830000000,
];
