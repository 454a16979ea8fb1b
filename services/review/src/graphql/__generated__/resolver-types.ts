import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ReviewCase as ReviewCaseModel, Opinion as OpinionModel } from '../../domain/case/review-case.ts';
import type { Ruling as RulingModel } from '../../domain/case/written-ruling.ts';
import type { Siblings as SiblingsModel } from '../../domain/case/joint-case.ts';
import type { Waiting as WaitingModel } from '../../domain/joint-case/waiting.ts';
import type { ShownClock as ShownClockModel } from '../clocks/shown-clock.ts';
import type { BreachSettlement as BreachSettlementModel } from '../../domain/case/tolerance.ts';
import type { HallTask as HallTaskModel } from '../../domain/hall-tasks/hall-task.ts';
import type { ShownReply as ShownReplyModel } from '../../storage/replies/department-reply-reads.ts';
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
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Somebody is away. */
export type Absence = {
  readonly __typename?: 'Absence';
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Who. */
  readonly staff: Staff;
  /** Last day. */
  readonly to: Scalars['Date']['output'];
};

/** Done, or why not. */
export type AbsenceResult = AbsenceSuccess | Refusal;

/** Done. */
export type AbsenceSuccess = {
  readonly __typename?: 'AbsenceSuccess';
  /** As it is on record. */
  readonly absence: Absence;
};

/** A tolerant acceptance. */
export type AcceptTolerantlyInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The applicant's credit allows it; a promise that was broken in any case of the hall bars it all the same (B6). */
  readonly creditOk: Scalars['Boolean']['input'];
  /** Number of the document that says the credit was repaired (信用修复), after a broken promise. */
  readonly creditRepair?: InputMaybe<Scalars['String']['input']>;
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Codes of secondary materials that are missing. */
  readonly missing: ReadonlyArray<Scalars['ID']['input']>;
  /** The applicant has signed the promise. */
  readonly promiseSigned: Scalars['Boolean']['input'];
  /** The day the applicant promises them for. */
  readonly promisedOn: Scalars['Date']['input'];
  /** How they will be supplied. */
  readonly supplyForm: Scalars['String']['input'];
  /** Why they are secondary. */
  readonly whySecondary: Scalars['String']['input'];
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

/** A hearing. */
export type AnnounceHearingInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** The number of who presides: nobody who examines the case or has done so (art. 48(1)(4)). */
  readonly chair: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why it is held. */
  readonly ground?: HearingGround;
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** Where. */
  readonly place: Scalars['String']['input'];
  /** The hour, as `14:30`. */
  readonly time: Scalars['String']['input'];
};

/** A verification on the site. */
export type ArrangeVerificationInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** Numbers of two or more of the department. */
  readonly verifiers: ReadonlyArray<Scalars['ID']['input']>;
};

/** An extension. */
export type AskExtensionInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why: the applicant is told. */
  readonly reason: Scalars['String']['input'];
  /** So many, in the unit of the period: working days, or calendar days of a period in calendar days. */
  readonly workingDays: Scalars['Int']['input'];
};

/** What can become of a broken promise whose gap closes at the hand-out. */
export type BreachDecision =
  /** 同意逾期补交，补齐前证照不发 */
  | 'ACCEPT_LATE'
  /** 因不可抗力延期 */
  | 'EXTEND'
  /** 撤销准予并终止办理 */
  | 'TERMINATE';

/** The decision on a broken promise. */
export type BreachSettlement = {
  readonly __typename?: 'BreachSettlement';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Staff;
  /** What. */
  readonly decision: BreachDecision;
  /** The facts and the reason. */
  readonly reason: Scalars['String']['output'];
  /** The new day, where it was moved. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** A card or a reminder about one clock of a case: raised once, but for the reminder of a special procedure that lasts too long, dated anew each day. */
export type Card = {
  readonly __typename?: 'Card';
  /** Where it is not the agency's fault: why; null where it is, and of a reminder. */
  readonly cause: Maybe<CardCause>;
  /** Its department. */
  readonly department: Department;
  /** The last day of the clock when it was raised. */
  readonly dueOn: Scalars['Date']['output'];
  /** The clock still runs. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** The clock. */
  readonly kind: ClockKind;
  /** Which. */
  readonly level: CardLevel;
  /** When it was due. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** Who was reminded; null for a card, and where nobody was there: then the hall office has a task. */
  readonly reminded: Maybe<Staff>;
  /** The case. */
  readonly serviceCase: ServiceCase;
};

/** Why a card is not the agency's fault. */
export type CardCause =
  /** 申请人的原因：结果已在窗口，容缺材料还没有补齐 */
  | 'APPLICANT';

/** A page of cards. */
export type CardConnection = {
  readonly __typename?: 'CardConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<CardEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Card>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
};

/** A card and its place in the list. */
export type CardEdge = {
  readonly __typename?: 'CardEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The card. */
  readonly node: Card;
};

/** What a card says. */
export type CardLevel =
  /** 红牌：已超时限 */
  | 'RED'
  /** 催办：超过半个工作日无人领取；特别程序超过告知的时间（每天重新提醒） */
  | 'REMINDER'
  /** 黄牌：时限已过九成 */
  | 'YELLOW';

/** Which cards. */
export type CardsFilter = {
  /** Of this department; hall office and auditor only. */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** Of these levels; empty: of any. */
  readonly levels?: ReadonlyArray<CardLevel>;
  /** Only of clocks that still run. */
  readonly open?: Scalars['Boolean']['input'];
};

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

/** A legal clock of a case (时限; docs/law/clocks.md). */
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
  /** Days added once (延期, art. 42), in the unit of the clock: working days, or calendar days of a period in calendar days; 0 without an extension. */
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
  /** 通知听证 */
  | 'ANNOUNCED'
  /** 指派人员 */
  | 'ASSIGNED'
  /** 终止等 */
  | 'CASE_ENDED'
  /** 领取 */
  | 'CLAIMED'
  /** 决定 */
  | 'DECIDED'
  /** 送达 */
  | 'DELIVERED'
  /** 答疑 */
  | 'EXPLAINED'
  /** 容缺补齐 */
  | 'FULFILLED'
  /** 移交出件窗口 */
  | 'HANDED_OVER'
  /** 举行听证 */
  | 'HELD'
  /** 期满，视为受理等 */
  | 'LAPSED'
  /** 一次性告知 */
  | 'NOTICE_GIVEN'
  /** 不予受理 */
  | 'NOT_ACCEPTED'
  /** 预审收件 */
  | 'PRECHECKED'
  /** The case was taken up again by order; the next round has clocks of its own. */
  | 'REOPENED'
  /** 申请听证，或者要求作出决定 */
  | 'REQUESTED'
  /** 重申补正告知 */
  | 'RESTATED'
  /** 特别程序结束 */
  | 'RESUMED'
  /** 材料移交双方签收 */
  | 'SIGNED_FOR'
  /** 补正齐全 */
  | 'SUPPLIED'
  /** 逾期的后果因期限内已补正而撤销 */
  | 'VOIDED';

/** The legal clocks. */
export type ClockKind =
  /** C13: the department takes the case (领取) */
  | 'CLAIM'
  /** C3: decision and hand-over, as promised (承诺时限) */
  | 'DECISION_COMMITTED'
  /** C2: decision, by law (法定时限) */
  | 'DECISION_STATUTORY'
  /** A refusal is explained (S16) */
  | 'EXPLAIN'
  /** C18: papers go to the department (材料移交) */
  | 'HANDOVER'
  /** C9: the hearing is held (组织听证) */
  | 'HEARING_HOLD'
  /** C10: the hearing is announced, counted back from its day (听证通知) */
  | 'HEARING_NOTICE'
  /** C8: a hearing is asked for (听证申请) */
  | 'HEARING_REQUEST'
  /** A component waits for the hall office, because the one before it had no good end (等待处理) */
  | 'HOLD'
  /** C11: the team of an inspection is assigned (指派检验人员) */
  | 'INSPECT_ASSIGN'
  /** C5: the certificate is issued and served (颁发、送达) */
  | 'ISSUE'
  /** C17: a joint case as a whole, 45 working days (一件事总时限) */
  | 'JOINT'
  /** C16: litigation (行政诉讼) */
  | 'LITIGATE'
  /** C1: one-off notice of everything that is missing (一次性告知) */
  | 'NOTICE'
  /** C1a: a window pre-checks what was filed on line (网上预审) */
  | 'ONLINE_PRECHECK'
  /** C15: administrative reconsideration (行政复议) */
  | 'RECONSIDER'
  /** C6: the applicant supplies what is missing (补正) */
  | 'SUPPLEMENT'
  /** The department answers a complete supplement (T11c) */
  | 'SUPPLEMENT_ANSWER'
  /** A special procedure comes to its end, as told (E13) */
  | 'SUSPENSION'
  /** C7: the applicant closes a tolerated gap (容缺补齐) */
  | 'TOLERANCE';

/** How a clock stands. */
export type ClockState =
  /** One of the applicant's has run out without the act: a right or a chance that is gone, nothing overdue (C6, C7, C8, C15, C16) */
  | 'LAPSED'
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
  /** Number of the notice D10 (特别程序告知书); of KEPT, what it waited for. */
  readonly document: Scalars['String']['output'];
  /** After this day. */
  readonly from: Scalars['Date']['output'];
  /** Which procedure; KEPT for the time in which a decision was kept until a predecessor had ended. */
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

/** A confirmation. */
export type ConfirmTurnAwayInput = {
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** For NOT_COMPETENT: the body that is. */
  readonly competentBody?: InputMaybe<Scalars['String']['input']>;
  /** The contact. */
  readonly contactId: Scalars['ID']['input'];
  /** For INCOMPLETE: everything that is missing. */
  readonly entries?: InputMaybe<ReadonlyArray<NoticeEntryInput>>;
  /** The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Else: the facts. */
  readonly facts?: InputMaybe<Scalars['String']['input']>;
  /** Else: statute and article. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
};

/** What has to be corrected. */
export type CorrectDocumentInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** Which fields; wording only, never what was decided. */
  readonly corrections: ReadonlyArray<FieldCorrectionInput>;
  /** The document: `documentId` of one of this round that still stands. */
  readonly documentId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why: it stands on the new version. */
  readonly reason: Scalars['String']['input'];
};

/** A decision. */
export type DecideCaseInput = {
  /** With FALSE_MATERIAL: the matter directly concerns public safety, health, life or property, so that the applicant is barred for a year (art. 78). */
  readonly bars?: Scalars['Boolean']['input'];
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

/** Why a case is not accepted. */
export type DeclineAcceptanceInput = {
  /** With FALSE_MATERIAL: the matter directly concerns public safety, health, life or property, so that the applicant is barred for a year (art. 78). */
  readonly bars?: Scalars['Boolean']['input'];
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** Where to go instead; with NOT_COMPETENT. */
  readonly competentBody?: InputMaybe<Scalars['String']['input']>;
  /** Everything that is missing; with RETURN_RESUBMIT and INCOMPLETE_WITH_LIST. */
  readonly entries?: ReadonlyArray<NoticeEntryInput>;
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The facts. */
  readonly facts: Scalars['String']['input'];
  /** On which ground. */
  readonly ground: NonAcceptanceGround;
  /** Statute and article. */
  readonly legalBasis: Scalars['String']['input'];
};

/** An act that was refused because another person has to do it (受办分离, S1): who tried what, on which case, and when. */
export type DeniedAct = {
  readonly __typename?: 'DeniedAct';
  /** The mutation that was tried. */
  readonly action: Scalars['String']['output'];
  /** The case; of a window's question whether somebody may be sent away its own id. */
  readonly caseId: Scalars['ID']['output'];
  /** The number of the case, or of the record of that question. */
  readonly caseNumber: Scalars['String']['output'];
  /** Why it was refused. */
  readonly code: RefusalCode;
  /** When. */
  readonly deniedAt: Scalars['DateTime']['output'];
  /** The department. */
  readonly department: Maybe<Department>;
  /** Opaque and permanent. */
  readonly id: Scalars['ID']['output'];
  /** The same in words. */
  readonly message: Scalars['String']['output'];
  /** Who tried. */
  readonly staff: Staff;
};

/** A page of denied acts. */
export type DeniedActConnection = {
  readonly __typename?: 'DeniedActConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<DeniedActEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<DeniedAct>;
  /** Where the next page begins. */
  readonly pageInfo: PageInfo;
};

/** An entry and its cursor. */
export type DeniedActEdge = {
  readonly __typename?: 'DeniedActEdge';
  /** Where this entry stands. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: DeniedAct;
};

/** A department (审批支撑部门). */
export type Department = {
  readonly __typename?: 'Department';
  /** Unified social credit code. */
  readonly code: Scalars['ID']['output'];
};

/** Which cases of the work list. */
export type DepartmentCasesFilter = {
  /** Only where a promise was not kept and the department has to settle it (容缺违约待处理, B2); without statuses, in any. */
  readonly brokenPromise?: InputMaybe<Scalars['Boolean']['input']>;
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

/** How a refusal was explained. */
export type ExplainRefusalInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** By which of the three. */
  readonly channel: ExplanationChannel;
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The right materials. */
  readonly correctMaterials: ReadonlyArray<Scalars['String']['input']>;
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What was told. */
  readonly told: Scalars['String']['input'];
};

/** How a refusal was explained (S16). */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Staff;
  /** By which of the three. */
  readonly channel: ExplanationChannel;
  /** The right materials. */
  readonly correctMaterials: ReadonlyArray<Scalars['String']['output']>;
  /** What was told. */
  readonly told: Scalars['String']['output'];
};

/** How a refusal is explained (S16). */
export type ExplanationChannel =
  /** 审批留言 */
  | 'MESSAGE'
  /** 现场答疑 */
  | 'ON_SITE'
  /** 电话沟通 */
  | 'PHONE';

/** An approval by the head of the government. */
export type ExtendJointCaseInput = {
  /** Number of the approval (批准文号). */
  readonly approvalNumber: Scalars['String']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the joint case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The joint case. */
  readonly jointCaseId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** 1 to 15. */
  readonly workingDays: Scalars['Int']['input'];
};

/** One field, corrected. */
export type FieldCorrectionInput = {
  /** What it says from now on: a slip of the pen put right; of `applicantVersionId` the id of a later version of the applicant's data. */
  readonly becomes: Scalars['String']['input'];
  /** The field, as `fields` names it. */
  readonly field: Scalars['String']['input'];
};

/** A grant in one session. */
export type GrantOnTheSpotInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Statute and article. */
  readonly legalBasis: Scalars['String']['input'];
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
  /** Who settled it; null where the case went on or ended by itself. */
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
  /** 前置事项未通过，事项等待审管办处理 */
  | 'COMPONENT_HELD'
  /** 与已有决定不一致的回复 */
  | 'CONFLICTING_REPLY'
  /** 等待审管办处理超过期限 */
  | 'HOLD_OVERDUE'
  /** “一件事”已超过总时限，应当报告本级人民政府负责人 */
  | 'JOINT_OVERDUE'
  /** 撤回或者终止后的回复 */
  | 'LATE_REPLY'
  /** 无人领取，联络人和替补都不在岗 */
  | 'NOT_CLAIMED'
  /** 出件时补交的容缺材料逾期未交，等待部门处理 */
  | 'PROMISE_BROKEN'
  /** 系统没能处理的回复 */
  | 'REPLY_NOT_PROCESSED'
  /** 补正期限已过，没有规定视为撤回，等待部门处理 */
  | 'SUPPLEMENT_LAPSED'
  /** 不予收件三十分钟内无人确认 */
  | 'TURN_AWAY_UNANSWERED';

/** Done, or why not. */
export type HallTaskResult = HallTaskSuccess | Refusal;

/** Done. */
export type HallTaskSuccess = {
  readonly __typename?: 'HallTaskSuccess';
  /** The task as it is now. */
  readonly task: HallTask;
};

/** A hearing (听证, D14). */
export type Hearing = {
  readonly __typename?: 'Hearing';
  /** When it is held, as announced. */
  readonly announcedFor: Maybe<Scalars['Date']['output']>;
  /** Why it is held; null as long as it is not announced. */
  readonly ground: Maybe<HearingGround>;
  /** When it was held. */
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  /** When the right lapsed. */
  readonly lapsedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly requestedOn: Maybe<Scalars['Date']['output']>;
  /** The hour, as announced. */
  readonly time: Maybe<Scalars['String']['output']>;
  /** When the right was told; null where it is held without a request. */
  readonly toldAt: Maybe<Scalars['DateTime']['output']>;
};

/** Why a hearing is held. */
export type HearingGround =
  /** 依职权听证，向社会公告（第四十六条） */
  | 'EX_OFFICIO'
  /** 依申请听证（第四十七条） */
  | 'ON_REQUEST';

/** Who is told of the right to a hearing. */
export type HearingParty =
  /** 申请人 */
  | 'APPLICANT'
  /** 申请人和利害关系人 */
  | 'APPLICANT_AND_INTERESTED';

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
  /** With a component that waits for the hall office (HOLD), also beside others that run; false: without one. */
  readonly onHold?: InputMaybe<Scalars['Boolean']['input']>;
  /** In these states; empty: in any. */
  readonly statuses?: ReadonlyArray<JointStatus>;
  /** With an open component of this department. */
  readonly waitingForDepartment?: InputMaybe<Scalars['ID']['input']>;
};

/** How a joint case stands: a pure function of its components. */
export type JointReview = {
  readonly __typename?: 'JointReview';
  /** Clock C17 (行政许可法 art. 42(2)); null before the first acceptance. */
  readonly clock: Maybe<Clock>;
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

/** A non-acceptance on paper. */
export type KeyInNonAcceptanceInput = {
  /** With FALSE_MATERIAL: the applicant is barred for a year (art. 78). */
  readonly bars?: Scalars['Boolean']['input'];
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** Where to go instead; with NOT_COMPETENT. */
  readonly competentBody?: InputMaybe<Scalars['String']['input']>;
  /** Everything that is missing; with RETURN_RESUBMIT and INCOMPLETE_WITH_LIST. */
  readonly entries?: ReadonlyArray<NoticeEntryInput>;
  /** The version you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The facts. */
  readonly facts: Scalars['String']['input'];
  /** On which ground. */
  readonly ground: NonAcceptanceGround;
  /** Statute and article. */
  readonly legalBasis: Scalars['String']['input'];
  /** The paper's date. */
  readonly on: Scalars['Date']['input'];
  /** Who has decided it. */
  readonly reviewerStaffNo: Scalars['ID']['input'];
};

/** A one-off notice on paper. */
export type KeyInNoticeInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** All of it: there is no second notice. */
  readonly entries: ReadonlyArray<NoticeEntryInput>;
  /** The version you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The paper's date. */
  readonly on: Scalars['Date']['input'];
  /** Who has examined and told it. */
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
  /** Accepts the case as of the day its supplement was complete (补正后受理, T11a). Role: the reviewer who has claimed it. */
  readonly acceptSupplement: ReviewCaseResult;
  /** Accepts the case with secondary gaps on a signed promise (容缺受理, T9). Role: the reviewer who has claimed it. */
  readonly acceptTolerantly: ReviewCaseResult;
  /** Announces the hearing, seven working days before at least (听证通知, art. 48); without a request by public notice (听证公告, art. 46). Role: the reviewer who has claimed it. */
  readonly announceHearing: ReviewCaseResult;
  /** Approves the extension, once (T17; 行政许可法 art. 42). Role: agency head. */
  readonly approveExtension: ReviewCaseResult;
  /** Approves the special procedure: C2 and C3 stand still (T14). Role: decision maker or agency head. */
  readonly approveSuspension: ReviewCaseResult;
  /** Assigns two or more to verify on the site (现场核查, T16). Role: the reviewer who has claimed it. */
  readonly arrangeVerification: ReviewCaseResult;
  /** Asks for the extension, before the period is over (延期, T17). Role: reviewer or decision maker. */
  readonly askExtension: ReviewCaseResult;
  /** Takes the case, or takes it over from a colleague (领取). Role: reviewer of the department. */
  readonly claimCase: ReviewCaseResult;
  /** Closes a task of the hall office. Role: hall office. */
  readonly closeHallTask: HallTaskResult;
  /** Confirms that somebody is sent away, with the notice to hand out (S31). Roles: reviewer or liaison of the department, never who asked. */
  readonly confirmTurnAway: TurnAwayResult;
  /**
   * Corrects a clerical error in a document of a completed case (更正, T33): a new version takes its place, the old one stays. Role: decision
   * maker or agency head, never who received or reviewed the case.
   */
  readonly correctDocument: ReviewCaseResult;
  /** Decides: grants, or refuses with reasons and remedies (决定, T20, T21). Role: decision maker or agency head, never the reviewer. */
  readonly decideCase: ReviewCaseResult;
  /** Does not accept the case, in writing and with remedies (不予受理, T7). Role: the reviewer who has claimed it. */
  readonly declineAcceptance: ReviewCaseResult;
  /** Does not approve what was asked for. Role: decision maker or agency head; of an extension the agency head, who alone approves it. */
  readonly declineProposal: ReviewCaseResult;
  /** Ends a hold (等待处理): the component goes on, or is ended. Role: hall office. */
  readonly endHold: JointReviewResult;
  /** Records how a refusal was explained (不予许可答疑, S16). Role: reviewer or liaison of the department. */
  readonly explainRefusal: ReviewCaseResult;
  /** Keys in that the head of the government has approved up to fifteen working days more for a joint case, once (C17). Role: hall office. */
  readonly extendJointCase: JointReviewResult;
  /** Grants a case in one session (即办, T22). Role: decision maker or agency head, never who received it. */
  readonly grantOnTheSpot: ReviewCaseResult;
  /** Keys in an acceptance on paper (补录受理). Role: liaison of a department that cannot be connected. */
  readonly keyInAcceptance: ReviewCaseResult;
  /** Keys in a decision on paper (补录决定), naming reviewer and decider. Role: liaison of a department that cannot be connected. */
  readonly keyInDecision: ReviewCaseResult;
  /** Keys in that a department that cannot be connected has not accepted a case (补录, D4), with its paper's date: in time it voids an acceptance by silence. Role: liaison. */
  readonly keyInNonAcceptance: ReviewCaseResult;
  /** Keys in the one-off notice (D3) of a department that cannot be connected (补录), with its paper's date: in time it voids an acceptance by silence. Role: liaison. */
  readonly keyInNotice: ReviewCaseResult;
  /** Keys in a result on paper (补录结果) and offers it to the window. Role: liaison of a department that cannot be connected. */
  readonly keyInResult: ReviewCaseResult;
  /** Records the certificate that was made (制证, T23). Role: reviewer of the department. */
  readonly makeCertificate: ReviewCaseResult;
  /** Signs for the department and offers the result to the delivery window (移交出件, T24, T25). Role: liaison, never the decision maker. */
  readonly offerResult: ReviewCaseResult;
  /** Asks for a special procedure (特别程序, T14). Role: the reviewer who has claimed it. */
  readonly proposeSuspension: ReviewCaseResult;
  /** Takes back a decision that is kept until a predecessor has ended, before it takes effect (收回尚未生效的决定). Role: decision maker or agency head. */
  readonly recallDecision: ReviewCaseResult;
  /** Says that the case has to be received. Roles: reviewer or liaison of the department; once its thirty minutes are over (C14), the hall office. */
  readonly receiveInstead: TurnAwayResult;
  /** Records that the applicant wants a decision on what is there, on its day (C-1): accepted, it may be refused as INCOMPLETE. Role: the reviewer who has claimed it. */
  readonly recordDecisionRequest: ReviewCaseResult;
  /** Records the hearing, signed (听证笔录, art. 48). Role: the reviewer who has claimed it. */
  readonly recordHearing: ReviewCaseResult;
  /** Records that a hearing was asked for, on its day (听证申请). Role: the reviewer who has claimed it. */
  readonly recordHearingRequest: ReviewCaseResult;
  /** Records what was found on the site, signed (T16); stops no clock. Role: the reviewer who has claimed it. */
  readonly recordVerification: ReviewCaseResult;
  /**
   * Tells what is wrong with promised papers that came in (容缺补交材料不符合要求): a dated note, and the working days that were left to the applicant.
   * Role: the reviewer who has claimed it.
   */
  readonly rejectTolerance: ReviewCaseResult;
  /** Re-opens a decided case by order of a reconsideration body or a court (T32). Role: decision maker or agency head. */
  readonly reopenCase: ReviewCaseResult;
  /** Says when somebody is away: the substitute (B 角) is reminded instead. Role: liaison, of themselves; hall office. */
  readonly reportAbsence: AbsenceResult;
  /** Tells, once, everything that is missing (一次性告知补正, T5): clock C1 ends, C6 starts. Role: the reviewer who has claimed it. */
  readonly requestSupplement: ReviewCaseResult;
  /** Tells the same notice again with what is still unmet, never a new demand (T11b). Role: the reviewer who has claimed it. */
  readonly restateNotice: ReviewCaseResult;
  /** Ends the special procedure: the clocks run again (T15). Role: the reviewer who has claimed it. */
  readonly resumeReview: ReviewCaseResult;
  /** Sends the case back to the reviewer (退回审查, T19). Role: decision maker or agency head. */
  readonly returnToReview: ReviewCaseResult;
  /**
   * Settles a promise that was not kept and whose gap closes at the hand-out (容缺违约处理, B2). Role: decision maker or agency head, never who
   * received or examined it.
   */
  readonly settleBreach: ReviewCaseResult;
  /** Begins the examination (审查, T13). Role: the reviewer who has claimed it. */
  readonly startReview: ReviewCaseResult;
  /** Hands the opinion to the decision maker (提交审查意见, T18). Role: the reviewer who has claimed it. */
  readonly submitOpinion: ReviewCaseResult;
  /** Notes what came in of a tolerated gap, checked (容缺补交). Role: the reviewer who has claimed it. */
  readonly supplyTolerance: ReviewCaseResult;
  /** Tells the right to a hearing (听证告知, art. 47). Role: the reviewer who has claimed it. */
  readonly tellHearingRight: ReviewCaseResult;
  /** Ends a case whose applicant, object or precondition is no more, or whose notice was not answered (终止, T30), with facts, article and evidence; never instead of a decision that is owed. Role: decision maker or agency head. */
  readonly terminateCase: ReviewCaseResult;
};


export type MutationAcceptCaseArgs = {
  input: CaseInput;
};


export type MutationAcceptSupplementArgs = {
  input: CaseInput;
};


export type MutationAcceptTolerantlyArgs = {
  input: AcceptTolerantlyInput;
};


export type MutationAnnounceHearingArgs = {
  input: AnnounceHearingInput;
};


export type MutationApproveExtensionArgs = {
  input: CaseInput;
};


export type MutationApproveSuspensionArgs = {
  input: CaseInput;
};


export type MutationArrangeVerificationArgs = {
  input: ArrangeVerificationInput;
};


export type MutationAskExtensionArgs = {
  input: AskExtensionInput;
};


export type MutationClaimCaseArgs = {
  input: CaseInput;
};


export type MutationCloseHallTaskArgs = {
  input: CloseHallTaskInput;
};


export type MutationConfirmTurnAwayArgs = {
  input: ConfirmTurnAwayInput;
};


export type MutationCorrectDocumentArgs = {
  input: CorrectDocumentInput;
};


export type MutationDecideCaseArgs = {
  input: DecideCaseInput;
};


export type MutationDeclineAcceptanceArgs = {
  input: DeclineAcceptanceInput;
};


export type MutationDeclineProposalArgs = {
  input: ReasonInput;
};


export type MutationEndHoldArgs = {
  input: EndHoldInput;
};


export type MutationExplainRefusalArgs = {
  input: ExplainRefusalInput;
};


export type MutationExtendJointCaseArgs = {
  input: ExtendJointCaseInput;
};


export type MutationGrantOnTheSpotArgs = {
  input: GrantOnTheSpotInput;
};


export type MutationKeyInAcceptanceArgs = {
  input: KeyInAcceptanceInput;
};


export type MutationKeyInDecisionArgs = {
  input: KeyInDecisionInput;
};


export type MutationKeyInNonAcceptanceArgs = {
  input: KeyInNonAcceptanceInput;
};


export type MutationKeyInNoticeArgs = {
  input: KeyInNoticeInput;
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


export type MutationProposeSuspensionArgs = {
  input: ProposeSuspensionInput;
};


export type MutationRecallDecisionArgs = {
  input: ReasonInput;
};


export type MutationReceiveInsteadArgs = {
  input: ReceiveInsteadInput;
};


export type MutationRecordDecisionRequestArgs = {
  input: OnDayInput;
};


export type MutationRecordHearingArgs = {
  input: RecordHearingInput;
};


export type MutationRecordHearingRequestArgs = {
  input: OnDayInput;
};


export type MutationRecordVerificationArgs = {
  input: RecordVerificationInput;
};


export type MutationRejectToleranceArgs = {
  input: RejectToleranceInput;
};


export type MutationReopenCaseArgs = {
  input: ReopenCaseInput;
};


export type MutationReportAbsenceArgs = {
  input: ReportAbsenceInput;
};


export type MutationRequestSupplementArgs = {
  input: RequestSupplementInput;
};


export type MutationRestateNoticeArgs = {
  input: RestateNoticeInput;
};


export type MutationResumeReviewArgs = {
  input: ResumeReviewInput;
};


export type MutationReturnToReviewArgs = {
  input: ReasonInput;
};


export type MutationSettleBreachArgs = {
  input: SettleBreachInput;
};


export type MutationStartReviewArgs = {
  input: CaseInput;
};


export type MutationSubmitOpinionArgs = {
  input: SubmitOpinionInput;
};


export type MutationSupplyToleranceArgs = {
  input: SupplyToleranceInput;
};


export type MutationTellHearingRightArgs = {
  input: TellHearingRightInput;
};


export type MutationTerminateCaseArgs = {
  input: TerminateCaseInput;
};

/** Grounds of a non-acceptance (不予受理). */
export type NonAcceptanceGround =
  /** 依法不得申请 */
  | 'BARRED'
  /** 隐瞒情况或者提供虚假材料 */
  | 'FALSE_MATERIAL'
  /** 材料不齐，不予受理并一次性告知 */
  | 'INCOMPLETE_WITH_LIST'
  /** 不属于本机关职权范围 */
  | 'NOT_COMPETENT'
  /** 依法不需要取得行政许可 */
  | 'NOT_REQUIRED'
  /** 退回后重新提交 */
  | 'RETURN_RESUBMIT';

/** One thing that is missing or wrong. */
export type NoticeEntry = {
  readonly __typename?: 'NoticeEntry';
  /** Statute and article, or the guide. */
  readonly basis: Scalars['String']['output'];
  /** What is wrong. */
  readonly defect: Scalars['String']['output'];
  /** How to put it right. */
  readonly howToSupply: Scalars['String']['output'];
  /** Unique within the notice. */
  readonly key: Scalars['ID']['output'];
  /** A material of the item's published list. */
  readonly materialCode: Scalars['ID']['output'];
  /** What is required. */
  readonly standard: Scalars['String']['output'];
};

/** One thing that is missing or wrong. */
export type NoticeEntryInput = {
  /** Statute and article, or the guide. */
  readonly basis: Scalars['String']['input'];
  /** What is wrong. */
  readonly defect: Scalars['String']['input'];
  /** How to put it right. */
  readonly howToSupply: Scalars['String']['input'];
  /** Unique within the notice. */
  readonly key: Scalars['ID']['input'];
  /** A material of the item's published list. */
  readonly materialCode: Scalars['ID']['input'];
  /** What is required. */
  readonly standard: Scalars['String']['input'];
};

/** A document (文书), as data: it never changes; a correction takes its place. */
export type OfficialDocument = {
  readonly __typename?: 'OfficialDocument';
  /** Which one of its round: its kind and its place, as `D6-1`. */
  readonly documentId: Scalars['ID']['output'];
  /** What it says, field by field. */
  readonly fields: Scalars['JSON']['output'];
  /** When. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Who handled it; null where the law issues it by itself. */
  readonly issuedBy: Maybe<Staff>;
  /** Its day. */
  readonly issuedOn: Scalars['Date']['output'];
  /** Its number; of a certificate null for who may not see it. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The round of the case. */
  readonly round: Scalars['Int']['output'];
  /** SHA-256 of what was issued. */
  readonly sha256: Scalars['String']['output'];
  /** `documentId` of the version that has taken its place; null while it stands. */
  readonly supersededBy: Maybe<Scalars['ID']['output']>;
  /** Number of the document whose place it takes; of a certificate null for who may not see it. */
  readonly supersedes: Maybe<Scalars['String']['output']>;
  /** The template it was written for. */
  readonly templateVersion: Scalars['String']['output'];
  /** Its heading. */
  readonly title: Scalars['String']['output'];
  /** Which: D2 受理通知书, D3 补正告知书, D4 不予受理, D5 容缺受理, D6 准予, D7 不予许可, D8 证照, D9 延期, D10 特别程序, D11 退件、终止、撤回, D14 听证, D15 现场核查. */
  readonly type: Scalars['ID']['output'];
};

/** A case, and a day. */
export type OnDayInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The day. */
  readonly on: Scalars['Date']['input'];
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

/** What waits for an approval. */
export type Proposal = {
  readonly __typename?: 'Proposal';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who asks. */
  readonly by: Staff;
  /** Which. */
  readonly kind: ProposalKind;
  /** The special procedure that is asked for. */
  readonly procedure: Maybe<SpecialProcedureKind>;
  /** The time it needs, in working days; or is to be added, in the unit of the period: working days, or calendar days. */
  readonly workingDays: Scalars['Int']['output'];
};

/** What is asked for. */
export type ProposalKind =
  /** 延期 */
  | 'EXTENSION'
  /** 特别程序 */
  | 'SUSPENSION';

/** A special procedure. */
export type ProposeSuspensionInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** Who conducts it. */
  readonly conductedBy: Scalars['String']['input'];
  /** The time it needs: the applicant is told. At most what the item publishes for it, else 250. */
  readonly estimateWorkingDays: Scalars['Int']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which. */
  readonly procedure: SpecialProcedureKind;
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Cards (红黄牌) and reminders (催办), the latest first: yellow after 90 % of a clock of the department, red after its end. Roles: staff of a
   * department, of their own; hall office and auditor, of all.
   */
  readonly cards: CardConnection;
  /** Acts that were refused because another person has to do them (受办分离, S1), the latest first. Roles: hall office, auditor. */
  readonly deniedActs: DeniedActConnection;
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
  /**
   * Windows' questions whether somebody may be sent away (不予收件确认, T6) that are not answered, the oldest first. Roles: staff of a department,
   * of their own; hall office and auditor, of all.
   */
  readonly turnAways: TurnAwayConnection;
};


export type QueryCardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CardsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDeniedActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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


export type QueryTurnAwaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why a case is refused. */
export type ReasonCode =
  /** 不符合法定条件 */
  | 'CONDITIONS_NOT_MET'
  /** 材料虚假 */
  | 'FALSE_MATERIAL'
  /** 材料不齐: only after a notice, where the applicant wants a decision; else INCOMPLETE_IS_NO_REASON (C-1). */
  | 'INCOMPLETE'
  /** 法律禁止 */
  | 'LEGAL_BAR'
  /** 名额已满 */
  | 'QUOTA_EXHAUSTED';

/** A case, and why. */
export type ReasonInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** An answer that the case has to be received. */
export type ReceiveInsteadInput = {
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The contact. */
  readonly contactId: Scalars['ID']['input'];
  /** The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** What an opinion recommends. */
export type Recommendation =
  /** 建议准予 */
  | 'GRANT'
  /** 建议不予 */
  | 'REFUSE';

/** A hearing that was held. */
export type RecordHearingInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** The record. */
  readonly record: Scalars['String']['input'];
  /** Somebody would not sign: the record stands, with a witness (拒绝签字). */
  readonly signatureRefused?: InputMaybe<SignatureRefusedInput>;
  /** It is signed. False: `signatureRefused` says why, and who has witnessed it. */
  readonly signed: Scalars['Boolean']['input'];
};

/** What was found on the site. */
export type RecordVerificationInput = {
  /** What the applicant says. */
  readonly applicantStatement: Scalars['String']['input'];
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What was found. */
  readonly findings: Scalars['String']['input'];
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** What has to be put right; then `revisitOn` is needed, too: it is seen again (D15). */
  readonly rectifications?: ReadonlyArray<Scalars['String']['input']>;
  /** When it is looked at again. */
  readonly revisitOn?: InputMaybe<Scalars['Date']['input']>;
  /** The applicant would not sign: the record stands, with a witness (拒绝签字). */
  readonly signatureRefused?: InputMaybe<SignatureRefusedInput>;
  /** The record is signed. False: `signatureRefused` says why, and who has witnessed it. */
  readonly signedByApplicant: Scalars['Boolean']['input'];
};

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
  /** The turn-away was answered already. */
  | 'ALREADY_ANSWERED'
  /** The decision is made already. */
  | 'ALREADY_DECIDED'
  /** The explanation is on record already. */
  | 'ALREADY_EXPLAINED'
  /** A period is extended once. */
  | 'ALREADY_EXTENDED'
  /** The result was offered already. */
  | 'ALREADY_OFFERED'
  /** Another version has taken its place; details name it. */
  | 'ALREADY_SUPERSEDED'
  /** You have claimed it already. */
  | 'ALREADY_YOURS'
  /** Not a day that the step allows: before the receipt or the step it follows, after today, or an end before its beginning. */
  | 'BAD_DATE'
  /** Out of range; details say what is allowed. */
  | 'BAD_NUMBER'
  /** A bar needs false materials as its ground (行政许可法 art. 78). */
  | 'BAR_WITHOUT_GROUND'
  /** No such case, or not yours. */
  | 'CASE_NOT_FOUND'
  /** The certificate has not been made. */
  | 'CERTIFICATE_MISSING'
  /** The department has given this number to another case. */
  | 'CERTIFICATE_NUMBER_TAKEN'
  /** Who reviews or received the case may not preside. */
  | 'CHAIR_MAY_NOT_REVIEW'
  /** This commandId belongs to another request. */
  | 'COMMAND_ID_REUSED'
  /** Name the competent body. */
  | 'COMPETENT_BODY_MISSING'
  /** The thirty minutes of C14 are over: the hall office decides. */
  | 'CONFIRMATION_LAPSED'
  /** The thirty minutes of C14 are not over: the department answers. */
  | 'CONFIRMATION_NOT_LAPSED'
  /** Someone else was faster: read again. */
  | 'CONFLICT'
  /** The applicant's credit does not allow it; details name the cases in which a promise was broken (B6). */
  | 'CREDIT_BARRED'
  /** The period is over. */
  | 'DEADLINE_PASSED'
  /** Who decided a case may not sign its hand-over. */
  | 'DECIDER_MAY_NOT_HAND_OVER'
  /** A new decision was ordered (T32): the case is not ended instead; details name the order. */
  | 'DECISION_OWED'
  /** No such document in this round; details name those there are. */
  | 'DOCUMENT_NOT_FOUND'
  /** Two entries have one key. */
  | 'DUPLICATE_ENTRY'
  /** The item's period cannot be extended. */
  | 'EXTENSION_NOT_ALLOWED'
  /** A ground for another kind of applicant: a person dies, an enterprise is dissolved. */
  | 'GROUND_NOT_APPLICABLE'
  /** It has to end after another component. */
  | 'HAS_TO_WAIT'
  /** A hearing was asked for already. */
  | 'HEARING_ALREADY_REQUESTED'
  /** The right was told already, or the hearing is announced by public notice. */
  | 'HEARING_ALREADY_TOLD'
  /** Not announced, or held already. */
  | 'HEARING_NOT_ANNOUNCED'
  /** Nobody asked for a hearing. */
  | 'HEARING_NOT_REQUESTED'
  /** The right was not told yet. */
  | 'HEARING_NOT_TOLD'
  /** A hearing can still be asked for, or has to be held. */
  | 'HEARING_OPEN'
  /** A hearing can still be asked for, or has to be held: the case is not ended instead of being decided (art. 46–48). */
  | 'HEARING_PENDING'
  /** Asked for too late (C8). */
  | 'HEARING_RIGHT_LAPSED'
  /** On request it is held within twenty working days; details name the last day. */
  | 'HEARING_TOO_LATE'
  /** Incomplete materials are answered by the one-off notice; a refusal needs that, and the applicant's wish for a decision (C-1). */
  | 'INCOMPLETE_IS_NO_REASON'
  /** No such joint case, or not yours. */
  | 'JOINT_CASE_NOT_FOUND'
  /** The liaison who keys a decision in is not its decision maker. */
  | 'KEYER_MAY_NOT_DECIDE'
  /** A required material is missing. */
  | 'MATERIALS_MISSING'
  /** Data sharing provides it: it may not be asked of the applicant. */
  | 'MATERIAL_FROM_SHARING'
  | 'MATERIAL_NOT_REQUIRED'
  /** Only what was told and is unmet may be told again (T11b). */
  | 'NEW_DEMAND'
  /** Nothing would change. */
  | 'NOTHING_TO_CORRECT'
  /** Nothing is listed. */
  | 'NOTICE_EMPTY'
  /** Clock C1, or that of the answer to a supplement, is over: silence has accepted the case. */
  | 'NOTICE_TOO_LATE'
  /** Announced less than seven working days before; details name the latest day. */
  | 'NOTICE_TOO_SHORT'
  /** Absences are those of liaisons and their substitutes: nobody else is reminded. */
  | 'NOT_A_LIAISON'
  /** Nobody has claimed the case yet: claim it first. */
  | 'NOT_CLAIMED'
  /** Not a clerical error: details name the field, and those that may be corrected. */
  | 'NOT_CLERICAL'
  /** The result has not been served yet. */
  | 'NOT_DELIVERED'
  /** No decision is kept, or it has taken effect */
  | 'NOT_KEPT'
  /** Only departments that cannot be connected key steps in. */
  | 'NOT_KEYED_IN'
  /** The component is not on hold. */
  | 'NOT_ON_HOLD'
  /** Not an on-the-spot item. */
  | 'NOT_ON_THE_SPOT'
  /** The role does not allow this. */
  | 'NOT_PERMITTED'
  /** Filed on line, and no window has confirmed it yet. */
  | 'NOT_RECEIVED_YET'
  /** The clock of the joint case has not started, or has ended. */
  | 'NOT_RUNNING'
  /** No later version of this applicant's data; details name what was sent. */
  | 'NOT_THE_APPLICANT'
  /** Another reviewer has claimed the case. */
  | 'NOT_THE_REVIEWER'
  /** A main material may not be missing. */
  | 'NOT_TOLERABLE'
  /** The item yields no certificate. */
  | 'NO_CERTIFICATE'
  /** Nothing waits for this approval. */
  | 'NO_PROPOSAL'
  /** Nothing limits the number: it is no reason (art. 57). */
  | 'NO_QUOTA'
  /** No tolerated gap is open. */
  | 'NO_TOLERANCE'
  /** Name the order. */
  | 'ORDER_MISSING'
  /** The item's law does not treat incomplete materials like this (C-8). */
  | 'POLICY_FORBIDS'
  /** The promise is not signed. */
  | 'PROMISE_NOT_SIGNED'
  /** Later than the item allows, or than clock C3. */
  | 'PROMISE_TOO_LATE'
  /** Something waits for an approval already. */
  | 'PROPOSAL_PENDING'
  /** Who asks may not approve. */
  | 'PROPOSER_MAY_NOT_APPROVE'
  /** All licences are granted. */
  | 'QUOTA_FULL'
  /** The number is not exhausted: not all of it is granted, or an earlier acceptance is undecided (art. 57). */
  | 'QUOTA_NOT_EXHAUSTED'
  /** An earlier application is undecided: first accepted, first granted. */
  | 'QUOTA_ORDER'
  /** A refusal needs reasons, each with the provision that is not met. */
  | 'REASONS_MISSING'
  /** A grant has no reasons for refusal. */
  | 'REASONS_NOT_ALLOWED'
  /** Who received a case may neither review nor decide it (受办分离). */
  | 'RECEIVER_MAY_NOT_REVIEW'
  /** The record is not signed. */
  | 'RECORD_NOT_SIGNED'
  /** The department's reconsideration body or court is not known: no refusal can be issued. */
  | 'REMEDIES_INCOMPLETE'
  /** Who has examined a case, as its reviewer now or before or on the site, may not decide it. */
  | 'REVIEWER_MAY_NOT_DECIDE'
  /** None of the eight of art. 45, and the item has no basis for it: it stops no clock. */
  | 'SPECIAL_PROCEDURE_WITHOUT_BASIS'
  /** Somebody who is named lacks the role that the step asks for in the portal. */
  | 'STAFF_WITHOUT_POWER'
  /** Not everything that was told has come in. */
  | 'SUPPLEMENT_MISSING'
  /** Clock C6 is not over, or everything has come in: not a ground for ending the case. */
  | 'SUPPLEMENT_NOT_LAPSED'
  /** No such open task. */
  | 'TASK_NOT_FOUND'
  /** Two or more verify on the site. */
  | 'TEAM_TOO_SMALL'
  /** A text that has to be there is empty; details name it. */
  | 'TEXT_MISSING'
  /** The item knows no tolerant acceptance. */
  | 'TOLERANCE_NOT_ALLOWED'
  /** A tolerated gap is open: it cannot be granted. */
  | 'TOLERANCE_OPEN'
  /** No such turn-away, or not of your department. */
  | 'TURN_AWAY_NOT_FOUND'
  /** The joint case has no such component; details name those it has. */
  | 'UNKNOWN_COMPONENT'
  /** The notice has no such entry. */
  | 'UNKNOWN_ENTRY'
  /** The document has no such field, or it is named twice; details name it. */
  | 'UNKNOWN_FIELD'
  /** Not on the published list, or not on the notice. */
  | 'UNKNOWN_MATERIAL'
  /** Not one of the department's people. */
  | 'UNKNOWN_STAFF'
  /** What this team has found is on record, and it has set no re-visit. */
  | 'VERIFICATION_ALREADY_RECORDED'
  /** The item is verified on the site: no grant is recommended before that, and the re-visit, are on record (art. 34(3)). */
  | 'VERIFICATION_MISSING'
  /** Assign the team first. */
  | 'VERIFICATION_NOT_ARRANGED'
  /** Who refuses to sign, why, and a witness have to be named together: neither who writes the record nor who examines the case, and no personal numbers. */
  | 'WITNESS_MISSING';

/** One reason of a refusal. */
export type RefusalReason = {
  readonly __typename?: 'RefusalReason';
  /** For programs. */
  readonly code: ReasonCode;
  /** What would cure it (S44); null where that was not said. */
  readonly cure: Maybe<Scalars['String']['output']>;
  /** The provision that is not met. */
  readonly provision: Scalars['String']['output'];
  /** In words. */
  readonly text: Scalars['String']['output'];
};

/** One reason of a refusal. */
export type RefusalReasonInput = {
  /** For programs. */
  readonly code: ReasonCode;
  /** What would cure it (S44); left out where nothing can. */
  readonly cure?: InputMaybe<Scalars['String']['input']>;
  /** The provision that is not met. */
  readonly provision: Scalars['String']['input'];
  /** In words. */
  readonly text: Scalars['String']['input'];
};

/** What is wrong with promised papers that came in. */
export type RejectToleranceInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Codes of materials that came in and are not right. */
  readonly materials: ReadonlyArray<Scalars['ID']['input']>;
  /** What is wrong with them, for the applicant. */
  readonly reason: Scalars['String']['input'];
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

/** An order. */
export type ReopenCaseInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Number of the decision or judgment. */
  readonly orderNumber: Scalars['String']['input'];
  /** The period it sets; left out: the item's. */
  readonly periodWorkingDays?: InputMaybe<Scalars['Int']['input']>;
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

/** Somebody is away. */
export type ReportAbsenceInput = {
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Who. */
  readonly staffNo: Scalars['ID']['input'];
  /** Last day. */
  readonly to: Scalars['Date']['input'];
};

/** Everything that is missing. */
export type RequestSupplementInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** All of it: there is no second notice. */
  readonly entries: ReadonlyArray<NoticeEntryInput>;
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What is still unmet. */
export type RestateNoticeInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Keys of the notice. */
  readonly unmet: ReadonlyArray<Scalars['ID']['input']>;
};

/** The end of a special procedure. */
export type ResumeReviewInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** Its last day. */
  readonly endedOn: Scalars['Date']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What it came to: the document. */
  readonly resultDocument: Scalars['String']['input'];
};

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
  /** The documents (文书) that were issued, of all rounds, in the order of their issue. */
  readonly documents: ReadonlyArray<OfficialDocument>;
  /** How the refusal was explained (S16); null while the task is open. */
  readonly explanation: Maybe<Explanation>;
  /** When the delivery window signed for it: clock C3 ends here. */
  readonly handedOverAt: Maybe<Scalars['DateTime']['output']>;
  /** The hearing (听证). */
  readonly hearing: Maybe<Hearing>;
  /** The id of the service case. */
  readonly id: Scalars['ID']['output'];
  /** Item name as pinned at the receipt. */
  readonly itemName: Scalars['String']['output'];
  /** The joint case it is a component of, or null. */
  readonly jointCase: Maybe<JointCase>;
  /** Who signed for the department. */
  readonly liaison: Maybe<Staff>;
  /** Why it was not accepted (不予受理). */
  readonly nonAcceptanceGround: Maybe<NonAcceptanceGround>;
  /** The one-off notice (一次性告知书), and what came of it. */
  readonly notice: Maybe<SupplementNotice>;
  /** Last day for the one-off notice, clock C1. */
  readonly noticeBy: Scalars['Date']['output'];
  /** When the result was offered to the delivery window. */
  readonly offeredAt: Maybe<Scalars['DateTime']['output']>;
  /** The reviewer's opinion; for the department and the auditor only. */
  readonly opinion: Maybe<Opinion>;
  /** What waits for an approval. */
  readonly proposal: Maybe<Proposal>;
  /** When the window received the case. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The order behind this round (T32). */
  readonly reopeningOrder: Maybe<Scalars['String']['output']>;
  /** The reviewer (审查人员) who has claimed it. */
  readonly reviewer: Maybe<Staff>;
  /** 1; raised by a re-opening (T32). */
  readonly round: Scalars['Int']['output'];
  /** The case itself, with what the front desk knows. */
  readonly serviceCase: ServiceCase;
  /** Special procedures (特别程序), in the order they began. */
  readonly specialProcedures: ReadonlyArray<SpecialProcedure>;
  /** Where the department's work stands. */
  readonly status: ReviewStatus;
  /** The end of the statutory period (法定时限, clock C2); null before acceptance, and where no law sets one. */
  readonly statutoryDue: Maybe<Due>;
  /** The tolerant acceptance (容缺受理). */
  readonly tolerance: Maybe<Tolerance>;
  /** The verification on the site (现场核查). */
  readonly verification: Maybe<SiteVerification>;
  /** Raised by every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** How it was taken back (撤回、视为撤回). */
  readonly withdrawalCause: Maybe<WithdrawalCause>;
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

/** Statuses in the department (L2). */
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

/** What becomes of a broken promise. */
export type SettleBreachInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** What is decided. */
  readonly decision: BreachDecision;
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The facts and the reason. */
  readonly reason: Scalars['String']['input'];
  /** The new day, with EXTEND alone. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** A refusal to sign, noted by a witness (拒绝签字、见证; 民事诉讼法 art. 89, by analogy). */
export type SignatureRefusedInput = {
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** A witness of the department, who neither writes the record nor examines the case. This or `witnessUnit`, or both. */
  readonly witnessStaffNo?: InputMaybe<Scalars['ID']['input']>;
  /** Another witness, by unit and post (例如居民委员会工作人员); no identity or phone number. */
  readonly witnessUnit?: InputMaybe<Scalars['String']['input']>;
};

/** A verification on the site (现场核查, D15). */
export type SiteVerification = {
  readonly __typename?: 'SiteVerification';
  /** When it was done. */
  readonly doneOn: Maybe<Scalars['Date']['output']>;
  /** Numbers of that list, from 1, for which nothing has come in at a window yet (整改材料). */
  readonly openRectifications: ReadonlyArray<Scalars['ID']['output']>;
  /** When. */
  readonly plannedFor: Scalars['Date']['output'];
  /** What has to be put right. */
  readonly rectifications: ReadonlyArray<Scalars['String']['output']>;
  /** Who goes. */
  readonly verifiers: ReadonlyArray<Staff>;
};

/** A special procedure (特别程序, D10). */
export type SpecialProcedure = {
  readonly __typename?: 'SpecialProcedure';
  /** Who conducts it. */
  readonly conductedBy: Scalars['String']['output'];
  /** The time it needs, as told. */
  readonly estimateWorkingDays: Scalars['Int']['output'];
  /** The day it began. */
  readonly from: Scalars['Date']['output'];
  /** Which. */
  readonly kind: SpecialProcedureKind;
  /** By which law. */
  readonly legalBasis: Scalars['String']['output'];
  /** What it came to. */
  readonly resultDocument: Maybe<Scalars['String']['output']>;
  /** Its last day; null while it lasts. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** Special procedures (行政许可法 art. 45). */
export type SpecialProcedureKind =
  /** 鉴定 */
  | 'APPRAISAL'
  /** 拍卖 */
  | 'AUCTION'
  /** 专家评审 */
  | 'EXPERT_REVIEW'
  /** 听证 */
  | 'HEARING'
  /** 检验 */
  | 'INSPECTION'
  /** 事项依法另有规定的程序 */
  | 'OTHER_WITH_BASIS'
  /** 检疫 */
  | 'QUARANTINE'
  /** 招标 */
  | 'TENDER'
  /** 检测 */
  | 'TESTING';

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

/** A one-off notice (D3) and what came in against it. */
export type SupplementNotice = {
  readonly __typename?: 'SupplementNotice';
  /** When it was given. */
  readonly at: Scalars['DateTime']['output'];
  /** When everything that was unmet had come in. */
  readonly completeAt: Maybe<Scalars['DateTime']['output']>;
  /** Everything that was missing. */
  readonly entries: ReadonlyArray<NoticeEntry>;
  /** When its period ran out. */
  readonly lapsedAt: Maybe<Scalars['DateTime']['output']>;
  /** Keys that are still unmet. */
  readonly unmet: ReadonlyArray<Scalars['ID']['output']>;
};

/** What came in. */
export type SupplyToleranceInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Codes of materials that were accepted. */
  readonly materials: ReadonlyArray<Scalars['ID']['input']>;
  /** The day they came in, where that was before today: in time it voids a breach that was noticed first (C7, T12b). */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** Whom the right to a hearing is told. */
export type TellHearingRightInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Whom. */
  readonly toldTo: HearingParty;
};

/** Why a case ends. */
export type TerminateCaseInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Why. */
  readonly cause: TerminationGround;
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** Which paper proves it (例如死亡医学证明、注销通知书), by its name or number; never an identity number. */
  readonly evidence: Scalars['String']['input'];
  /** The version of the review case you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What has happened. */
  readonly facts: Scalars['String']['input'];
  /** The article that ends it. */
  readonly legalBasis: Scalars['String']['input'];
};

/** Why a case was ended without a decision. */
export type TerminationCause =
  /** 其中一项不予许可，整件终止 */
  | 'ALL_OR_NOTHING'
  /** 申请人死亡 */
  | 'DEATH'
  /** 申请人依法终止 */
  | 'DISSOLUTION'
  /** 不可抗力 */
  | 'FORCE_MAJEURE'
  /** 审管办终止 */
  | 'HOLD_ENDED'
  /** 许可标的灭失 */
  | 'OBJECT_GONE'
  /** 前置条件未满足 */
  | 'PRECONDITION_FAILED'
  /** 前置事项未通过 */
  | 'PREDECESSOR_FAILED'
  /** 逾期未补正 */
  | 'SUPPLEMENT_NOT_SUPPLIED';

/** Why a department may end a case (终止). */
export type TerminationGround =
  /** 申请人死亡 */
  | 'DEATH'
  /** 申请人依法终止 */
  | 'DISSOLUTION'
  /** 不可抗力 */
  | 'FORCE_MAJEURE'
  /** 许可标的灭失 */
  | 'OBJECT_GONE'
  /** 前置条件未满足 */
  | 'PRECONDITION_FAILED'
  /** 逾期未补正: only after the end of clock C6, where no rule withdraws the case (T12a) */
  | 'SUPPLEMENT_NOT_SUPPLIED';

/** A tolerant acceptance (D5). */
export type Tolerance = {
  readonly __typename?: 'Tolerance';
  /** When the last of it came in, in time: the applicant's clock C7 ended then. */
  readonly completeAt: Maybe<Scalars['DateTime']['output']>;
  /** Codes of what was missing. */
  readonly missing: ReadonlyArray<Scalars['ID']['output']>;
  /** When the gap must be closed. */
  readonly mode: ToleranceMode;
  /** The promised day. */
  readonly promisedOn: Scalars['Date']['output'];
  /** Codes of what has come in. */
  readonly received: ReadonlyArray<Scalars['ID']['output']>;
  /** What was decided about the broken promise. */
  readonly settlement: Maybe<BreachSettlement>;
  /** How it stands. */
  readonly state: ToleranceState;
  /** Codes of what has come in at a window or on line and the department has not looked at yet. */
  readonly toLookAt: ReadonlyArray<Scalars['ID']['output']>;
};

/** When the gap must be closed. */
export type ToleranceMode =
  /** 出件时 */
  | 'AT_DELIVERY'
  /** 决定前 */
  | 'BEFORE_DECISION';

/** How a tolerant acceptance stands. */
export type ToleranceState =
  /** 未按承诺补齐 */
  | 'BREACHED'
  /** 已补齐 */
  | 'FULFILLED'
  /** 待补齐 */
  | 'OPEN';

/** Somebody at a window who would be sent away (不予收件): the window's part of it. */
export type TurnAway = {
  readonly __typename?: 'TurnAway';
  /** The department's part; null when it has not heard of it yet. */
  readonly confirmation: Maybe<TurnAwayConfirmation>;
  /** The contact's id. */
  readonly id: Scalars['ID']['output'];
};

/** The department's part of a turn-away. */
export type TurnAwayConfirmation = {
  readonly __typename?: 'TurnAwayConfirmation';
  /** When it was answered. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Who answered. */
  readonly answeredBy: Maybe<Staff>;
  /** When it was asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  readonly askedBy: Staff;
  /** The number of the record, should the person be turned away. */
  readonly caseNumber: Scalars['String']['output'];
  /** Who answers. */
  readonly department: Department;
  /** The notice to hand out (D3 or D4); null until it is confirmed. */
  readonly document: Maybe<OfficialDocument>;
  /** When clock C14 runs out: after thirty minutes in which the hall was open; round the clock where its hours are published as a text only. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Why the window would send them away. */
  readonly ground: TurnAwayGround;
  /** The contact's id. */
  readonly id: Scalars['ID']['output'];
  /** What the person wants. */
  readonly itemName: Scalars['String']['output'];
  /** Codes of the materials the window has found missing or defective. */
  readonly missing: ReadonlyArray<Scalars['ID']['output']>;
  /** Why the case has to be received. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: TurnAwayState;
  /** Raised by every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** A page of turn-aways. */
export type TurnAwayConnection = {
  readonly __typename?: 'TurnAwayConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<TurnAwayEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<TurnAwayConfirmation>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
};

/** A turn-away and its place in the list. */
export type TurnAwayEdge = {
  readonly __typename?: 'TurnAwayEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The turn-away. */
  readonly node: TurnAwayConfirmation;
};

/** Why somebody would be sent away. */
export type TurnAwayGround =
  /** 材料不齐全或者不符合法定形式 */
  | 'INCOMPLETE'
  /** 不属于本机关职权范围 */
  | 'NOT_COMPETENT'
  /** 依法不需要取得行政许可 */
  | 'NOT_REQUIRED';

/** Answered, or why not. */
export type TurnAwayResult = Refusal | TurnAwaySuccess;

/** Where a turn-away stands. */
export type TurnAwayState =
  /** 等待部门确认 */
  | 'ASKED'
  /** 部门确认不予收件 */
  | 'CONFIRMED'
  /** 三十分钟未确认，由审管办决定 */
  | 'LAPSED'
  /** 应当收件 */
  | 'TO_RECEIVE';

/** Answered. */
export type TurnAwaySuccess = {
  readonly __typename?: 'TurnAwaySuccess';
  /** The turn-away. */
  readonly confirmation: TurnAwayConfirmation;
};

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

/** How an application was taken back. */
export type WithdrawalCause =
  /** 申请撤回 */
  | 'REQUESTED'
  /** 逾期未补正 */
  | 'SUPPLEMENT_LAPSED'
  /** 未按承诺补齐容缺材料 */
  | 'TOLERANCE_BREACHED';



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
  TurnAway: TurnAway;
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
  TurnAway:
    ( { __typename: 'TurnAway' }
    & GraphQLRecursivePick<FederationTypes['TurnAway'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AbsenceResult:
    | ( Omit<AbsenceSuccess, 'absence'> & { absence: _RefType['Absence'] } & { __typename: 'AbsenceSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
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
  TurnAwayResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<TurnAwaySuccess, 'confirmation'> & { confirmation: _RefType['TurnAwayConfirmation'] } & { __typename: 'TurnAwaySuccess' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: ResolverTypeWrapper<import('../../domain/supervision/card.ts').Absence>;
  AbsenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AbsenceResult']>;
  AbsenceSuccess: ResolverTypeWrapper<Omit<AbsenceSuccess, 'absence'> & { absence: ResolversTypes['Absence'] }>;
  AcceptTolerantlyInput: AcceptTolerantlyInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AcceptanceBasis: AcceptanceBasis;
  AnnounceHearingInput: AnnounceHearingInput;
  ArrangeVerificationInput: ArrangeVerificationInput;
  AskExtensionInput: AskExtensionInput;
  BreachDecision: BreachDecision;
  BreachSettlement: ResolverTypeWrapper<BreachSettlementModel>;
  Card: ResolverTypeWrapper<import('../../storage/supervision/card-reads.ts').ShownCard>;
  CardCause: CardCause;
  CardConnection: ResolverTypeWrapper<Omit<CardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CardEdge']>, nodes: ReadonlyArray<ResolversTypes['Card']> }>;
  CardEdge: ResolverTypeWrapper<Omit<CardEdge, 'node'> & { node: ResolversTypes['Card'] }>;
  CardLevel: CardLevel;
  CardsFilter: CardsFilter;
  CaseDecision: ResolverTypeWrapper<RulingModel>;
  CaseInput: CaseInput;
  Certificate: ResolverTypeWrapper<{ reviewCase: ReviewCaseModel; certificate: NonNullable<ReviewCaseModel['certificate']> }>;
  Clock: ResolverTypeWrapper<ShownClockModel>;
  ClockEnd: ClockEnd;
  ClockKind: ClockKind;
  ClockState: ClockState;
  ClockSuspension: ResolverTypeWrapper<{ caseId: string; suspension: import('../../domain/clocks/clock.ts').ClockSuspension }>;
  CloseHallTaskInput: CloseHallTaskInput;
  ComponentReview: ResolverTypeWrapper<SiblingsModel & { component: ReviewCaseModel }>;
  ConfirmTurnAwayInput: ConfirmTurnAwayInput;
  CorrectDocumentInput: CorrectDocumentInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideCaseInput: DecideCaseInput;
  DeclineAcceptanceInput: DeclineAcceptanceInput;
  DeniedAct: ResolverTypeWrapper<import('../../domain/access/denied-act.ts').DeniedAct>;
  DeniedActConnection: ResolverTypeWrapper<Omit<DeniedActConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeniedActEdge']>, nodes: ReadonlyArray<ResolversTypes['DeniedAct']> }>;
  DeniedActEdge: ResolverTypeWrapper<Omit<DeniedActEdge, 'node'> & { node: ResolversTypes['DeniedAct'] }>;
  Department: ResolverTypeWrapper<{ code: string }>;
  DepartmentCasesFilter: DepartmentCasesFilter;
  DepartmentReply: ResolverTypeWrapper<ShownReplyModel>;
  DepartmentReplyConnection: ResolverTypeWrapper<Omit<DepartmentReplyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DepartmentReplyEdge']>, nodes: ReadonlyArray<ResolversTypes['DepartmentReply']> }>;
  DepartmentReplyEdge: ResolverTypeWrapper<Omit<DepartmentReplyEdge, 'node'> & { node: ResolversTypes['DepartmentReply'] }>;
  Due: ResolverTypeWrapper<Due>;
  EndHoldInput: EndHoldInput;
  EndedHold: ResolverTypeWrapper<Omit<EndedHold, 'endedBy'> & { endedBy: ResolversTypes['Staff'] }>;
  ExplainRefusalInput: ExplainRefusalInput;
  Explanation: ResolverTypeWrapper<NonNullable<ReviewCaseModel['explanation']>>;
  ExplanationChannel: ExplanationChannel;
  ExtendJointCaseInput: ExtendJointCaseInput;
  FieldCorrectionInput: FieldCorrectionInput;
  GrantOnTheSpotInput: GrantOnTheSpotInput;
  HalfDay: HalfDay;
  HallTask: ResolverTypeWrapper<HallTaskModel>;
  HallTaskConnection: ResolverTypeWrapper<Omit<HallTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HallTaskEdge']>, nodes: ReadonlyArray<ResolversTypes['HallTask']> }>;
  HallTaskEdge: ResolverTypeWrapper<Omit<HallTaskEdge, 'node'> & { node: ResolversTypes['HallTask'] }>;
  HallTaskKind: HallTaskKind;
  HallTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HallTaskResult']>;
  HallTaskSuccess: ResolverTypeWrapper<Omit<HallTaskSuccess, 'task'> & { task: ResolversTypes['HallTask'] }>;
  Hearing: ResolverTypeWrapper<NonNullable<ReviewCaseModel['hearing']>>;
  HearingGround: HearingGround;
  HearingParty: HearingParty;
  HoldOutcome: HoldOutcome;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
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
  KeyInNonAcceptanceInput: KeyInNonAcceptanceInput;
  KeyInNoticeInput: KeyInNoticeInput;
  KeyInResultInput: KeyInResultInput;
  MakeCertificateInput: MakeCertificateInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NonAcceptanceGround: NonAcceptanceGround;
  NoticeEntry: ResolverTypeWrapper<NoticeEntry>;
  NoticeEntryInput: NoticeEntryInput;
  OfficialDocument: ResolverTypeWrapper<{ reviewCase: Pick<ReviewCaseModel, 'id' | 'departmentCode'>; document: import('../../domain/documents/official-document.ts').OfficialDocument }>;
  OnDayInput: OnDayInput;
  Opinion: ResolverTypeWrapper<OpinionModel>;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Proposal: ResolverTypeWrapper<NonNullable<ReviewCaseModel['proposal']>>;
  ProposalKind: ProposalKind;
  ProposeSuspensionInput: ProposeSuspensionInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReasonCode: ReasonCode;
  ReasonInput: ReasonInput;
  ReceiveInsteadInput: ReceiveInsteadInput;
  Recommendation: Recommendation;
  RecordHearingInput: RecordHearingInput;
  RecordVerificationInput: RecordVerificationInput;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RefusalReason: ResolverTypeWrapper<RefusalReason>;
  RefusalReasonInput: RefusalReasonInput;
  RejectToleranceInput: RejectToleranceInput;
  Remedies: ResolverTypeWrapper<Remedies>;
  ReopenCaseInput: ReopenCaseInput;
  ReplyVerdict: ReplyVerdict;
  ReportAbsenceInput: ReportAbsenceInput;
  RequestSupplementInput: RequestSupplementInput;
  RestateNoticeInput: RestateNoticeInput;
  ResumeReviewInput: ResumeReviewInput;
  ReviewCase: ResolverTypeWrapper<ReviewCaseModel>;
  ReviewCaseConnection: ResolverTypeWrapper<Omit<ReviewCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReviewCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['ReviewCase']> }>;
  ReviewCaseEdge: ResolverTypeWrapper<Omit<ReviewCaseEdge, 'node'> & { node: ResolversTypes['ReviewCase'] }>;
  ReviewCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewCaseResult']>;
  ReviewCaseSuccess: ResolverTypeWrapper<Omit<ReviewCaseSuccess, 'reviewCase'> & { reviewCase: ResolversTypes['ReviewCase'] }>;
  ReviewStatus: ReviewStatus;
  ServiceCase: ResolverTypeWrapper<{ id: string }>;
  SettleBreachInput: SettleBreachInput;
  SignatureRefusedInput: SignatureRefusedInput;
  SiteVerification: ResolverTypeWrapper<NonNullable<ReviewCaseModel['verification']>>;
  SpecialProcedure: ResolverTypeWrapper<ReviewCaseModel['suspensions'][number]>;
  SpecialProcedureKind: SpecialProcedureKind;
  Staff: ResolverTypeWrapper<{ staffNo: string }>;
  StepChannel: StepChannel;
  StepOrigin: ResolverTypeWrapper<Omit<StepOrigin, 'enteredBy'> & { enteredBy?: Maybe<ResolversTypes['Staff']> }>;
  SubmitOpinionInput: SubmitOpinionInput;
  SupplementNotice: ResolverTypeWrapper<NonNullable<ReviewCaseModel['notice']>>;
  SupplyToleranceInput: SupplyToleranceInput;
  TellHearingRightInput: TellHearingRightInput;
  TerminateCaseInput: TerminateCaseInput;
  TerminationCause: TerminationCause;
  TerminationGround: TerminationGround;
  Tolerance: ResolverTypeWrapper<NonNullable<ReviewCaseModel['tolerance']>>;
  ToleranceMode: ToleranceMode;
  ToleranceState: ToleranceState;
  TurnAway: ResolverTypeWrapper<{ id: string }>;
  TurnAwayConfirmation: ResolverTypeWrapper<import('../../domain/turn-away/turn-away.ts').TurnAway>;
  TurnAwayConnection: ResolverTypeWrapper<Omit<TurnAwayConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TurnAwayEdge']>, nodes: ReadonlyArray<ResolversTypes['TurnAwayConfirmation']> }>;
  TurnAwayEdge: ResolverTypeWrapper<Omit<TurnAwayEdge, 'node'> & { node: ResolversTypes['TurnAwayConfirmation'] }>;
  TurnAwayGround: TurnAwayGround;
  TurnAwayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TurnAwayResult']>;
  TurnAwayState: TurnAwayState;
  TurnAwaySuccess: ResolverTypeWrapper<Omit<TurnAwaySuccess, 'confirmation'> & { confirmation: ResolversTypes['TurnAwayConfirmation'] }>;
  Waiting: ResolverTypeWrapper<WaitingModel>;
  WithdrawalCause: WithdrawalCause;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Absence: import('../../domain/supervision/card.ts').Absence;
  AbsenceResult: ResolversUnionTypes<ResolversParentTypes>['AbsenceResult'];
  AbsenceSuccess: Omit<AbsenceSuccess, 'absence'> & { absence: ResolversParentTypes['Absence'] };
  AcceptTolerantlyInput: AcceptTolerantlyInput;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AnnounceHearingInput: AnnounceHearingInput;
  ArrangeVerificationInput: ArrangeVerificationInput;
  AskExtensionInput: AskExtensionInput;
  BreachSettlement: BreachSettlementModel;
  Card: import('../../storage/supervision/card-reads.ts').ShownCard;
  CardConnection: Omit<CardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Card']> };
  CardEdge: Omit<CardEdge, 'node'> & { node: ResolversParentTypes['Card'] };
  CardsFilter: CardsFilter;
  CaseDecision: RulingModel;
  CaseInput: CaseInput;
  Certificate: { reviewCase: ReviewCaseModel; certificate: NonNullable<ReviewCaseModel['certificate']> };
  Clock: ShownClockModel;
  ClockSuspension: { caseId: string; suspension: import('../../domain/clocks/clock.ts').ClockSuspension };
  CloseHallTaskInput: CloseHallTaskInput;
  ComponentReview: SiblingsModel & { component: ReviewCaseModel };
  ConfirmTurnAwayInput: ConfirmTurnAwayInput;
  CorrectDocumentInput: CorrectDocumentInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideCaseInput: DecideCaseInput;
  DeclineAcceptanceInput: DeclineAcceptanceInput;
  DeniedAct: import('../../domain/access/denied-act.ts').DeniedAct;
  DeniedActConnection: Omit<DeniedActConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeniedActEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeniedAct']> };
  DeniedActEdge: Omit<DeniedActEdge, 'node'> & { node: ResolversParentTypes['DeniedAct'] };
  Department: { code: string };
  DepartmentCasesFilter: DepartmentCasesFilter;
  DepartmentReply: ShownReplyModel;
  DepartmentReplyConnection: Omit<DepartmentReplyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DepartmentReplyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DepartmentReply']> };
  DepartmentReplyEdge: Omit<DepartmentReplyEdge, 'node'> & { node: ResolversParentTypes['DepartmentReply'] };
  Due: Due;
  EndHoldInput: EndHoldInput;
  EndedHold: Omit<EndedHold, 'endedBy'> & { endedBy: ResolversParentTypes['Staff'] };
  ExplainRefusalInput: ExplainRefusalInput;
  Explanation: NonNullable<ReviewCaseModel['explanation']>;
  ExtendJointCaseInput: ExtendJointCaseInput;
  FieldCorrectionInput: FieldCorrectionInput;
  GrantOnTheSpotInput: GrantOnTheSpotInput;
  HallTask: HallTaskModel;
  HallTaskConnection: Omit<HallTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HallTaskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HallTask']> };
  HallTaskEdge: Omit<HallTaskEdge, 'node'> & { node: ResolversParentTypes['HallTask'] };
  HallTaskResult: ResolversUnionTypes<ResolversParentTypes>['HallTaskResult'];
  HallTaskSuccess: Omit<HallTaskSuccess, 'task'> & { task: ResolversParentTypes['HallTask'] };
  Hearing: NonNullable<ReviewCaseModel['hearing']>;
  JSON: Scalars['JSON']['output'];
  JointCase: { id: string };
  JointCaseConnection: Omit<JointCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JointCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JointCase']> };
  JointCaseEdge: Omit<JointCaseEdge, 'node'> & { node: ResolversParentTypes['JointCase'] };
  JointCasesFilter: JointCasesFilter;
  JointReview: SiblingsModel;
  JointReviewResult: ResolversUnionTypes<ResolversParentTypes>['JointReviewResult'];
  JointReviewSuccess: Omit<JointReviewSuccess, 'jointCase'> & { jointCase: ResolversParentTypes['JointCase'] };
  KeyInAcceptanceInput: KeyInAcceptanceInput;
  KeyInDecisionInput: KeyInDecisionInput;
  KeyInNonAcceptanceInput: KeyInNonAcceptanceInput;
  KeyInNoticeInput: KeyInNoticeInput;
  KeyInResultInput: KeyInResultInput;
  MakeCertificateInput: MakeCertificateInput;
  Mutation: Record<PropertyKey, never>;
  NoticeEntry: NoticeEntry;
  NoticeEntryInput: NoticeEntryInput;
  OfficialDocument: { reviewCase: Pick<ReviewCaseModel, 'id' | 'departmentCode'>; document: import('../../domain/documents/official-document.ts').OfficialDocument };
  OnDayInput: OnDayInput;
  Opinion: OpinionModel;
  PageInfo: PageInfo;
  Proposal: NonNullable<ReviewCaseModel['proposal']>;
  ProposeSuspensionInput: ProposeSuspensionInput;
  Query: Record<PropertyKey, never>;
  ReasonInput: ReasonInput;
  ReceiveInsteadInput: ReceiveInsteadInput;
  RecordHearingInput: RecordHearingInput;
  RecordVerificationInput: RecordVerificationInput;
  Refusal: Refusal;
  RefusalReason: RefusalReason;
  RefusalReasonInput: RefusalReasonInput;
  RejectToleranceInput: RejectToleranceInput;
  Remedies: Remedies;
  ReopenCaseInput: ReopenCaseInput;
  ReportAbsenceInput: ReportAbsenceInput;
  RequestSupplementInput: RequestSupplementInput;
  RestateNoticeInput: RestateNoticeInput;
  ResumeReviewInput: ResumeReviewInput;
  ReviewCase: ReviewCaseModel;
  ReviewCaseConnection: Omit<ReviewCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReviewCase']> };
  ReviewCaseEdge: Omit<ReviewCaseEdge, 'node'> & { node: ResolversParentTypes['ReviewCase'] };
  ReviewCaseResult: ResolversUnionTypes<ResolversParentTypes>['ReviewCaseResult'];
  ReviewCaseSuccess: Omit<ReviewCaseSuccess, 'reviewCase'> & { reviewCase: ResolversParentTypes['ReviewCase'] };
  ServiceCase: { id: string };
  SettleBreachInput: SettleBreachInput;
  SignatureRefusedInput: SignatureRefusedInput;
  SiteVerification: NonNullable<ReviewCaseModel['verification']>;
  SpecialProcedure: ReviewCaseModel['suspensions'][number];
  Staff: { staffNo: string };
  StepOrigin: Omit<StepOrigin, 'enteredBy'> & { enteredBy?: Maybe<ResolversParentTypes['Staff']> };
  SubmitOpinionInput: SubmitOpinionInput;
  SupplementNotice: NonNullable<ReviewCaseModel['notice']>;
  SupplyToleranceInput: SupplyToleranceInput;
  TellHearingRightInput: TellHearingRightInput;
  TerminateCaseInput: TerminateCaseInput;
  Tolerance: NonNullable<ReviewCaseModel['tolerance']>;
  TurnAway: { id: string };
  TurnAwayConfirmation: import('../../domain/turn-away/turn-away.ts').TurnAway;
  TurnAwayConnection: Omit<TurnAwayConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TurnAwayEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TurnAwayConfirmation']> };
  TurnAwayEdge: Omit<TurnAwayEdge, 'node'> & { node: ResolversParentTypes['TurnAwayConfirmation'] };
  TurnAwayResult: ResolversUnionTypes<ResolversParentTypes>['TurnAwayResult'];
  TurnAwaySuccess: Omit<TurnAwaySuccess, 'confirmation'> & { confirmation: ResolversParentTypes['TurnAwayConfirmation'] };
  Waiting: WaitingModel;
};

export type AbsenceResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AbsenceResultResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['AbsenceResult'] = ResolversParentTypes['AbsenceResult']> = {
  __resolveType?: TypeResolveFn<'AbsenceSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AbsenceSuccessResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['AbsenceSuccess'] = ResolversParentTypes['AbsenceSuccess']> = {
  absence?: Resolver<ResolversTypes['Absence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreachSettlementResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['BreachSettlement'] = ResolversParentTypes['BreachSettlement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['BreachDecision'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CardResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Card'] = ResolversParentTypes['Card']> = {
  cause?: Resolver<Maybe<ResolversTypes['CardCause']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CardLevel'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reminded?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  serviceCase?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
};

export type CardConnectionResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['CardConnection'] = ResolversParentTypes['CardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Card']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CardEdgeResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['CardEdge'] = ResolversParentTypes['CardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
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

export type DeniedActResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['DeniedAct'] = ResolversParentTypes['DeniedAct']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  deniedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
};

export type DeniedActConnectionResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['DeniedActConnection'] = ResolversParentTypes['DeniedActConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeniedActEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeniedAct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeniedActEdgeResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['DeniedActEdge'] = ResolversParentTypes['DeniedActEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeniedAct'], ParentType, ContextType>;
};

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

export type ExplanationResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ExplanationChannel'], ParentType, ContextType>;
  correctMaterials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  told?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type HearingResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Hearing'] = ResolversParentTypes['Hearing']> = {
  announcedFor?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['HearingGround']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lapsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

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
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
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
  acceptSupplement?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationAcceptSupplementArgs, 'input'>>;
  acceptTolerantly?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationAcceptTolerantlyArgs, 'input'>>;
  announceHearing?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationAnnounceHearingArgs, 'input'>>;
  approveExtension?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationApproveExtensionArgs, 'input'>>;
  approveSuspension?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationApproveSuspensionArgs, 'input'>>;
  arrangeVerification?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationArrangeVerificationArgs, 'input'>>;
  askExtension?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationAskExtensionArgs, 'input'>>;
  claimCase?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationClaimCaseArgs, 'input'>>;
  closeHallTask?: Resolver<ResolversTypes['HallTaskResult'], ParentType, ContextType, RequireFields<MutationCloseHallTaskArgs, 'input'>>;
  confirmTurnAway?: Resolver<ResolversTypes['TurnAwayResult'], ParentType, ContextType, RequireFields<MutationConfirmTurnAwayArgs, 'input'>>;
  correctDocument?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationCorrectDocumentArgs, 'input'>>;
  decideCase?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationDecideCaseArgs, 'input'>>;
  declineAcceptance?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationDeclineAcceptanceArgs, 'input'>>;
  declineProposal?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationDeclineProposalArgs, 'input'>>;
  endHold?: Resolver<ResolversTypes['JointReviewResult'], ParentType, ContextType, RequireFields<MutationEndHoldArgs, 'input'>>;
  explainRefusal?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationExplainRefusalArgs, 'input'>>;
  extendJointCase?: Resolver<ResolversTypes['JointReviewResult'], ParentType, ContextType, RequireFields<MutationExtendJointCaseArgs, 'input'>>;
  grantOnTheSpot?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationGrantOnTheSpotArgs, 'input'>>;
  keyInAcceptance?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationKeyInAcceptanceArgs, 'input'>>;
  keyInDecision?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationKeyInDecisionArgs, 'input'>>;
  keyInNonAcceptance?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationKeyInNonAcceptanceArgs, 'input'>>;
  keyInNotice?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationKeyInNoticeArgs, 'input'>>;
  keyInResult?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationKeyInResultArgs, 'input'>>;
  makeCertificate?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationMakeCertificateArgs, 'input'>>;
  offerResult?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationOfferResultArgs, 'input'>>;
  proposeSuspension?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationProposeSuspensionArgs, 'input'>>;
  recallDecision?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationRecallDecisionArgs, 'input'>>;
  receiveInstead?: Resolver<ResolversTypes['TurnAwayResult'], ParentType, ContextType, RequireFields<MutationReceiveInsteadArgs, 'input'>>;
  recordDecisionRequest?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationRecordDecisionRequestArgs, 'input'>>;
  recordHearing?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationRecordHearingArgs, 'input'>>;
  recordHearingRequest?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationRecordHearingRequestArgs, 'input'>>;
  recordVerification?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationRecordVerificationArgs, 'input'>>;
  rejectTolerance?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationRejectToleranceArgs, 'input'>>;
  reopenCase?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationReopenCaseArgs, 'input'>>;
  reportAbsence?: Resolver<ResolversTypes['AbsenceResult'], ParentType, ContextType, RequireFields<MutationReportAbsenceArgs, 'input'>>;
  requestSupplement?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationRequestSupplementArgs, 'input'>>;
  restateNotice?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationRestateNoticeArgs, 'input'>>;
  resumeReview?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationResumeReviewArgs, 'input'>>;
  returnToReview?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationReturnToReviewArgs, 'input'>>;
  settleBreach?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationSettleBreachArgs, 'input'>>;
  startReview?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationStartReviewArgs, 'input'>>;
  submitOpinion?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationSubmitOpinionArgs, 'input'>>;
  supplyTolerance?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationSupplyToleranceArgs, 'input'>>;
  tellHearingRight?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationTellHearingRightArgs, 'input'>>;
  terminateCase?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationTerminateCaseArgs, 'input'>>;
};

export type NoticeEntryResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['NoticeEntry'] = ResolversParentTypes['NoticeEntry']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  howToSupply?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  materialCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficialDocumentResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['OfficialDocument'] = ResolversParentTypes['OfficialDocument']> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templateVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type ProposalResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProposalKind'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['SpecialProcedureKind']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cards?: Resolver<ResolversTypes['CardConnection'], ParentType, ContextType, RequireFields<QueryCardsArgs, 'first'>>;
  deniedActs?: Resolver<ResolversTypes['DeniedActConnection'], ParentType, ContextType, RequireFields<QueryDeniedActsArgs, 'first'>>;
  departmentCases?: Resolver<ResolversTypes['ReviewCaseConnection'], ParentType, ContextType, RequireFields<QueryDepartmentCasesArgs, 'first'>>;
  departmentReplies?: Resolver<ResolversTypes['DepartmentReplyConnection'], ParentType, ContextType, RequireFields<QueryDepartmentRepliesArgs, 'first'>>;
  hallTasks?: Resolver<ResolversTypes['HallTaskConnection'], ParentType, ContextType, RequireFields<QueryHallTasksArgs, 'first' | 'open'>>;
  jointCases?: Resolver<ResolversTypes['JointCaseConnection'], ParentType, ContextType, RequireFields<QueryJointCasesArgs, 'first'>>;
  reviewCase?: Resolver<Maybe<ResolversTypes['ReviewCase']>, ParentType, ContextType, RequireFields<QueryReviewCaseArgs, 'id'>>;
  turnAways?: Resolver<ResolversTypes['TurnAwayConnection'], ParentType, ContextType, RequireFields<QueryTurnAwaysArgs, 'first'>>;
};

export type RefusalResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalReasonResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['RefusalReason'] = ResolversParentTypes['RefusalReason']> = {
  code?: Resolver<ResolversTypes['ReasonCode'], ParentType, ContextType>;
  cure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  documents?: Resolver<ReadonlyArray<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType>;
  handedOverAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hearing?: Resolver<Maybe<ResolversTypes['Hearing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jointCase?: Resolver<Maybe<ResolversTypes['JointCase']>, ParentType, ContextType>;
  liaison?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  nonAcceptanceGround?: Resolver<Maybe<ResolversTypes['NonAcceptanceGround']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['SupplementNotice']>, ParentType, ContextType>;
  noticeBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  offeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reopeningOrder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceCase?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
  specialProcedures?: Resolver<ReadonlyArray<ResolversTypes['SpecialProcedure']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  statutoryDue?: Resolver<Maybe<ResolversTypes['Due']>, ParentType, ContextType>;
  tolerance?: Resolver<Maybe<ResolversTypes['Tolerance']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['SiteVerification']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawalCause?: Resolver<Maybe<ResolversTypes['WithdrawalCause']>, ParentType, ContextType>;
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

export type SiteVerificationResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['SiteVerification'] = ResolversParentTypes['SiteVerification']> = {
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openRectifications?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  plannedFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rectifications?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verifiers?: Resolver<ReadonlyArray<ResolversTypes['Staff']>, ParentType, ContextType>;
};

export type SpecialProcedureResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['SpecialProcedure'] = ResolversParentTypes['SpecialProcedure']> = {
  conductedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estimateWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpecialProcedureKind'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StaffResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff']> = {
  staffNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StepOriginResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['StepOrigin'] = ResolversParentTypes['StepOrigin']> = {
  enteredBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  via?: Resolver<ResolversTypes['StepChannel'], ParentType, ContextType>;
};

export type SupplementNoticeResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['SupplementNotice'] = ResolversParentTypes['SupplementNotice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['NoticeEntry']>, ParentType, ContextType>;
  lapsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unmet?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ToleranceResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Tolerance'] = ResolversParentTypes['Tolerance']> = {
  completeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ToleranceMode'], ParentType, ContextType>;
  promisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  received?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['BreachSettlement']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ToleranceState'], ParentType, ContextType>;
  toLookAt?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TurnAwayResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['TurnAway'] = ResolversParentTypes['TurnAway'], FederationReferenceType extends FederationReferenceTypes['TurnAway'] = FederationReferenceTypes['TurnAway']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TurnAway']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confirmation?: Resolver<Maybe<ResolversTypes['TurnAwayConfirmation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TurnAwayConfirmationResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['TurnAwayConfirmation'] = ResolversParentTypes['TurnAwayConfirmation']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['TurnAwayGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TurnAwayState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TurnAwayConnectionResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['TurnAwayConnection'] = ResolversParentTypes['TurnAwayConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TurnAwayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TurnAwayConfirmation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TurnAwayEdgeResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['TurnAwayEdge'] = ResolversParentTypes['TurnAwayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TurnAwayConfirmation'], ParentType, ContextType>;
};

export type TurnAwayResultResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['TurnAwayResult'] = ResolversParentTypes['TurnAwayResult']> = {
  __resolveType?: TypeResolveFn<'Refusal' | 'TurnAwaySuccess', ParentType, ContextType>;
};

export type TurnAwaySuccessResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['TurnAwaySuccess'] = ResolversParentTypes['TurnAwaySuccess']> = {
  confirmation?: Resolver<ResolversTypes['TurnAwayConfirmation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Waiting'] = ResolversParentTypes['Waiting']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ReviewContext> = {
  Absence?: AbsenceResolvers<ContextType>;
  AbsenceResult?: AbsenceResultResolvers<ContextType>;
  AbsenceSuccess?: AbsenceSuccessResolvers<ContextType>;
  BreachSettlement?: BreachSettlementResolvers<ContextType>;
  Card?: CardResolvers<ContextType>;
  CardConnection?: CardConnectionResolvers<ContextType>;
  CardEdge?: CardEdgeResolvers<ContextType>;
  CaseDecision?: CaseDecisionResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockSuspension?: ClockSuspensionResolvers<ContextType>;
  ComponentReview?: ComponentReviewResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeniedAct?: DeniedActResolvers<ContextType>;
  DeniedActConnection?: DeniedActConnectionResolvers<ContextType>;
  DeniedActEdge?: DeniedActEdgeResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentReply?: DepartmentReplyResolvers<ContextType>;
  DepartmentReplyConnection?: DepartmentReplyConnectionResolvers<ContextType>;
  DepartmentReplyEdge?: DepartmentReplyEdgeResolvers<ContextType>;
  Due?: DueResolvers<ContextType>;
  EndedHold?: EndedHoldResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  HallTask?: HallTaskResolvers<ContextType>;
  HallTaskConnection?: HallTaskConnectionResolvers<ContextType>;
  HallTaskEdge?: HallTaskEdgeResolvers<ContextType>;
  HallTaskResult?: HallTaskResultResolvers<ContextType>;
  HallTaskSuccess?: HallTaskSuccessResolvers<ContextType>;
  Hearing?: HearingResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JointCase?: JointCaseResolvers<ContextType>;
  JointCaseConnection?: JointCaseConnectionResolvers<ContextType>;
  JointCaseEdge?: JointCaseEdgeResolvers<ContextType>;
  JointReview?: JointReviewResolvers<ContextType>;
  JointReviewResult?: JointReviewResultResolvers<ContextType>;
  JointReviewSuccess?: JointReviewSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoticeEntry?: NoticeEntryResolvers<ContextType>;
  OfficialDocument?: OfficialDocumentResolvers<ContextType>;
  Opinion?: OpinionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
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
  SiteVerification?: SiteVerificationResolvers<ContextType>;
  SpecialProcedure?: SpecialProcedureResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  StepOrigin?: StepOriginResolvers<ContextType>;
  SupplementNotice?: SupplementNoticeResolvers<ContextType>;
  Tolerance?: ToleranceResolvers<ContextType>;
  TurnAway?: TurnAwayResolvers<ContextType>;
  TurnAwayConfirmation?: TurnAwayConfirmationResolvers<ContextType>;
  TurnAwayConnection?: TurnAwayConnectionResolvers<ContextType>;
  TurnAwayEdge?: TurnAwayEdgeResolvers<ContextType>;
  TurnAwayResult?: TurnAwayResultResolvers<ContextType>;
  TurnAwaySuccess?: TurnAwaySuccessResolvers<ContextType>;
  Waiting?: WaitingResolvers<ContextType>;
};

