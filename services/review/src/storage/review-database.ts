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
import { CatalogueCopyTable } from './copies/catalogue-copy-table.ts';
import { CertificateNumberTable } from './case/certificate-number-table.ts';
import { ClockTable, WholeClockTable } from './clocks/clock-table.ts';
import { CommonContentTable } from './kept-once/common-content-table.ts';
import { DepartmentReplyTable } from './replies/department-reply-table.ts';
import { HallTaskTable } from './hall-tasks/hall-task-table.ts';
import { HistoryTable } from './case/history-table.ts';
import { CreateReview1764000002000 } from './migrations/1764000002000-create-review.ts';
import { CreateJointCase1764100002000 } from './migrations/1764100002000-create-joint-case.ts';
import { CreateClock1764200002000 } from './migrations/1764200002000-create-clock.ts';
import { CompleteReview1764300002000 } from './migrations/1764300002000-complete-review.ts';
import { FrontDesk1764400002000 } from './migrations/1764400002000-front-desk.ts';
import { TurnAwayTable } from './turn-away/turn-away-table.ts';
import { AddCardCause1764500002000 } from './migrations/1764500002000-add-card-cause.ts';
import { NoteArchive1764600000002 } from './migrations/1764600000002-note-archive.ts';
import { ApplicantVersionTable } from './copies/applicant-version-table.ts';
import { CreateTimerRound1764600001000 } from './migrations/1764600001000-create-timer-round.ts';
import { CarryProcedure1764600002000 } from './migrations/1764600002000-carry-procedure.ts';
import { KeepHandedIn1764600003000 } from './migrations/1764600003000-keep-handed-in.ts';
import { AddTurnAwayDue1764750000001 } from './migrations/1764750000001-add-turn-away-due.ts';
import { NameReplySources1764710002000 } from './migrations/1764710002000-name-reply-sources.ts';
import { AddVoidedService1764780002000 } from './migrations/1764780002000-add-voided-service.ts';
import { NameClockSources1764800002000 } from './migrations/1764800002000-name-clock-sources.ts';
import { RestateInWorkingDays1764800002001 } from './migrations/1764800002001-restate-in-working-days.ts';
import { CreateDeniedAct1764750000002 } from './migrations/1764750000002-create-denied-act.ts';
import { DeniedActTable } from './access/denied-act-table.ts';
import { AddHoldClock1764760002000 } from './migrations/1764760002000-add-hold-clock.ts';
import { LeaveTimerRoundOut1764730000100 } from './migrations/1764730000100-leave-timer-round-out.ts';
import { TellHistoryByChanges1764810002000 } from './migrations/1764810002000-tell-history-by-changes.ts';
import { PinContents1764820002000 } from './migrations/1764820002000-pin-contents.ts';
import { IndexWaitingReplies1764840002000 } from './migrations/1764840002000-index-waiting-replies.ts';
import { KeepUnusualHeaders1764890002000 } from './migrations/1764890002000-keep-unusual-headers.ts';
import { KeepLawsOnce1764920002000 } from './migrations/1764920002000-keep-laws-once.ts';
import { KeepDocumentsInParts1764920002001 } from './migrations/1764920002001-keep-documents-in-parts.ts';
import { IndexOpenWork1764850002000 } from './migrations/1764850002000-index-open-work.ts';
import { FreezeColumns1764910002000 } from './migrations/1764910002000-freeze-columns.ts';
import {
  DocumentCounterTable,
  OfficialDocumentTable,
  QuotaPlaceTable,
  WholeDocumentTable,
} from './documents/official-document-table.ts';
import { AbsenceTable, CardTable } from './supervision/card-table.ts';
import { TimerRoundTable } from './clocks/timer-round-table.ts';
import { JointCaseTable } from './joint-case/joint-case-table.ts';
import { ReviewCaseTable } from './case/review-case-table.ts';

/** All of review's storage: its tables, what puts pinned contents into their rows, and its migrations by name in the order they run. */
export const reviewStorage = {
  entities: [
    ReviewCaseTable,
    JointCaseTable,
    HistoryTable,
    PinnedContentTable,
    CertificateNumberTable,
    CatalogueCopyTable,
    DepartmentReplyTable,
    HallTaskTable,
    ClockTable,
    WholeClockTable,
    CommonContentTable,
    OfficialDocumentTable,
    WholeDocumentTable,
    DocumentCounterTable,
    ApplicantVersionTable,
    QuotaPlaceTable,
    CardTable,
    AbsenceTable,
    TurnAwayTable,
    TimerRoundTable,
    DeniedActTable,
  ],
  subscribers: [PinnedContents],
  migrations: [
    ...transactionMigrations,
    ...messagingMigrations,
    CreateReview1764000002000,
    CreateJointCase1764100002000,
    CreateClock1764200002000,
    CompleteReview1764300002000,
    FrontDesk1764400002000,
    AddCardCause1764500002000,
    NoteArchive1764600000002,
    CreateTimerRound1764600001000,
    CarryProcedure1764600002000,
    KeepHandedIn1764600003000,
    NameReplySources1764710002000,
    LeaveTimerRoundOut1764730000100,
    AddTurnAwayDue1764750000001,
    CreateDeniedAct1764750000002,
    AddHoldClock1764760002000,
    AddVoidedService1764780002000,
    NameClockSources1764800002000,
    RestateInWorkingDays1764800002001,
    TellHistoryByChanges1764810002000,
    PinContents1764820002000,
    IndexWaitingReplies1764840002000,
    IndexOpenWork1764850002000,
    KeepUnusualHeaders1764890002000,
    DropHistoryCause1764870000000,
    SayVersionOnce1764900000000,
    FreezeColumns1764910002000,
    KeepLawsOnce1764920002000,
    KeepDocumentsInParts1764920002001,
  ],
};

/** Connects to review's own database; no other service may hold this URL. Rejects when it cannot be reached. */
export const openReviewDatabase = (url: string): Promise<Database> => connect(url, reviewStorage);
