import type { DeliveryFailedV1 } from '@hall/event-contracts';
import type { SentMethod } from './proof-of-service.ts';

/** A tolerated material that the applicant owes when the result is handed out (容缺材料; S49), as the department lists it. */
export type OwedMaterial = {
  readonly materialCode: string;
  readonly name: string;
  /** How it was received and checked with the original; null while it is outstanding. */
  readonly collected: Collected | null;
};

/** What was received of one material. It was checked with its original: a copy without one is not entered. */
type Collected = {
  /** How many copies, and of how many pages; null where another window has taken them in and sends them to the department with its own receipt. */
  readonly copies: number | null;
  readonly pages: number | null;
  readonly at: string;
  readonly officerStaffNo: string;
};

/** A material that another window has taken in: which, when, and by whom. */
export type Supplied = { readonly materialCode: string; readonly at: string; readonly officerStaffNo: string };

/** What is still owed. */
export const outstandingOf = ({ owed }: { readonly owed: readonly OwedMaterial[] }): readonly OwedMaterial[] =>
  owed.filter(({ collected }) => collected === null);

/** What is owed, where what other windows have taken in of it counts as collected. */
export const withSupplied = (owed: readonly OwedMaterial[], supplied: readonly Supplied[]): readonly OwedMaterial[] =>
  owed.map((material) => {
    const there = supplied.find(({ materialCode }) => materialCode === material.materialCode);
    if (material.collected !== null || !there) return material;
    const { at, officerStaffNo } = there;
    return { ...material, collected: { copies: null, pages: null, at, officerStaffNo } };
  });

/** Why a try to serve the result has failed. */
export const failureReasons = ['RETURNED', 'REFUSED', 'LOST', 'NOT_FOUND', 'SUPPLEMENT_MISSING'] as const;
export type FailureReason = (typeof failureReasons)[number] & DeliveryFailedV1['reason'];

/** A service that was put on record and turned out not to have happened: the parcel came back, or was lost. */
export type VoidedService = {
  readonly method: SentMethod;
  /** The slip or log entry it was put on record with. */
  readonly evidence: string;
  readonly deliveredAt: string;
};

/** A try to serve the result that has failed (送达未成, T27). The result is at the window afterwards, and clock C5 continues. */
export type FailedTry = {
  readonly reason: FailureReason;
  /** Number of the express slip or of the record: never a name, an identity number or a phone. */
  readonly evidence: string;
  readonly at: string;
  readonly officerStaffNo: string;
  /** The service that it makes void, where the result had counted as delivered. */
  readonly voids?: VoidedService;
};

/** A document of a completed case that the department has corrected (更正, T33; B44). What it says, and its number, are kept by review. */
export type Correction = {
  readonly documentId: string;
  readonly supersedes: string;
  readonly at: string;
  readonly staffNo: string;
};
