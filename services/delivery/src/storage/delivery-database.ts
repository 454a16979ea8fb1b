import { messagingMigrations } from '@hall/messaging';
import {
  connect,
  DropHistoryCause1764870000000,
  SayVersionOnce1764900000000,
  transactionMigrations,
  type Database,
} from '@hall/transaction';
import { DeliveryCaseTable } from './delivery-case-table.ts';
import { HistoryTable } from './history-table.ts';
import { JointDeliveryTable } from './joint-delivery-table.ts';
import { BlockHandOut1764300003000 } from './migrations/1764300003000-block-hand-out.ts';
import { AddDeskRecords1764400003000 } from './migrations/1764400003000-add-desk-records.ts';
import { AddPowers1764770003000 } from './migrations/1764770003000-add-powers.ts';
import { PowerTable } from './power-store.ts';
import { CreateSuccession1764740003000 } from './migrations/1764740003000-create-succession.ts';
import { SuccessionTable } from './succession-store.ts';
import { KnownCaseTable } from './known-case-store.ts';
import { CreateDelivery1764000003000 } from './migrations/1764000003000-create-delivery.ts';
import { CreateJointDelivery1764100003000 } from './migrations/1764100003000-create-joint-delivery.ts';
import { TellHistoryByChanges1764810003000 } from './migrations/1764810003000-tell-history-by-changes.ts';
import { FreezeColumns1764910003000 } from './migrations/1764910003000-freeze-columns.ts';

/** All of delivery's storage: its tables, and its migrations by name in the order they run. */
export const deliveryStorage = {
  entities: [DeliveryCaseTable, HistoryTable, KnownCaseTable, JointDeliveryTable, PowerTable, SuccessionTable],
  migrations: [
    ...transactionMigrations,
    ...messagingMigrations,
    CreateDelivery1764000003000,
    CreateJointDelivery1764100003000,
    BlockHandOut1764300003000,
    AddDeskRecords1764400003000,
    CreateSuccession1764740003000,
    AddPowers1764770003000,
    TellHistoryByChanges1764810003000,
    DropHistoryCause1764870000000,
    SayVersionOnce1764900000000,
    FreezeColumns1764910003000,
  ],
};

/** Connects to delivery's own database; no other service may hold this URL. Rejects when it cannot be reached. */
export const openDeliveryDatabase = (url: string): Promise<Database> => connect(url, deliveryStorage);
