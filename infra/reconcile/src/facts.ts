/** An event as the outbox of its service has it. */
export type OutboxFact = {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly subject: string;
  readonly seq: number;
  readonly type: string;
  readonly status: string | null;
  readonly round: number | null;
  readonly outcome: string | null;
  readonly published: boolean;
};

/** A record as the log has it. */
export type LogFact = {
  readonly topic: string;
  readonly place: string;
  readonly key: string | null;
  readonly id: string | null;
  /** `ce_source`; null of a record in structured mode. */
  readonly source: string | null;
  readonly seq: number;
  /** What an event of the hall says; null of a reply of a department, and of what could not be read. */
  readonly told: Pick<OutboxFact, 'subject' | 'type' | 'status' | 'round' | 'outcome'> | null;
};

/** The events of a key up to this number were old and were swept from the outbox: the log alone has them. */
type SweptFact = { readonly topic: string; readonly key: string; readonly seq: number };

/** A partition in which a transaction was begun and not ended: what lies in it from `from` on, before `end`, nobody may read. */
type OpenFact = {
  readonly topic: string;
  readonly partition: number;
  readonly from: string;
  readonly end: string;
};

/** A message that somebody has to release or skip. */
export type ParkedFact = { readonly topic: string; readonly key: string; readonly code: string };

type Service = {
  readonly outbox: readonly OutboxFact[];
  readonly swept: readonly SweptFact[];
  readonly parked: readonly ParkedFact[];
};

/** What intake knows. */
export type IntakeFacts = Service & {
  readonly cases: readonly { readonly id: string; readonly caseNumber: string; readonly jointCaseId: string | null }[];
  readonly jointCases: readonly { readonly id: string; readonly jointCaseNumber: string }[];
  readonly progress: readonly {
    readonly caseId: string;
    readonly source: 'review' | 'delivery';
    readonly round: number;
    readonly status: string;
  }[];
};

/** What review knows. */
export type ReviewFacts = Service & {
  readonly cases: readonly {
    readonly id: string;
    readonly round: number;
    readonly status: string;
    readonly integration: string;
    readonly jointCaseId: string | null;
    /** Whether its clocks have started. */
    readonly begun: boolean;
    readonly accepted: boolean;
    readonly held: boolean;
    readonly kept: boolean;
    /** The outcome of the decision that is in effect. Null while there is none. */
    readonly outcome: string | null;
    readonly offered: boolean;
    readonly handedOver: boolean;
    readonly delivered: boolean;
  }[];
  readonly jointCases: readonly { readonly id: string; readonly status: string; readonly concluded: boolean }[];
  readonly replies: readonly {
    readonly kafkaCode: string;
    /** `ce_source`, because two systems of a department count separately. Null where it could not be read. */
    readonly source: string | null;
    readonly replyId: string | null;
    readonly place: string;
    readonly verdict: string;
    readonly type: string | null;
    readonly caseId: string | null;
  }[];
};

/** What delivery knows. */
export type DeliveryFacts = Service & {
  readonly cases: readonly {
    readonly id: string;
    /**
     * The round of the result that is here. Of a case that was re-opened it is the earlier round, until there is a new
     * result (T32).
     */
    readonly round: number;
    readonly outcome: string;
    readonly handedOver: boolean;
    readonly delivered: boolean;
    /** Whether it is no longer handed out, because its case was re-opened or has ended. */
    readonly blocked: boolean;
  }[];
  readonly known: readonly string[];
  readonly jointCases: readonly string[];
};

/** Everything that four databases and all topics know, at about one moment. */
export type Facts = {
  readonly intake: IntakeFacts;
  readonly review: ReviewFacts;
  readonly delivery: DeliveryFacts;
  readonly consultation: Service;
  readonly log: readonly LogFact[];
  readonly open: readonly OpenFact[];
};

/** One thing on which two places do not agree. */
export type Difference = {
  readonly code:
    | 'EVENT_NOT_IN_LOG'
    | 'EVENT_NOT_IN_OUTBOX'
    | 'SEQUENCE_HOLE'
    | 'NOT_PUBLISHED'
    | 'TRANSACTION_OPEN'
    | 'PARKED'
    | 'NOT_IN_REVIEW'
    | 'NOT_RECEIVED'
    | 'NOT_IN_DELIVERY'
    | 'TASK_LOST'
    | 'REPLY_NOT_FILED'
    | 'REPLY_DOUBLED'
    | 'DECISION_DOUBLED'
    | 'DECISION_NOT_TOLD'
    | 'OUTCOME_DIFFERS'
    | 'STATUS_DIFFERS'
    | 'JOINT_STATUS_DIFFERS'
    | 'REPLY_STUCK'
    | 'RESULT_NOT_OFFERED'
    | 'HAND_OVER_DIFFERS'
    | 'SERVICE_DIFFERS'
    | 'OLD_RESULT_OPEN'
    | 'PROGRESS_DIFFERS';
  /** The case or joint case, or the key where it is not known. */
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly detail: string;
};
