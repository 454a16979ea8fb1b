import type { ClockSuspendedV1 } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';

/** A special procedure whose time does not count (特别程序, D10; 行政许可法 art. 45). */
export type SpecialProcedure = {
  readonly kind: ClockSuspendedV1['kind'];
  readonly legalBasis: string;
  /** The time it needs, told in writing. */
  readonly estimateWorkingDays: number;
  readonly conductedBy: string;
  /** The day it began, which still counts (R6). */
  readonly from: HallDate;
  /** Its last day, which does not count; null while it lasts. */
  readonly to: HallDate | null;
  /** What it came to. */
  readonly resultDocument: string | null;
  readonly proposedBy: string;
  readonly approvedBy: string;
};

/** The one extension (延期, D9; 行政许可法 art. 42). */
export type Extension = {
  /** In the unit of the period: working days, or calendar days where that is in calendar days. */
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
 * Who was to sign a record refuses: a witness notes it, and the record stands (拒绝签字, E34; 民事诉讼法 art. 89, by analogy). A witness of the
 * department is known by staff number; another, as of the residents' committee or the place of work, by unit and post, never by a number.
 */
export type SignatureRefused = {
  readonly reason: string;
  readonly witnessStaffNo: string | null;
  readonly witnessUnit: string | null;
};

/** Why a hearing is held: somebody has asked for it (行政许可法 art. 47), or a law or the public interest wants it without that (art. 46). */
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
    /** The hour, as `14:30`; missing, and so is the ground, on one of before they were kept: on request. */
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
  /** When the first team was assigned: clock C11 ends. */
  readonly arrangedAt: string;
  /** When this team was; missing where that was not kept: with the first. */
  readonly teamSince?: string;
  /** The last record; one of before a re-visit is on file as a document of its own (D15). */
  readonly record: VerificationRecord | null;
  /** What came in at a window of what the last visit found to be put right (整改材料), by the numbers of its list. */
  readonly handIns?: readonly RectificationHandIn[];
};

/** Something that was put right, as the applicant shows it on paper; whether it is, the next visit says. */
export type RectificationHandIn = {
  readonly supplementId: string;
  readonly entries: readonly string[];
  readonly at: string;
};

/** The record, signed on the site, or with the refusal to sign noted by a witness. */
export type VerificationRecord = {
  readonly on: HallDate;
  readonly findings: string;
  /** One list of what has to be put right; empty when nothing has. */
  readonly rectifications: readonly string[];
  readonly revisitOn: HallDate | null;
  readonly applicantStatement: string;
  readonly signedByApplicant: boolean;
  /** Where the applicant would not sign. */
  readonly signatureRefused?: SignatureRefused | null;
  readonly at: string;
  readonly by: string;
};
