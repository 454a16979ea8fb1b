import type { Department, JointMatter, ServiceItem } from '@hall/event-contracts';
import { callerOf, type VerifiedCaller } from '@hall/subgraph-server';
import type { HallDate } from '@hall/working-days';
import DataLoader from 'dataloader';
import type { Desk } from '../commands/desk.ts';
import type { Applicant } from '../domain/applicant/applicant.ts';
import type { Caller } from '../domain/callers/caller.ts';
import { mayRead, mayReadJoint } from '../domain/permissions/permissions.ts';
import type { Progress } from '../domain/progress/stage.ts';
import type { StaffRecord } from '../domain/catalogue/catalogue.ts';
import type { JointCase } from '../domain/joint-case/joint-case.ts';
import type { Handover } from '../domain/handover/handover.ts';
import { readArchiveRecords, type SealedArchiveRecord } from '../storage/archive/archive-reads.ts';
import { readHandovers } from '../storage/handover/handover-reads.ts';
import type { TurnAway } from '../domain/turn-away/turn-away.ts';
import { readTurnAways } from '../storage/turn-away/turn-away-reads.ts';
import type { ServiceCase } from '../domain/case/service-case.ts';
import { readActsFor, readApplicants, readApplicantVersions } from '../storage/applicant/applicant-reads.ts';
import {
  readEntries,
  readEntriesInForce,
  readItemVersions,
  type ItemVersion,
} from '../storage/catalogue/catalogue-reads.ts';
import { readJointCases } from '../storage/joint-case/joint-case-reads.ts';
import { readProgress, readTimelines, type ToldEntry } from '../storage/progress/progress-reads.ts';

import type { Collection } from '../domain/collection/collection.ts';
import type { OpenNotice, Owed, Supplement } from '../domain/requests/requests.ts';
import { readCollections } from '../storage/collection/collection-reads.ts';
import {
  readOpenNotices,
  readOwed,
  readPendingWithdrawals,
  readSupplements,
} from '../storage/requests/request-reads.ts';
import { readServiceCases, readToday } from '../storage/case/service-case-reads.ts';
import { readPredecessors } from '../storage/catalogue/succession-reads.ts';

/** What the resolvers of one request share. The loaders live as long as the request, so that no caller ever sees the cases of another. */
export type IntakeContext = {
  readonly desk: Desk;
  readonly caller: Caller;
  /** The day in the hall. The database is asked for it once. */
  readonly today: () => Promise<HallDate>;
  /** The caller, with the people for whom they act today. For the account of an applicant these are looked up, once. */
  readonly asker: () => Promise<Caller>;
  /** Every read of a case goes through this loader. It gives null where there is no such case or the caller may not know of it. */
  readonly serviceCases: DataLoader<string, ServiceCase | null>;
  readonly jointCases: DataLoader<string, JointCase | null>;
  /** Every read of a turn-away goes through this loader, in the same way. */
  readonly turnAways: DataLoader<string, TurnAway | null>;
  readonly handovers: DataLoader<string, Handover | null>;
  readonly archiveRecords: DataLoader<string, SealedArchiveRecord | null>;
  readonly items: DataLoader<string, ServiceItem | null>;
  /** The items that can be received now. It gives null for an item that is withdrawn. */
  readonly itemsInForce: DataLoader<string, ServiceItem | null>;
  readonly mattersInForce: DataLoader<string, JointMatter | null>;
  readonly itemVersions: DataLoader<ItemVersion, ServiceItem | null, string>;
  readonly departments: DataLoader<string, Department | null>;
  readonly staff: DataLoader<string, StaffRecord | null>;
  readonly applicants: DataLoader<string, Applicant | null>;
  readonly applicantVersions: DataLoader<string, Applicant | null>;
  readonly progress: DataLoader<string, Progress[]>;
  readonly timelines: DataLoader<string, ToldEntry[]>;
  readonly openNotices: DataLoader<string, OpenNotice | null>;
  readonly pendingWithdrawals: DataLoader<string, boolean>;
  readonly owed: DataLoader<string, readonly Owed[]>;
  readonly supplements: DataLoader<string, Supplement[]>;
  readonly collections: DataLoader<string, Collection | null>;
};

/** Makes the context of one request. */
export async function intakeContext(desk: Desk, verified: VerifiedCaller): Promise<IntakeContext> {
  const { database } = desk;
  const caller = await callerOf(verified, (code) => readPredecessors(database, code));
  let day: Promise<HallDate> | undefined;
  const today = () => (day ??= readToday(database));
  let known: Promise<Caller> | undefined;
  const asker = () => (known ??= withPowers(database, caller, today));
  const load = <Key, Value, Name = Key>(
    read: (keys: readonly Key[]) => Promise<Value[]>,
    options?: DataLoader.Options<Key, Value, Name>,
  ) => new DataLoader<Key, Value, Name>(read, options);
  return {
    desk,
    caller,
    today,
    asker,
    serviceCases: load(async (ids: readonly string[]) => {
      const found = await readServiceCases(database, ids);
      const on = await today();
      const who = await asker();
      return found.map((serviceCase) => (serviceCase && mayRead(who, serviceCase, on) ? serviceCase : null));
    }),
    jointCases: load(async (ids: readonly string[]) => {
      const found = await readJointCases(database, ids);
      const on = await today();
      const who = await asker();
      return found.map((jointCase) => (jointCase && mayReadJoint(who, jointCase, on) ? jointCase : null));
    }),
    turnAways: load(async (ids: readonly string[]) => {
      const found = await readTurnAways(database, ids);
      const on = await today();
      return found.map((turnAway) => (turnAway && mayRead(caller, turnAway, on) ? turnAway : null));
    }),
    handovers: load((ids: readonly string[]) => readHandovers(database, ids)),
    archiveRecords: load((ids: readonly string[]) => readArchiveRecords(database, ids)),
    items: load((codes: readonly string[]) => readEntries(database, 'item', codes)),
    itemsInForce: load((codes: readonly string[]) => readEntriesInForce(database, 'item', codes)),
    mattersInForce: load((codes: readonly string[]) => readEntriesInForce(database, 'matter', codes)),
    itemVersions: load((versions: readonly ItemVersion[]) => readItemVersions(database, versions), {
      cacheKeyFn: ({ itemCode, version }) => `${itemCode} ${version}`,
    }),
    departments: load((codes: readonly string[]) => readEntries(database, 'department', codes)),
    staff: load((numbers: readonly string[]) => readEntries(database, 'staff', numbers)),
    applicants: load((ids: readonly string[]) => readApplicants(database, ids)),
    applicantVersions: load((ids: readonly string[]) => readApplicantVersions(database, ids)),
    progress: load((ids: readonly string[]) => readProgress(database, ids)),
    timelines: load((ids: readonly string[]) => readTimelines(database, ids)),
    openNotices: load((ids: readonly string[]) => readOpenNotices(database, ids)),
    pendingWithdrawals: load((ids: readonly string[]) => readPendingWithdrawals(database, ids)),
    owed: load((ids: readonly string[]) => readOwed(database, ids)),
    supplements: load((ids: readonly string[]) => readSupplements(database, ids)),
    collections: load((ids: readonly string[]) => readCollections(database, ids)),
  };
}

const withPowers = async (
  database: Desk['database'],
  caller: Caller,
  today: () => Promise<HallDate>,
): Promise<Caller> =>
  caller.roles.includes('APPLICANT')
    ? { ...caller, actsFor: await readActsFor(database, caller.id, await today()) }
    : caller;
