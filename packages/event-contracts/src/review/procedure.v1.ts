import { Type, type Static } from 'typebox';
import { SpecialProcedureKind } from '../intake/pinned-item.ts';
import { OwedHead } from '../intake/requests.v1.ts';
import { Closed, Code, Day, Moment, OneOf, OrNull, StaffNo } from '../vocabulary.ts';
import { reviewed } from './review-progress.v1.ts';

const dueDates = {
  statutoryDueOn: OrNull(Day('Last day of C2 from now on; null where no law sets one.')),
  committedDueOn: OrNull(Day('Last day of C3 from now on; null where nothing is promised.')),
};

/** What has to be supplied, by key; the wording stands on the notice D3. */
const entries = Type.Array(
  Closed({ key: Code('Unique within the notice.'), materialCode: Code('The material of the item it is about.') }),
  { minItems: 1 },
);

/**
 * The one-off notice (一次性告知, T5; 行政许可法 art. 32(4)), or the same list restated with what is still unmet (T11b), which
 * never asks for anything new. The first notice ends clock C1 and starts C6. Published by review, key = case id, as all
 * below.
 */
export const SupplementRequestedV1 = Closed(
  {
    ...reviewed,
    entries,
    restated: Type.Boolean({ description: 'True: the same notice, what is still unmet of it.' }),
    supplyBy: Day('Last day of C6.'),
    requestedAt: Moment('When.'),
    requestedBy: StaffNo('The reviewer.'),
  },
  { title: 'SupplementRequested' },
);
export type SupplementRequestedV1 = Static<typeof SupplementRequestedV1>;

/**
 * What the applicant owes under one heading, always the whole of it as it is now (S33, S49, T16): papers that were
 * promised, or what a visit has found that must be put right. Any window takes it in. Without entries nothing is owed
 * under that heading any more. The one-off notice has an event of its own.
 */
export const MaterialsOwedV1 = Closed(
  {
    ...reviewed,
    head: OwedHead,
    entries: Type.Array(
      Closed({
        key: Code('What it is handed in by; of a promised paper the code of the material.'),
        materialCode: OrNull(Code('The material of the item it is about; null of what a visit found.')),
      }),
    ),
    supplyBy: OrNull(Day('Last day for it; null: no day any more, it is still taken in.')),
    toldAt: Moment('When.'),
  },
  { title: 'MaterialsOwed' },
);
export type MaterialsOwedV1 = Static<typeof MaterialsOwedV1>;

/** A special procedure has begun (特别程序, T14; art. 45): C2 and C3 stand still from the day after. The notice is D10. */
export const ClockSuspendedV1 = Closed(
  {
    ...reviewed,
    kind: SpecialProcedureKind,
    suspendedFrom: Day('The day it begins, which still counts (R6).'),
    estimateWorkingDays: Type.Integer({ minimum: 1, description: 'The time it needs, as told.' }),
    suspendedAt: Moment('When.'),
    approvedBy: StaffNo('The decision maker.'),
  },
  { title: 'ClockSuspended' },
);
export type ClockSuspendedV1 = Static<typeof ClockSuspendedV1>;

/** The special procedure has ended (T15): the clocks run again. */
export const ClockResumedV1 = Closed(
  { ...reviewed, resumedOn: Day('Its last day, which does not count (R6).'), ...dueDates, resumedAt: Moment('When.') },
  { title: 'ClockResumed' },
);
export type ClockResumedV1 = Static<typeof ClockResumedV1>;

/** The period is extended, once, by the head of the agency (延期, T17; art. 42). The notice is D9. */
export const ClockExtendedV1 = Closed(
  {
    ...reviewed,
    workingDays: Type.Integer({ minimum: 1, description: 'Days added to the period, in its unit.' }),
    unit: Type.Optional(
      OneOf(['WORKING_DAY', 'CALENDAR_DAY'], 'The unit of the period, and so of the days added; absent: working days.'),
    ),
    ...dueDates,
    extendedAt: Moment('When.'),
    approvedBy: StaffNo('The head of the agency (本行政机关负责人).'),
  },
  { title: 'ClockExtended' },
);
export type ClockExtendedV1 = Static<typeof ClockExtendedV1>;

/** A step of the procedure that changes no period of the decision; its wording stays in review. */
export const ProcedureNotedV1 = Closed(
  {
    ...reviewed,
    act: OneOf(
      [
        'SUPPLEMENT_COMPLETE',
        'LAPSE_VOIDED',
        'TOLERANCE_FULFILLED',
        'SITE_VERIFICATION_ARRANGED',
        'SITE_VERIFIED',
        'RETURNED_TO_REVIEW',
        'HEARING_RIGHT_TOLD',
        'HEARING_REQUESTED',
        'HEARING_RIGHT_LAPSED',
        'HEARING_ANNOUNCED',
        'HEARING_HELD',
        'REFUSAL_EXPLAINED',
        'DECISION_REQUESTED',
      ],
      'Everything listed is in; a lapse is void, because it was in time; T16; T19; the hearing (art. 46–48); the explanation of a refusal (S16); the applicant wants a decision on what is there (C-1).',
    ),
    notedAt: Moment('When.'),
    notedBy: OrNull(StaffNo('Who; null where it was the applicant, or the law.')),
  },
  { title: 'ProcedureNoted' },
);
export type ProcedureNotedV1 = Static<typeof ProcedureNotedV1>;

/**
 * A case was re-opened by order of a reconsideration body or a court (T32): a new round, under review again, or, where the acceptance itself
 * is ordered, received again.
 */
export const CaseReopenedV1 = Closed(
  {
    ...reviewed,
    orderNumber: Code('Number of the decision or judgment that orders it.'),
    reopenedAt: Moment('When.'),
    reopenedBy: StaffNo('The decision maker.'),
    previousRound: Type.Integer({ minimum: 1 }),
  },
  { title: 'CaseReopened' },
);
export type CaseReopenedV1 = Static<typeof CaseReopenedV1>;
