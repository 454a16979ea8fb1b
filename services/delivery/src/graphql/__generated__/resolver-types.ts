import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DeliveryCase as DeliveryCaseModel } from '../../domain/delivery-case.ts';
import type { JointHandOut as JointHandOutModel } from '../../storage/joint-delivery-reads.ts';
import type { ProofOfService as ProofOfServiceModel } from '../../domain/proof-of-service.ts';
import type { OwedMaterial as OwedMaterialModel, FailedTry as FailedTryModel, Correction as CorrectionModel } from '../../domain/desk-records.ts';
import type { DeliveryContext } from '../context.ts';
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

/** How the results of a joint case are to be handed out from now on. */
export type ChangeJointDeliveryInput = {
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** All in one order, or each when it is ready. */
  readonly delivery: DeliveryChoice;
  /** The joint case. */
  readonly jointCaseId: Scalars['ID']['input'];
};

/** What came in of what is owed. */
export type CollectSupplementInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the delivery you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** One entry for each material received. */
  readonly materials: ReadonlyArray<CollectedMaterialInput>;
};

/** A material as it was received. */
export type CollectedMaterialInput = {
  /** Its code, as `owed` names it. */
  readonly code: Scalars['ID']['input'];
  /** Copies received (份). */
  readonly copies: Scalars['Int']['input'];
  /** It was checked with its original. */
  readonly originalChecked: Scalars['Boolean']['input'];
  /** Pages of one copy (页). */
  readonly pages: Scalars['Int']['input'];
};

/** A document that was corrected after the completion (更正). */
export type Correction = {
  readonly __typename?: 'Correction';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The decision maker who corrected it. */
  readonly by: Staff;
  /** The new version: its kind and which one of the round, as `documentId` of the review case's documents. */
  readonly documentId: Scalars['ID']['output'];
  /** The version whose place it takes. */
  readonly supersedes: Scalars['ID']['output'];
};

/** All results of a joint case. */
export type DeliverJointResultsInput = {
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** Every document of every component that is still at the window, each with its own proof. */
  readonly documents: ReadonlyArray<DocumentProofInput>;
  /** The recipient has agreed to electronic service. */
  readonly electronicConsent?: Scalars['Boolean']['input'];
  /** The recipient's identity was checked. */
  readonly identityChecked: Scalars['Boolean']['input'];
  /** The joint case. */
  readonly jointCaseId: Scalars['ID']['input'];
  /** The mandate that was shown, where it was just registered: until the window has heard of it, the answer is MANDATE_NOT_HEARD. */
  readonly mandateId?: InputMaybe<Scalars['ID']['input']>;
  /** How it was served. */
  readonly method: ServiceMethod;
  /** Who received it, by the id in the register (`applicantByIdNumber`): at a window a natural person. */
  readonly recipientId: Scalars['ID']['input'];
  /** Witnesses, for documents left behind. */
  readonly witness?: InputMaybe<Scalars['String']['input']>;
};

/** A service with its proof. */
export type DeliverResultInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request. */
  readonly commandId: Scalars['ID']['input'];
  /** The version of the delivery you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The proof of service. */
  readonly proof: ProofOfServiceInput;
};

/** A try to serve the result that has failed. */
export type DeliveryAttempt = {
  readonly __typename?: 'DeliveryAttempt';
  /** What can be done next, for officers: after a refusal the document may be left behind with a witness (留置送达, 民事诉讼法 art. 89). */
  readonly advice: Scalars['String']['output'];
  /** When it was put on record. */
  readonly at: Scalars['DateTime']['output'];
  /** Number of the express slip or of the record. */
  readonly evidence: Scalars['String']['output'];
  /** Who put it on record. */
  readonly officer: Staff;
  /** Why. */
  readonly reason: DeliveryFailure;
  /** When the result had counted as delivered, where this try has shown that it was not; null where it had not left the window. */
  readonly voidedDeliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** Number of the slip or log entry of that service; null where there was none. */
  readonly voidedEvidence: Maybe<Scalars['String']['output']>;
};

/** The hand-out of one result (出件). */
export type DeliveryCase = {
  readonly __typename?: 'DeliveryCase';
  /** Tries to serve it that have failed (送达未成, T27), in their order. */
  readonly attempts: ReadonlyArray<DeliveryAttempt>;
  /** What the one who asks may do now, as words of the lifecycle. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** The number on the receipt. */
  readonly caseNumber: Scalars['String']['output'];
  /** When everything was with the applicant (办结). */
  readonly completedAt: Maybe<Scalars['DateTime']['output']>;
  /** Documents that were corrected after the completion (更正, T33), in their order; what they say stands under the review case. */
  readonly corrections: ReadonlyArray<Correction>;
  /** When it was served. */
  readonly deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** How the applicant wants the result (S46). */
  readonly deliveryMethod: DeliveryMethod;
  /** The department whose result it is. */
  readonly department: Department;
  /** One proof per document. */
  readonly documentProofs: ReadonlyArray<DocumentProof>;
  /** The documents to hand out. */
  readonly documents: ReadonlyArray<ResultDocument>;
  /**
   * From this day a part of a joint case may be handed out alone, although all are wanted in one order: day 9 after the grant, of a refusal at once
   * (P5); null of a case of its own.
   */
  readonly handOutAloneFrom: Maybe<Scalars['Date']['output']>;
  /** When the window signed: both signatures are there. */
  readonly handedOverAt: Maybe<Scalars['DateTime']['output']>;
  /** The id of the service case. */
  readonly id: Scalars['ID']['output'];
  /** Item name as pinned at the receipt. */
  readonly itemName: Scalars['String']['output'];
  /** The joint case it is a component of, or null. */
  readonly jointCase: Maybe<JointCase>;
  /** Who signed for the department. */
  readonly liaison: Staff;
  /** When the department offered it. */
  readonly offeredAt: Scalars['DateTime']['output'];
  /** Who signed for the window. */
  readonly officer: Maybe<Staff>;
  /** How the case was decided. */
  readonly outcome: Outcome;
  /** Tolerated materials the applicant owes: nothing is handed out before all are collected (容缺材料, S49); empty where nothing is owed. */
  readonly owed: ReadonlyArray<OwedMaterial>;
  /** The proof of service (送达回证). */
  readonly proof: Maybe<ProofOfService>;
  /** 1; raised by a re-opening (T32). */
  readonly round: Scalars['Int']['output'];
  /** The case itself, with what the front desk knows. */
  readonly serviceCase: ServiceCase;
  /** Where the hand-out stands. */
  readonly status: DeliveryStatus;
  /** Raised by every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** A page of the work list. */
export type DeliveryCaseConnection = {
  readonly __typename?: 'DeliveryCaseConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<DeliveryCaseEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<DeliveryCase>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
};

/** A delivery and its place in the list. */
export type DeliveryCaseEdge = {
  readonly __typename?: 'DeliveryCaseEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The delivery. */
  readonly node: DeliveryCase;
};

/** Done, or why not. */
export type DeliveryCaseResult = DeliveryCaseSuccess | Refusal;

/** Done. */
export type DeliveryCaseSuccess = {
  readonly __typename?: 'DeliveryCaseSuccess';
  /** The delivery as it is now. */
  readonly deliveryCase: DeliveryCase;
};

/** All results in one order, or each as it comes. */
export type DeliveryChoice =
  /** 分别出件 */
  | 'AS_READY'
  /** 统一出件 */
  | 'TOGETHER';

/** Why a try to serve has failed. */
export type DeliveryFailure =
  /** 邮件遗失 */
  | 'LOST'
  /** 查无此人 */
  | 'NOT_FOUND'
  /** 拒绝接收 */
  | 'REFUSED'
  /** 邮件退回 */
  | 'RETURNED'
  /** 未带齐容缺材料 */
  | 'SUPPLEMENT_MISSING';

/** How the applicant wants the result (S46). */
export type DeliveryMethod =
  /** 快递 */
  | 'EXPRESS'
  /** 窗口领取 */
  | 'WINDOW';

/** Statuses at the delivery window (L2). */
export type DeliveryStatus =
  /** 办结 */
  | 'COMPLETED'
  /** 已送达 */
  | 'DELIVERED'
  /** 部门已提交，待接收 */
  | 'OFFERED'
  /** 待领取 */
  | 'READY'
  /** 逾期未领 */
  | 'UNCLAIMED';

/** A department (审批支撑部门). */
export type Department = {
  readonly __typename?: 'Department';
  /** Unified social credit code. */
  readonly code: Scalars['ID']['output'];
};

/** The proof of one document. */
export type DocumentProof = {
  readonly __typename?: 'DocumentProof';
  /** Where its signature, express slip or log entry is kept. */
  readonly evidence: Scalars['String']['output'];
  /** The document. */
  readonly name: Scalars['String']['output'];
};

/** The proof of one document. */
export type DocumentProofInput = {
  /** The component's case. */
  readonly caseId: Scalars['ID']['input'];
  /** Where its signature, express slip or log entry is kept. */
  readonly evidence: Scalars['String']['input'];
  /** The version of its delivery you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The document. */
  readonly name: Scalars['String']['input'];
};

/** The officer's signature. */
export type HandOverResultInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The names of the documents received: exactly those the department lists. */
  readonly documentNames: ReadonlyArray<Scalars['String']['input']>;
  /** The version of the delivery you have seen: if it has changed since, the answer is CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** One joint case (一件事办件) on its way through the hall. */
export type JointCase = {
  readonly __typename?: 'JointCase';
  /** How its results are handed out; null means it has not arrived there yet, or is not yours to see. */
  readonly handOut: Maybe<JointHandOut>;
  /** Opaque and permanent. */
  readonly id: Scalars['ID']['output'];
};

/** Done. */
export type JointDeliveryChosen = {
  readonly __typename?: 'JointDeliveryChosen';
  /** As it is now. */
  readonly delivery: DeliveryChoice;
  /** The joint case. */
  readonly jointCase: JointCase;
};

/** Done, or why not. */
export type JointDeliveryResult = JointDeliveryChosen | Refusal;

/** The hand-out of the results of a joint case. */
export type JointHandOut = {
  readonly __typename?: 'JointHandOut';
  /** All are ready at the window, nothing is owed, and they can be handed out in one order. */
  readonly complete: Scalars['Boolean']['output'];
  /** What has been offered so far. */
  readonly deliveries: ReadonlyArray<DeliveryCase>;
  /** All in one order, or each when it is ready: as it was chosen last. */
  readonly delivery: DeliveryChoice;
  /** Items whose result is not ready at the window yet. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** Tolerated materials that the applicant still owes, as item and material (S49). */
  readonly owed: ReadonlyArray<Scalars['String']['output']>;
};

/** Done, or why not. */
export type JointHandOutResult = JointHandOutSuccess | Refusal;

/** Done. */
export type JointHandOutSuccess = {
  readonly __typename?: 'JointHandOutSuccess';
  /** Its deliveries as they are now. */
  readonly deliveries: ReadonlyArray<DeliveryCase>;
  /** The joint case. */
  readonly jointCase: JointCase;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Changes how the results of a joint case are handed out, until all are (P5). Roles: the applicant or who may collect for them, intake
   * officer, delivery officer.
   */
  readonly changeJointDelivery: JointDeliveryResult;
  /**
   * Enters tolerated materials that were received at the window and checked with their originals (出件时补正, S49): some or all of what is owed.
   * Role: delivery officer.
   */
  readonly collectSupplement: DeliveryCaseResult;
  /** Serves all results of a joint case in one order, one proof per document (统一出件). Role: delivery officer. */
  readonly deliverJointResults: JointHandOutResult;
  /** Serves the result with proof (送达, T26, D13); the case is then completed (办结). Role: delivery officer. */
  readonly deliverResult: DeliveryCaseResult;
  /** Signs for the documents a department hands over (接收移交, T24, T25, D12). Role: delivery officer. */
  readonly handOverResult: DeliveryCaseResult;
  /**
   * Records a try to serve the result that has failed (送达未成, T27): it stays at the window. Also of one that was sent by post or electronically
   * and counted as delivered: it came back or never arrived, and is at the window again; the remedies' periods begin with the real service.
   * Role: delivery officer.
   */
  readonly recordFailedDelivery: DeliveryCaseResult;
};


export type MutationChangeJointDeliveryArgs = {
  input: ChangeJointDeliveryInput;
};


export type MutationCollectSupplementArgs = {
  input: CollectSupplementInput;
};


export type MutationDeliverJointResultsArgs = {
  input: DeliverJointResultsInput;
};


export type MutationDeliverResultArgs = {
  input: DeliverResultInput;
};


export type MutationHandOverResultArgs = {
  input: HandOverResultInput;
};


export type MutationRecordFailedDeliveryArgs = {
  input: RecordFailedDeliveryInput;
};

/** How a case was decided. */
export type Outcome =
  /** 准予 */
  | 'GRANTED'
  /** 不予 */
  | 'REFUSED';

/** A tolerated material that the applicant owes at the hand-out (容缺材料). */
export type OwedMaterial = {
  readonly __typename?: 'OwedMaterial';
  /** When it was received and checked with its original; null while it is outstanding. */
  readonly collectedAt: Maybe<Scalars['DateTime']['output']>;
  /** Copies received (份); null while it is outstanding. */
  readonly copies: Maybe<Scalars['Int']['output']>;
  /** The material of the item's published list. */
  readonly materialCode: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Who received and checked it. */
  readonly officer: Maybe<Staff>;
  /** Pages of one copy (页); null while it is outstanding. */
  readonly pages: Maybe<Scalars['Int']['output']>;
};

/** Whether more follow, and after which cursor. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** For `after`; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** More follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** The proof of service (送达回证, D13). */
export type ProofOfService = {
  readonly __typename?: 'ProofOfService';
  /** Where the signature, the express number or the log entry is kept. */
  readonly evidence: Scalars['String']['output'];
  /** The recipient's identity was checked. */
  readonly identityChecked: Scalars['Boolean']['output'];
  /** How. */
  readonly method: ServiceMethod;
  /** What who received it is to the applicant; the name stands under `ServiceCase.collection`. */
  readonly relation: Maybe<RecipientRelation>;
};

/** The proof of service (送达回证, D13). */
export type ProofOfServiceInput = {
  /** The recipient has agreed to electronic service. */
  readonly electronicConsent?: Scalars['Boolean']['input'];
  /** Where the signature is kept, the express number, or the log entry of the electronic service. */
  readonly evidence: Scalars['String']['input'];
  /** The recipient's identity was checked against their document. */
  readonly identityChecked: Scalars['Boolean']['input'];
  /** The mandate that was shown, where it was just registered: until the window has heard of it, the answer is MANDATE_NOT_HEARD. */
  readonly mandateId?: InputMaybe<Scalars['ID']['input']>;
  /** How. */
  readonly method: ServiceMethod;
  /** Who received it, by the id in the register (`applicantByIdNumber`): at a window a natural person. */
  readonly recipientId: Scalars['ID']['input'];
  /** The witnesses, for documents left behind. */
  readonly witness?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The hand-out of a case's result, or null when there is none yet or it is not yours to see. */
  readonly deliveryCase: Maybe<DeliveryCase>;
  /**
   * The work list of the delivery windows (出件任务), oldest offer first: what is still to be handed out, unless other statuses are
   * asked for. Roles: delivery officer, hall office, auditor.
   */
  readonly deliveryCases: DeliveryCaseConnection;
};


export type QueryDeliveryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeliveryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  splitOff?: InputMaybe<Scalars['Boolean']['input']>;
  statuses?: InputMaybe<ReadonlyArray<DeliveryStatus>>;
};

/** What a recipient is to the applicant (与受送达人的关系). */
export type RecipientRelation =
  /** 委托代理人 */
  | 'AGENT'
  /** 法定代表人 */
  | 'LEGAL_REPRESENTATIVE'
  /** 本人 */
  | 'SELF';

/** A try that has failed. */
export type RecordFailedDeliveryInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** Number of the express slip or of the record: letters, digits and hyphens, nothing personal. */
  readonly evidence: Scalars['String']['input'];
  /** The version of the delivery you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why it failed. */
  readonly reason: DeliveryFailure;
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
  /** The status of the delivery does not allow this; details name what is possible. */
  | 'ACTION_NOT_OPEN'
  /** All results are out: there is nothing left to choose for. */
  | 'ALL_HANDED_OUT'
  /** The evidence is no plain number of a slip or a record. */
  | 'BAD_EVIDENCE'
  /** A number is out of its range; details name what it counts. */
  | 'BAD_NUMBER'
  /** No such case, or not yours. */
  | 'CASE_NOT_FOUND'
  /** Who collects is neither the applicant, nor today's legal representative, nor an agent with the power to collect today. */
  | 'COLLECTOR_HAS_NO_POWER'
  /** This commandId belongs to another request. */
  | 'COMMAND_ID_REUSED'
  /** Someone else was faster: read again. */
  | 'CONFLICT'
  /** No electronic service without consent. */
  | 'CONSENT_MISSING'
  /** The documents received are not those the department lists; details name these. */
  | 'DOCUMENTS_DO_NOT_MATCH'
  /** The applicant wants each result as it comes. */
  | 'HANDED_OUT_SINGLY'
  /** The applicant wants all results in one order. */
  | 'HANDED_OUT_TOGETHER'
  /** The case was re-opened or has ended: its earlier result is not handed out. */
  | 'HAND_OUT_BLOCKED'
  /** The identity of who collects was not checked. */
  | 'IDENTITY_NOT_CHECKED'
  /** No such joint case, or not yours. */
  | 'JOINT_CASE_NOT_FOUND'
  /** The window has not heard of this mandate yet: try again in a few seconds. */
  | 'MANDATE_NOT_HEARD'
  /** An enterprise does not stand at a window itself: name the person. */
  | 'NATURAL_PERSON_NEEDED'
  /** The material is not owed, or is in already; details name it and what is owed. */
  | 'NOT_OWED'
  /** The role does not allow this. */
  | 'NOT_PERMITTED'
  /** The material was not checked with its original; details name it. */
  | 'ORIGINAL_NOT_CHECKED'
  /** The proof of service is incomplete; details name what is missing. */
  | 'PROOF_MISSING'
  /** Nobody is named as recipient. */
  | 'RECIPIENT_MISSING'
  /** Results are not ready at the window yet; details name the items. */
  | 'RESULTS_MISSING'
  /** Somebody has taken it, or it was left with witnesses: only what was sent can come back. */
  | 'SERVICE_STANDS'
  /** Tolerated materials have not been collected yet; details name them. */
  | 'SUPPLEMENT_OWED';

/** A document of the result. */
export type ResultDocument = {
  readonly __typename?: 'ResultDocument';
  /** What it is. */
  readonly kind: ResultDocumentKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** Kind of document. */
export type ResultDocumentKind =
  /** 证照 */
  | 'CERTIFICATE'
  /** 决定书 */
  | 'DECISION'
  /** 办理记录 */
  | 'RECORD';

/** One case (办件) on its way through the hall. */
export type ServiceCase = {
  readonly __typename?: 'ServiceCase';
  /** The hand-out of its result; null means no department has offered one yet, or it is not yours to see. */
  readonly delivery: Maybe<DeliveryCase>;
  /** Opaque and permanent. */
  readonly id: Scalars['ID']['output'];
};

/** How a document was served (民事诉讼法 arts. 87–95). */
export type ServiceMethod =
  /** 代收 */
  | 'AGENT'
  /** 直接送达 */
  | 'DIRECT'
  /** 电子送达 */
  | 'ELECTRONIC'
  /** 留置送达 */
  | 'LEAVE_WITH_WITNESS'
  /** 邮寄 */
  | 'POST';

/** A member of staff. */
export type Staff = {
  readonly __typename?: 'Staff';
  /** Number on the badge. */
  readonly staffNo: Scalars['ID']['output'];
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
  DeliveryCase: DeliveryCase;
  JointCase: JointCase;
  ServiceCase: ServiceCase;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DeliveryCase:
    ( { __typename: 'DeliveryCase' }
    & GraphQLRecursivePick<FederationTypes['DeliveryCase'], {"id":true}> );
  JointCase:
    ( { __typename: 'JointCase' }
    & GraphQLRecursivePick<FederationTypes['JointCase'], {"id":true}> );
  ServiceCase:
    ( { __typename: 'ServiceCase' }
    & GraphQLRecursivePick<FederationTypes['ServiceCase'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DeliveryCaseResult:
    | ( Omit<DeliveryCaseSuccess, 'deliveryCase'> & { deliveryCase: _RefType['DeliveryCase'] } & { __typename: 'DeliveryCaseSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  JointDeliveryResult:
    | ( Omit<JointDeliveryChosen, 'jointCase'> & { jointCase: _RefType['JointCase'] } & { __typename: 'JointDeliveryChosen' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  JointHandOutResult:
    | ( Omit<JointHandOutSuccess, 'deliveries' | 'jointCase'> & { deliveries: ReadonlyArray<_RefType['DeliveryCase']>, jointCase: _RefType['JointCase'] } & { __typename: 'JointHandOutSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ChangeJointDeliveryInput: ChangeJointDeliveryInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CollectSupplementInput: CollectSupplementInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CollectedMaterialInput: CollectedMaterialInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Correction: ResolverTypeWrapper<CorrectionModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliverJointResultsInput: DeliverJointResultsInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DeliverResultInput: DeliverResultInput;
  DeliveryAttempt: ResolverTypeWrapper<FailedTryModel>;
  DeliveryCase: ResolverTypeWrapper<DeliveryCaseModel>;
  DeliveryCaseConnection: ResolverTypeWrapper<Omit<DeliveryCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeliveryCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['DeliveryCase']> }>;
  DeliveryCaseEdge: ResolverTypeWrapper<Omit<DeliveryCaseEdge, 'node'> & { node: ResolversTypes['DeliveryCase'] }>;
  DeliveryCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliveryCaseResult']>;
  DeliveryCaseSuccess: ResolverTypeWrapper<Omit<DeliveryCaseSuccess, 'deliveryCase'> & { deliveryCase: ResolversTypes['DeliveryCase'] }>;
  DeliveryChoice: DeliveryChoice;
  DeliveryFailure: DeliveryFailure;
  DeliveryMethod: DeliveryMethod;
  DeliveryStatus: DeliveryStatus;
  Department: ResolverTypeWrapper<{ code: string }>;
  DocumentProof: ResolverTypeWrapper<DocumentProof>;
  DocumentProofInput: DocumentProofInput;
  HandOverResultInput: HandOverResultInput;
  JointCase: ResolverTypeWrapper<{ id: string }>;
  JointDeliveryChosen: ResolverTypeWrapper<Omit<JointDeliveryChosen, 'jointCase'> & { jointCase: ResolversTypes['JointCase'] }>;
  JointDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JointDeliveryResult']>;
  JointHandOut: ResolverTypeWrapper<JointHandOutModel>;
  JointHandOutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JointHandOutResult']>;
  JointHandOutSuccess: ResolverTypeWrapper<Omit<JointHandOutSuccess, 'deliveries' | 'jointCase'> & { deliveries: ReadonlyArray<ResolversTypes['DeliveryCase']>, jointCase: ResolversTypes['JointCase'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Outcome: Outcome;
  OwedMaterial: ResolverTypeWrapper<OwedMaterialModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProofOfService: ResolverTypeWrapper<ProofOfServiceModel>;
  ProofOfServiceInput: ProofOfServiceInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecipientRelation: RecipientRelation;
  RecordFailedDeliveryInput: RecordFailedDeliveryInput;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  ResultDocument: ResolverTypeWrapper<ResultDocument>;
  ResultDocumentKind: ResultDocumentKind;
  ServiceCase: ResolverTypeWrapper<{ id: string }>;
  ServiceMethod: ServiceMethod;
  Staff: ResolverTypeWrapper<{ staffNo: string }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ChangeJointDeliveryInput: ChangeJointDeliveryInput;
  ID: Scalars['ID']['output'];
  CollectSupplementInput: CollectSupplementInput;
  Int: Scalars['Int']['output'];
  CollectedMaterialInput: CollectedMaterialInput;
  Boolean: Scalars['Boolean']['output'];
  Correction: CorrectionModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeliverJointResultsInput: DeliverJointResultsInput;
  String: Scalars['String']['output'];
  DeliverResultInput: DeliverResultInput;
  DeliveryAttempt: FailedTryModel;
  DeliveryCase: DeliveryCaseModel;
  DeliveryCaseConnection: Omit<DeliveryCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeliveryCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeliveryCase']> };
  DeliveryCaseEdge: Omit<DeliveryCaseEdge, 'node'> & { node: ResolversParentTypes['DeliveryCase'] };
  DeliveryCaseResult: ResolversUnionTypes<ResolversParentTypes>['DeliveryCaseResult'];
  DeliveryCaseSuccess: Omit<DeliveryCaseSuccess, 'deliveryCase'> & { deliveryCase: ResolversParentTypes['DeliveryCase'] };
  Department: { code: string };
  DocumentProof: DocumentProof;
  DocumentProofInput: DocumentProofInput;
  HandOverResultInput: HandOverResultInput;
  JointCase: { id: string };
  JointDeliveryChosen: Omit<JointDeliveryChosen, 'jointCase'> & { jointCase: ResolversParentTypes['JointCase'] };
  JointDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['JointDeliveryResult'];
  JointHandOut: JointHandOutModel;
  JointHandOutResult: ResolversUnionTypes<ResolversParentTypes>['JointHandOutResult'];
  JointHandOutSuccess: Omit<JointHandOutSuccess, 'deliveries' | 'jointCase'> & { deliveries: ReadonlyArray<ResolversParentTypes['DeliveryCase']>, jointCase: ResolversParentTypes['JointCase'] };
  Mutation: Record<PropertyKey, never>;
  OwedMaterial: OwedMaterialModel;
  PageInfo: PageInfo;
  ProofOfService: ProofOfServiceModel;
  ProofOfServiceInput: ProofOfServiceInput;
  Query: Record<PropertyKey, never>;
  RecordFailedDeliveryInput: RecordFailedDeliveryInput;
  Refusal: Refusal;
  ResultDocument: ResultDocument;
  ServiceCase: { id: string };
  Staff: { staffNo: string };
};

export type CorrectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supersedes?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliveryAttemptResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['DeliveryAttempt'] = ResolversParentTypes['DeliveryAttempt']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DeliveryFailure'], ParentType, ContextType>;
  voidedDeliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  voidedEvidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeliveryCaseResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['DeliveryCase'] = ResolversParentTypes['DeliveryCase'], FederationReferenceType extends FederationReferenceTypes['DeliveryCase'] = FederationReferenceTypes['DeliveryCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeliveryCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['DeliveryAttempt']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveryMethod?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  documentProofs?: Resolver<ReadonlyArray<ResolversTypes['DocumentProof']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ResultDocument']>, ParentType, ContextType>;
  handOutAloneFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handedOverAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jointCase?: Resolver<Maybe<ResolversTypes['JointCase']>, ParentType, ContextType>;
  liaison?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  owed?: Resolver<ReadonlyArray<ResolversTypes['OwedMaterial']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['ProofOfService']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceCase?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeliveryStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryCaseConnectionResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['DeliveryCaseConnection'] = ResolversParentTypes['DeliveryCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeliveryCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeliveryCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeliveryCaseEdgeResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['DeliveryCaseEdge'] = ResolversParentTypes['DeliveryCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliveryCase'], ParentType, ContextType>;
};

export type DeliveryCaseResultResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['DeliveryCaseResult'] = ResolversParentTypes['DeliveryCaseResult']> = {
  __resolveType?: TypeResolveFn<'DeliveryCaseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DeliveryCaseSuccessResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['DeliveryCaseSuccess'] = ResolversParentTypes['DeliveryCaseSuccess']> = {
  deliveryCase?: Resolver<ResolversTypes['DeliveryCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DocumentProofResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['DocumentProof'] = ResolversParentTypes['DocumentProof']> = {
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JointCaseResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['JointCase'] = ResolversParentTypes['JointCase'], FederationReferenceType extends FederationReferenceTypes['JointCase'] = FederationReferenceTypes['JointCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  handOut?: Resolver<Maybe<ResolversTypes['JointHandOut']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type JointDeliveryChosenResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['JointDeliveryChosen'] = ResolversParentTypes['JointDeliveryChosen']> = {
  delivery?: Resolver<ResolversTypes['DeliveryChoice'], ParentType, ContextType>;
  jointCase?: Resolver<ResolversTypes['JointCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointDeliveryResultResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['JointDeliveryResult'] = ResolversParentTypes['JointDeliveryResult']> = {
  __resolveType?: TypeResolveFn<'JointDeliveryChosen' | 'Refusal', ParentType, ContextType>;
};

export type JointHandOutResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['JointHandOut'] = ResolversParentTypes['JointHandOut']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['DeliveryCase']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['DeliveryChoice'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  owed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JointHandOutResultResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['JointHandOutResult'] = ResolversParentTypes['JointHandOutResult']> = {
  __resolveType?: TypeResolveFn<'JointHandOutSuccess' | 'Refusal', ParentType, ContextType>;
};

export type JointHandOutSuccessResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['JointHandOutSuccess'] = ResolversParentTypes['JointHandOutSuccess']> = {
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['DeliveryCase']>, ParentType, ContextType>;
  jointCase?: Resolver<ResolversTypes['JointCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeJointDelivery?: Resolver<ResolversTypes['JointDeliveryResult'], ParentType, ContextType, RequireFields<MutationChangeJointDeliveryArgs, 'input'>>;
  collectSupplement?: Resolver<ResolversTypes['DeliveryCaseResult'], ParentType, ContextType, RequireFields<MutationCollectSupplementArgs, 'input'>>;
  deliverJointResults?: Resolver<ResolversTypes['JointHandOutResult'], ParentType, ContextType, RequireFields<MutationDeliverJointResultsArgs, 'input'>>;
  deliverResult?: Resolver<ResolversTypes['DeliveryCaseResult'], ParentType, ContextType, RequireFields<MutationDeliverResultArgs, 'input'>>;
  handOverResult?: Resolver<ResolversTypes['DeliveryCaseResult'], ParentType, ContextType, RequireFields<MutationHandOverResultArgs, 'input'>>;
  recordFailedDelivery?: Resolver<ResolversTypes['DeliveryCaseResult'], ParentType, ContextType, RequireFields<MutationRecordFailedDeliveryArgs, 'input'>>;
};

export type OwedMaterialResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['OwedMaterial'] = ResolversParentTypes['OwedMaterial']> = {
  collectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  copies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  materialCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProofOfServiceResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['ProofOfService'] = ResolversParentTypes['ProofOfService']> = {
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identityChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ServiceMethod'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RecipientRelation']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  deliveryCase?: Resolver<Maybe<ResolversTypes['DeliveryCase']>, ParentType, ContextType, RequireFields<QueryDeliveryCaseArgs, 'id'>>;
  deliveryCases?: Resolver<ResolversTypes['DeliveryCaseConnection'], ParentType, ContextType, RequireFields<QueryDeliveryCasesArgs, 'first' | 'splitOff'>>;
};

export type RefusalResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultDocumentResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['ResultDocument'] = ResolversParentTypes['ResultDocument']> = {
  kind?: Resolver<ResolversTypes['ResultDocumentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceCaseResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['ServiceCase'] = ResolversParentTypes['ServiceCase'], FederationReferenceType extends FederationReferenceTypes['ServiceCase'] = FederationReferenceTypes['ServiceCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['DeliveryCase']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StaffResolvers<ContextType = DeliveryContext, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff']> = {
  staffNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = DeliveryContext> = {
  Correction?: CorrectionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeliveryAttempt?: DeliveryAttemptResolvers<ContextType>;
  DeliveryCase?: DeliveryCaseResolvers<ContextType>;
  DeliveryCaseConnection?: DeliveryCaseConnectionResolvers<ContextType>;
  DeliveryCaseEdge?: DeliveryCaseEdgeResolvers<ContextType>;
  DeliveryCaseResult?: DeliveryCaseResultResolvers<ContextType>;
  DeliveryCaseSuccess?: DeliveryCaseSuccessResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DocumentProof?: DocumentProofResolvers<ContextType>;
  JointCase?: JointCaseResolvers<ContextType>;
  JointDeliveryChosen?: JointDeliveryChosenResolvers<ContextType>;
  JointDeliveryResult?: JointDeliveryResultResolvers<ContextType>;
  JointHandOut?: JointHandOutResolvers<ContextType>;
  JointHandOutResult?: JointHandOutResultResolvers<ContextType>;
  JointHandOutSuccess?: JointHandOutSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OwedMaterial?: OwedMaterialResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProofOfService?: ProofOfServiceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ResultDocument?: ResultDocumentResolvers<ContextType>;
  ServiceCase?: ServiceCaseResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
};

