/** Where a department's work on a case stands (L2). */
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

/**
 * The two ways back by order of a reconsideration body or a court (T32): a case that had been accepted is reviewed again; for a case that had
 * not, the question of acceptance is decided anew.
 */
const reopened = { reopen: 'UNDER_REVIEW', reopenReceipt: 'RECEIVED' } as const;

/** The steps of a hearing (行政许可法 art. 46–48). It runs beside the examination, so none of them changes the status. */
const hearing = <Status extends ReviewStatus>(status: Status) => ({
  tellHearingRight: status,
  requestHearing: status,
  lapseHearingRight: status,
  announceHearing: status,
  recordHearing: status,
});

/** Materials promised for the hand-out have not come (B2): the department decides what follows, and may revoke its grant. */
const brokenPromise = <Status extends ReviewStatus>(status: Status) => ({
  settleBreach: status,
  revoke: 'TERMINATED' as const,
});

/**
 * The department's part of a case's life (T1–T33): for each status, the actions that are possible in it and the status each leads to. This
 * table is the only source for the rules, the field `availableActions`, the diagram in docs, the CHECK on `review_case.status`, and the test
 * beside this file. What it does not list is not allowed. Examples: after the acceptance nobody can be notified that materials are missing, no
 * decision is made during a suspension, and a case that has ended is taken up again only by order (T32) or with its joint case (`revive`).
 */
export const lifecycle = {
  PLANNED: { begin: 'RECEIVED', ...ends }, // a component that waits for the result of another one
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
    claim: 'SUSPENDED', // another reviewer can take the case over, so that somebody can end the suspension
    resume: 'UNDER_REVIEW', // T15
    askExtension: 'SUSPENDED',
    extend: 'SUSPENDED', // T17, also during a suspension (E17)
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
    recallDecision: 'PENDING_DECISION', // takes back a decision that is kept, before it takes effect
    requestHearing: 'UNDER_REVIEW', // asked for in time, but heard of only after the opinion was written
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
  TERMINATED: { ...reopened, revive: 'PLANNED' }, // a component that was ended because of another one, when that one is granted after all
} as const satisfies Record<ReviewStatus, Readonly<Record<string, ReviewStatus>>>;

/** The first status of a review case: received, or for a component that needs the result of another one, planned. */
export const openings = { receive: 'RECEIVED', plan: 'PLANNED' } as const satisfies Record<string, ReviewStatus>;

/** What can be done to a case in its department. */
export type ReviewAction = KeyOfAny<(typeof lifecycle)[ReviewStatus]>;
type KeyOfAny<Row> = Row extends unknown ? keyof Row : never;

/** All statuses, in the order of the table. */
export const reviewStatuses = Object.keys(lifecycle) as readonly ReviewStatus[];

/** The actions this status allows, whoever asks. `availableActions` also checks permissions and the separation of duties. */
export const openActions = (status: ReviewStatus): readonly ReviewAction[] =>
  Object.keys(lifecycle[status]) as ReviewAction[];

/** Ends without a decision on the merits. Only an order (T32), or a predecessor that is granted after all, leads out of them. */
const ended: readonly ReviewStatus[] = ['NOT_ACCEPTED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED'];

/** Whether the case has ended without a decision on its merits. The department then takes no step on its own initiative. */
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
