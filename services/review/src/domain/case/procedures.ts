import type { ClockSuspendedV1 } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';

/** A special procedure whose time does not count (特别程序, D10; 行政许可法 art. 45). */
export type SpecialProcedure = {
  readonly kind: ClockSuspendedV1['kind'];
  readonly legalBasis: string;
  /** How many working days it is expected to take, as the applicant was told in writing. */
  readonly estimateWorkingDays: number;
  readonly conductedBy: string;
  /** The day it began, which still counts (R6). */
  readonly from: HallDate;
  /** Its last day, which does not count; null while it lasts. */
  readonly to: HallDate | null;
  /** The paper with its result; null while it lasts. */
  readonly resultDocument: string | null;
  readonly proposedBy: string;
  readonly approvedBy: string;
};

/** The one extension (延期, D9; 行政许可法 art. 42). */
export type Extension = {
  /**
   * The added days, in the unit of the period they are added to. Despite its name the field holds calendar days where that period is in calendar
   * days. The name stays because it is stored with the case and published in ClockExtended.v1, which has the unit beside it.
   */
  readonly workingDays: number;
  readonly reason: string;
  readonly askedBy: string;
  readonly approvedBy: string;
  readonly at: string;
};

/** What a reviewer has asked for and nobody has approved yet. */
export type Proposal = {
  readonly at: string;
  readonly by: string;
} & (
  | ({ readonly kind: 'SUSPENSION' } & Pick<SpecialProcedure, 'legalBasis' | 'estimateWorkingDays' | 'conductedBy'> & {
        readonly procedure: ClockSuspendedV1['kind'];
      })
  | ({ readonly kind: 'EXTENSION' } & Pick<Extension, 'workingDays' | 'reason'>)
);

/**
 * Somebody refused to sign a record. A witness confirms the refusal, and the record is valid without the signature (拒绝签字, E34; 民事诉讼法 art.
 * 89, by analogy). A witness from the department is named by staff number; any other witness, for example from the residents' committee, by unit
 * and post, never by an identity or telephone number.
 */
export type SignatureRefused = {
  readonly reason: string;
  readonly witnessStaffNo: string | null;
  readonly witnessUnit: string | null;
};

/** Why a hearing is held: somebody asked for it (行政许可法 art. 47), or a law or the public interest requires it without a request (art. 46). */
export type HearingGround = 'ON_REQUEST' | 'EX_OFFICIO';

/** The hearing (听证, D14; 行政许可法 art. 46–48): free of charge, open, decided on its record. */
export type Hearing = {
  /** Who was told of the right: the applicant, or also those whose interest is at stake; null where it is held without a request. */
  readonly toldAt: string | null;
  readonly toldTo: 'APPLICANT' | 'APPLICANT_AND_INTERESTED' | null;
  readonly requestedOn: HallDate | null;
  readonly requestedAt: string | null;
  /** When clock C8 ran out without a request: the right has lapsed. */
  readonly lapsedAt: string | null;
  readonly announced: {
    readonly at: string;
    readonly on: HallDate;
    /** The hour, as `14:30`. It and `ground` are absent in records from before these fields existed: those hearings were held on request. */
    readonly time?: string;
    readonly place: string;
    readonly chair: string;
    readonly ground?: HearingGround;
  } | null;
  readonly held: {
    readonly on: HallDate;
    readonly record: string;
    readonly at: string;
    readonly signatureRefused?: SignatureRefused;
  } | null;
};

/** The verification on the site (现场核查, D15): who goes when, and what was found. It stops no clock. */
export type SiteVerification = {
  readonly verifiers: readonly string[];
  readonly plannedFor: HallDate;
  /** When the first team was assigned, which ends clock C11. */
  readonly arrangedAt: string;
  /** When the present team was assigned. Absent in records from before this field existed: then `arrangedAt` counts. */
  readonly teamSince?: string;
  /** The record of the last visit. The records of earlier visits are on file as documents of their own (D15). */
  readonly record: VerificationRecord | null;
  /** What the applicant handed in about the defects the last visit found (整改材料), by the numbers of its list `rectifications`. */
  readonly handIns?: readonly RectificationHandIn[];
};

/** Papers with which the applicant shows that defects were put right. Only the next visit decides whether they were. */
export type RectificationHandIn = {
  readonly supplementId: string;
  readonly entries: readonly string[];
  readonly at: string;
};

/** The record of a visit, signed on the site, or with a refusal to sign that a witness confirms. */
export type VerificationRecord = {
  readonly on: HallDate;
  readonly findings: string;
  /** Everything that has to be put right, in one list; empty when nothing has. */
  readonly rectifications: readonly string[];
  readonly revisitOn: HallDate | null;
  readonly applicantStatement: string;
  readonly signedByApplicant: boolean;
  /** The refusal to sign, where the applicant refused. */
  readonly signatureRefused?: SignatureRefused | null;
  readonly at: string;
  readonly by: string;
};

/** Whether the reviewer has to wait with the opinion because a hearing can still be asked for or has to be held (T18). */
export const isHearingOpen = ({ hearing }: { readonly hearing: Hearing | null }): boolean =>
  hearing !== null && hearing.held === null && (hearing.announced !== null || hearing.lapsedAt === null);

/** Whether the verification is recorded and no re-visit is due. */
export const isRecorded = ({ record }: SiteVerification): boolean => record !== null && record.revisitOn === null;
