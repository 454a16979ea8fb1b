import { messagingMigrations } from '@hall/messaging';
import {
  connect,
  DropHistoryCause1764870000000,
  SayVersionOnce1764900000000,
  PinnedContents,
  PinnedContentTable,
  transactionMigrations,
  type Database,
} from '@hall/transaction';
import { ApplicantTable, ApplicantVersionTable, MandateTable } from './applicant/applicant-table.ts';
import { CatalogueEntryTable } from './catalogue/catalogue-entry-table.ts';
import { HistoryTable } from './case/history-table.ts';
import { JointCaseTable } from './joint-case/joint-case-table.ts';
import { CreateIntake1764000001000 } from './migrations/1764000001000-create-intake.ts';
import { CreateJointCase1764100001000 } from './migrations/1764100001000-create-joint-case.ts';
import { OrderTimeline1764200001000 } from './migrations/1764200001000-order-timeline.ts';
import { CreateRequests1764300001000 } from './migrations/1764300001000-create-requests.ts';
import { FileOnline1764400001000 } from './migrations/1764400001000-file-online.ts';
import { CloseFiles1764500001000 } from './migrations/1764500001000-close-files.ts';
import { ReopenFiles1764600000001 } from './migrations/1764600000001-reopen-files.ts';
import { AddOwedAndPowers1764770001000 } from './migrations/1764770001000-add-owed-and-powers.ts';
import { AddValidity1764740001000 } from './migrations/1764740001000-add-validity.ts';
import { AddVoidedCollections1764790001000 } from './migrations/1764790001000-add-voided-collections.ts';
import { TellHistoryByChanges1764810001000 } from './migrations/1764810001000-tell-history-by-changes.ts';
import { PinContents1764820001000 } from './migrations/1764820001000-pin-contents.ts';
import { FindTimelineByKey1764860001000 } from './migrations/1764860001000-find-timeline-by-key.ts';
import { IndexReceivedBy1764850001000 } from './migrations/1764850001000-index-received-by.ts';
import { FreezeColumns1764910001000 } from './migrations/1764910001000-freeze-columns.ts';
import { ArchiveRecordTable } from './archive/archive-table.ts';
import { ApplicationBarTable } from './earlier-applications/bar-table.ts';
import { HandoverTable } from './handover/handover-table.ts';
import { TurnAwayTable } from './turn-away/turn-away-table.ts';
import { CaseDraftTable } from './online/draft-table.ts';
import { FailedQueryTable } from './progress/progress-query-store.ts';
import { CaseProgressTable, TimelineTable } from './progress/progress-table.ts';
import { OpenNoticeTable, OwedTable, SupplementTable, WithdrawalRequestTable } from './requests/request-tables.ts';
import { CollectionTable } from './collection/collection-table.ts';
import { ToldPowerTable } from './applicant/power-store.ts';
import { ServiceCaseTable } from './case/service-case-table.ts';

/** The whole storage of intake: its tables, what puts pinned contents into their rows, and its migrations in the order in which they run. */
export const intakeStorage = {
  entities: [
    ServiceCaseTable,
    JointCaseTable,
    HistoryTable,
    PinnedContentTable,
    ApplicantTable,
    ApplicantVersionTable,
    MandateTable,
    CatalogueEntryTable,
    CaseProgressTable,
    TimelineTable,
    FailedQueryTable,
    OpenNoticeTable,
    OwedTable,
    CollectionTable,
    ToldPowerTable,
    SupplementTable,
    WithdrawalRequestTable,
    CaseDraftTable,
    TurnAwayTable,
    HandoverTable,
    ArchiveRecordTable,
    ApplicationBarTable,
  ],
  subscribers: [PinnedContents],
  migrations: [
    ...transactionMigrations,
    ...messagingMigrations,
    CreateIntake1764000001000,
    CreateJointCase1764100001000,
    OrderTimeline1764200001000,
    CreateRequests1764300001000,
    FileOnline1764400001000,
    CloseFiles1764500001000,
    ReopenFiles1764600000001,
    AddValidity1764740001000,
    AddOwedAndPowers1764770001000,
    AddVoidedCollections1764790001000,
    TellHistoryByChanges1764810001000,
    PinContents1764820001000,
    FindTimelineByKey1764860001000,
    IndexReceivedBy1764850001000,
    DropHistoryCause1764870000000,
    SayVersionOnce1764900000000,
    FreezeColumns1764910001000,
  ],
};

/** Connects to intake's own database, which no other service may know. Rejects when it cannot be reached. */
export const openIntakeDatabase = (url: string): Promise<Database> => connect(url, intakeStorage);
