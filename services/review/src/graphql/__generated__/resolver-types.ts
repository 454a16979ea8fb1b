import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ReviewCase as ReviewCaseModel, Opinion as OpinionModel } from '../../domain/review-case.ts';
import type { Ruling as RulingModel } from '../../domain/written-ruling.ts';
import type { Siblings as SiblingsModel } from '../../domain/department/task.ts';
import type { Waiting as WaitingModel } from '../../domain/joint-case/waiting.ts';
import type { ShownClock as ShownClockModel } from '../../storage/clock-reads.ts';
import type { ClockSuspension as ClockSuspensionModel } from '../../domain/clocks/clock.ts';
import type { HallTask as HallTaskModel } from '../../domain/department/hall-task.ts';
import type { ShownReply as ShownReplyModel } from '../../storage/department-reply-reads.ts';
import type { ReviewContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in Asia/Shanghai, YYYY-MM-DD. */
  Date: { input: `${number}-${number}-${number}`; output: `${number}-${number}-${number}`; }
  /** A moment in UTC, RFC 3339. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Why a case counts as accepted. */
export type AcceptanceBasis =
  /** 视为受理 */
  | 'DEEMED'
  /** 正常受理 */
  | 'NORMAL'
  /** 即办 */
  | 'ON_THE_SPOT'
  /** 容缺受理 */
  | 'TOLERANT';

/** The decision in writing (决定书, D6 or D7). */
export type CaseDecision = {
  readonly __typename?: 'CaseDecision';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Staff;
  /** Statute and article. */
  readonly legalBasis: Scalars['String']['output'];
  /** Granted or refused. */
  readonly outcome: Outcome;
  /** Why refused; empty when granted. */
  readonly reasons: ReadonlyArray<RefusalReason>;
  /** Where a refused applicant may turn; null when granted. */
  readonly remedies: Maybe<Remedies>;
};

/** Which case, as you have seen it. */
export type CaseInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen: if it has changed since, the answer is CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** A certificate (证照, D8). */
export type Certificate = {
  readonly __typename?: 'Certificate';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Its number; null for who may not see it. */
  readonly number: Maybe<Scalars['String']['output']>;
};

/** A legal clock of a case (时限; domain 3.2). */
export type Clock = {
  readonly __typename?: 'Clock';
  /** Half of that day (R15); null: the whole of it. */
  readonly dueHalf: Maybe<HalfDay>;
  /** Its last day. */
  readonly dueOn: Scalars['Date']['output'];
  /** When it ended. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** What ended it. */
  readonly endedBy: Maybe<ClockEnd>;
  /** Working days added once (延期, art. 42); 0 without an extension. */
  readonly extensionWorkingDays: Scalars['Int']['output'];
  /** 1, +1 whenever a calendar that was published or corrected has moved its end. */
  readonly generation: Scalars['Int']['output'];
  /** Which. */
  readonly kind: ClockKind;
  /** By which law. */
  readonly legalBasis: Scalars['String']['output'];
  /** A day of a year without a published calendar was looked at: it will be reckoned again (R13). */
  readonly provisional: Scalars['Boolean']['output'];
  /** Working days left: 0 on the last day, negative after it; null when it has ended. */
  readonly remainingWorkingDays: Maybe<Scalars['Int']['output']>;
  /** Its day 0: counting begins with the next day. */
  readonly startedOn: Scalars['Date']['output'];
  /** How it stands. */
  readonly state: ClockState;
  /** Times in which it stands still (行政许可法 art. 45), each day counted once. */
  readonly suspensions: ReadonlyArray<ClockSuspension>;
};

/** What ended a clock. */
export type ClockEnd =
  /** 受理 */
  | 'ACCEPTED'
  /** 终止等 */
  | 'CASE_ENDED'
  /** 领取 */
  | 'CLAIMED'
  /** 决定 */
  | 'DECIDED'
  /** 送达 */
  | 'DELIVERED'
  /** 移交出件窗口 */
  | 'HANDED_OVER'
  /** 期满，视为受理等 */
  | 'LAPSED';

/** The legal clocks. */
export type ClockKind =
  /** C13: the department takes the case (领取) */
  | 'CLAIM'
  /** C3: decision and hand-over, as promised (承诺时限) */
  | 'DECISION_COMMITTED'
  /** C2: decision, by law (法定时限) */
  | 'DECISION_STATUTORY'
  /** C5: the certificate is issued and served (颁发、送达) */
  | 'ISSUE'
  /** C1: one-off notice of everything that is missing (一次性告知) */
  | 'NOTICE';

/** How a clock stands. */
export type ClockState =
  /** Done in time */
  | 'MET'
  /** Done too late */
  | 'MISSED'
  /** It has run out, and what it is for has not been done */
  | 'OVERDUE'
  /** It runs */
  | 'RUNNING'
  /** The case ended otherwise */
  | 'STOPPED'
  /** It stands still */
  | 'SUSPENDED';

/** A time in which a clock stands still. */
export type ClockSuspension = {
  readonly __typename?: 'ClockSuspension';
  /** Number of the notice D10 (特别程序告知书). */
  readonly document: Scalars['String']['output'];
  /** After this day. */
  readonly from: Scalars['Date']['output'];
  /** Which procedure. */
  readonly kind: Scalars['String']['output'];
  /** Until and with this day; null while it lasts. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** What was done about a task. */
export type CloseHallTaskInput = {
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** What was done. */
  readonly note: Scalars['String']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** A component within its joint case. */
export type ComponentReview = {
  readonly __typename?: 'ComponentReview';
  /** It has a decision that takes effect when what it has to end after has ended. */
  readonly decisionKept: Scalars['Boolean']['output'];
  /** Its department. */
  readonly department: Department;
  /** Holds that the hall office has ended, and why; empty for applicants. */
  readonly endedHolds: ReadonlyArray<EndedHold>;
  /** Components without a good end for which it is on hold. */
  readonly heldFor: ReadonlyArray<Scalars['ID']['output']>;
  /** Since when it is on hold. */
  readonly heldSince: Maybe<Scalars['DateTime']['output']>;
  /** Key. */
  readonly key: Scalars['ID']['output'];
  /** The decision; null while there is none in effect. */
  readonly outcome: Maybe<Outcome>;
  /** The department's side; null for who may not see it. */
  readonly reviewCase: Maybe<ReviewCase>;
  /** Where the department's work stands. */
  readonly status: ReviewStatus;
  /** Why it was ended without a decision. */
  readonly terminationCause: Maybe<TerminationCause>;
  /** Components whose results it waits for, or after which it has to end. */
  readonly waitsFor: ReadonlyArray<Scalars['ID']['output']>;
};

/** A decision. */
export type DecideCaseInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Statute and article. */
  readonly legalBasis: Scalars['String']['input'];
  /** Granted or refused. */
  readonly outcome: Outcome;
  /** Why refused; empty when granted. */
  readonly reasons?: ReadonlyArray<RefusalReasonInput>;
};

/** A department (审批支撑部门). */
export type Department = {
  readonly __typename?: 'Department';
  /** Unified social credit code. */
  readonly code: Scalars['ID']['output'];
};

/** Which cases of the work list. */
export type DepartmentCasesFilter = {
  /** Only what the caller has claimed. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these statuses; left out or empty: whatever the department still has to do something about. */
  readonly statuses?: InputMaybe<ReadonlyArray<ReviewStatus>>;
};

/** A reply of a department as it is on file. */
export type DepartmentReply = {
  readonly __typename?: 'DepartmentReply';
  /** What it said, as text; null where it is not kept: empty, too large, or with personal data. */
  readonly body: Maybe<Scalars['String']['output']>;
  /** Why it could not be used: a code of docs/departments.md. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** The department whose topic it came on. */
  readonly department: Maybe<Department>;
  /** What exactly. */
  readonly details: ReadonlyArray<Scalars['String']['output']>;
  /** When it came. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** `ce_id`; null where it could not be read. */
  readonly replyId: Maybe<Scalars['String']['output']>;
  /** The case, where it could be read. */
  readonly serviceCase: Maybe<ServiceCase>;
  /** Which kind, DecisionGiven.v1 for one; null where it could not be read. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** What has become of it. */
  readonly verdict: ReplyVerdict;
};

/** A page of replies. */
export type DepartmentReplyConnection = {
  readonly __typename?: 'DepartmentReplyConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<DepartmentReplyEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<DepartmentReply>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
};

/** A reply and its place in the list. */
export type DepartmentReplyEdge = {
  readonly __typename?: 'DepartmentReplyEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The reply. */
  readonly node: DepartmentReply;
};

/** The end of a period. */
export type Due = {
  readonly __typename?: 'Due';
  /** The half of that day (R15); null: the whole day. */
  readonly half: Maybe<HalfDay>;
  /** Its last day. */
  readonly on: Scalars['Date']['output'];
  /** A day of a year without a published calendar was counted: the date may move (R13). */
  readonly provisional: Scalars['Boolean']['output'];
};

/** What the hall office orders. */
export type EndHoldInput = {
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The component on hold. */
  readonly componentKey: Scalars['ID']['input'];
  /** The version of the joint case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The joint case. */
  readonly jointCaseId: Scalars['ID']['input'];
  /** Goes on, or is ended. */
  readonly outcome: HoldOutcome;
  /** Why; kept in the history. */
  readonly reason: Scalars['String']['input'];
};

/** A hold that the hall office has ended. */
export type EndedHold = {
  readonly __typename?: 'EndedHold';
  /** When. */
  readonly endedAt: Scalars['DateTime']['output'];
  /** Who. */
  readonly endedBy: Staff;
  /** Key of the component without a good end. */
  readonly heldFor: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** Half a working day. */
export type HalfDay =
  /** 下午 */
  | 'AFTERNOON'
  /** 上午，12:00以前 */
  | 'MORNING';

/** Something only the hall office can settle. */
export type HallTask = {
  readonly __typename?: 'HallTask';
  /** When it was settled; null while it is open. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who settled it. */
  readonly closedBy: Maybe<Staff>;
  /** What was done. */
  readonly closingNote: Maybe<Scalars['String']['output']>;
  /** The department, where it is known. */
  readonly department: Maybe<Department>;
  /** What exactly. */
  readonly details: ReadonlyArray<Scalars['String']['output']>;
  /** Permanent. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: HallTaskKind;
  /** When it came up. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** The case, where it is known. */
  readonly serviceCase: Maybe<ServiceCase>;
};

/** A page of tasks. */
export type HallTaskConnection = {
  readonly __typename?: 'HallTaskConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<HallTaskEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<HallTask>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
};

/** A task and its place in the list. */
export type HallTaskEdge = {
  readonly __typename?: 'HallTaskEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: HallTask;
};

/** What a task of the hall office is about. New values may be added. */
export type HallTaskKind =
  /** 部门表示不能办理 */
  | 'CANNOT_HANDLE'
  /** 与已有决定不一致的回复 */
  | 'CONFLICTING_REPLY'
  /** 撤回或者终止后的回复 */
  | 'LATE_REPLY'
  /** 系统没能处理的回复 */
  | 'REPLY_NOT_PROCESSED';

/** Done, or why not. */
export type HallTaskResult = HallTaskSuccess | Refusal;

/** Done. */
export type HallTaskSuccess = {
  readonly __typename?: 'HallTaskSuccess';
  /** The task as it is now. */
  readonly task: HallTask;
};

/** How a hold ends. */
export type HoldOutcome =
  /** 继续办理 */
  | 'CONTINUE'
  /** 终止 */
  | 'TERMINATE';

/** One joint case (一件事办件) on its way through the hall. */
export type JointCase = {
  readonly __typename?: 'JointCase';
  /** Opaque and permanent. */
  readonly id: Scalars['ID']['output'];
  /** How it stands in the departments; null means it has not arrived there yet, or is not yours to see. */
  readonly review: Maybe<JointReview>;
};

/** A page of joint cases. */
export type JointCaseConnection = {
  readonly __typename?: 'JointCaseConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<JointCaseEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<JointCase>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
};

/** A joint case and its place in the list. */
export type JointCaseEdge = {
  readonly __typename?: 'JointCaseEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The joint case. */
  readonly node: JointCase;
};

/** Which joint cases. */
export type JointCasesFilter = {
  /** Past their promise date and not concluded. */
  readonly late?: Scalars['Boolean']['input'];
  /** Of this matter. */
  readonly matterCode?: InputMaybe<Scalars['ID']['input']>;
  /** In these states; empty: in any. */
  readonly statuses?: ReadonlyArray<JointStatus>;
  /** With an open component of this department. */
  readonly waitingForDepartment?: InputMaybe<Scalars['ID']['input']>;
};

/** How a joint case stands: a pure function of its components. */
export type JointReview = {
  readonly __typename?: 'JointReview';
  /** The components, in the matter's order. */
  readonly components: ReadonlyArray<ComponentReview>;
  /** When its last component ended. */
  readonly concludedAt: Maybe<Scalars['DateTime']['output']>;
  /** The number on the receipt. */
  readonly jointCaseNumber: Scalars['String']['output'];
  /** Departments of the joint visit (联合勘验), where one is needed; recorded, not run yet. */
  readonly jointVisit: ReadonlyArray<Department>;
  /** The pinned matter. */
  readonly matterCode: Scalars['ID']['output'];
  /** Its name. */
  readonly matterName: Scalars['String']['output'];
  /** The half of that day; null: the whole day. */
  readonly promiseDueHalf: Maybe<HalfDay>;
  /** The promise date along the critical path. */
  readonly promiseDueOn: Scalars['Date']['output'];
  /** Its state. */
  readonly status: JointStatus;
  /** Raised by every change of it or of a component; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** Who is being waited for, and since when; empty when nothing is open. */
  readonly waitingFor: ReadonlyArray<Waiting>;
  /** Working days left until the promise date: 0 on that day, negative after it; null when it is concluded. */
  readonly workingDaysLeft: Maybe<Scalars['Int']['output']>;
};

/** Done, or why not. */
export type JointReviewResult = JointReviewSuccess | Refusal;

/** Done. */
export type JointReviewSuccess = {
  readonly __typename?: 'JointReviewSuccess';
  /** The joint case as it is now. */
  readonly jointCase: JointCase;
};

/** States of a joint case. New values may be added: treat an unknown one as under way. */
export type JointStatus =
  /** 已受理: the first component is accepted */
  | 'ACCEPTED'
  /** 终止: everything ended without a decision */
  | 'ENDED'
  /** 全部准予 */
  | 'GRANTED'
  /** 等待审管办处理: all that is open is on hold */
  | 'ON_HOLD'
  /** 部分准予 */
  | 'PARTLY_GRANTED'
  /** 已收件 */
  | 'RECEIVED'
  /** 不予: nothing was granted, at least one refused */
  | 'REFUSED';

/** An acceptance on paper. */
export type KeyInAcceptanceInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The paper's date. */
  readonly on: Scalars['Date']['input'];
  /** Who accepted and reviews. */
  readonly reviewerStaffNo: Scalars['ID']['input'];
};

/** A decision on paper. */
export type KeyInDecisionInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** Who decided, never the reviewer. */
  readonly deciderStaffNo: Scalars['ID']['input'];
  /** The version you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Statute and article. */
  readonly legalBasis: Scalars['String']['input'];
  /** The paper's date. */
  readonly on: Scalars['Date']['input'];
  /** Granted or refused. */
  readonly outcome: Outcome;
  /** Why refused; empty when granted. */
  readonly reasons?: ReadonlyArray<RefusalReasonInput>;
  /** Who reviewed. */
  readonly reviewerStaffNo: Scalars['ID']['input'];
};

/** A result on paper. */
export type KeyInResultInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** The certificate's number; left out where the item has none. */
  readonly certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The paper's date. */
  readonly on: Scalars['Date']['input'];
};

/** A certificate that was made. */
export type MakeCertificateInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Its number, unique within the department. */
  readonly certificateNumber: Scalars['String']['input'];
  /** Chosen by the caller, unique per request. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accepts the case in law (受理, T8): the decision clocks start. Role: the reviewer who has claimed it. */
  readonly acceptCase: ReviewCaseResult;
  /** Takes the case, or takes it over from a colleague (领取). Role: reviewer of the department. */
  readonly claimCase: ReviewCaseResult;
  /** Closes a task of the hall office. Role: hall office. */
  readonly closeHallTask: HallTaskResult;
  /** Decides: grants, or refuses with reasons and remedies (决定, T20, T21). Role: decision maker or agency head, never the reviewer. */
  readonly decideCase: ReviewCaseResult;
  /** Ends a hold (等待处理): the component goes on, or is ended. Role: hall office. */
  readonly endHold: JointReviewResult;
  /** Keys in an acceptance on paper (补录受理). Role: liaison of a department that cannot be connected. */
  readonly keyInAcceptance: ReviewCaseResult;
  /** Keys in a decision on paper (补录决定), naming reviewer and decider. Role: liaison of a department that cannot be connected. */
  readonly keyInDecision: ReviewCaseResult;
  /** Keys in a result on paper (补录结果) and offers it to the window. Role: liaison of a department that cannot be connected. */
  readonly keyInResult: ReviewCaseResult;
  /** Records the certificate that was made (制证, T23). Role: reviewer of the department. */
  readonly makeCertificate: ReviewCaseResult;
  /** Signs for the department and offers the result to the delivery window (移交出件, T24, T25). Role: liaison, never the decision maker. */
  readonly offerResult: ReviewCaseResult;
  /** Begins the examination (审查, T13). Role: the reviewer who has claimed it. */
  readonly startReview: ReviewCaseResult;
  /** Hands the opinion to the decision maker (提交审查意见, T18). Role: the reviewer who has claimed it. */
  readonly submitOpinion: ReviewCaseResult;
};


export type MutationAcceptCaseArgs = {
  input: CaseInput;
};


export type MutationClaimCaseArgs = {
  input: CaseInput;
};


export type MutationCloseHallTaskArgs = {
  input: CloseHallTaskInput;
};


export type MutationDecideCaseArgs = {
  input: DecideCaseInput;
};


export type MutationEndHoldArgs = {
  input: EndHoldInput;
};


export type MutationKeyInAcceptanceArgs = {
  input: KeyInAcceptanceInput;
};


export type MutationKeyInDecisionArgs = {
  input: KeyInDecisionInput;
};


export type MutationKeyInResultArgs = {
  input: KeyInResultInput;
};


export type MutationMakeCertificateArgs = {
  input: MakeCertificateInput;
};


export type MutationOfferResultArgs = {
  input: CaseInput;
};


export type MutationStartReviewArgs = {
  input: CaseInput;
};


export type MutationSubmitOpinionArgs = {
  input: SubmitOpinionInput;
};

/** The reviewer's opinion (审查意见). */
export type Opinion = {
  readonly __typename?: 'Opinion';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Staff;
  /** Statute and article. */
  readonly legalBasis: Scalars['String']['output'];
  /** What it recommends. */
  readonly recommendation: Recommendation;
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** How a case was decided. */
export type Outcome =
  /** 准予 */
  | 'GRANTED'
  /** 不予 */
  | 'REFUSED';

/** Whether more follow, and after which cursor. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** For `after`; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** More follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * The work list of the caller's department (部门办件): what is still to be done, oldest receipt first; the hall office and the auditor see all departments.
   * Roles: staff of a department, department system, hall office, auditor.
   */
  readonly departmentCases: ReviewCaseConnection;
  /**
   * What departments have answered by Kafka, latest first, with what became of it; of one case, or all. Roles: hall office and auditor all
   * of it, a department's people and its system their own.
   */
  readonly departmentReplies: DepartmentReplyConnection;
  /** What only the hall office can settle (待办), oldest first: the open ones, or with open: false all. Roles: hall office, auditor. */
  readonly hallTasks: HallTaskConnection;
  /**
   * Joint cases (一件事) as the hall office runs them, oldest receipt first: their state, whom they wait for and since when, the
   * promise date and the days left. Roles: hall office, auditor.
   */
  readonly jointCases: JointCaseConnection;
  /** The department's side of a case, or null when there is none or it is not yours to see. */
  readonly reviewCase: Maybe<ReviewCase>;
};


export type QueryDepartmentCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DepartmentCasesFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDepartmentRepliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  caseId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  verdicts?: InputMaybe<ReadonlyArray<ReplyVerdict>>;
};


export type QueryHallTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryJointCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointCasesFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReviewCaseArgs = {
  id: Scalars['ID']['input'];
};

/** Why a case is refused. */
export type ReasonCode =
  /** 不符合法定条件 */
  | 'CONDITIONS_NOT_MET'
  /** 材料虚假 */
  | 'FALSE_MATERIAL'
  /** 材料不齐: never a reason; the answer is INCOMPLETE_IS_NO_REASON (C-1). */
  | 'INCOMPLETE'
  /** 法律禁止 */
  | 'LEGAL_BAR'
  /** 名额已满 */
  | 'QUOTA_EXHAUSTED';

/** What an opinion recommends. */
export type Recommendation =
  /** 建议准予 */
  | 'GRANT'
  /** 建议不予 */
  | 'REFUSE';

/** A lawful no: nothing was changed. */
export type Refusal = {
  readonly __typename?: 'Refusal';
  /** For programs; never reused. */
  readonly code: RefusalCode;
  /** What exactly is wrong, for people; may be empty. */
  readonly details: ReadonlyArray<Scalars['String']['output']>;
  /** For people, in Chinese. */
  readonly message: Scalars['String']['output'];
};

/** Why an action was refused. Each service has its own codes; the graph has them all. */
export type RefusalCode =
  /** The status of the case does not allow this; details say what is possible, in Chinese. */
  | 'ACTION_NOT_OPEN'
  /** The decision is made already. */
  | 'ALREADY_DECIDED'
  /** The result was offered already. */
  | 'ALREADY_OFFERED'
  /** You have claimed it already. */
  | 'ALREADY_YOURS'
  /** Before the receipt, or after today. */
  | 'BAD_DATE'
  /** No such case, or not yours. */
  | 'CASE_NOT_FOUND'
  /** The certificate has not been made. */
  | 'CERTIFICATE_MISSING'
  /** The department has given this number to another case. */
  | 'CERTIFICATE_NUMBER_TAKEN'
  /** This commandId belongs to another request. */
  | 'COMMAND_ID_REUSED'
  /** Someone else was faster: read again. */
  | 'CONFLICT'
  /** Who decided a case may not sign its hand-over. */
  | 'DECIDER_MAY_NOT_HAND_OVER'
  /** Incomplete materials are answered by the one-off notice, never by a refusal (C-1). */
  | 'INCOMPLETE_IS_NO_REASON'
  /** No such joint case, or not yours. */
  | 'JOINT_CASE_NOT_FOUND'
  /** Nobody has claimed the case yet: claim it first. */
  | 'NOT_CLAIMED'
  /** Only departments that cannot be connected key steps in. */
  | 'NOT_KEYED_IN'
  /** The component is not on hold. */
  | 'NOT_ON_HOLD'
  /** The role does not allow this. */
  | 'NOT_PERMITTED'
  /** Another reviewer has claimed the case. */
  | 'NOT_THE_REVIEWER'
  /** The item yields no certificate. */
  | 'NO_CERTIFICATE'
  /** A refusal needs reasons, each with the provision that is not met. */
  | 'REASONS_MISSING'
  /** A grant has no reasons for refusal. */
  | 'REASONS_NOT_ALLOWED'
  /** Who received a case may neither review nor decide it (受办分离). */
  | 'RECEIVER_MAY_NOT_REVIEW'
  /** The department's reconsideration body or court is not known: no refusal can be issued. */
  | 'REMEDIES_INCOMPLETE'
  /** Who reviewed a case may not decide it. */
  | 'REVIEWER_MAY_NOT_DECIDE'
  /** No such open task. */
  | 'TASK_NOT_FOUND'
  /** A text that has to be there is empty; details name it. */
  | 'TEXT_MISSING'
  /** The joint case has no such component; details name those it has. */
  | 'UNKNOWN_COMPONENT'
  /** Not one of the department's people. */
  | 'UNKNOWN_STAFF';

/** One reason of a refusal. */
export type RefusalReason = {
  readonly __typename?: 'RefusalReason';
  /** For programs. */
  readonly code: ReasonCode;
  /** The provision that is not met. */
  readonly provision: Scalars['String']['output'];
  /** In words. */
  readonly text: Scalars['String']['output'];
};

/** One reason of a refusal. */
export type RefusalReasonInput = {
  /** For programs. */
  readonly code: ReasonCode;
  /** The provision that is not met. */
  readonly provision: Scalars['String']['input'];
  /** In words. */
  readonly text: Scalars['String']['input'];
};

/** Remedies (救济途径) as told on the decision. */
export type Remedies = {
  readonly __typename?: 'Remedies';
  /** The court. */
  readonly court: Scalars['String']['output'];
  /** The body for administrative reconsideration. */
  readonly reconsiderationBody: Scalars['String']['output'];
  /** The sentence on the decision. */
  readonly text: Scalars['String']['output'];
};

/** What has become of a reply. */
export type ReplyVerdict =
  /** It said what was known already */
  | 'ACKNOWLEDGED'
  /** It took effect */
  | 'APPLIED'
  /** It could not be used, and was answered so */
  | 'REJECTED'
  /** The hall office has a task because of it */
  | 'TASK'
  /** It came early: it waits for what it follows */
  | 'WAITING';

/** A department's side of a case (分类审批). */
export type ReviewCase = {
  readonly __typename?: 'ReviewCase';
  /** Why it counts as accepted; null before the acceptance. */
  readonly acceptanceBasis: Maybe<AcceptanceBasis>;
  /** How the acceptance, the decision and the result came to us; null before the acceptance. */
  readonly acceptanceOrigin: Maybe<StepOrigin>;
  /** When it was accepted: day 0 of the decision clocks. */
  readonly acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the one who asks may do now, as words of the lifecycle. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** The number on the receipt. */
  readonly caseNumber: Scalars['String']['output'];
  /** The certificate (证照); its number is shown to the department, the delivery window and the applicant. */
  readonly certificate: Maybe<Certificate>;
  /** When it was claimed. */
  readonly claimedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its legal clocks (时限) in this round, by their starts. */
  readonly clocks: ReadonlyArray<Clock>;
  /** The end of the promised period (承诺时限, clock C3); null before acceptance, and where nothing is promised. */
  readonly committedDue: Maybe<Due>;
  /** The decision in writing. */
  readonly decision: Maybe<CaseDecision>;
  /** The decision is made and takes effect when what it has to end after has ended. */
  readonly decisionKept: Scalars['Boolean']['output'];
  /** The same of the decision. */
  readonly decisionOrigin: Maybe<StepOrigin>;
  /** When it was served. */
  readonly deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** The department that decides. */
  readonly department: Department;
  /** When the delivery window signed for it: clock C3 ends here. */
  readonly handedOverAt: Maybe<Scalars['DateTime']['output']>;
  /** The id of the service case. */
  readonly id: Scalars['ID']['output'];
  /** Item name as pinned at the receipt. */
  readonly itemName: Scalars['String']['output'];
  /** The joint case it is a component of, or null. */
  readonly jointCase: Maybe<JointCase>;
  /** Who signed for the department. */
  readonly liaison: Maybe<Staff>;
  /** Last day for the one-off notice, clock C1. */
  readonly noticeBy: Scalars['Date']['output'];
  /** When the result was offered to the delivery window. */
  readonly offeredAt: Maybe<Scalars['DateTime']['output']>;
  /** The reviewer's opinion; for the department and the auditor only. */
  readonly opinion: Maybe<Opinion>;
  /** When the window received the case. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The reviewer (审查人员) who has claimed it. */
  readonly reviewer: Maybe<Staff>;
  /** 1; raised by a re-opening (T32). */
  readonly round: Scalars['Int']['output'];
  /** The case itself, with what the front desk knows. */
  readonly serviceCase: ServiceCase;
  /** Where the department's work stands. */
  readonly status: ReviewStatus;
  /** The end of the statutory period (法定时限, clock C2); null before acceptance, and where no law sets one. */
  readonly statutoryDue: Maybe<Due>;
  /** Raised by every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a work list. */
export type ReviewCaseConnection = {
  readonly __typename?: 'ReviewCaseConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<ReviewCaseEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<ReviewCase>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
};

/** A case and its place in the list. */
export type ReviewCaseEdge = {
  readonly __typename?: 'ReviewCaseEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: ReviewCase;
};

/** Done, or why not. */
export type ReviewCaseResult = Refusal | ReviewCaseSuccess;

/** Done. */
export type ReviewCaseSuccess = {
  readonly __typename?: 'ReviewCaseSuccess';
  /** The case as it is now. */
  readonly reviewCase: ReviewCase;
};

/** Statuses in the department (domain 3.4b). */
export type ReviewStatus =
  /** 已受理 */
  | 'ACCEPTED'
  /** 待补正 */
  | 'AWAITING_SUPPLEMENT'
  /** 制证 */
  | 'CERT_PRODUCTION'
  /** 视为撤回 */
  | 'DEEMED_WITHDRAWN'
  /** 准予 */
  | 'GRANTED'
  /** 已移交窗口 */
  | 'HANDED_OVER'
  /** 不予受理 */
  | 'NOT_ACCEPTED'
  /** 待决定 */
  | 'PENDING_DECISION'
  /** 等待前置事项 */
  | 'PLANNED'
  /** 已收件，待受理 */
  | 'RECEIVED'
  /** 不予许可 */
  | 'REFUSED'
  /** 特别程序 */
  | 'SUSPENDED'
  /** 终止 */
  | 'TERMINATED'
  /** 审查中 */
  | 'UNDER_REVIEW'
  /** 撤回 */
  | 'WITHDRAWN';

/** One case (办件) on its way through the hall. */
export type ServiceCase = {
  readonly __typename?: 'ServiceCase';
  /** Opaque and permanent. */
  readonly id: Scalars['ID']['output'];
  /** The department's side; null means it has not arrived there yet, or is not yours to see. */
  readonly review: Maybe<ReviewCase>;
};

/** A member of staff. */
export type Staff = {
  readonly __typename?: 'Staff';
  /** Number on the badge. */
  readonly staffNo: Scalars['ID']['output'];
};

/** How a step came to us. */
export type StepChannel =
  /** 部门系统 */
  | 'KAFKA'
  /** 补录 */
  | 'PAPER'
  /** 大厅系统 */
  | 'PORTAL';

/** How a step came to us. */
export type StepOrigin = {
  readonly __typename?: 'StepOrigin';
  /** The liaison who keyed it in from paper (补录). */
  readonly enteredBy: Maybe<Staff>;
  /** In the hall's screens, as a reply of the department's system, or from paper. */
  readonly via: StepChannel;
};

/** An opinion. */
export type SubmitOpinionInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Statute and article. */
  readonly legalBasis: Scalars['String']['input'];
  /** What it recommends. */
  readonly recommendation: Recommendation;
  /** The text. */
  readonly text: Scalars['String']['input'];
};

/** Why a case was ended without a decision. */
export type TerminationCause =
  /** 其中一项不予许可，整件终止 */
  | 'ALL_OR_NOTHING'
  /** 审管办终止 */
  | 'HOLD_ENDED'
  /** 前置事项未通过 */
  | 'PREDECESSOR_FAILED';

/** Somebody who is being waited for. */
export type Waiting = {
  readonly __typename?: 'Waiting';
  /** The department; null: the hall office. */
  readonly department: Maybe<Department>;
  /** The component. */
  readonly key: Scalars['ID']['output'];
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  JointCase: JointCase;
  ReviewCase: ReviewCase;
  ServiceCase: ServiceCase;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  JointCase:
    ( { __typename: 'JointCase' }
    & GraphQLRecursivePick<FederationTypes['JointCase'], {"id":true}> );
  ReviewCase:
    ( { __typename: 'ReviewCase' }
    & GraphQLRecursivePick<FederationTypes['ReviewCase'], {"id":true}> );
  ServiceCase:
    ( { __typename: 'ServiceCase' }
    & GraphQLRecursivePick<FederationTypes['ServiceCase'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  HallTaskResult:
    | ( Omit<HallTaskSuccess, 'task'> & { task: _RefType['HallTask'] } & { __typename: 'HallTaskSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  JointReviewResult:
    | ( Omit<JointReviewSuccess, 'jointCase'> & { jointCase: _RefType['JointCase'] } & { __typename: 'JointReviewSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  ReviewCaseResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<ReviewCaseSuccess, 'reviewCase'> & { reviewCase: _RefType['ReviewCase'] } & { __typename: 'ReviewCaseSuccess' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptanceBasis: AcceptanceBasis;
  CaseDecision: ResolverTypeWrapper<RulingModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CaseInput: CaseInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Certificate: ResolverTypeWrapper<{ reviewCase: ReviewCaseModel; certificate: NonNullable<ReviewCaseModel['certificate']> }>;
  Clock: ResolverTypeWrapper<ShownClockModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClockEnd: ClockEnd;
  ClockKind: ClockKind;
  ClockState: ClockState;
  ClockSuspension: ResolverTypeWrapper<ClockSuspensionModel>;
  CloseHallTaskInput: CloseHallTaskInput;
  ComponentReview: ResolverTypeWrapper<SiblingsModel & { component: ReviewCaseModel }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideCaseInput: DecideCaseInput;
  Department: ResolverTypeWrapper<{ code: string }>;
  DepartmentCasesFilter: DepartmentCasesFilter;
  DepartmentReply: ResolverTypeWrapper<ShownReplyModel>;
  DepartmentReplyConnection: ResolverTypeWrapper<Omit<DepartmentReplyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DepartmentReplyEdge']>, nodes: ReadonlyArray<ResolversTypes['DepartmentReply']> }>;
  DepartmentReplyEdge: ResolverTypeWrapper<Omit<DepartmentReplyEdge, 'node'> & { node: ResolversTypes['DepartmentReply'] }>;
  Due: ResolverTypeWrapper<Due>;
  EndHoldInput: EndHoldInput;
  EndedHold: ResolverTypeWrapper<Omit<EndedHold, 'endedBy'> & { endedBy: ResolversTypes['Staff'] }>;
  HalfDay: HalfDay;
  HallTask: ResolverTypeWrapper<HallTaskModel>;
  HallTaskConnection: ResolverTypeWrapper<Omit<HallTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HallTaskEdge']>, nodes: ReadonlyArray<ResolversTypes['HallTask']> }>;
  HallTaskEdge: ResolverTypeWrapper<Omit<HallTaskEdge, 'node'> & { node: ResolversTypes['HallTask'] }>;
  HallTaskKind: HallTaskKind;
  HallTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HallTaskResult']>;
  HallTaskSuccess: ResolverTypeWrapper<Omit<HallTaskSuccess, 'task'> & { task: ResolversTypes['HallTask'] }>;
  HoldOutcome: HoldOutcome;
  JointCase: ResolverTypeWrapper<{ id: string }>;
  JointCaseConnection: ResolverTypeWrapper<Omit<JointCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JointCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['JointCase']> }>;
  JointCaseEdge: ResolverTypeWrapper<Omit<JointCaseEdge, 'node'> & { node: ResolversTypes['JointCase'] }>;
  JointCasesFilter: JointCasesFilter;
  JointReview: ResolverTypeWrapper<SiblingsModel>;
  JointReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JointReviewResult']>;
  JointReviewSuccess: ResolverTypeWrapper<Omit<JointReviewSuccess, 'jointCase'> & { jointCase: ResolversTypes['JointCase'] }>;
  JointStatus: JointStatus;
  KeyInAcceptanceInput: KeyInAcceptanceInput;
  KeyInDecisionInput: KeyInDecisionInput;
  KeyInResultInput: KeyInResultInput;
  MakeCertificateInput: MakeCertificateInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Opinion: ResolverTypeWrapper<OpinionModel>;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReasonCode: ReasonCode;
  Recommendation: Recommendation;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RefusalReason: ResolverTypeWrapper<RefusalReason>;
  RefusalReasonInput: RefusalReasonInput;
  Remedies: ResolverTypeWrapper<Remedies>;
  ReplyVerdict: ReplyVerdict;
  ReviewCase: ResolverTypeWrapper<ReviewCaseModel>;
  ReviewCaseConnection: ResolverTypeWrapper<Omit<ReviewCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReviewCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['ReviewCase']> }>;
  ReviewCaseEdge: ResolverTypeWrapper<Omit<ReviewCaseEdge, 'node'> & { node: ResolversTypes['ReviewCase'] }>;
  ReviewCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewCaseResult']>;
  ReviewCaseSuccess: ResolverTypeWrapper<Omit<ReviewCaseSuccess, 'reviewCase'> & { reviewCase: ResolversTypes['ReviewCase'] }>;
  ReviewStatus: ReviewStatus;
  ServiceCase: ResolverTypeWrapper<{ id: string }>;
  Staff: ResolverTypeWrapper<{ staffNo: string }>;
  StepChannel: StepChannel;
  StepOrigin: ResolverTypeWrapper<Omit<StepOrigin, 'enteredBy'> & { enteredBy?: Maybe<ResolversTypes['Staff']> }>;
  SubmitOpinionInput: SubmitOpinionInput;
  TerminationCause: TerminationCause;
  Waiting: ResolverTypeWrapper<WaitingModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CaseDecision: RulingModel;
  String: Scalars['String']['output'];
  CaseInput: CaseInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Certificate: { reviewCase: ReviewCaseModel; certificate: NonNullable<ReviewCaseModel['certificate']> };
  Clock: ShownClockModel;
  Boolean: Scalars['Boolean']['output'];
  ClockSuspension: ClockSuspensionModel;
  CloseHallTaskInput: CloseHallTaskInput;
  ComponentReview: SiblingsModel & { component: ReviewCaseModel };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideCaseInput: DecideCaseInput;
  Department: { code: string };
  DepartmentCasesFilter: DepartmentCasesFilter;
  DepartmentReply: ShownReplyModel;
  DepartmentReplyConnection: Omit<DepartmentReplyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DepartmentReplyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DepartmentReply']> };
  DepartmentReplyEdge: Omit<DepartmentReplyEdge, 'node'> & { node: ResolversParentTypes['DepartmentReply'] };
  Due: Due;
  EndHoldInput: EndHoldInput;
  EndedHold: Omit<EndedHold, 'endedBy'> & { endedBy: ResolversParentTypes['Staff'] };
  HallTask: HallTaskModel;
  HallTaskConnection: Omit<HallTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HallTaskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HallTask']> };
  HallTaskEdge: Omit<HallTaskEdge, 'node'> & { node: ResolversParentTypes['HallTask'] };
  HallTaskResult: ResolversUnionTypes<ResolversParentTypes>['HallTaskResult'];
  HallTaskSuccess: Omit<HallTaskSuccess, 'task'> & { task: ResolversParentTypes['HallTask'] };
  JointCase: { id: string };
  JointCaseConnection: Omit<JointCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JointCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JointCase']> };
  JointCaseEdge: Omit<JointCaseEdge, 'node'> & { node: ResolversParentTypes['JointCase'] };
  JointCasesFilter: JointCasesFilter;
  JointReview: SiblingsModel;
  JointReviewResult: ResolversUnionTypes<ResolversParentTypes>['JointReviewResult'];
  JointReviewSuccess: Omit<JointReviewSuccess, 'jointCase'> & { jointCase: ResolversParentTypes['JointCase'] };
  KeyInAcceptanceInput: KeyInAcceptanceInput;
  KeyInDecisionInput: KeyInDecisionInput;
  KeyInResultInput: KeyInResultInput;
  MakeCertificateInput: MakeCertificateInput;
  Mutation: Record<PropertyKey, never>;
  Opinion: OpinionModel;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  RefusalReason: RefusalReason;
  RefusalReasonInput: RefusalReasonInput;
  Remedies: Remedies;
  ReviewCase: ReviewCaseModel;
  ReviewCaseConnection: Omit<ReviewCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReviewCase']> };
  ReviewCaseEdge: Omit<ReviewCaseEdge, 'node'> & { node: ResolversParentTypes['ReviewCase'] };
  ReviewCaseResult: ResolversUnionTypes<ResolversParentTypes>['ReviewCaseResult'];
  ReviewCaseSuccess: Omit<ReviewCaseSuccess, 'reviewCase'> & { reviewCase: ResolversParentTypes['ReviewCase'] };
  ServiceCase: { id: string };
  Staff: { staffNo: string };
  StepOrigin: Omit<StepOrigin, 'enteredBy'> & { enteredBy?: Maybe<ResolversParentTypes['Staff']> };
  SubmitOpinionInput: SubmitOpinionInput;
  Waiting: WaitingModel;
};

export type CaseDecisionResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['CaseDecision'] = ResolversParentTypes['CaseDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RefusalReason']>, ParentType, ContextType>;
  remedies?: Resolver<Maybe<ResolversTypes['Remedies']>, ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClockResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  dueHalf?: Resolver<Maybe<ResolversTypes['HalfDay']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['ClockEnd']>, ParentType, ContextType>;
  extensionWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remainingWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  suspensions?: Resolver<ReadonlyArray<ResolversTypes['ClockSuspension']>, ParentType, ContextType>;
};

export type ClockSuspensionResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['ClockSuspension'] = ResolversParentTypes['ClockSuspension']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ComponentReviewResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['ComponentReview'] = ResolversParentTypes['ComponentReview']> = {
  decisionKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  endedHolds?: Resolver<ReadonlyArray<ResolversTypes['EndedHold']>, ParentType, ContextType>;
  heldFor?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  heldSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  reviewCase?: Resolver<Maybe<ResolversTypes['ReviewCase']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  terminationCause?: Resolver<Maybe<ResolversTypes['TerminationCause']>, ParentType, ContextType>;
  waitsFor?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DepartmentReplyResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['DepartmentReply'] = ResolversParentTypes['DepartmentReply']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceCase?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReplyVerdict'], ParentType, ContextType>;
};

export type DepartmentReplyConnectionResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['DepartmentReplyConnection'] = ResolversParentTypes['DepartmentReplyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartmentReplyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DepartmentReply']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DepartmentReplyEdgeResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['DepartmentReplyEdge'] = ResolversParentTypes['DepartmentReplyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DepartmentReply'], ParentType, ContextType>;
};

export type DueResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Due'] = ResolversParentTypes['Due']> = {
  half?: Resolver<Maybe<ResolversTypes['HalfDay']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EndedHoldResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['EndedHold'] = ResolversParentTypes['EndedHold']> = {
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  heldFor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HallTaskResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['HallTask'] = ResolversParentTypes['HallTask']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  closingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HallTaskKind'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  serviceCase?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType>;
};

export type HallTaskConnectionResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['HallTaskConnection'] = ResolversParentTypes['HallTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HallTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HallTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HallTaskEdgeResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['HallTaskEdge'] = ResolversParentTypes['HallTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HallTask'], ParentType, ContextType>;
};

export type HallTaskResultResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['HallTaskResult'] = ResolversParentTypes['HallTaskResult']> = {
  __resolveType?: TypeResolveFn<'HallTaskSuccess' | 'Refusal', ParentType, ContextType>;
};

export type HallTaskSuccessResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['HallTaskSuccess'] = ResolversParentTypes['HallTaskSuccess']> = {
  task?: Resolver<ResolversTypes['HallTask'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointCaseResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['JointCase'] = ResolversParentTypes['JointCase'], FederationReferenceType extends FederationReferenceTypes['JointCase'] = FederationReferenceTypes['JointCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['JointReview']>, ParentType, ContextType>;
};

export type JointCaseConnectionResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['JointCaseConnection'] = ResolversParentTypes['JointCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JointCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JointCaseEdgeResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['JointCaseEdge'] = ResolversParentTypes['JointCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointCase'], ParentType, ContextType>;
};

export type JointReviewResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['JointReview'] = ResolversParentTypes['JointReview']> = {
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentReview']>, ParentType, ContextType>;
  concludedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  jointCaseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jointVisit?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  matterCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matterName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promiseDueHalf?: Resolver<Maybe<ResolversTypes['HalfDay']>, ParentType, ContextType>;
  promiseDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingFor?: Resolver<ReadonlyArray<ResolversTypes['Waiting']>, ParentType, ContextType>;
  workingDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JointReviewResultResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['JointReviewResult'] = ResolversParentTypes['JointReviewResult']> = {
  __resolveType?: TypeResolveFn<'JointReviewSuccess' | 'Refusal', ParentType, ContextType>;
};

export type JointReviewSuccessResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['JointReviewSuccess'] = ResolversParentTypes['JointReviewSuccess']> = {
  jointCase?: Resolver<ResolversTypes['JointCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCase?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationAcceptCaseArgs, 'input'>>;
  claimCase?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationClaimCaseArgs, 'input'>>;
  closeHallTask?: Resolver<ResolversTypes['HallTaskResult'], ParentType, ContextType, RequireFields<MutationCloseHallTaskArgs, 'input'>>;
  decideCase?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationDecideCaseArgs, 'input'>>;
  endHold?: Resolver<ResolversTypes['JointReviewResult'], ParentType, ContextType, RequireFields<MutationEndHoldArgs, 'input'>>;
  keyInAcceptance?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationKeyInAcceptanceArgs, 'input'>>;
  keyInDecision?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationKeyInDecisionArgs, 'input'>>;
  keyInResult?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationKeyInResultArgs, 'input'>>;
  makeCertificate?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationMakeCertificateArgs, 'input'>>;
  offerResult?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationOfferResultArgs, 'input'>>;
  startReview?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationStartReviewArgs, 'input'>>;
  submitOpinion?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationSubmitOpinionArgs, 'input'>>;
};

export type OpinionResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Opinion'] = ResolversParentTypes['Opinion']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  departmentCases?: Resolver<ResolversTypes['ReviewCaseConnection'], ParentType, ContextType, RequireFields<QueryDepartmentCasesArgs, 'first'>>;
  departmentReplies?: Resolver<ResolversTypes['DepartmentReplyConnection'], ParentType, ContextType, RequireFields<QueryDepartmentRepliesArgs, 'first'>>;
  hallTasks?: Resolver<ResolversTypes['HallTaskConnection'], ParentType, ContextType, RequireFields<QueryHallTasksArgs, 'first' | 'open'>>;
  jointCases?: Resolver<ResolversTypes['JointCaseConnection'], ParentType, ContextType, RequireFields<QueryJointCasesArgs, 'first'>>;
  reviewCase?: Resolver<Maybe<ResolversTypes['ReviewCase']>, ParentType, ContextType, RequireFields<QueryReviewCaseArgs, 'id'>>;
};

export type RefusalResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalReasonResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['RefusalReason'] = ResolversParentTypes['RefusalReason']> = {
  code?: Resolver<ResolversTypes['ReasonCode'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemediesResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Remedies'] = ResolversParentTypes['Remedies']> = {
  court?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconsiderationBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewCaseResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['ReviewCase'] = ResolversParentTypes['ReviewCase'], FederationReferenceType extends FederationReferenceTypes['ReviewCase'] = FederationReferenceTypes['ReviewCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReviewCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptanceBasis?: Resolver<Maybe<ResolversTypes['AcceptanceBasis']>, ParentType, ContextType>;
  acceptanceOrigin?: Resolver<Maybe<ResolversTypes['StepOrigin']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['Clock']>, ParentType, ContextType>;
  committedDue?: Resolver<Maybe<ResolversTypes['Due']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CaseDecision']>, ParentType, ContextType>;
  decisionKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decisionOrigin?: Resolver<Maybe<ResolversTypes['StepOrigin']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  handedOverAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jointCase?: Resolver<Maybe<ResolversTypes['JointCase']>, ParentType, ContextType>;
  liaison?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  noticeBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  offeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceCase?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  statutoryDue?: Resolver<Maybe<ResolversTypes['Due']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewCaseConnectionResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['ReviewCaseConnection'] = ResolversParentTypes['ReviewCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewCaseEdgeResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['ReviewCaseEdge'] = ResolversParentTypes['ReviewCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewCase'], ParentType, ContextType>;
};

export type ReviewCaseResultResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['ReviewCaseResult'] = ResolversParentTypes['ReviewCaseResult']> = {
  __resolveType?: TypeResolveFn<'Refusal' | 'ReviewCaseSuccess', ParentType, ContextType>;
};

export type ReviewCaseSuccessResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['ReviewCaseSuccess'] = ResolversParentTypes['ReviewCaseSuccess']> = {
  reviewCase?: Resolver<ResolversTypes['ReviewCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceCaseResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['ServiceCase'] = ResolversParentTypes['ServiceCase'], FederationReferenceType extends FederationReferenceTypes['ServiceCase'] = FederationReferenceTypes['ServiceCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ReviewCase']>, ParentType, ContextType>;
};

export type StaffResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff']> = {
  staffNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StepOriginResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['StepOrigin'] = ResolversParentTypes['StepOrigin']> = {
  enteredBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  via?: Resolver<ResolversTypes['StepChannel'], ParentType, ContextType>;
};

export type WaitingResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Waiting'] = ResolversParentTypes['Waiting']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ReviewContext> = {
  CaseDecision?: CaseDecisionResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockSuspension?: ClockSuspensionResolvers<ContextType>;
  ComponentReview?: ComponentReviewResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentReply?: DepartmentReplyResolvers<ContextType>;
  DepartmentReplyConnection?: DepartmentReplyConnectionResolvers<ContextType>;
  DepartmentReplyEdge?: DepartmentReplyEdgeResolvers<ContextType>;
  Due?: DueResolvers<ContextType>;
  EndedHold?: EndedHoldResolvers<ContextType>;
  HallTask?: HallTaskResolvers<ContextType>;
  HallTaskConnection?: HallTaskConnectionResolvers<ContextType>;
  HallTaskEdge?: HallTaskEdgeResolvers<ContextType>;
  HallTaskResult?: HallTaskResultResolvers<ContextType>;
  HallTaskSuccess?: HallTaskSuccessResolvers<ContextType>;
  JointCase?: JointCaseResolvers<ContextType>;
  JointCaseConnection?: JointCaseConnectionResolvers<ContextType>;
  JointCaseEdge?: JointCaseEdgeResolvers<ContextType>;
  JointReview?: JointReviewResolvers<ContextType>;
  JointReviewResult?: JointReviewResultResolvers<ContextType>;
  JointReviewSuccess?: JointReviewSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Opinion?: OpinionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusalReason?: RefusalReasonResolvers<ContextType>;
  Remedies?: RemediesResolvers<ContextType>;
  ReviewCase?: ReviewCaseResolvers<ContextType>;
  ReviewCaseConnection?: ReviewCaseConnectionResolvers<ContextType>;
  ReviewCaseEdge?: ReviewCaseEdgeResolvers<ContextType>;
  ReviewCaseResult?: ReviewCaseResultResolvers<ContextType>;
  ReviewCaseSuccess?: ReviewCaseSuccessResolvers<ContextType>;
  ServiceCase?: ServiceCaseResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  StepOrigin?: StepOriginResolvers<ContextType>;
  Waiting?: WaitingResolvers<ContextType>;
};

