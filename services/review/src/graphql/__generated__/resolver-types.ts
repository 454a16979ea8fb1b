import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ReviewCase as ReviewCaseModel, Opinion as OpinionModel } from '../../domain/review-case.ts';
import type { Ruling as RulingModel } from '../../domain/written-ruling.ts';
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
  /** In one of these statuses; all when empty. */
  readonly statuses?: InputMaybe<ReadonlyArray<ReviewStatus>>;
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

/** Half a working day. */
export type HalfDay =
  /** 下午 */
  | 'AFTERNOON'
  /** 上午，12:00以前 */
  | 'MORNING';

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
  /** Decides: grants, or refuses with reasons and remedies (决定, T20, T21). Role: decision maker or agency head, never the reviewer. */
  readonly decideCase: ReviewCaseResult;
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


export type MutationDecideCaseArgs = {
  input: DecideCaseInput;
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
   * The work list of the caller's department (部门办件), oldest receipt first; the hall office and the auditor see all departments.
   * Roles: staff of a department, department system, hall office, auditor.
   */
  readonly departmentCases: ReviewCaseConnection;
  /** The department's side of a case, or null when there is none or it is not yours to see. */
  readonly reviewCase: Maybe<ReviewCase>;
};


export type QueryDepartmentCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DepartmentCasesFilter>;
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
  /** The status of the case does not allow this; details name what is possible. */
  | 'ACTION_NOT_OPEN'
  /** The result was offered already. */
  | 'ALREADY_OFFERED'
  /** You have claimed it already. */
  | 'ALREADY_YOURS'
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
  /** A text that has to be there is empty; details name it. */
  | 'TEXT_MISSING';

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

/** A department's side of a case (分类审批). */
export type ReviewCase = {
  readonly __typename?: 'ReviewCase';
  /** Why it counts as accepted; null before the acceptance. */
  readonly acceptanceBasis: Maybe<AcceptanceBasis>;
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
  /** The end of the promised period (承诺时限, clock C3); null before acceptance, and where nothing is promised. */
  readonly committedDue: Maybe<Due>;
  /** The decision in writing. */
  readonly decision: Maybe<CaseDecision>;
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
  ReviewCase: ReviewCase;
  ServiceCase: ServiceCase;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ReviewCase:
    ( { __typename: 'ReviewCase' }
    & GraphQLRecursivePick<FederationTypes['ReviewCase'], {"id":true}> );
  ServiceCase:
    ( { __typename: 'ServiceCase' }
    & GraphQLRecursivePick<FederationTypes['ServiceCase'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
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
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideCaseInput: DecideCaseInput;
  Department: ResolverTypeWrapper<{ code: string }>;
  DepartmentCasesFilter: DepartmentCasesFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Due: ResolverTypeWrapper<Due>;
  HalfDay: HalfDay;
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
  ReviewCase: ResolverTypeWrapper<ReviewCaseModel>;
  ReviewCaseConnection: ResolverTypeWrapper<Omit<ReviewCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReviewCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['ReviewCase']> }>;
  ReviewCaseEdge: ResolverTypeWrapper<Omit<ReviewCaseEdge, 'node'> & { node: ResolversTypes['ReviewCase'] }>;
  ReviewCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewCaseResult']>;
  ReviewCaseSuccess: ResolverTypeWrapper<Omit<ReviewCaseSuccess, 'reviewCase'> & { reviewCase: ResolversTypes['ReviewCase'] }>;
  ReviewStatus: ReviewStatus;
  ServiceCase: ResolverTypeWrapper<{ id: string }>;
  Staff: ResolverTypeWrapper<{ staffNo: string }>;
  SubmitOpinionInput: SubmitOpinionInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CaseDecision: RulingModel;
  String: Scalars['String']['output'];
  CaseInput: CaseInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Certificate: { reviewCase: ReviewCaseModel; certificate: NonNullable<ReviewCaseModel['certificate']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideCaseInput: DecideCaseInput;
  Department: { code: string };
  DepartmentCasesFilter: DepartmentCasesFilter;
  Boolean: Scalars['Boolean']['output'];
  Due: Due;
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
  SubmitOpinionInput: SubmitOpinionInput;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DueResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Due'] = ResolversParentTypes['Due']> = {
  half?: Resolver<Maybe<ResolversTypes['HalfDay']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ReviewContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCase?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationAcceptCaseArgs, 'input'>>;
  claimCase?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationClaimCaseArgs, 'input'>>;
  decideCase?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationDecideCaseArgs, 'input'>>;
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
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  committedDue?: Resolver<Maybe<ResolversTypes['Due']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CaseDecision']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  handedOverAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type Resolvers<ContextType = ReviewContext> = {
  CaseDecision?: CaseDecisionResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  Due?: DueResolvers<ContextType>;
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
};

