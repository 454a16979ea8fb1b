import { messagingMigrations } from '@hall/messaging';
import {
  connect,
  DropHistoryCause1764870000000,
  SayVersionOnce1764900000000,
  transactionMigrations,
  type Database,
} from '@hall/transaction';
import { CatalogueCopyTable } from './catalogue-copy-table.ts';
import { HistoryTable } from './history-table.ts';
import { CreateConsultation1764000004000 } from './migrations/1764000004000-create-consultation.ts';
import { AddQuestionCase1764100004000 } from './migrations/1764100004000-add-question-case.ts';
import { AddQuestionHandover1764780004000 } from './migrations/1764780004000-add-question-handover.ts';
import { CreateKnownCase1764750000004 } from './migrations/1764750000004-create-known-case.ts';
import { KnownCaseTable } from './known-case-table.ts';
import { AddItemVersions1764740004000 } from './migrations/1764740004000-add-item-versions.ts';
import { TellHistoryByChanges1764810004000 } from './migrations/1764810004000-tell-history-by-changes.ts';
import { IndexOwnQuestions1764850004000 } from './migrations/1764850004000-index-own-questions.ts';
import { FreezeColumns1764910004000 } from './migrations/1764910004000-freeze-columns.ts';
import { QuestionTable } from './question-table.ts';
import { TicketTable } from './ticket-table.ts';

/** All of consultation's storage: its tables, and its migrations by name in the order they run. */
export const consultationStorage = {
  entities: [TicketTable, QuestionTable, HistoryTable, CatalogueCopyTable, KnownCaseTable],
  migrations: [
    ...transactionMigrations,
    ...messagingMigrations,
    CreateConsultation1764000004000,
    AddQuestionCase1764100004000,
    AddItemVersions1764740004000,
    CreateKnownCase1764750000004,
    AddQuestionHandover1764780004000,
    TellHistoryByChanges1764810004000,
    IndexOwnQuestions1764850004000,
    DropHistoryCause1764870000000,
    SayVersionOnce1764900000000,
    FreezeColumns1764910004000,
  ],
};

/** Connects to consultation's own database; no other service may hold this URL. Rejects when it cannot be reached. */
export const openConsultationDatabase = (url: string): Promise<Database> => connect(url, consultationStorage);
