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
    acceptSupplement: 'ACCEPTED', // T11a, T11c
    restateNotice: 'AWAITING_SUPPLEMENT', // T11b
    lapse: 'DEEMED_WITHDRAWN', // T12a
    ...ends,
  },
  ACCEPTED: { claim: 'ACCEPTED', startReview: 'UNDER_REVIEW', breachTolerance: 'DEEMED_WITHDRAWN', ...ends }, // T13, T12b
  NOT_ACCEPTED: {},
  UNDER_REVIEW: {
    claim: 'UNDER_REVIEW',
    submitOpinion: 'PENDING_DECISION', // T18
    suspend: 'SUSPENDED', // T14
    extend: 'UNDER_REVIEW', // T17
    breachTolerance: 'DEEMED_WITHDRAWN', // T12b
    ...ends,
  },
  SUSPENDED: { resume: 'UNDER_REVIEW', ...ends }, // T15
  PENDING_DECISION: { grant: 'GRANTED', refuse: 'REFUSED', returnToReview: 'UNDER_REVIEW', ...ends }, // T20, T21, T19
  GRANTED: { makeCertificate: 'CERT_PRODUCTION', offer: 'GRANTED', handOver: 'HANDED_OVER', reopen: 'UNDER_REVIEW' }, // T23, T25, T32
  REFUSED: { offer: 'REFUSED', handOver: 'HANDED_OVER', reopen: 'UNDER_REVIEW' }, // T25, T32
  CERT_PRODUCTION: { offer: 'CERT_PRODUCTION', handOver: 'HANDED_OVER', reopen: 'UNDER_REVIEW' }, // T24, T32
  HANDED_OVER: { reopen: 'UNDER_REVIEW' }, // T32
  WITHDRAWN: {},
  DEEMED_WITHDRAWN: {},
  TERMINATED: {},
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

/** Whether the case has ended without a decision on its merits: nothing can be done any more. */
export const isEnded = (status: ReviewStatus): boolean => openActions(status).length === 0;

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

/** The actions as officers know them; what is not here cannot be done yet. */
const words: Partial<Record<ReviewAction, string>> = {
  claim: '领取',
  accept: '受理',
  startReview: '开始审查',
  submitOpinion: '提交审查意见',
  grant: '准予',
  refuse: '不予许可',
  makeCertificate: '制证',
  offer: '移交出件窗口',
};

/** What is possible in this status, in the words of officers. */
export const openWords = (status: ReviewStatus): readonly string[] =>
  openActions(status).flatMap((action) => words[action] ?? []);
