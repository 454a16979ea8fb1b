import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Ticket as TicketModel } from '../../domain/ticket.ts';
import type { Question as QuestionModel, Answer as AnswerModel } from '../../domain/question.ts';
import type { ConsultationContext } from '../context.ts';
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
  /** A moment in UTC, RFC 3339. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** An answer. */
export type Answer = {
  readonly __typename?: 'Answer';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Staff;
  /** How the answerer answered; null for a published answer. */
  readonly channel: Maybe<AnswerChannel>;
  /** Published answer, or the department's answerer. */
  readonly source: AnswerSource;
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** How the department's answerer answered. */
export type AnswerChannel =
  /** 现场 */
  | 'ON_SITE'
  /** 电话 */
  | 'PHONE';

/** A published answer. */
export type AnswerFromFaqInput = {
  /** Chosen by the caller, 1 to 64 characters, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version you have seen: if it has changed since, the answer is CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The published question whose answer is given, word for word. */
  readonly faqQuestion: Scalars['String']['input'];
  /** Which. */
  readonly questionId: Scalars['ID']['input'];
};

/** The answerer's answer. */
export type AnswerQuestionInput = {
  /** How. */
  readonly channel: AnswerChannel;
  /** Chosen by the caller, 1 to 64 characters, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version you have seen: if it has changed since, the answer is CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which. */
  readonly questionId: Scalars['ID']['input'];
  /** The text. */
  readonly text: Scalars['String']['input'];
};

/** Where an answer comes from. */
export type AnswerSource =
  /** 答疑责任人 */
  | 'ANSWERER'
  /** 常见问题 */
  | 'FAQ';

/** A call. */
export type CallNextTicketInput = {
  /** Chosen by the caller, 1 to 64 characters, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
};

/** A department (审批支撑部门). */
export type Department = {
  readonly __typename?: 'Department';
  /** Unified social credit code. */
  readonly code: Scalars['ID']['output'];
};

/** A question to pass on. */
export type EscalateQuestionInput = {
  /** Chosen by the caller, 1 to 64 characters, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version you have seen: if it has changed since, the answer is CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which. */
  readonly questionId: Scalars['ID']['input'];
};

/** The end of a talk. */
export type FinishTicketInput = {
  /** Chosen by the caller, 1 to 64 characters, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version you have seen: if it has changed since, the answer is CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** False: nobody came. */
  readonly served?: Scalars['Boolean']['input'];
  /** Which. */
  readonly ticketId: Scalars['ID']['input'];
};

/** A question to hand over. */
export type HandOverQuestionInput = {
  /** Chosen by the caller, 1 to 64 characters, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version you have seen: if it has changed since, the answer is CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which. */
  readonly questionId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Staff number of who has it from then on; your own to take it over. */
  readonly to: Scalars['ID']['input'];
};

/** A ticket. */
export type IssueTicketInput = {
  /** Chosen by the caller, 1 to 64 characters, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** What the person comes for, where known. */
  readonly itemCode?: InputMaybe<Scalars['ID']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Answers from the item's published answers (S24). Role: the officer who owns the question. */
  readonly answerFromFaq: QuestionResult;
  /** Answers, on site or by phone (S22, S25). Role: an answerer (答疑责任人) of the item, or who it was handed over to. */
  readonly answerQuestion: QuestionResult;
  /** Calls who has waited longest today to the caller's window (叫号): a ticket is for its day. Role: intake officer, qualified for consultation (S21). */
  readonly callNextTicket: TicketResult;
  /** Passes the question to the department's answerer (S25). Role: the officer who owns the question. */
  readonly escalateQuestion: QuestionResult;
  /** Ends the talk, or notes that nobody came. Role: the officer who called. */
  readonly finishTicket: TicketResult;
  /**
   * Hands a question over by name, so that none waits for somebody who is away (B11, B13); its first-contact officer stays on record (S23). While the
   * hall has it: its owner or the hall office to another officer, and any guide or intake officer takes it over by naming themselves. Once it was
   * passed on: the department's people or the hall office to one of the department's people.
   */
  readonly handOverQuestion: QuestionResult;
  /** Issues a queue ticket (取号). Roles: guide, applicant. */
  readonly issueTicket: TicketResult;
  /** Calls a number of today again, to the caller's window: nobody came, or who called it is away. Role: intake officer, qualified for consultation. */
  readonly recallTicket: TicketResult;
  /** Takes a question: whoever takes it is its first-contact officer (首问责任人, S23). Roles: guide, intake officer. */
  readonly takeQuestion: QuestionResult;
};


export type MutationAnswerFromFaqArgs = {
  input: AnswerFromFaqInput;
};


export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
};


export type MutationCallNextTicketArgs = {
  input: CallNextTicketInput;
};


export type MutationEscalateQuestionArgs = {
  input: EscalateQuestionInput;
};


export type MutationFinishTicketArgs = {
  input: FinishTicketInput;
};


export type MutationHandOverQuestionArgs = {
  input: HandOverQuestionInput;
};


export type MutationIssueTicketArgs = {
  input: IssueTicketInput;
};


export type MutationRecallTicketArgs = {
  input: RecallTicketInput;
};


export type MutationTakeQuestionArgs = {
  input: TakeQuestionInput;
};

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
  /** A question, or null when there is none or it is not yours to see. */
  readonly question: Maybe<Question>;
  /**
   * Questions (咨询记录), oldest first: all for the hall, the department's for its people, the caller's own for an applicant. Without
   * `statuses` what is still open (OPEN, ESCALATED); `statuses: [ANSWERED]` shows what was answered, an empty list everything.
   */
  readonly questions: QuestionConnection;
  /** A queue ticket, or null when there is none or it is not yours to see. */
  readonly ticket: Maybe<Ticket>;
  /** Who waits (等候队列), longest first. Roles: guide, intake officer, hall office, auditor. */
  readonly waitingTickets: TicketConnection;
};


export type QueryQuestionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<ReadonlyArray<QuestionStatus>>;
};


export type QueryTicketArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWaitingTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A question about an item (咨询). */
export type Question = {
  readonly __typename?: 'Question';
  /** The answer. */
  readonly answer: Maybe<Answer>;
  /** Who answers for the department, where it was handed over by name; null: any answerer of the item. */
  readonly answerer: Maybe<Staff>;
  /** When. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** What the one who asks may do now, as words of the lifecycle. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** The item's department. */
  readonly department: Department;
  /** When it was passed to the department. */
  readonly escalatedAt: Maybe<Scalars['DateTime']['output']>;
  /** First-contact officer (首问责任人): never overwritten, whoever owns the question later. */
  readonly firstContactOwner: Staff;
  /** Every hand-over, in their order; empty for applicants. */
  readonly handovers: ReadonlyArray<QuestionHandover>;
  /** Permanent. */
  readonly id: Scalars['ID']['output'];
  /** The item. */
  readonly item: ServiceItem;
  /** Who owns it now in the hall: answers it, or passes it on. */
  readonly owner: Staff;
  /** Where it stands. */
  readonly status: QuestionStatus;
  /** What was asked. */
  readonly text: Scalars['String']['output'];
  /** Raised by every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** A page of questions. */
export type QuestionConnection = {
  readonly __typename?: 'QuestionConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<QuestionEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Question>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
};

/** A question and its place in the list. */
export type QuestionEdge = {
  readonly __typename?: 'QuestionEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The question. */
  readonly node: Question;
};

/** A question that was handed over by name. */
export type QuestionHandover = {
  readonly __typename?: 'QuestionHandover';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who handed it over. */
  readonly by: Staff;
  /** Who had it; null where any answerer of the item could answer. */
  readonly from: Maybe<Staff>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who has it from then on. */
  readonly to: Staff;
};

/** Done, or why not. */
export type QuestionResult = QuestionSuccess | Refusal;

/** Statuses of a question. */
export type QuestionStatus =
  /** 已答复 */
  | 'ANSWERED'
  /** 已转部门 */
  | 'ESCALATED'
  /** 待答复 */
  | 'OPEN';

/** Done. */
export type QuestionSuccess = {
  readonly __typename?: 'QuestionSuccess';
  /** As it is now. */
  readonly question: Question;
};

/** A number to call again. */
export type RecallTicketInput = {
  /** Chosen by the caller, 1 to 64 characters, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version you have seen: if it has changed since, the answer is CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which. */
  readonly ticketId: Scalars['ID']['input'];
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
  /** The status does not allow this; details name what is possible. */
  | 'ACTION_NOT_OPEN'
  /** Theirs already. */
  | 'ALREADY_THEIRS'
  /** Not among the item's published answers; details name these. */
  | 'ANSWER_NOT_PUBLISHED'
  /** No such case, or not yours. */
  | 'CASE_NOT_FOUND'
  /** This commandId belongs to another request. */
  | 'COMMAND_ID_REUSED'
  /** Someone else was faster: read again. */
  | 'CONFLICT'
  /** No such item in force. */
  | 'ITEM_NOT_FOUND'
  /** Nobody waits. */
  | 'NOBODY_WAITS'
  /** The role does not allow this. */
  | 'NOT_PERMITTED'
  /** Not qualified for consultation (S21). */
  | 'NOT_QUALIFIED'
  /** Not an answerer of this item (S22). */
  | 'NOT_THE_ANSWERER'
  /** Somebody else owns the question: take it over first, or have it handed over. */
  | 'NOT_THE_OWNER'
  /** Another officer has called this ticket. */
  | 'NOT_YOUR_TICKET'
  /** No such question, or not yours. */
  | 'QUESTION_NOT_FOUND'
  /** A text that has to be there is empty; details name it. */
  | 'TEXT_MISSING'
  /** A ticket is for its day: take a new one. */
  | 'TICKET_LAPSED'
  /** No such ticket, or not yours. */
  | 'TICKET_NOT_FOUND'
  /** Nobody to whom this question can be handed over; details name who can have it. */
  | 'UNKNOWN_STAFF';

/** A service item (事项). */
export type ServiceItem = {
  readonly __typename?: 'ServiceItem';
  /** Implementation code (实施编码). */
  readonly itemCode: Scalars['ID']['output'];
};

/** A member of staff. */
export type Staff = {
  readonly __typename?: 'Staff';
  /** Number on the badge. */
  readonly staffNo: Scalars['ID']['output'];
};

/** A question. */
export type TakeQuestionInput = {
  /** The case or joint case it is about, where there is one: it then stands on its timeline. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the caller, 1 to 64 characters, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The item it is about. */
  readonly itemCode: Scalars['ID']['input'];
  /** What was asked. */
  readonly text: Scalars['String']['input'];
  /** The person's ticket, where there is one. */
  readonly ticketId?: InputMaybe<Scalars['ID']['input']>;
};

/** A queue ticket (排队号). */
export type Ticket = {
  readonly __typename?: 'Ticket';
  /** When it was called. */
  readonly calledAt: Maybe<Scalars['DateTime']['output']>;
  /** Who called it. */
  readonly calledBy: Maybe<Staff>;
  /** When the talk ended. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Permanent. */
  readonly id: Scalars['ID']['output'];
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** What the person comes for, where known. */
  readonly item: Maybe<ServiceItem>;
  /** The number on the ticket. */
  readonly number: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: TicketStatus;
  /** Raised by every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** To which window. */
  readonly windowNo: Maybe<Scalars['String']['output']>;
};

/** A page of tickets. */
export type TicketConnection = {
  readonly __typename?: 'TicketConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<TicketEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Ticket>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
};

/** A ticket and its place in the list. */
export type TicketEdge = {
  readonly __typename?: 'TicketEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The ticket. */
  readonly node: Ticket;
};

/** Done, or why not. */
export type TicketResult = Refusal | TicketSuccess;

/** Statuses of a ticket. */
export type TicketStatus =
  /** 过号 */
  | 'ABANDONED'
  /** 已叫号 */
  | 'CALLED'
  /** 办结 */
  | 'FINISHED'
  /** 等候 */
  | 'ISSUED'
  /** 当日有效，已过期 */
  | 'LAPSED';

/** Done. */
export type TicketSuccess = {
  readonly __typename?: 'TicketSuccess';
  /** As it is now. */
  readonly ticket: Ticket;
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
  Question: Question;
  Ticket: Ticket;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Question:
    ( { __typename: 'Question' }
    & GraphQLRecursivePick<FederationTypes['Question'], {"id":true}> );
  Ticket:
    ( { __typename: 'Ticket' }
    & GraphQLRecursivePick<FederationTypes['Ticket'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  QuestionResult:
    | ( Omit<QuestionSuccess, 'question'> & { question: _RefType['Question'] } & { __typename: 'QuestionSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  TicketResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<TicketSuccess, 'ticket'> & { ticket: _RefType['Ticket'] } & { __typename: 'TicketSuccess' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Answer: ResolverTypeWrapper<AnswerModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnswerChannel: AnswerChannel;
  AnswerFromFaqInput: AnswerFromFaqInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerSource: AnswerSource;
  CallNextTicketInput: CallNextTicketInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Department: ResolverTypeWrapper<{ code: string }>;
  EscalateQuestionInput: EscalateQuestionInput;
  FinishTicketInput: FinishTicketInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HandOverQuestionInput: HandOverQuestionInput;
  IssueTicketInput: IssueTicketInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<QuestionModel>;
  QuestionConnection: ResolverTypeWrapper<Omit<QuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  QuestionEdge: ResolverTypeWrapper<Omit<QuestionEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  QuestionHandover: ResolverTypeWrapper<Omit<QuestionHandover, 'by' | 'from' | 'to'> & { by: ResolversTypes['Staff'], from?: Maybe<ResolversTypes['Staff']>, to: ResolversTypes['Staff'] }>;
  QuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuestionResult']>;
  QuestionStatus: QuestionStatus;
  QuestionSuccess: ResolverTypeWrapper<Omit<QuestionSuccess, 'question'> & { question: ResolversTypes['Question'] }>;
  RecallTicketInput: RecallTicketInput;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  ServiceItem: ResolverTypeWrapper<{ itemCode: string }>;
  Staff: ResolverTypeWrapper<{ staffNo: string }>;
  TakeQuestionInput: TakeQuestionInput;
  Ticket: ResolverTypeWrapper<TicketModel>;
  TicketConnection: ResolverTypeWrapper<Omit<TicketConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TicketEdge']>, nodes: ReadonlyArray<ResolversTypes['Ticket']> }>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TicketResult']>;
  TicketStatus: TicketStatus;
  TicketSuccess: ResolverTypeWrapper<Omit<TicketSuccess, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Answer: AnswerModel;
  String: Scalars['String']['output'];
  AnswerFromFaqInput: AnswerFromFaqInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AnswerQuestionInput: AnswerQuestionInput;
  CallNextTicketInput: CallNextTicketInput;
  DateTime: Scalars['DateTime']['output'];
  Department: { code: string };
  EscalateQuestionInput: EscalateQuestionInput;
  FinishTicketInput: FinishTicketInput;
  Boolean: Scalars['Boolean']['output'];
  HandOverQuestionInput: HandOverQuestionInput;
  IssueTicketInput: IssueTicketInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Question: QuestionModel;
  QuestionConnection: Omit<QuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  QuestionEdge: Omit<QuestionEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  QuestionHandover: Omit<QuestionHandover, 'by' | 'from' | 'to'> & { by: ResolversParentTypes['Staff'], from?: Maybe<ResolversParentTypes['Staff']>, to: ResolversParentTypes['Staff'] };
  QuestionResult: ResolversUnionTypes<ResolversParentTypes>['QuestionResult'];
  QuestionSuccess: Omit<QuestionSuccess, 'question'> & { question: ResolversParentTypes['Question'] };
  RecallTicketInput: RecallTicketInput;
  Refusal: Refusal;
  ServiceItem: { itemCode: string };
  Staff: { staffNo: string };
  TakeQuestionInput: TakeQuestionInput;
  Ticket: TicketModel;
  TicketConnection: Omit<TicketConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TicketEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ticket']> };
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketResult: ResolversUnionTypes<ResolversParentTypes>['TicketResult'];
  TicketSuccess: Omit<TicketSuccess, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
};

export type AnswerResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['AnswerChannel']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AnswerSource'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerFromFaq?: Resolver<ResolversTypes['QuestionResult'], ParentType, ContextType, RequireFields<MutationAnswerFromFaqArgs, 'input'>>;
  answerQuestion?: Resolver<ResolversTypes['QuestionResult'], ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'input'>>;
  callNextTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationCallNextTicketArgs, 'input'>>;
  escalateQuestion?: Resolver<ResolversTypes['QuestionResult'], ParentType, ContextType, RequireFields<MutationEscalateQuestionArgs, 'input'>>;
  finishTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationFinishTicketArgs, 'input'>>;
  handOverQuestion?: Resolver<ResolversTypes['QuestionResult'], ParentType, ContextType, RequireFields<MutationHandOverQuestionArgs, 'input'>>;
  issueTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationIssueTicketArgs, 'input'>>;
  recallTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationRecallTicketArgs, 'input'>>;
  takeQuestion?: Resolver<ResolversTypes['QuestionResult'], ParentType, ContextType, RequireFields<MutationTakeQuestionArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType, RequireFields<QueryQuestionArgs, 'id'>>;
  questions?: Resolver<ResolversTypes['QuestionConnection'], ParentType, ContextType, RequireFields<QueryQuestionsArgs, 'first' | 'statuses'>>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketArgs, 'id'>>;
  waitingTickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<QueryWaitingTicketsArgs, 'first'>>;
};

export type QuestionResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question'], FederationReferenceType extends FederationReferenceTypes['Question'] = FederationReferenceTypes['Question']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Question']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  answerer?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstContactOwner?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  handovers?: Resolver<ReadonlyArray<ResolversTypes['QuestionHandover']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QuestionStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionConnectionResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['QuestionConnection'] = ResolversParentTypes['QuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuestionEdgeResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['QuestionEdge'] = ResolversParentTypes['QuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
};

export type QuestionHandoverResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['QuestionHandover'] = ResolversParentTypes['QuestionHandover']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
};

export type QuestionResultResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['QuestionResult'] = ResolversParentTypes['QuestionResult']> = {
  __resolveType?: TypeResolveFn<'QuestionSuccess' | 'Refusal', ParentType, ContextType>;
};

export type QuestionSuccessResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['QuestionSuccess'] = ResolversParentTypes['QuestionSuccess']> = {
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceItemResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['ServiceItem'] = ResolversParentTypes['ServiceItem']> = {
  itemCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StaffResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff']> = {
  staffNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TicketResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calledBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ticket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketResultResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['TicketResult'] = ResolversParentTypes['TicketResult']> = {
  __resolveType?: TypeResolveFn<'Refusal' | 'TicketSuccess', ParentType, ContextType>;
};

export type TicketSuccessResolvers<ContextType = ConsultationContext, ParentType extends ResolversParentTypes['TicketSuccess'] = ResolversParentTypes['TicketSuccess']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ConsultationContext> = {
  Answer?: AnswerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionConnection?: QuestionConnectionResolvers<ContextType>;
  QuestionEdge?: QuestionEdgeResolvers<ContextType>;
  QuestionHandover?: QuestionHandoverResolvers<ContextType>;
  QuestionResult?: QuestionResultResolvers<ContextType>;
  QuestionSuccess?: QuestionSuccessResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ServiceItem?: ServiceItemResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketResult?: TicketResultResolvers<ContextType>;
  TicketSuccess?: TicketSuccessResolvers<ContextType>;
};

