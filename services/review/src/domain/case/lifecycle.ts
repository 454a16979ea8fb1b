/** Where a department's work on a case stands (domain 3.4b). */
export type ReviewStatus =
  | 'PLANNED'
  | 'RECEIVED'
  | 'AWAITING_SUPPLEMENT'
  | 'ACCEPTED'
  | 'NOT_ACCEPTED'
  | 'UNDER_REVIEW'
  | 'SUSPENDED'
  | 'PENDING_DECISION'
  | 'GRANTED'
  | 'REFUSED'
  | 'CERT_PRODUCTION'
  | 'HANDED_OVER'
  | 'WITHDRAWN'
  | 'DEEMED_WITHDRAWN'
  | 'TERMINATED';

const ends = { withdraw: 'WITHDRAWN', terminate: 'TERMINATED' } as const; // T29, T30

/** By order of a reconsideration body or a court (T32): what was accepted is reviewed again; else the acceptance itself is ordered. */
const reopened = { reopen: 'UNDER_REVIEW', reopenReceipt: 'RECEIVED' } as const;

/** The hearing (art. 46–48) goes on beside the examination, in the status it finds. */
const hearing = <Status extends ReviewStatus>(status: Status) => ({
  tellHearingRight: status,
  requestHearing: status,
  lapseHearingRight: status,
  announceHearing: status,
  recordHearing: status,
});

/** What was promised for the hand-out has not come (B2): the department settles it, and may revoke what it has granted. */
const brokenPromise = <Status extends ReviewStatus>(status: Status) => ({
  settleBreach: status,
  revoke: 'TERMINATED' as const,
});

/**
 * The department's part of a case's life (domain 3.4): status → action → next status. One table, five readers: the rules, the
 * field `availableActions`, the diagram in docs, the CHECK on `review_case.status`, and the test beside this file. What is not
 * here is illegal: no second incompleteness after acceptance, no decision out of a suspension, nothing after the end.
 */
export const lifecycle = {
  PLANNED: { begin: 'RECEIVED', ...ends }, // a component that waits
  RECEIVED: {
    claim: 'RECEIVED',
    accept: 'ACCEPTED', // T8
    acceptTolerantly: 'ACCEPTED', // T9
    deemAccepted: 'ACCEPTED', // T10
    requestSupplement: 'AWAITING_SUPPLEMENT', // T5
    declineAcceptance: 'NOT_ACCEPTED', // T7
    grantOnTheSpot: 'GRANTED', // T22
    ...ends,
  },
  AWAITING_SUPPLEMENT: {
    claim: 'AWAITING_SUPPLEMENT',
    noteSupplement: 'AWAITING_SUPPLEMENT',
    acceptSupplement: 'ACCEPTED', // T11a, T11c
    restateNotice: 'AWAITING_SUPPLEMENT', // T11b
    askDecision: 'ACCEPTED', // C-1
    lapse: 'DEEMED_WITHDRAWN', // T12a
    ...ends,
  },
  ACCEPTED: {
    claim: 'ACCEPTED',
    startReview: 'UNDER_REVIEW', // T13
    supplyTolerance: 'ACCEPTED',
    rejectTolerance: 'ACCEPTED',
    settleBreach: 'ACCEPTED', // B2
    breachTolerance: 'DEEMED_WITHDRAWN', // T12b
    ...ends,
  },
  NOT_ACCEPTED: { ...reopened },
  UNDER_REVIEW: {
    claim: 'UNDER_REVIEW',
    submitOpinion: 'PENDING_DECISION', // T18
    proposeSuspension: 'UNDER_REVIEW',
    suspend: 'SUSPENDED', // T14
    askExtension: 'UNDER_REVIEW',
    extend: 'UNDER_REVIEW', // T17
    declineProposal: 'UNDER_REVIEW',
    arrangeVerification: 'UNDER_REVIEW', // T16
    recordVerification: 'UNDER_REVIEW', // T16
    ...hearing('UNDER_REVIEW'),
    supplyTolerance: 'UNDER_REVIEW',
    rejectTolerance: 'UNDER_REVIEW',
    settleBreach: 'UNDER_REVIEW', // B2
    breachTolerance: 'DEEMED_WITHDRAWN', // T12b
    ...ends,
  },
  SUSPENDED: {
    claim: 'SUSPENDED', // also while it stands still somebody has to be able to end it
    resume: 'UNDER_REVIEW', // T15
    askExtension: 'SUSPENDED',
    extend: 'SUSPENDED', // T17, also while it stands still (E17)
    declineProposal: 'SUSPENDED',
    ...hearing('SUSPENDED'),
    supplyTolerance: 'SUSPENDED',
    rejectTolerance: 'SUSPENDED',
    settleBreach: 'SUSPENDED', // B2
    breachTolerance: 'DEEMED_WITHDRAWN', // T12b
    ...ends,
  },
  PENDING_DECISION: {
    grant: 'GRANTED', // T20
    refuse: 'REFUSED', // T21
    returnToReview: 'UNDER_REVIEW', // T19
    recallDecision: 'PENDING_DECISION', // one that is kept, before it takes effect
    requestHearing: 'UNDER_REVIEW', // in time, and heard of late
    askExtension: 'PENDING_DECISION',
    extend: 'PENDING_DECISION', // T17
    declineProposal: 'PENDING_DECISION',
    supplyTolerance: 'PENDING_DECISION',
    rejectTolerance: 'PENDING_DECISION',
    settleBreach: 'PENDING_DECISION', // B2
    breachTolerance: 'DEEMED_WITHDRAWN', // T12b
    ...ends,
  },
  GRANTED: {
    makeCertificate: 'CERT_PRODUCTION', // T23
    offer: 'GRANTED', // T25
    handOver: 'HANDED_OVER', // T25
    ...brokenPromise('GRANTED'),
    reopen: 'UNDER_REVIEW', // T32
  },
  REFUSED: {
    explain: 'REFUSED', // S16
    offer: 'REFUSED', // T25
    handOver: 'HANDED_OVER', // T25
    reopen: 'UNDER_REVIEW', // T32
  },
  CERT_PRODUCTION: {
    offer: 'CERT_PRODUCTION', // T24
    handOver: 'HANDED_OVER', // T24
    ...brokenPromise('CERT_PRODUCTION'),
    reopen: 'UNDER_REVIEW', // T32
  },
  HANDED_OVER: {
    explain: 'HANDED_OVER', // S16
    correct: 'HANDED_OVER', // T33
    ...brokenPromise('HANDED_OVER'),
    reopen: 'UNDER_REVIEW', // T32
  },
  WITHDRAWN: {},
  DEEMED_WITHDRAWN: { ...reopened },
  TERMINATED: { ...reopened, revive: 'PLANNED' }, // what fell with its predecessor, when that is granted after all
} as const satisfies Record<ReviewStatus, Readonly<Record<string, ReviewStatus>>>;

/** How a review case comes into being: with the receipt of its case, or waiting for others. */
export const openings = { receive: 'RECEIVED', plan: 'PLANNED' } as const satisfies Record<string, ReviewStatus>;

/** What can be done to a case in its department. */
export type ReviewAction = KeyOfAny<(typeof lifecycle)[ReviewStatus]>;
type KeyOfAny<Row> = Row extends unknown ? keyof Row : never;

/** All statuses, in the order of the table. */
export const reviewStatuses = Object.keys(lifecycle) as readonly ReviewStatus[];

/** The actions this status allows, whoever asks; `availableActions` asks permissions and separation too. */
export const openActions = (status: ReviewStatus): readonly ReviewAction[] =>
  Object.keys(lifecycle[status]) as ReviewAction[];

/** Ends without a decision on the merits: only an order (T32), or a predecessor that is granted after all, leads out of them. */
const ended: readonly ReviewStatus[] = ['NOT_ACCEPTED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED'];

/** Whether the case has ended without a decision on its merits: nobody acts on it of their own accord any more. */
export const isEnded = (status: ReviewStatus): boolean => ended.includes(status);

/** The status after this action, or undefined when the action is not open: the rule then refuses ACTION_NOT_OPEN. */
export const nextStatus = (status: ReviewStatus, action: ReviewAction): ReviewStatus | undefined =>
  (lifecycle[status] as Partial<Record<ReviewAction, ReviewStatus>>)[action];

/** Statuses in which the department has something to do: it has begun, and has not handed the result over. */
export const workStatuses: readonly ReviewStatus[] = [
  'RECEIVED',
  'AWAITING_SUPPLEMENT',
  'ACCEPTED',
  'UNDER_REVIEW',
  'SUSPENDED',
  'PENDING_DECISION',
  'GRANTED',
  'REFUSED',
  'CERT_PRODUCTION',
];
