import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ServiceCase as ServiceCaseModel } from '../../domain/case/service-case.ts';
import type { ServiceItem as ServiceItemModel, Department as DepartmentModel, JointMatter as JointMatterModel } from '@hall/event-contracts';
import type { Applicant as ApplicantModel } from '../../domain/applicant/applicant.ts';
import type { Mandate as MandateModel } from '../../domain/applicant/mandate.ts';
import type { PreviewedMatter as PreviewedMatterModel, PlanComponent as PlanComponentModel } from '../../domain/joint-case/plan.ts';
import type { JointCase as JointCaseModel } from '../../domain/joint-case/joint-case.ts';
import type { TimelineEntry as TimelineEntryModel } from '../../domain/progress/timeline.ts';
import type { Supplement as SupplementModel } from '../../domain/requests/requests.ts';
import type { Handover as HandoverModel } from '../../domain/handover/handover.ts';
import type { SealedArchiveRecord as ArchiveRecordModel } from '../../storage/archive/archive-reads.ts';
import type { TurnAway as TurnAwayModel } from '../../domain/turn-away/turn-away.ts';
import type { CaseDraft as CaseDraftModel } from '../../domain/online/draft.ts';
import type { IntakeContext } from '../context.ts';
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

/** An answer to a guiding question: exactly one of the three, by its type. */
export type AnswerInput = {
  /** Yes or no. */
  readonly boolean?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of the choices. */
  readonly choice?: InputMaybe<Scalars['String']['input']>;
  /** A number. */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** The question. */
  readonly question: Scalars['ID']['input'];
};

/** A person or enterprise (申请人). */
export type Applicant = {
  readonly __typename?: 'Applicant';
  /** Address; masked for who may not see personal data. */
  readonly address: Scalars['String']['output'];
  /** Permanent. */
  readonly id: Scalars['ID']['output'];
  /** Its number; masked for who may not see personal data. */
  readonly idNumber: Scalars['String']['output'];
  /** Identity document. */
  readonly idType: IdType;
  /** Person or enterprise. */
  readonly kind: ApplicantKind;
  /** The legal representative of an enterprise (法定代表人), by the id in the register: acts and collects for it by office; null of a person. */
  readonly legalRepresentativeId: Maybe<Scalars['ID']['output']>;
  /** Name; masked for who may not see personal data. */
  readonly name: Scalars['String']['output'];
  /** Phone; masked for who may not see personal data. */
  readonly phone: Scalars['String']['output'];
  /** Version of the data; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** Id of that version: a document of a completed case can be corrected to it (更正, T33). */
  readonly versionId: Scalars['ID']['output'];
};

/** Person or enterprise. */
export type ApplicantKind =
  /** 企业 */
  | 'ENTERPRISE'
  /** 自然人 */
  | 'PERSON';

/** What is worth knowing before an application. */
export type ApplicationCheck = {
  readonly __typename?: 'ApplicationCheck';
  /** Last day on which the applicant may not apply, after false materials; null when nothing bars them. */
  readonly barredUntil: Maybe<Scalars['Date']['output']>;
  /** Cases of the same applicant about the same item that are still going on. */
  readonly goingOn: ReadonlyArray<ServiceCase>;
};

/** A file to close. */
export type ArchiveCaseInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** Who keeps it from now on (保管单位), not blank. */
  readonly custodian: Scalars['String']['input'];
  /** The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Closed, or why not. */
export type ArchiveCaseResult = ArchiveCaseSuccess | Refusal;

/** Closed. */
export type ArchiveCaseSuccess = {
  readonly __typename?: 'ArchiveCaseSuccess';
  /** The case. */
  readonly serviceCase: ServiceCase;
};

/** The list of a closed file (归档移交清单, D20). */
export type ArchiveRecord = {
  readonly __typename?: 'ArchiveRecord';
  /** When it was closed. */
  readonly archivedAt: Scalars['DateTime']['output'];
  /** Who closed it. */
  readonly archivedBy: Staff;
  /** Who keeps it (保管单位); null on lists from before this was asked. */
  readonly custodian: Maybe<Scalars['String']['output']>;
  /** How the case had ended. */
  readonly endedAs: Stage;
  /** The records in it; the department's documents, sealed one by one, are in `review { documents { number sha256 } }`. */
  readonly files: ReadonlyArray<ArchivedFile>;
  /** The materials that were taken. */
  readonly materials: ReadonlyArray<ArchivedMaterial>;
  /** How many years it is kept. */
  readonly retentionYears: Scalars['Int']['output'];
  /** The round of the case that had ended. */
  readonly round: Scalars['Int']['output'];
  /** SHA-256 of its records and materials. */
  readonly sha256: Scalars['String']['output'];
};

/** A record in a closed file. */
export type ArchivedFile = {
  readonly __typename?: 'ArchivedFile';
  /** When it came about. */
  readonly at: Scalars['DateTime']['output'];
  /** Its id. */
  readonly eventId: Scalars['ID']['output'];
  /** Its kind, for people. */
  readonly label: Scalars['String']['output'];
  /** Its kind, for programs. */
  readonly type: Scalars['String']['output'];
};

/** A material in a closed file. */
export type ArchivedMaterial = {
  readonly __typename?: 'ArchivedMaterial';
  /** Code on the list of the item. */
  readonly code: Scalars['ID']['output'];
  /** How many copies. */
  readonly copies: Scalars['Int']['output'];
  /** The copy was compared with its original. */
  readonly originalChecked: Scalars['Boolean']['output'];
};

/** A question to the department. */
export type AskTurnAwayInput = {
  /** The agent who stands at the window instead. */
  readonly agentId?: InputMaybe<Scalars['ID']['input']>;
  /** Who wants it, registered before. */
  readonly applicantId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** Why. */
  readonly ground: TurnAwayGround;
  /** How identity was verified, as far as it was. */
  readonly identityCheck: IdentityCheckInput;
  /** The item. */
  readonly itemCode: Scalars['ID']['input'];
  /** The version of the guide the officer has worked with. */
  readonly itemVersion: Scalars['Int']['input'];
  /** What was shown. */
  readonly materials: ReadonlyArray<MaterialCheckInput>;
  /** For INCOMPLETE: codes of what is missing, of the published list: required, and not shown, not in enough copies, or not with its original. */
  readonly missing?: ReadonlyArray<Scalars['ID']['input']>;
};

/** Asked, or why not. */
export type AskTurnAwayResult = AskTurnAwaySuccess | Refusal;

/** Asked: the person waits. */
export type AskTurnAwaySuccess = {
  readonly __typename?: 'AskTurnAwaySuccess';
  /** The contact. */
  readonly turnAway: TurnAway;
};

/** An application that is still being filled in (草稿). */
export type CaseDraft = {
  readonly __typename?: 'CaseDraft';
  /** How the applicant wants the result. */
  readonly deliveryMethod: DeliveryMethod;
  /** What is filled in. */
  readonly form: ReadonlyArray<FormValue>;
  /** Opaque; filed, it is the id of the case. */
  readonly id: Scalars['ID']['output'];
  /** The item, in the version that is in force now; null when it is no longer. */
  readonly item: Maybe<ServiceItem>;
  /** The version it was filled in by; where `item.version` is another one, saving and filing are refused ITEM_CHANGED. */
  readonly itemVersion: Scalars['Int']['output'];
  /** Materials as ticked so far. */
  readonly materials: ReadonlyArray<DraftMaterial>;
  /** When it was saved last. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** Raised by every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Progress as shown to whoever holds the receipt. */
export type CaseProgress = {
  readonly __typename?: 'CaseProgress';
  /** The number on the receipt. */
  readonly caseNumber: Scalars['String']['output'];
  /** Of a joint case, its components, each with a number of its own; else none. */
  readonly components: ReadonlyArray<CaseProgress>;
  /** Name of the item, or of the joint matter. */
  readonly itemName: Scalars['String']['output'];
  /** Last day for the one-off notice. */
  readonly noticeBy: Scalars['Date']['output'];
  /** When it was received. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Where it stands; a joint case with the component that is furthest behind. */
  readonly stage: Stage;
  /** What happened so far, without names. */
  readonly timeline: ReadonlyArray<TimelineEntry>;
};

/** New data of an applicant. */
export type ChangeApplicantInput = {
  /** Address. */
  readonly address: Scalars['String']['input'];
  /** Whose. */
  readonly applicantId: Scalars['ID']['input'];
  /** Chosen by the caller, 1 to 64 characters, unique per request. */
  readonly commandId: Scalars['ID']['input'];
  /** The version you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal representative of an enterprise (法定代表人), registered before; left out: as before. */
  readonly legalRepresentativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Mobile or landline. */
  readonly phone: Scalars['String']['input'];
};

/** Changed, or why not. */
export type ChangeApplicantResult = ChangeApplicantSuccess | Refusal;

/** Changed. */
export type ChangeApplicantSuccess = {
  readonly __typename?: 'ChangeApplicantSuccess';
  /** The applicant. */
  readonly applicant: Applicant;
};

/** Where an item's periods come from. */
export type ClockProfile =
  /** 行政许可法 */
  | 'LICENSING_LAW'
  /** No period. */
  | 'NONE'
  /** A promise of the service. */
  | 'SERVICE_PROMISE'
  /** A special law. */
  | 'SPECIAL_LAW';

/** Who has received a result (送达回证, D13). */
export type Collection = {
  readonly __typename?: 'Collection';
  /** When. */
  readonly deliveredAt: Scalars['DateTime']['output'];
  /** Under which mandate, of an agent; the name and the mandate are printed on D13. */
  readonly mandateId: Maybe<Scalars['ID']['output']>;
  /** How it was served, in words (送达方式). */
  readonly method: Scalars['String']['output'];
  /** The officer who handed it out. */
  readonly officer: Staff;
  /** The return receipt as it is printed (送达回证), line by line; null unless you see the people of the case. */
  readonly printed: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The person, or the enterprise by post or electronically; masked unless you see the people of the case. */
  readonly recipient: Maybe<Applicant>;
  /** What they are to the applicant. */
  readonly relation: CollectorRelation;
};

/** What a collector is to the applicant (与受送达人的关系). */
export type CollectorRelation =
  /** 委托代理人 */
  | 'AGENT'
  /** 法定代表人 */
  | 'LEGAL_REPRESENTATIVE'
  /** 本人 */
  | 'SELF';

/** The pre-check of a window. */
export type ConfirmSubmissionInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What was found in what was filed, by the published list. */
  readonly materials: ReadonlyArray<MaterialCheckInput>;
};

/** Confirmed, or why not. */
export type ConfirmSubmissionResult = ConfirmSubmissionSuccess | Refusal;

/** Confirmed. */
export type ConfirmSubmissionSuccess = {
  readonly __typename?: 'ConfirmSubmissionSuccess';
  /** The case. */
  readonly serviceCase: ServiceCase;
};

/** All results in one order, or each as it comes. */
export type DeliveryChoice =
  /** 分别出件 */
  | 'AS_READY'
  /** 统一出件 */
  | 'TOGETHER';

/** How the applicant wants the result (S46). */
export type DeliveryMethod =
  /** 快递 */
  | 'EXPRESS'
  /** 窗口领取 */
  | 'WINDOW';

/** A department (审批支撑部门): it decides, in its own name. */
export type Department = {
  readonly __typename?: 'Department';
  /** Unified social credit code (统一社会信用代码). */
  readonly code: Scalars['ID']['output'];
  /** The court for litigation (行政诉讼管辖法院). */
  readonly court: Scalars['String']['output'];
  /** How it works with the hall (S17). */
  readonly integration: Integration;
  /** Its name on Kafka: hall.department.<kafkaCode>.task.v1. */
  readonly kafkaCode: Scalars['String']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** The body for administrative reconsideration (行政复议机关). */
  readonly reconsiderationBody: Scalars['String']['output'];
  /** Short name. */
  readonly shortName: Scalars['String']['output'];
  /** The department that has taken its place, or null: its open cases go on under the successor's people (E29). */
  readonly successor: Maybe<Department>;
};

/** A draft to throw away. */
export type DiscardDraftInput = {
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The draft. */
  readonly draftId: Scalars['ID']['input'];
  /** The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Thrown away, or why not. */
export type DiscardDraftResult = DiscardDraftSuccess | Refusal;

/** Thrown away. */
export type DiscardDraftSuccess = {
  readonly __typename?: 'DiscardDraftSuccess';
  /** Which. */
  readonly draftId: Scalars['ID']['output'];
};

/** A material the applicant has ready. */
export type DraftMaterial = {
  readonly __typename?: 'DraftMaterial';
  /** Code on the list. */
  readonly code: Scalars['ID']['output'];
  /** How many copies, 0 for an electronic one. */
  readonly copies: Scalars['Int']['output'];
};

/** A material the applicant has ready. */
export type DraftMaterialInput = {
  /** Code on the list. */
  readonly code: Scalars['ID']['input'];
  /** How many copies, 0 to 999; 0 for an electronic one. */
  readonly copies: Scalars['Int']['input'];
};

/** A published answer. */
export type Faq = {
  readonly __typename?: 'Faq';
  /** The answer. */
  readonly answer: Scalars['String']['output'];
  /** The question. */
  readonly question: Scalars['String']['output'];
};

/** A fee needs a legal basis (行政许可法 art. 58). */
export type Fee = {
  readonly __typename?: 'Fee';
  /** In fen. */
  readonly amountFen: Scalars['Int']['output'];
  /** Statute and article. */
  readonly legalBasis: Scalars['String']['output'];
};

/** A field of the application form. */
export type FormField = {
  readonly __typename?: 'FormField';
  /** The choices, where there are any. */
  readonly choices: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Unique within the item. */
  readonly key: Scalars['ID']['output'];
  /** Label. */
  readonly label: Scalars['String']['output'];
  /** Has to be filled in. */
  readonly required: Scalars['Boolean']['output'];
  /** Kind of value: text, number, date, boolean, choice, idNumber, creditCode, phone. */
  readonly type: Scalars['String']['output'];
};

/** A field of an application form as filled in. */
export type FormValue = {
  readonly __typename?: 'FormValue';
  /** Key on the form. */
  readonly key: Scalars['ID']['output'];
  /** As text: a date is YYYY-MM-DD, a boolean is true or false. */
  readonly value: Scalars['String']['output'];
};

/** A field of the application form. */
export type FormValueInput = {
  /** Key on the form. */
  readonly key: Scalars['ID']['input'];
  /** As text: a date is YYYY-MM-DD, a boolean is true or false. */
  readonly value: Scalars['String']['input'];
};

/** A guiding question (情形引导). */
export type GuidingQuestion = {
  readonly __typename?: 'GuidingQuestion';
  /** The choices, of a choice. */
  readonly choices: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Of a number: whether it is a whole one; null means that it is. */
  readonly integer: Maybe<Scalars['Boolean']['output']>;
  /** Key. */
  readonly key: Scalars['ID']['output'];
  /** Of a number: the greatest there is; null means any. */
  readonly max: Maybe<Scalars['Float']['output']>;
  /** Of a number: the least there is; null means 0. */
  readonly min: Maybe<Scalars['Float']['output']>;
  /** The question. */
  readonly question: Scalars['String']['output'];
  /** Kind of answer: boolean, choice, number. */
  readonly type: Scalars['String']['output'];
};

/** Half a working day. */
export type HalfDay =
  /** 下午 */
  | 'AFTERNOON'
  /** 上午，12:00以前 */
  | 'MORNING';

/** The district's government-service hall. */
export type Hall = {
  readonly __typename?: 'Hall';
  /** Area code (行政区划代码), six digits. */
  readonly areaCode: Scalars['String']['output'];
  /** Name of the hall. */
  readonly name: Scalars['String']['output'];
  /** The office that runs it (审管办). */
  readonly officeName: Scalars['String']['output'];
  /** The office's phone, also for complaints. */
  readonly officePhone: Scalars['String']['output'];
  /** Opening hours as data (办公时间), by weekday; a weekday that is missing is closed. Null where the hall has published the text only. */
  readonly openingDays: Maybe<ReadonlyArray<OpeningDay>>;
  /** Opening hours, for people. */
  readonly openingHours: Scalars['String']['output'];
  /** Today by the hall's time, which is Asia/Shanghai; a development hall whose time was moved is ahead of the world. */
  readonly today: Scalars['Date']['output'];
  /** The windows. */
  readonly windows: ReadonlyArray<Window>;
};

/** A supplement. */
export type HandInSupplementInput = {
  /** At the window, of an agent: who stands there, with a mandate in force today; left out: the agent of the receipt. */
  readonly agentId?: InputMaybe<Scalars['ID']['input']>;
  /** What it answers; left out: whatever is owed by these keys. */
  readonly answers?: InputMaybe<OwedHead>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** Keys of what is owed, under one head. */
  readonly entries: ReadonlyArray<Scalars['ID']['input']>;
  /** At the window: who hands it in. */
  readonly onBehalfOf?: InputMaybe<OnBehalfOf>;
  /** At the window: what is handed in was compared with the originals. */
  readonly originalsChecked?: Scalars['Boolean']['input'];
};

/** Done, or why not. */
export type HandInSupplementResult = Refusal | SupplementReceipt;

/** One material on its way. */
export type HandedOverMaterial = {
  readonly __typename?: 'HandedOverMaterial';
  /** Code on the list. */
  readonly materialCode: Scalars['ID']['output'];
  /** Sheets the department counted; null until it has. */
  readonly pagesReceived: Maybe<Scalars['Int']['output']>;
  /** Sheets the window sent. */
  readonly pagesSent: Scalars['Int']['output'];
};

/** How an item is handled. */
export type HandlingKind =
  /** 承诺件 */
  | 'COMMITTED'
  /** 即办件 */
  | 'ON_THE_SPOT';

/** Papers on their way from the window to the department (材料移交单, D12). */
export type Handover = {
  readonly __typename?: 'Handover';
  /** Where they go. */
  readonly department: Maybe<Department>;
  /** A sheet got lost on the way. */
  readonly hasDiscrepancy: Scalars['Boolean']['output'];
  /** Opaque and permanent. */
  readonly id: Scalars['ID']['output'];
  /** Material by material. */
  readonly materials: ReadonlyArray<HandedOverMaterial>;
  /** When the window signed. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** Who signed for the window. */
  readonly sentBy: Staff;
  /** The case. */
  readonly serviceCase: Maybe<ServiceCase>;
  /** When the department signed; null while they are in transit. */
  readonly signedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who signed for the department. */
  readonly signedBy: Maybe<Staff>;
  /** Raised by every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** A page of lists. */
export type HandoverConnection = {
  readonly __typename?: 'HandoverConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<HandoverEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Handover>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
};

/** A list and its place. */
export type HandoverEdge = {
  readonly __typename?: 'HandoverEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The list. */
  readonly node: Handover;
};

/** Signed, or why not. */
export type HandoverResult = HandoverSuccess | Refusal;

/** Signed. */
export type HandoverSuccess = {
  readonly __typename?: 'HandoverSuccess';
  /** The list. */
  readonly handover: Handover;
};

/** Identity documents (N1, N2). */
export type IdType =
  /** 统一社会信用代码 */
  | 'CREDIT_CODE'
  /** 外国人永久居留身份证 */
  | 'FOREIGN_PERMANENT_RESIDENT'
  /** 港澳居民来往内地通行证 */
  | 'HK_MACAO_PERMIT'
  /** 护照 */
  | 'PASSPORT'
  /** 居民身份证 */
  | 'RESIDENT_ID'
  /** 台湾居民来往大陆通行证 */
  | 'TAIWAN_PERMIT';

/** How identity was verified. */
export type IdentityCheckInput = {
  /** The agent's identity is verified; leave it out without an agent. */
  readonly agentVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** The applicant's identity is verified, of an absent one by the document. */
  readonly applicantVerified: Scalars['Boolean']['input'];
  /** How. */
  readonly method: IdentityCheckMethod;
};

/** How identity was verified. */
export type IdentityCheckMethod =
  /** 查验证件 */
  | 'DOCUMENT_SEEN'
  /** 人脸识别 */
  | 'FACE_RECOGNITION'
  /** 读卡器 */
  | 'ID_CARD_READER';

/** What a department does with an incomplete case. */
export type IncompletePolicy =
  /** One notice of everything within five working days (一次性告知). */
  | 'NOTICE_5WD'
  /** Acceptance refused on the spot with the full list. */
  | 'REFUSE_ACCEPTANCE_WITH_LIST'
  /** Return and hand in again (退回重报). */
  | 'RETURN_RESUBMIT';

/** How a department works with the hall. */
export type Integration =
  /** Its own system answers on Kafka topics. */
  | 'KAFKA'
  /** Own system that cannot be connected: steps are keyed in afterwards (补录). */
  | 'MANUAL'
  /** In the hall's own screens. */
  | 'PORTAL';

/** Periods of an item; both run at once. */
export type ItemClock = {
  readonly __typename?: 'ItemClock';
  /** Promised (承诺时限), never longer; null where nothing is promised. */
  readonly committed: Maybe<Period>;
  /** Statute and article. */
  readonly legalBasis: Scalars['String']['output'];
  /** Which law they come from. */
  readonly profile: ClockProfile;
  /** By law (法定时限); null where no law sets one. */
  readonly statutory: Maybe<Period>;
};

/** The guide of an item. */
export type ItemGuide = {
  readonly __typename?: 'ItemGuide';
  /** How to file: WINDOW, ONLINE, POST. */
  readonly channels: ReadonlyArray<Scalars['String']['output']>;
  /** Phone for questions. */
  readonly phone: Scalars['String']['output'];
  /** Where. */
  readonly place: Scalars['String']['output'];
  /** In one sentence. */
  readonly summary: Scalars['String']['output'];
};

/** Legal nature of an item (N3). */
export type ItemNature =
  /** 行政确认 */
  | 'CONFIRMATION'
  /** 备案 */
  | 'FILING'
  /** 行政许可 */
  | 'LICENCE'
  /** 行政给付 */
  | 'PAYMENT'
  /** 公共服务 */
  | 'PUBLIC_SERVICE'
  /** 登记 */
  | 'REGISTRATION';

/** What the applicant gets. */
export type ItemResult = {
  readonly __typename?: 'ItemResult';
  /** Certificate, decision or record. */
  readonly kind: ResultKind;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Years it is valid; null without limit. */
  readonly validityYears: Maybe<Scalars['Float']['output']>;
};

/** One joint case (一件事办件) on its way through the hall. */
export type JointCase = {
  readonly __typename?: 'JointCase';
  /** The agent who filed it, or null. */
  readonly agent: Maybe<Applicant>;
  /** The applicant as pinned at the receipt; masked for who may not see personal data. */
  readonly applicant: Maybe<Applicant>;
  /** The components, in the matter's order. */
  readonly components: ReadonlyArray<JointComponent>;
  /** How results are handed out. */
  readonly delivery: DeliveryChoice;
  /** Which component has to do with which. */
  readonly edges: ReadonlyArray<PlannedEdge>;
  /** Opaque and permanent. */
  readonly id: Scalars['ID']['output'];
  /** The number on the receipt. */
  readonly jointCaseNumber: Scalars['String']['output'];
  /** The pinned matter. */
  readonly matterCode: Scalars['ID']['output'];
  /** Its name. */
  readonly matterName: Scalars['String']['output'];
  /** Its pinned version. */
  readonly matterVersion: Scalars['Int']['output'];
  /** Each material once, as asked for. */
  readonly mergedMaterials: ReadonlyArray<MergedMaterial>;
  /** Last day for the one-off notice of the components that begin at once, clock C1. */
  readonly noticeBy: Scalars['Date']['output'];
  /** The half of that day; null: the whole day. */
  readonly promiseDueHalf: Maybe<HalfDay>;
  /** The promise date along the critical path. */
  readonly promiseDueOn: Scalars['Date']['output'];
  /** A day of a year without a published calendar was counted: the date may move. */
  readonly promiseProvisional: Scalars['Boolean']['output'];
  /** The data of the one receipt D1; null for who may not see personal data. */
  readonly receipt: Maybe<JointReceipt>;
  /** When the window received it. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Who received it. */
  readonly receivedBy: Staff;
  /** What happened so far to it and to all its components, in all services, oldest first. */
  readonly timeline: ReadonlyArray<TimelineEntry>;
};

/** A component of a joint case: a case of its own. */
export type JointComponent = {
  readonly __typename?: 'JointComponent';
  /** Its own number. */
  readonly caseNumber: Scalars['String']['output'];
  /** The department that decides. */
  readonly department: Maybe<Department>;
  /** Key. */
  readonly key: Scalars['ID']['output'];
  /** Its case; null for who may not see it. */
  readonly serviceCase: Maybe<ServiceCase>;
};

/** A material of the merged list as the officer has ticked it. */
export type JointMaterialCheck = {
  readonly __typename?: 'JointMaterialCheck';
  /** Copies handed in. */
  readonly copies: Scalars['Int']['output'];
  /** Key on the merged list. */
  readonly key: Scalars['ID']['output'];
  /** Name on the merged list. */
  readonly name: Scalars['String']['output'];
  /** Compared with the original (与原件核对无误). */
  readonly originalChecked: Scalars['Boolean']['output'];
};

/** A joint matter (一件事) as published: one life event, many departments. */
export type JointMatter = {
  readonly __typename?: 'JointMatter';
  /** All components, chosen or not. */
  readonly components: ReadonlyArray<JointMatterComponent>;
  /** How results are handed out unless the applicant chooses otherwise. */
  readonly delivery: DeliveryChoice;
  /** The guiding questions (情形引导); every one has to be answered. */
  readonly guidingQuestions: ReadonlyArray<GuidingQuestion>;
  /** Whether this version can be received now; false for an earlier one, for one to come and for a withdrawn matter. */
  readonly isInForce: Scalars['Boolean']['output'];
  /** The department that leads it (牵头部门). */
  readonly leadDepartment: Maybe<Department>;
  /** Statute or policy. */
  readonly legalBasis: Scalars['String']['output'];
  /** Code. */
  readonly matterCode: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** The published promise for the whole. */
  readonly overallPromise: Period;
  /** Who it is for (服务对象); whoever founds an enterprise is still a person, so that receipts are not bound to it. */
  readonly serviceObject: ApplicantKind;
  /** First day on which this version may be in force; null: from its publication. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which this version may be in force; null: without end. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** The version; a case keeps the one in force when it was received. */
  readonly version: Scalars['Int']['output'];
};

/** A component of a matter (联办事项). */
export type JointMatterComponent = {
  readonly __typename?: 'JointMatterComponent';
  /** Of the components with the same word here exactly one is chosen. */
  readonly alternativeGroup: Maybe<Scalars['String']['output']>;
  /** Only some answers choose it. */
  readonly dependsOnAnswers: Scalars['Boolean']['output'];
  /** The item in force. */
  readonly item: Maybe<ServiceItem>;
  /** Key. */
  readonly key: Scalars['ID']['output'];
  /** The applicant may leave it out. */
  readonly optional: Scalars['Boolean']['output'];
};

/** What a joint matter means for the given answers. */
export type JointPreview = {
  readonly __typename?: 'JointPreview';
  /** The chosen components, in the matter's order. */
  readonly components: ReadonlyArray<PlannedComponent>;
  /** Which component has to do with which. */
  readonly edges: ReadonlyArray<PlannedEdge>;
  /** Each field once (一表申请). */
  readonly form: ReadonlyArray<MergedField>;
  /** Each material once (一套材料). */
  readonly materials: ReadonlyArray<MergedMaterial>;
  /** The matter. */
  readonly matter: JointMatter;
  /** The half of that day; null: the whole day. */
  readonly promiseDueHalf: Maybe<HalfDay>;
  /** The promise date along the critical path, if it were received now. */
  readonly promiseDueOn: Scalars['Date']['output'];
  /** A day of a year without a published calendar was counted: the date may move. */
  readonly promiseProvisional: Scalars['Boolean']['output'];
};

/** The plan, or why there is none. */
export type JointPreviewResult = JointPreview | Refusal;

/** The data of the one receipt (收件回执) of a joint case. */
export type JointReceipt = {
  readonly __typename?: 'JointReceipt';
  /** Name of the applicant. */
  readonly applicantName: Scalars['String']['output'];
  /** For complaints. */
  readonly complaintPhone: Scalars['String']['output'];
  /** How results are handed out. */
  readonly delivery: DeliveryChoice;
  /** The hall. */
  readonly hallName: Scalars['String']['output'];
  /** Its number, masked. */
  readonly idNumberMasked: Scalars['String']['output'];
  /** Identity document of the applicant. */
  readonly idType: IdType;
  /** The number. */
  readonly jointCaseNumber: Scalars['String']['output'];
  /** What was taken. */
  readonly materials: ReadonlyArray<JointMaterialCheck>;
  /** Name of the matter. */
  readonly matterName: Scalars['String']['output'];
  /** Departments say by this day, once, what is missing; else a component counts as accepted (行政许可法 art. 32). */
  readonly noticeBy: Scalars['Date']['output'];
  /** The officer. */
  readonly officerStaffNo: Scalars['String']['output'];
  /** The promise date of the whole. */
  readonly promiseDueOn: Scalars['Date']['output'];
  /** To the second. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Receipt is not acceptance (收件不等于受理). */
  readonly statement: Scalars['String']['output'];
  /** The window. */
  readonly windowNo: Maybe<Scalars['String']['output']>;
};

/** An agent's power of attorney (委托书). */
export type Mandate = {
  readonly __typename?: 'Mandate';
  /** Permanent. */
  readonly id: Scalars['ID']['output'];
  /** What the agent may do. */
  readonly powers: ReadonlyArray<Power>;
  /** From when on it holds no more, where it was taken back. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** First day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day. */
  readonly validTo: Scalars['Date']['output'];
};

/** A material of the published list. */
export type Material = {
  readonly __typename?: 'Material';
  /** Unique within the item. */
  readonly code: Scalars['ID']['output'];
  /** How many; 0 for electronic. */
  readonly copies: Scalars['Int']['output'];
  /** Original, copy or electronic. */
  readonly form: MaterialForm;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** A remark. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Has to be there at the receipt. */
  readonly required: Scalars['Boolean']['output'];
  /** What it looks like (示范文本). */
  readonly sample: Maybe<Scalars['String']['output']>;
  /** Who provides it: what data sharing provides is never asked of the applicant. */
  readonly source: MaterialSource;
  /** May follow later where the item allows it (容缺). */
  readonly tolerable: Scalars['Boolean']['output'];
};

/** A material as the officer has ticked it. */
export type MaterialCheck = {
  readonly __typename?: 'MaterialCheck';
  /** Code on the list. */
  readonly code: Scalars['ID']['output'];
  /** Copies handed in, 0 to 999. */
  readonly copies: Scalars['Int']['output'];
  /** Name on the list. */
  readonly name: Scalars['String']['output'];
  /** Compared with the original (与原件核对无误). */
  readonly originalChecked: Scalars['Boolean']['output'];
};

/** A material as ticked. */
export type MaterialCheckInput = {
  /** Code on the list. */
  readonly code: Scalars['ID']['input'];
  /** Copies handed in, 0 to 999. */
  readonly copies: Scalars['Int']['input'];
  /** Compared with the original. */
  readonly originalChecked: Scalars['Boolean']['input'];
};

/** Form of a material. */
export type MaterialForm =
  /** 复印件 */
  | 'COPY'
  /** 电子 */
  | 'ELECTRONIC'
  /** 原件 */
  | 'ORIGINAL'
  /** 原件和复印件 */
  | 'ORIGINAL_AND_COPY';

/** Who provides a material. */
export type MaterialSource =
  /** 申请人 */
  | 'APPLICANT'
  /** 数据共享 */
  | 'DATA_SHARING';

/** A field of the merged form. */
export type MergedField = {
  readonly __typename?: 'MergedField';
  /** The choices, where there are any. */
  readonly choices: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The shared key, or component and key. */
  readonly key: Scalars['ID']['output'];
  /** Label. */
  readonly label: Scalars['String']['output'];
  /** The components that need it. */
  readonly neededBy: ReadonlyArray<Scalars['ID']['output']>;
  /** Has to be filled in. */
  readonly required: Scalars['Boolean']['output'];
  /** Kind of value: text, number, date, boolean, choice, idNumber, creditCode, phone. */
  readonly type: Scalars['String']['output'];
};

/** A material of the merged list. */
export type MergedMaterial = {
  readonly __typename?: 'MergedMaterial';
  /** How many; the largest number any component asks for. */
  readonly copies: Scalars['Int']['output'];
  /** The strictest form any component asks for. */
  readonly form: MaterialForm;
  /** Who provides it; what data sharing provides is never asked of the applicant. */
  readonly from: MaterialSource;
  /** The shared key, or component and code. */
  readonly key: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** The components that need it. */
  readonly neededBy: ReadonlyArray<Scalars['ID']['output']>;
  /** Has to be there at the receipt. */
  readonly required: Scalars['Boolean']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Closes the file of a case that has ended (归档, T31), when everything is on file (B34). Role: hall office, as its archivist. */
  readonly archiveCase: ArchiveCaseResult;
  /**
   * Asks the department whether somebody may be sent away (不予收件, T6; S31): it confirms within thirty minutes, else the hall office decides
   * (C14). Role: intake officer.
   */
  readonly askTurnAway: AskTurnAwayResult;
  /** New name, phone, address or legal representative of an applicant; cases keep the version they pinned. Role: intake officer. */
  readonly changeApplicant: ChangeApplicantResult;
  /** Pre-checks what was filed on line and confirms its receipt (预审, T4); C1 keeps its start. Role: intake officer, at any window. */
  readonly confirmSubmission: ConfirmSubmissionResult;
  /** Throws a draft away, with all that was filled in. Roles: whose it is, an intake officer who helps. */
  readonly discardDraft: DiscardDraftResult;
  /**
   * Hands in what is owed (补正, T11; 容缺补交, S33, S49; 整改材料, T16), at any window, also that of the delivery, or on line; what is to be compared
   * with its original before the hand-out, at a window only. Roles: the applicant, an agent with the power SUPPLEMENT, intake officer, delivery
   * officer.
   */
  readonly handInSupplement: HandInSupplementResult;
  /** Receives a case at the window (收件, T3): the receipt, the number and the push to the department exist together. Role: intake officer. */
  readonly receiveCase: ReceiveCaseResult;
  /** Receives a joint case whole (一件事收件): one number, one receipt, all component cases. Role: intake officer. */
  readonly receiveJointCase: ReceiveJointCaseResult;
  /** Registers a person or enterprise who comes for the first time (登记申请人). Roles: intake officer, delivery officer. */
  readonly registerApplicant: RegisterApplicantResult;
  /** Registers an agent's power of attorney (登记委托书, D18). Roles: intake officer, delivery officer. */
  readonly registerMandate: RegisterMandateResult;
  /**
   * Asks for the application back (撤回申请, T29); the department answers, which shows in the timeline. Roles: the applicant, an agent with the
   * power WITHDRAW, intake officer.
   */
  readonly requestWithdrawal: RequestWithdrawalResult;
  /** Takes a mandate back (撤销委托), from this moment on. Roles: the principal, intake officer, delivery officer. */
  readonly revokeMandate: RegisterMandateResult;
  /**
   * Keeps what is filled in so far (草稿, T1): nothing is filed, no clock runs. Roles: the applicant, an agent with the power SUBMIT, an intake
   * officer who helps.
   */
  readonly saveDraft: SaveDraftResult;
  /** Signs for the papers of a case that go to its department (材料移交, D12; S10). Role: intake officer. */
  readonly sendMaterials: HandoverResult;
  /** Counts and signs for the papers (D12): clock C18 ends; a sheet that is missing stays on record. Role: liaison of the department. */
  readonly signForMaterials: HandoverResult;
  /** Files a draft (网上申报, T2): number and e-receipt at once, and clock C1 runs. Roles: the applicant, the agent who filled it in. */
  readonly submitCase: SubmitCaseResult;
  /** Sends somebody away with the department's notice, and keeps the record (T6). Role: intake officer. */
  readonly turnAwayCase: TurnAwayCaseResult;
};


export type MutationArchiveCaseArgs = {
  input: ArchiveCaseInput;
};


export type MutationAskTurnAwayArgs = {
  input: AskTurnAwayInput;
};


export type MutationChangeApplicantArgs = {
  input: ChangeApplicantInput;
};


export type MutationConfirmSubmissionArgs = {
  input: ConfirmSubmissionInput;
};


export type MutationDiscardDraftArgs = {
  input: DiscardDraftInput;
};


export type MutationHandInSupplementArgs = {
  input: HandInSupplementInput;
};


export type MutationReceiveCaseArgs = {
  input: ReceiveCaseInput;
};


export type MutationReceiveJointCaseArgs = {
  input: ReceiveJointCaseInput;
};


export type MutationRegisterApplicantArgs = {
  input: RegisterApplicantInput;
};


export type MutationRegisterMandateArgs = {
  input: RegisterMandateInput;
};


export type MutationRequestWithdrawalArgs = {
  input: RequestWithdrawalInput;
};


export type MutationRevokeMandateArgs = {
  input: RevokeMandateInput;
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationSendMaterialsArgs = {
  input: SendMaterialsInput;
};


export type MutationSignForMaterialsArgs = {
  input: SignForMaterialsInput;
};


export type MutationSubmitCaseArgs = {
  input: SubmitCaseInput;
};


export type MutationTurnAwayCaseArgs = {
  input: TurnAwayCaseInput;
};

/** For whom a request is made at the window. */
export type OnBehalfOf =
  /** 委托代理人 */
  | 'AGENT'
  /** 申请人 */
  | 'APPLICANT';

/** What is still to be handed in. */
export type OpenNotice = {
  readonly __typename?: 'OpenNotice';
  /** Entry by entry; the wording stands on the notice, under the department's side of the case. */
  readonly entries: ReadonlyArray<OpenNoticeEntry>;
  /** The last day for it (clock C6). */
  readonly supplyBy: Scalars['Date']['output'];
};

/** An entry of an open notice. */
export type OpenNoticeEntry = {
  readonly __typename?: 'OpenNoticeEntry';
  /** For `handInSupplement`. */
  readonly key: Scalars['ID']['output'];
  /** The material of the item it is about. */
  readonly materialCode: Scalars['ID']['output'];
  /** Its name on the published list. */
  readonly materialName: Scalars['String']['output'];
};

/** A time at which nobody is there. */
export type OpeningBreak = {
  readonly __typename?: 'OpeningBreak';
  /** When it begins: 12:00. */
  readonly from: Scalars['String']['output'];
  /** When it ends: 13:30. */
  readonly to: Scalars['String']['output'];
};

/** When the hall is open on a weekday; a working day at the weekend (调休上班) keeps Monday's hours. */
export type OpeningDay = {
  readonly __typename?: 'OpeningDay';
  /** Times between the two at which nobody is there (lunch). */
  readonly breaks: ReadonlyArray<OpeningBreak>;
  /** When it opens: 09:00. */
  readonly from: Scalars['String']['output'];
  /** When it closes: 17:00. */
  readonly to: Scalars['String']['output'];
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['output'];
};

/** Something that is owed. */
export type OwedEntry = {
  readonly __typename?: 'OwedEntry';
  /** For `handInSupplement`. */
  readonly key: Scalars['ID']['output'];
  /** The material of the item it is about; null of what a visit found to be put right. */
  readonly materialCode: Maybe<Scalars['ID']['output']>;
  /** Its name on the published list, or which one of the list of the visit it is. */
  readonly materialName: Scalars['String']['output'];
};

/** Why something is owed. */
export type OwedHead =
  /** 容缺受理承诺（出件前补齐） */
  | 'AT_DELIVERY'
  /** 一次性告知补正 */
  | 'NOTICE'
  /** 现场核查整改 */
  | 'RECTIFICATION'
  /** 容缺受理承诺 */
  | 'TOLERANCE';

/** What a case owes under one head. */
export type OwedItems = {
  readonly __typename?: 'OwedItems';
  /** For whom: the department that looks at it. */
  readonly department: Department;
  /** What, entry by entry. */
  readonly entries: ReadonlyArray<OwedEntry>;
  /** Why it is owed. */
  readonly head: OwedHead;
  /** The last day for it; null: no day any more, it is still taken in. */
  readonly supplyBy: Maybe<Scalars['Date']['output']>;
  /** The same in words, for officers and applicants. */
  readonly why: Scalars['String']['output'];
};

/** Whether more follow, and after which cursor. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** For `after`; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** More follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Sheets of one material. */
export type PagesInput = {
  /** Code on the list. */
  readonly code: Scalars['ID']['input'];
  /** How many sheets. */
  readonly pages: Scalars['Int']['input'];
};

/** A receipt on paper that was keyed in afterwards. */
export type PaperNote = {
  readonly __typename?: 'PaperNote';
  /** When it was keyed in; the case counts from its `receivedAt`, which is the paper's. */
  readonly keyedInAt: Scalars['DateTime']['output'];
  /** The number printed on the paper (B48), or null. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Why it was on paper. */
  readonly reason: Scalars['String']['output'];
};

/** A receipt on paper that is keyed in afterwards. */
export type PaperReceiptInput = {
  /**
   * The number printed on the paper (编号, B48): 3 to 40 letters, digits and hyphens, keyed in once (PAPER_NUMBER_USED). The case is found
   * by it too.
   */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Why it was on paper. */
  readonly reason: Scalars['String']['input'];
  /** What the paper says: not in the future, not more than 30 days ago. */
  readonly receivedAt: Scalars['DateTime']['input'];
};

/** A length of time. */
export type Period = {
  readonly __typename?: 'Period';
  /** Halves only in working days. */
  readonly amount: Scalars['Float']['output'];
  /** Working or calendar days. */
  readonly unit: PeriodUnit;
};

/** What a period counts. */
export type PeriodUnit =
  /** 自然日 */
  | 'CALENDAR_DAY'
  /** 工作日 */
  | 'WORKING_DAY';

/** A chosen component. */
export type PlannedComponent = {
  readonly __typename?: 'PlannedComponent';
  /** The item. */
  readonly item: ServiceItem;
  /** Key. */
  readonly key: Scalars['ID']['output'];
  /** It takes part in the joint visit (联合勘验). */
  readonly needsJointVisit: Scalars['Boolean']['output'];
  /** The applicant may leave it out. */
  readonly optional: Scalars['Boolean']['output'];
};

/** What one component has to do with another. */
export type PlannedEdge = {
  readonly __typename?: 'PlannedEdge';
  /** The component before. */
  readonly from: Scalars['ID']['output'];
  /** What becomes of `to` when `from` has no good end. */
  readonly onRefusal: RefusalPolicy;
  /** The component after. */
  readonly to: Scalars['ID']['output'];
  /** True: `to` starts when `from` has its result. False: `to` ends after it. */
  readonly waitsForResult: Scalars['Boolean']['output'];
};

/** What an agent may do. */
export type Power =
  /** 领取 */
  | 'COLLECT'
  /** 递交 */
  | 'SUBMIT'
  /** 补正 */
  | 'SUPPLEMENT'
  /** 撤回 */
  | 'WITHDRAW';

/** Progress, or why not. */
export type ProgressResult = CaseProgress | Refusal;

export type Query = {
  readonly __typename?: 'Query';
  /** The applicant with this identity document, or null. Roles: intake officer, delivery officer. */
  readonly applicantByIdNumber: Maybe<Applicant>;
  /**
   * What is worth knowing before an application (E25): earlier cases about the same item that are still going on, which is a warning and never a
   * block, and a bar after false materials (行政许可法 art. 78). Roles: intake officer; an applicant about themselves. Null for who may not ask.
   */
  readonly applicationCheck: Maybe<ApplicationCheck>;
  /** A department, or null. For everybody. */
  readonly department: Maybe<Department>;
  /** All departments (审批支撑部门), by code. For everybody. */
  readonly departments: ReadonlyArray<Department>;
  /** The hall (政务服务大厅) and its windows. For everybody. */
  readonly hall: Hall;
  /**
   * Papers on their way that nobody has signed for (在途材料, D12), the oldest first. Roles: liaison, of the own department; intake officer, hall
   * office and auditor, of all.
   */
  readonly handovers: HandoverConnection;
  /**
   * The item in force, and of a withdrawn one its last version (`isInForce` false); or null. With `at` the version in force at that moment,
   * which is the one a paper receipt of an outage is checked against; with `version` that one. For everybody.
   */
  readonly item: Maybe<ServiceItem>;
  /**
   * Service items (事项) in force, by code; each word of `search` stands in name, initials of the name (拼音首字母: spjyxk), item code, summary or
   * department, whatever its width, case and punctuation. For everybody.
   */
  readonly items: ServiceItemConnection;
  /** The joint case, or null when there is none or it is not yours to see. */
  readonly jointCase: Maybe<JointCase>;
  /** The joint case with this number, or null when there is none or it is not yours to see. */
  readonly jointCaseByNumber: Maybe<JointCase>;
  /** The joint matter in force, or null. For everybody. */
  readonly jointMatter: Maybe<JointMatter>;
  /** Joint matters (一件事) in force, by code. For everybody. */
  readonly jointMatters: ReadonlyArray<JointMatter>;
  /** The caller's own cases, as applicant or agent (我的办件), newest first. Role: applicant. */
  readonly myCases: ServiceCaseConnection;
  /** The caller's own drafts, as applicant or agent, saved last first; at most 100. Role: applicant. */
  readonly myDrafts: ReadonlyArray<CaseDraft>;
  /**
   * What a joint matter means for these answers (一次告知): the components, the merged materials and form, the order, the promise
   * date if it were received now. Nothing is stored. For everybody.
   */
  readonly previewJointMatter: JointPreviewResult;
  /**
   * Progress (进度查询) for whoever holds the receipt, without signing in: the case number and the last four characters of the
   * applicant's identity number. After five wrong answers within fifteen minutes: RATE_LIMITED.
   */
  readonly progress: ProgressResult;
  /** The case, or null when there is none or it is not yours to see. */
  readonly serviceCase: Maybe<ServiceCase>;
  /** The case with this number, or the number of the paper receipt it was keyed in from; null when there is none or it is not yours to see. */
  readonly serviceCaseByNumber: Maybe<ServiceCase>;
  /** A member of staff, or null. For staff. */
  readonly staff: Maybe<Staff>;
  /** What was filed on line and waits for a window's pre-check (预审), oldest first. Role: intake officer. */
  readonly submissions: ServiceCaseConnection;
  /** Somebody who would be sent away, or null when there is none or it is not yours to see. */
  readonly turnAway: Maybe<TurnAway>;
  /** The work list of the caller's window (窗口办件), or only what the caller received, newest first. Role: intake officer. */
  readonly windowCases: ServiceCaseConnection;
  /** Of the caller's window, what nothing has come of yet, the oldest first; at most 50. Role: intake officer. */
  readonly windowTurnAways: ReadonlyArray<TurnAway>;
};


export type QueryApplicantByIdNumberArgs = {
  idNumber: Scalars['String']['input'];
  idType: IdType;
};


export type QueryApplicationCheckArgs = {
  applicantId: Scalars['ID']['input'];
  itemCode: Scalars['ID']['input'];
};


export type QueryDepartmentArgs = {
  code: Scalars['ID']['input'];
};


export type QueryHandoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryItemArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  itemCode: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  departmentCode?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJointCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointCaseByNumberArgs = {
  jointCaseNumber: Scalars['String']['input'];
};


export type QueryJointMatterArgs = {
  matterCode: Scalars['ID']['input'];
};


export type QueryMyCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPreviewJointMatterArgs = {
  answers: ReadonlyArray<AnswerInput>;
  leaveOut?: ReadonlyArray<Scalars['ID']['input']>;
  matterCode: Scalars['ID']['input'];
};


export type QueryProgressArgs = {
  caseNumber: Scalars['String']['input'];
  lastFour: Scalars['String']['input'];
};


export type QueryServiceCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceCaseByNumberArgs = {
  caseNumber: Scalars['String']['input'];
};


export type QueryStaffArgs = {
  staffNo: Scalars['ID']['input'];
};


export type QuerySubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTurnAwayArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWindowCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  receivedByMe?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The data of the receipt D1 (收件回执). */
export type Receipt = {
  readonly __typename?: 'Receipt';
  /** Name of the agent, or null. */
  readonly agentName: Maybe<Scalars['String']['output']>;
  /** Name of the applicant. */
  readonly applicantName: Scalars['String']['output'];
  /** The case number. */
  readonly caseNumber: Scalars['String']['output'];
  /** For complaints. */
  readonly complaintPhone: Scalars['String']['output'];
  /** How the applicant wants the result. */
  readonly deliveryMethod: DeliveryMethod;
  /** Department that decides. */
  readonly departmentName: Scalars['String']['output'];
  /** The hall. */
  readonly hallName: Scalars['String']['output'];
  /** Its number, masked. */
  readonly idNumberMasked: Scalars['String']['output'];
  /** Identity document of the applicant. */
  readonly idType: IdType;
  /** Implementation code of the item. */
  readonly itemCode: Scalars['String']['output'];
  /** Item name. */
  readonly itemName: Scalars['String']['output'];
  /** What was taken. */
  readonly materials: ReadonlyArray<MaterialCheck>;
  /** The department says by this day, once, what is missing; else the case counts as accepted (行政许可法 art. 32). */
  readonly noticeBy: Scalars['Date']['output'];
  /** The officer; null on the e-receipt of what was filed on line. */
  readonly officerStaffNo: Maybe<Scalars['String']['output']>;
  /** The number of the paper receipt it was keyed in from (B48), or null. */
  readonly paperNumber: Maybe<Scalars['String']['output']>;
  /** To the second. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Receipt is not acceptance (收件不等于受理). */
  readonly statement: Scalars['String']['output'];
  /** The window. */
  readonly windowNo: Maybe<Scalars['String']['output']>;
};

/** What the officer attests at the window. */
export type ReceiveCaseInput = {
  /** The agent who stands at the window instead, registered before with a mandate. */
  readonly agentId?: InputMaybe<Scalars['ID']['input']>;
  /** The applicant, registered before. */
  readonly applicantId: Scalars['ID']['input'];
  /** Chosen by the caller, 1 to 64 characters, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** How the applicant wants the result. */
  readonly deliveryMethod: DeliveryMethod;
  /** The application form. */
  readonly form: ReadonlyArray<FormValueInput>;
  /** How identity was verified (S27). */
  readonly identityCheck: IdentityCheckInput;
  /** The item. */
  readonly itemCode: Scalars['ID']['input'];
  /** The version of the guide the officer has worked with; if it has changed, the answer is ITEM_CHANGED. */
  readonly itemVersion: Scalars['Int']['input'];
  /** What was handed in: only what the published list names. */
  readonly materials: ReadonlyArray<MaterialCheckInput>;
  /** It was received on paper while the system was down: every period counts from then (E27). */
  readonly paperReceipt?: InputMaybe<PaperReceiptInput>;
  /** Somebody was to be sent away and has to be received instead (C14): then materials may be missing. */
  readonly turnAwayId?: InputMaybe<Scalars['ID']['input']>;
};

/** Received, or why not. */
export type ReceiveCaseResult = ReceiveCaseSuccess | Refusal;

/** Received; the receipt D1 can be printed. */
export type ReceiveCaseSuccess = {
  readonly __typename?: 'ReceiveCaseSuccess';
  /** The case. */
  readonly serviceCase: ServiceCase;
};

/** What the officer attests at the window for a joint case. */
export type ReceiveJointCaseInput = {
  /** The agent who stands at the window instead, registered before with a mandate. */
  readonly agentId?: InputMaybe<Scalars['ID']['input']>;
  /** The answers to all guiding questions. */
  readonly answers: ReadonlyArray<AnswerInput>;
  /** The applicant, registered before. */
  readonly applicantId: Scalars['ID']['input'];
  /** Chosen by the caller, 1 to 64 characters, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The applicant's choice; left out: the matter's default. */
  readonly delivery?: InputMaybe<DeliveryChoice>;
  /** How the applicant wants the results. */
  readonly deliveryMethod: DeliveryMethod;
  /** The merged form, by its keys. */
  readonly form: ReadonlyArray<FormValueInput>;
  /** How identity was verified (S27). */
  readonly identityCheck: IdentityCheckInput;
  /** Optional components the applicant does not want. */
  readonly leaveOut?: ReadonlyArray<Scalars['ID']['input']>;
  /** What was handed in, by the keys of the merged list. */
  readonly materials: ReadonlyArray<MaterialCheckInput>;
  /** The matter. */
  readonly matterCode: Scalars['ID']['input'];
  /** The version that was previewed; if it has changed, the answer is MATTER_CHANGED. */
  readonly matterVersion: Scalars['Int']['input'];
};

/** Received, or why not. */
export type ReceiveJointCaseResult = ReceiveJointCaseSuccess | Refusal;

/** Received; the receipt D1 can be printed. */
export type ReceiveJointCaseSuccess = {
  readonly __typename?: 'ReceiveJointCaseSuccess';
  /** The joint case. */
  readonly jointCase: JointCase;
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
  /** The case does not allow this step now. */
  | 'ACTION_NOT_OPEN'
  /** The case has ended. */
  | 'ALREADY_ENDED'
  /** The papers of this case are on their way already. */
  | 'ALREADY_SENT'
  /** The list is signed already. */
  | 'ALREADY_SIGNED'
  /** Of this group exactly one has to be chosen. */
  | 'ALTERNATIVE_NOT_EXACTLY_ONE'
  /** The catalogue belongs to another district. */
  | 'ANOTHER_DISTRICT'
  /** Name, phone, address or kind is wrong. */
  | 'APPLICANT_DATA_INVALID'
  /** This identity document is registered already. */
  | 'APPLICANT_EXISTS'
  /** No such applicant or agent. */
  | 'APPLICANT_NOT_FOUND'
  /** Records are missing that have to be in the file; details name them (B34). */
  | 'ARCHIVE_INCOMPLETE'
  /** Not an answer to this question. */
  | 'BAD_ANSWER'
  /** At the window the signed request is named by the number under which it is kept: letters, digits, hyphens, and no personal data. */
  | 'BAD_EVIDENCE'
  | 'BAD_PAPER_NUMBER'
  /** Not in the future, not more than 30 days ago, and with a reason. */
  | 'BAD_PAPER_TIME'
  /** Barred after false materials; details name the last day (行政许可法 art. 78). */
  | 'BARRED'
  /** No such case, or not yours. */
  | 'CASE_NOT_FOUND'
  /** This commandId belongs to another request. */
  | 'COMMAND_ID_REUSED'
  /** Someone else was faster: read again. */
  | 'CONFLICT'
  /** Copies are counted from 0 to 999. */
  | 'COPIES_OUT_OF_RANGE'
  /** The body that keeps the file is not named. */
  | 'CUSTODIAN_MISSING'
  /** No such open draft, or not yours. */
  | 'DRAFT_NOT_FOUND'
  /** The application form is wrong. */
  | 'FORM_INVALID'
  /** No such list, or not of your department. */
  | 'HANDOVER_NOT_FOUND'
  /** Identity not verified. */
  | 'IDENTITY_NOT_VERIFIED'
  /** The identity number or credit code is wrong. */
  | 'IDENTITY_NUMBER_INVALID'
  /** The item has a newer version: read the guide again. */
  | 'ITEM_CHANGED'
  /** No such item in force. */
  | 'ITEM_NOT_FOUND'
  | 'ITEM_WITHDRAWN'
  /** The power of attorney is wrong. */
  | 'MANDATE_INVALID'
  /** The agent has no power of attorney in force that covers this. */
  | 'MANDATE_MISSING'
  /** No such mandate, or not yours to take back. */
  | 'MANDATE_NOT_FOUND'
  /** A required material is missing. */
  | 'MATERIALS_MISSING'
  /** Provided by data sharing: it may not be asked of the applicant (B22). */
  | 'MATERIAL_FROM_SHARING'
  | 'MATERIAL_NOT_MISSING'
  /** Not on the published list: it cannot be demanded (S26). */
  | 'MATERIAL_NOT_ON_LIST'
  /** The joint matter has a newer version: preview it again. */
  | 'MATTER_CHANGED'
  | 'MATTER_WITHDRAWN'
  /** A guiding question is not answered. */
  | 'MISSING_ANSWER'
  /** The applicant has to come in person. */
  | 'MUST_APPEAR_IN_PERSON'
  /** The answers choose nothing. */
  | 'NOTHING_CHOSEN'
  /** The department has not confirmed it, or the case has to be received. */
  | 'NOT_CONFIRMED'
  /** The case has not ended; details name its stage. */
  | 'NOT_ENDED'
  /** The item cannot be filed on line. */
  | 'NOT_ONLINE'
  /** This component cannot be left out. */
  | 'NOT_OPTIONAL'
  /** The role does not allow this. */
  | 'NOT_PERMITTED'
  /** Nobody has said that this person has to be received for this item. */
  | 'NOT_TO_RECEIVE'
  /** Nothing is asked for at the moment. */
  | 'NO_OPEN_NOTICE'
  /** Nothing was taken on paper. */
  | 'NO_PAPERS'
  /** Materials not compared with their originals. */
  | 'ORIGINALS_NOT_CHECKED'
  /** Sheets are counted from 0, sent from 1, to 9999. */
  | 'PAGES_OUT_OF_RANGE'
  /** Something that was taken, or sent, is not on the list; details name it. */
  | 'PAPERS_LEFT_BEHIND'
  | 'PAPER_NUMBER_USED'
  /** An enterprise acts by a natural person: its legal representative, or an agent with a mandate (S27; 行政许可法 art. 29). */
  | 'PERSON_MISSING'
  /** Too many wrong answers: wait. */
  | 'RATE_LIMITED'
  /** Twenty drafts are open already. */
  | 'TOO_MANY_DRAFTS'
  /** No such turn-away, or not yours to see. */
  | 'TURN_AWAY_NOT_FOUND'
  /** The matter has no such component. */
  | 'UNKNOWN_COMPONENT'
  /** The notice has no such entry, or it is met; details say what can be handed in. */
  | 'UNKNOWN_ENTRY'
  /** No such joint matter in force. */
  | 'UNKNOWN_MATTER'
  /** The matter does not ask this question. */
  | 'UNKNOWN_QUESTION'
  /** The department has not answered the last request yet. */
  | 'WITHDRAWAL_PENDING';

/** What a refusal of the one does to the other. */
export type RefusalPolicy =
  /** It is ended: 前置事项未通过. */
  | 'CASCADE'
  /** It waits for a new round, or for the hall office. */
  | 'HOLD'
  /** It goes on. */
  | 'INDEPENDENT';

/** A person or enterprise. */
export type RegisterApplicantInput = {
  /** Address. */
  readonly address: Scalars['String']['input'];
  /** Chosen by the caller, 1 to 64 characters, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** Its number; full-width characters and blanks are tidied, and the check character must compute. */
  readonly idNumber: Scalars['String']['input'];
  /** Identity document; an enterprise has its credit code. */
  readonly idType: IdType;
  /** Person or enterprise. */
  readonly kind: ApplicantKind;
  /** The legal representative of an enterprise, registered before. */
  readonly legalRepresentativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Name: 2 to 50 characters of a person, up to 100 of an enterprise, whose brackets become full-width （）. */
  readonly name: Scalars['String']['input'];
  /** Mobile or landline. */
  readonly phone: Scalars['String']['input'];
  /** The officer has confirmed in the registry a credit code whose check character does not compute (N2). */
  readonly verifiedByRegistry?: Scalars['Boolean']['input'];
};

/** Registered, or why not. */
export type RegisterApplicantResult = Refusal | RegisterApplicantSuccess;

/** Registered. */
export type RegisterApplicantSuccess = {
  readonly __typename?: 'RegisterApplicantSuccess';
  /** The applicant. */
  readonly applicant: Applicant;
};

/** A power of attorney as it was shown at the window. */
export type RegisterMandateInput = {
  /** Who gets it. */
  readonly agentId: Scalars['ID']['input'];
  /** Chosen by the caller, 1 to 64 characters, unique per request. */
  readonly commandId: Scalars['ID']['input'];
  /** What the agent may do. */
  readonly powers: ReadonlyArray<Power>;
  /** Who gives it. */
  readonly principalId: Scalars['ID']['input'];
  /** First day. */
  readonly validFrom: Scalars['Date']['input'];
  /** Last day. */
  readonly validTo: Scalars['Date']['input'];
};

/** Registered, or why not. */
export type RegisterMandateResult = Refusal | RegisterMandateSuccess;

/** Registered. */
export type RegisterMandateSuccess = {
  readonly __typename?: 'RegisterMandateSuccess';
  /** The mandate. */
  readonly mandate: Mandate;
};

/** A request to withdraw. */
export type RequestWithdrawalInput = {
  /** At the window, of an agent: who stands there, with a mandate in force today; left out: the agent of the receipt. */
  readonly agentId?: InputMaybe<Scalars['ID']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** At the window, and needed there: under which number the signed request (撤回申请书) is kept; letters, digits and hyphens. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** At the window: who asks. */
  readonly onBehalfOf?: InputMaybe<OnBehalfOf>;
};

/** Done, or why not. */
export type RequestWithdrawalResult = Refusal | WithdrawalRequested;

/** Kind of result. */
export type ResultKind =
  /** 证照 */
  | 'CERTIFICATE'
  /** 只出决定书 */
  | 'DECISION_ONLY'
  /** 办理记录 */
  | 'RECORD';

/** Which mandate is taken back. */
export type RevokeMandateInput = {
  /** Chosen by the caller, 1 to 64 characters, unique per request. */
  readonly commandId: Scalars['ID']['input'];
  /** The mandate. */
  readonly mandateId: Scalars['ID']['input'];
};

/** What is filled in so far. */
export type SaveDraftInput = {
  /** For whom: the caller, or the one the caller acts for. Only looked at when a draft begins. */
  readonly applicantId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** How the applicant wants the result. */
  readonly deliveryMethod: DeliveryMethod;
  /** The draft to go on with; leave it out to begin one. */
  readonly draftId?: InputMaybe<Scalars['ID']['input']>;
  /** The version seen; leave it out to begin one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The form so far, any of its fields. */
  readonly form: ReadonlyArray<FormValueInput>;
  /** The item. */
  readonly itemCode: Scalars['ID']['input'];
  /** The version of the guide it was filled in by. */
  readonly itemVersion: Scalars['Int']['input'];
  /** The materials so far, of the published list. */
  readonly materials: ReadonlyArray<DraftMaterialInput>;
};

/** Saved, or why not. */
export type SaveDraftResult = Refusal | SaveDraftSuccess;

/** Saved. */
export type SaveDraftSuccess = {
  readonly __typename?: 'SaveDraftSuccess';
  /** The draft. */
  readonly draft: CaseDraft;
};

/** Papers that go to the department: everything on paper that was taken. */
export type SendMaterialsInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** Material by material. */
  readonly materials: ReadonlyArray<PagesInput>;
};

/** One case (办件) on its way through the hall. */
export type ServiceCase = {
  readonly __typename?: 'ServiceCase';
  /** The agent who filed it, or null. */
  readonly agent: Maybe<Applicant>;
  /** The applicant as pinned at the receipt; masked for who may not see personal data. */
  readonly applicant: Maybe<Applicant>;
  /** The list of the file as it was last closed (归档清单, D20); null when it never was. A case taken up again by order is open again (E46). */
  readonly archive: Maybe<ArchiveRecord>;
  /** What the one who asks may do now at the front desk, as words of the lifecycle: confirm a filing, archive the file. */
  readonly availableActions: ReadonlyArray<Scalars['String']['output']>;
  /** The number on the receipt (办件编号). */
  readonly caseNumber: Scalars['String']['output'];
  /** Who has received the result (送达回证, D13), as you may see them; null as long as nobody has, also after it has come back, and where the hand-out did not say. */
  readonly collection: Maybe<Collection>;
  /** Which component of the matter it is, or null. */
  readonly componentKey: Maybe<Scalars['ID']['output']>;
  /** How the applicant wants the result. */
  readonly deliveryMethod: DeliveryMethod;
  /** The department that decides. */
  readonly department: Maybe<Department>;
  /** The application form as filled in (申请表); null for who may not see personal data. */
  readonly form: Maybe<ReadonlyArray<FormValue>>;
  /** The papers on their way to the department (材料移交单, D12); null when nothing was sent. */
  readonly handover: Maybe<Handover>;
  /** Opaque and permanent. */
  readonly id: Scalars['ID']['output'];
  /** Filed on line by the applicant or an agent (网上申报), not at a window. */
  readonly isFiledOnline: Scalars['Boolean']['output'];
  /** The item in the version that was in force at the receipt. */
  readonly item: Maybe<ServiceItem>;
  /** The joint case (一件事) it is a component of, or null. */
  readonly jointCase: Maybe<JointCase>;
  /** What was handed in, as ticked at the window. */
  readonly materials: ReadonlyArray<MaterialCheck>;
  /** Last day for the one-off notice of what is missing (一次性告知期限), clock C1. */
  readonly noticeBy: Scalars['Date']['output'];
  /** A day of a year without a published calendar was counted: the date may move. */
  readonly noticeProvisional: Scalars['Boolean']['output'];
  /** The one-off notice that is open (一次性告知书): what is still to be handed in; null when nothing is. */
  readonly openNotice: Maybe<OpenNotice>;
  /** All that is owed (待补交材料): by an open notice, by a promise, or after a visit; empty where nothing is. */
  readonly owed: ReadonlyArray<OwedItems>;
  /** Received on paper and keyed in afterwards (E27): when, and why; null for every other case. */
  readonly paperNote: Maybe<PaperNote>;
  /** The data of the receipt D1 (收件回执); null for who may not see personal data. */
  readonly receipt: Maybe<Receipt>;
  /** When the window received it, or it was filed on line (收件时间). */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Who received it; null as long as no window has confirmed what was filed on line. */
  readonly receivedBy: Maybe<Staff>;
  /** Where the applicant sees it (办理阶段): the latest word of all services. */
  readonly stage: Stage;
  /** Where the case stands at the front desk. */
  readonly status: ServiceCaseStatus;
  /** What was handed in after the receipt, each with its receipt (补正材料接收凭证), oldest first; the same receipt can be printed again. */
  readonly supplements: ReadonlyArray<SupplementReceipt>;
  /** What happened so far, oldest first (办理过程). */
  readonly timeline: ReadonlyArray<TimelineEntry>;
  /** Raised by every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** The department has still to answer a request to withdraw. */
  readonly withdrawalPending: Scalars['Boolean']['output'];
};

/** A page of cases. */
export type ServiceCaseConnection = {
  readonly __typename?: 'ServiceCaseConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<ServiceCaseEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<ServiceCase>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
};

/** A case and its place in the list. */
export type ServiceCaseEdge = {
  readonly __typename?: 'ServiceCaseEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: ServiceCase;
};

/** Statuses at the front desk; the other services have their own. */
export type ServiceCaseStatus =
  /** 已归档 */
  | 'ARCHIVED'
  /** 草稿 */
  | 'DRAFT'
  /** 不予收件 */
  | 'INTAKE_REJECTED'
  /** 已收件 */
  | 'RECEIVED'
  /** 已申报 */
  | 'SUBMITTED';

/** A service item (事项) as published: one version of its guide (办事指南). */
export type ServiceItem = {
  readonly __typename?: 'ServiceItem';
  /** The periods and their legal basis (办理时限). */
  readonly clock: ItemClock;
  /** Conditions (办理条件). */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** The department that decides. */
  readonly department: Maybe<Department>;
  /** Published answers (常见问题). */
  readonly faqs: ReadonlyArray<Faq>;
  /** The fee, or null when it is free of charge. */
  readonly fee: Maybe<Fee>;
  /** Fields of the application form (申请表). */
  readonly formFields: ReadonlyArray<FormField>;
  /** The guide: what it is, how and where. */
  readonly guide: ItemGuide;
  /** Decided at once (即办件) or within a promise (承诺件). */
  readonly handlingKind: HandlingKind;
  /** What the department does with an incomplete case (C-8). */
  readonly incompletePolicy: IncompletePolicy;
  /** Whether this version can be received now; false for an earlier one, for one to come and for a withdrawn item. */
  readonly isInForce: Scalars['Boolean']['output'];
  /** Implementation code (实施编码), 31 characters. */
  readonly itemCode: Scalars['ID']['output'];
  /** Materials (申请材料): nothing outside this list can be demanded (S26). */
  readonly materials: ReadonlyArray<Material>;
  /** The applicant has to come in person. */
  readonly mustAppearInPerson: Scalars['Boolean']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Legal nature. */
  readonly nature: ItemNature;
  /** The department looks at the place (现场核查). */
  readonly needsSiteVisit: Scalars['Boolean']['output'];
  /** What the applicant gets. */
  readonly result: ItemResult;
  /** The item in force that has taken its place, or null (E29). */
  readonly successor: Maybe<ServiceItem>;
  /** Secondary materials may follow later (容缺受理). */
  readonly toleranceAllowed: Scalars['Boolean']['output'];
  /** First day on which this version may be in force; null: from its publication. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which this version may be in force; null: without end. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** The version; a case keeps the one in force when it was received (S4). */
  readonly version: Scalars['Int']['output'];
};

/** A page of items. */
export type ServiceItemConnection = {
  readonly __typename?: 'ServiceItemConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<ServiceItemEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<ServiceItem>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
};

/** An item and its place in the list. */
export type ServiceItemEdge = {
  readonly __typename?: 'ServiceItemEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ServiceItem;
};

/** Papers that have come. */
export type SignForMaterialsInput = {
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The list. */
  readonly handoverId: Scalars['ID']['input'];
  /** Material by material, as counted. */
  readonly materials: ReadonlyArray<PagesInput>;
};

/** A member of staff. Visible to staff only. */
export type Staff = {
  readonly __typename?: 'Staff';
  /** The department, or null for staff of the hall. */
  readonly department: Maybe<Department>;
  /** Name; null for who may not see it. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Roles; null for who may not see them. */
  readonly roles: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Number on the badge. */
  readonly staffNo: Scalars['ID']['output'];
};

/** Where the applicant sees the case (L1). New values may be added: treat an unknown one as under way. */
export type Stage =
  /** 已受理 */
  | 'ACCEPTED'
  /** 归档 */
  | 'ARCHIVED'
  /** 待补正 */
  | 'AWAITING_SUPPLEMENT'
  /** 制证 */
  | 'CERT_PRODUCTION'
  /** 办结 */
  | 'COMPLETED'
  /** 视为撤回 */
  | 'DEEMED_WITHDRAWN'
  /** 已送达 */
  | 'DELIVERED'
  /** 草稿 */
  | 'DRAFT'
  /** 准予 */
  | 'GRANTED'
  /** 不予收件 */
  | 'INTAKE_REJECTED'
  /** 不予受理 */
  | 'NOT_ACCEPTED'
  /** 待决定 */
  | 'PENDING_DECISION'
  /** 待出件 */
  | 'READY_FOR_DELIVERY'
  /** 已收件 */
  | 'RECEIVED'
  /** 不予许可 */
  | 'REFUSED'
  /** 已申报 */
  | 'SUBMITTED'
  /** 特别程序 */
  | 'SUSPENDED'
  /** 终止 */
  | 'TERMINATED'
  /** 审查中 */
  | 'UNDER_REVIEW'
  /** 撤回 */
  | 'WITHDRAWN';

/** A draft to file. */
export type SubmitCaseInput = {
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The draft. */
  readonly draftId: Scalars['ID']['input'];
  /** The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Filed, or why not. */
export type SubmitCaseResult = Refusal | SubmitCaseSuccess;

/** Filed; `serviceCase.receipt` is the e-receipt D1. */
export type SubmitCaseSuccess = {
  readonly __typename?: 'SubmitCaseSuccess';
  /** The case. */
  readonly serviceCase: ServiceCase;
};

/** The receipt for a supplement (补正材料接收凭证). */
export type SupplementReceipt = {
  readonly __typename?: 'SupplementReceipt';
  /** What it answers. */
  readonly answers: OwedHead;
  /** The case it is for. */
  readonly caseNumber: Maybe<Scalars['String']['output']>;
  /** What. */
  readonly entries: ReadonlyArray<OwedEntry>;
  /** When it came in, to the second. */
  readonly handedInAt: Scalars['DateTime']['output'];
  /** After the last day for it: what that means is the department's to say. */
  readonly isLate: Scalars['Boolean']['output'];
  /** Who took it; null on line. */
  readonly receivedBy: Maybe<Staff>;
  /** What is printed under it. */
  readonly statement: Scalars['String']['output'];
  /** Its number. */
  readonly supplementId: Scalars['ID']['output'];
};

/** One thing that happened. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The event, for residents. */
  readonly label: Scalars['String']['output'];
  /** The case it is about; null for what is about a joint case as a whole. */
  readonly serviceCase: Maybe<ServiceCase>;
  /** Which service told it: intake, review, delivery, consultation. */
  readonly source: Scalars['String']['output'];
  /** Who did it; null for who is not staff, and where nobody did. */
  readonly staff: Maybe<Staff>;
  /** The event, for programs. */
  readonly type: Scalars['String']['output'];
};

/** Somebody at a window who would be sent away (不予收件): a contact, no case yet. */
export type TurnAway = {
  readonly __typename?: 'TurnAway';
  /** When it was answered. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** The person; masked for who may not see personal data. */
  readonly applicant: Maybe<Applicant>;
  /** When the department was asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  readonly askedBy: Staff;
  /** The number of the record, should the person be turned away. */
  readonly caseNumber: Scalars['String']['output'];
  /** Who has to confirm. */
  readonly department: Maybe<Department>;
  /** Number of the notice to hand out; its content stands under `confirmation`. */
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly ground: TurnAwayGround;
  /** Opaque and permanent. */
  readonly id: Scalars['ID']['output'];
  /** What the person wants, in the version in force when they asked. */
  readonly item: Maybe<ServiceItem>;
  /** Codes of the materials that are missing or defective. */
  readonly missing: ReadonlyArray<Scalars['ID']['output']>;
  /** The case it has become: the record of the turn-away, or the receipt after all. */
  readonly serviceCase: Maybe<ServiceCase>;
  /** Where it stands at the window. */
  readonly step: TurnAwayStep;
  /** Raised by every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** A person who is told. */
export type TurnAwayCaseInput = {
  /** Chosen by the caller, unique per request: sending it again returns the first answer. */
  readonly commandId: Scalars['ID']['input'];
  /** The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The contact. */
  readonly turnAwayId: Scalars['ID']['input'];
};

/** Told, or why not. */
export type TurnAwayCaseResult = Refusal | TurnAwayCaseSuccess;

/** Told. */
export type TurnAwayCaseSuccess = {
  readonly __typename?: 'TurnAwayCaseSuccess';
  /** The record. */
  readonly serviceCase: ServiceCase;
};

/** Why somebody would be sent away. */
export type TurnAwayGround =
  /** 材料不齐全或者不符合法定形式 */
  | 'INCOMPLETE'
  /** 不属于本机关职权范围 */
  | 'NOT_COMPETENT'
  /** 依法不需要取得行政许可 */
  | 'NOT_REQUIRED';

/** Where a turn-away stands at the window. */
export type TurnAwayStep =
  /** 等待确认 */
  | 'ASKED'
  /** 部门已确认，应当场告知 */
  | 'CONFIRMED'
  /** 已收件 */
  | 'RECEIVED'
  /** 应当收件 */
  | 'TO_RECEIVE'
  /** 已告知，不予收件 */
  | 'TURNED_AWAY';

/** A window of the hall. */
export type Window = {
  readonly __typename?: 'Window';
  /** What it is for. */
  readonly kind: WindowKind;
  /** Where it is. */
  readonly location: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Number on the sign. */
  readonly windowNo: Scalars['ID']['output'];
};

/** What a window is for. */
export type WindowKind =
  /** 统一出件 */
  | 'DELIVERY'
  /** 导办咨询 */
  | 'GUIDANCE'
  /** 综合受理 */
  | 'INTAKE';

/** The request is on its way to the department. */
export type WithdrawalRequested = {
  readonly __typename?: 'WithdrawalRequested';
  /** When. */
  readonly requestedAt: Scalars['DateTime']['output'];
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
  Department: Department;
  JointCase: JointCase;
  ServiceCase: ServiceCase;
  ServiceItem: ServiceItem;
  Staff: Staff;
  TurnAway: TurnAway;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
  JointCase:
    ( { __typename: 'JointCase' }
    & GraphQLRecursivePick<FederationTypes['JointCase'], {"id":true}> );
  ServiceCase:
    ( { __typename: 'ServiceCase' }
    & GraphQLRecursivePick<FederationTypes['ServiceCase'], {"id":true}> );
  ServiceItem:
    ( { __typename: 'ServiceItem' }
    & GraphQLRecursivePick<FederationTypes['ServiceItem'], {"itemCode":true}> );
  Staff:
    ( { __typename: 'Staff' }
    & GraphQLRecursivePick<FederationTypes['Staff'], {"staffNo":true}> );
  TurnAway:
    ( { __typename: 'TurnAway' }
    & GraphQLRecursivePick<FederationTypes['TurnAway'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ArchiveCaseResult:
    | ( Omit<ArchiveCaseSuccess, 'serviceCase'> & { serviceCase: _RefType['ServiceCase'] } & { __typename: 'ArchiveCaseSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  AskTurnAwayResult:
    | ( Omit<AskTurnAwaySuccess, 'turnAway'> & { turnAway: _RefType['TurnAway'] } & { __typename: 'AskTurnAwaySuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  ChangeApplicantResult:
    | ( Omit<ChangeApplicantSuccess, 'applicant'> & { applicant: _RefType['Applicant'] } & { __typename: 'ChangeApplicantSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  ConfirmSubmissionResult:
    | ( Omit<ConfirmSubmissionSuccess, 'serviceCase'> & { serviceCase: _RefType['ServiceCase'] } & { __typename: 'ConfirmSubmissionSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  DiscardDraftResult:
    | ( DiscardDraftSuccess & { __typename: 'DiscardDraftSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  HandInSupplementResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( SupplementModel & { __typename: 'SupplementReceipt' } )
  ;
  HandoverResult:
    | ( Omit<HandoverSuccess, 'handover'> & { handover: _RefType['Handover'] } & { __typename: 'HandoverSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  JointPreviewResult:
    | ( PreviewedMatterModel & { __typename: 'JointPreview' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  ProgressResult:
    | ( { received: ServiceCaseModel | JointCaseModel } & { __typename: 'CaseProgress' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  ReceiveCaseResult:
    | ( Omit<ReceiveCaseSuccess, 'serviceCase'> & { serviceCase: _RefType['ServiceCase'] } & { __typename: 'ReceiveCaseSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  ReceiveJointCaseResult:
    | ( Omit<ReceiveJointCaseSuccess, 'jointCase'> & { jointCase: _RefType['JointCase'] } & { __typename: 'ReceiveJointCaseSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  RegisterApplicantResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<RegisterApplicantSuccess, 'applicant'> & { applicant: _RefType['Applicant'] } & { __typename: 'RegisterApplicantSuccess' } )
  ;
  RegisterMandateResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<RegisterMandateSuccess, 'mandate'> & { mandate: _RefType['Mandate'] } & { __typename: 'RegisterMandateSuccess' } )
  ;
  RequestWithdrawalResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( WithdrawalRequested & { __typename: 'WithdrawalRequested' } )
  ;
  SaveDraftResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<SaveDraftSuccess, 'draft'> & { draft: _RefType['CaseDraft'] } & { __typename: 'SaveDraftSuccess' } )
  ;
  SubmitCaseResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<SubmitCaseSuccess, 'serviceCase'> & { serviceCase: _RefType['ServiceCase'] } & { __typename: 'SubmitCaseSuccess' } )
  ;
  TurnAwayCaseResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<TurnAwayCaseSuccess, 'serviceCase'> & { serviceCase: _RefType['ServiceCase'] } & { __typename: 'TurnAwayCaseSuccess' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnswerInput: AnswerInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Applicant: ResolverTypeWrapper<ApplicantModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApplicantKind: ApplicantKind;
  ApplicationCheck: ResolverTypeWrapper<Omit<ApplicationCheck, 'goingOn'> & { goingOn: ReadonlyArray<ResolversTypes['ServiceCase']> }>;
  ArchiveCaseInput: ArchiveCaseInput;
  ArchiveCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveCaseResult']>;
  ArchiveCaseSuccess: ResolverTypeWrapper<Omit<ArchiveCaseSuccess, 'serviceCase'> & { serviceCase: ResolversTypes['ServiceCase'] }>;
  ArchiveRecord: ResolverTypeWrapper<ArchiveRecordModel>;
  ArchivedFile: ResolverTypeWrapper<ArchivedFile>;
  ArchivedMaterial: ResolverTypeWrapper<ArchivedMaterial>;
  AskTurnAwayInput: AskTurnAwayInput;
  AskTurnAwayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskTurnAwayResult']>;
  AskTurnAwaySuccess: ResolverTypeWrapper<Omit<AskTurnAwaySuccess, 'turnAway'> & { turnAway: ResolversTypes['TurnAway'] }>;
  CaseDraft: ResolverTypeWrapper<CaseDraftModel>;
  CaseProgress: ResolverTypeWrapper<{ received: ServiceCaseModel | JointCaseModel }>;
  ChangeApplicantInput: ChangeApplicantInput;
  ChangeApplicantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeApplicantResult']>;
  ChangeApplicantSuccess: ResolverTypeWrapper<Omit<ChangeApplicantSuccess, 'applicant'> & { applicant: ResolversTypes['Applicant'] }>;
  ClockProfile: ClockProfile;
  Collection: ResolverTypeWrapper<{ serviceCase: ServiceCaseModel; collection: import('../../domain/collection/collection.ts').Collection }>;
  CollectorRelation: CollectorRelation;
  ConfirmSubmissionInput: ConfirmSubmissionInput;
  ConfirmSubmissionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmSubmissionResult']>;
  ConfirmSubmissionSuccess: ResolverTypeWrapper<Omit<ConfirmSubmissionSuccess, 'serviceCase'> & { serviceCase: ResolversTypes['ServiceCase'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryChoice: DeliveryChoice;
  DeliveryMethod: DeliveryMethod;
  Department: ResolverTypeWrapper<DepartmentModel>;
  DiscardDraftInput: DiscardDraftInput;
  DiscardDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardDraftResult']>;
  DiscardDraftSuccess: ResolverTypeWrapper<DiscardDraftSuccess>;
  DraftMaterial: ResolverTypeWrapper<DraftMaterial>;
  DraftMaterialInput: DraftMaterialInput;
  Faq: ResolverTypeWrapper<Faq>;
  Fee: ResolverTypeWrapper<Fee>;
  FormField: ResolverTypeWrapper<FormField>;
  FormValue: ResolverTypeWrapper<FormValue>;
  FormValueInput: FormValueInput;
  GuidingQuestion: ResolverTypeWrapper<GuidingQuestion>;
  HalfDay: HalfDay;
  Hall: ResolverTypeWrapper<Hall>;
  HandInSupplementInput: HandInSupplementInput;
  HandInSupplementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandInSupplementResult']>;
  HandedOverMaterial: ResolverTypeWrapper<HandedOverMaterial>;
  HandlingKind: HandlingKind;
  Handover: ResolverTypeWrapper<HandoverModel>;
  HandoverConnection: ResolverTypeWrapper<Omit<HandoverConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HandoverEdge']>, nodes: ReadonlyArray<ResolversTypes['Handover']> }>;
  HandoverEdge: ResolverTypeWrapper<Omit<HandoverEdge, 'node'> & { node: ResolversTypes['Handover'] }>;
  HandoverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandoverResult']>;
  HandoverSuccess: ResolverTypeWrapper<Omit<HandoverSuccess, 'handover'> & { handover: ResolversTypes['Handover'] }>;
  IdType: IdType;
  IdentityCheckInput: IdentityCheckInput;
  IdentityCheckMethod: IdentityCheckMethod;
  IncompletePolicy: IncompletePolicy;
  Integration: Integration;
  ItemClock: ResolverTypeWrapper<ItemClock>;
  ItemGuide: ResolverTypeWrapper<ItemGuide>;
  ItemNature: ItemNature;
  ItemResult: ResolverTypeWrapper<ItemResult>;
  JointCase: ResolverTypeWrapper<JointCaseModel>;
  JointComponent: ResolverTypeWrapper<JointCaseModel['components'][number]>;
  JointMaterialCheck: ResolverTypeWrapper<JointMaterialCheck>;
  JointMatter: ResolverTypeWrapper<JointMatterModel>;
  JointMatterComponent: ResolverTypeWrapper<JointMatterModel['components'][number]>;
  JointPreview: ResolverTypeWrapper<PreviewedMatterModel>;
  JointPreviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JointPreviewResult']>;
  JointReceipt: ResolverTypeWrapper<{ jointCase: JointCaseModel }>;
  Mandate: ResolverTypeWrapper<MandateModel>;
  Material: ResolverTypeWrapper<Material>;
  MaterialCheck: ResolverTypeWrapper<{ serviceCase: ServiceCaseModel; check: ServiceCaseModel['materials'][number] }>;
  MaterialCheckInput: MaterialCheckInput;
  MaterialForm: MaterialForm;
  MaterialSource: MaterialSource;
  MergedField: ResolverTypeWrapper<MergedField>;
  MergedMaterial: ResolverTypeWrapper<MergedMaterial>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OnBehalfOf: OnBehalfOf;
  OpenNotice: ResolverTypeWrapper<OpenNotice>;
  OpenNoticeEntry: ResolverTypeWrapper<OpenNoticeEntry>;
  OpeningBreak: ResolverTypeWrapper<OpeningBreak>;
  OpeningDay: ResolverTypeWrapper<OpeningDay>;
  OwedEntry: ResolverTypeWrapper<OwedEntry>;
  OwedHead: OwedHead;
  OwedItems: ResolverTypeWrapper<{ serviceCase: ServiceCaseModel; owed: import('../../domain/requests/requests.ts').Owed }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PagesInput: PagesInput;
  PaperNote: ResolverTypeWrapper<PaperNote>;
  PaperReceiptInput: PaperReceiptInput;
  Period: ResolverTypeWrapper<Period>;
  PeriodUnit: PeriodUnit;
  PlannedComponent: ResolverTypeWrapper<PlanComponentModel>;
  PlannedEdge: ResolverTypeWrapper<PlannedEdge>;
  Power: Power;
  ProgressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProgressResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<{ serviceCase: ServiceCaseModel }>;
  ReceiveCaseInput: ReceiveCaseInput;
  ReceiveCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveCaseResult']>;
  ReceiveCaseSuccess: ResolverTypeWrapper<Omit<ReceiveCaseSuccess, 'serviceCase'> & { serviceCase: ResolversTypes['ServiceCase'] }>;
  ReceiveJointCaseInput: ReceiveJointCaseInput;
  ReceiveJointCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveJointCaseResult']>;
  ReceiveJointCaseSuccess: ResolverTypeWrapper<Omit<ReceiveJointCaseSuccess, 'jointCase'> & { jointCase: ResolversTypes['JointCase'] }>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RefusalPolicy: RefusalPolicy;
  RegisterApplicantInput: RegisterApplicantInput;
  RegisterApplicantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterApplicantResult']>;
  RegisterApplicantSuccess: ResolverTypeWrapper<Omit<RegisterApplicantSuccess, 'applicant'> & { applicant: ResolversTypes['Applicant'] }>;
  RegisterMandateInput: RegisterMandateInput;
  RegisterMandateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterMandateResult']>;
  RegisterMandateSuccess: ResolverTypeWrapper<Omit<RegisterMandateSuccess, 'mandate'> & { mandate: ResolversTypes['Mandate'] }>;
  RequestWithdrawalInput: RequestWithdrawalInput;
  RequestWithdrawalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestWithdrawalResult']>;
  ResultKind: ResultKind;
  RevokeMandateInput: RevokeMandateInput;
  SaveDraftInput: SaveDraftInput;
  SaveDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveDraftResult']>;
  SaveDraftSuccess: ResolverTypeWrapper<Omit<SaveDraftSuccess, 'draft'> & { draft: ResolversTypes['CaseDraft'] }>;
  SendMaterialsInput: SendMaterialsInput;
  ServiceCase: ResolverTypeWrapper<ServiceCaseModel>;
  ServiceCaseConnection: ResolverTypeWrapper<Omit<ServiceCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceCase']> }>;
  ServiceCaseEdge: ResolverTypeWrapper<Omit<ServiceCaseEdge, 'node'> & { node: ResolversTypes['ServiceCase'] }>;
  ServiceCaseStatus: ServiceCaseStatus;
  ServiceItem: ResolverTypeWrapper<ServiceItemModel>;
  ServiceItemConnection: ResolverTypeWrapper<Omit<ServiceItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceItemEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceItem']> }>;
  ServiceItemEdge: ResolverTypeWrapper<Omit<ServiceItemEdge, 'node'> & { node: ResolversTypes['ServiceItem'] }>;
  SignForMaterialsInput: SignForMaterialsInput;
  Staff: ResolverTypeWrapper<{ staffNo: string }>;
  Stage: Stage;
  SubmitCaseInput: SubmitCaseInput;
  SubmitCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitCaseResult']>;
  SubmitCaseSuccess: ResolverTypeWrapper<Omit<SubmitCaseSuccess, 'serviceCase'> & { serviceCase: ResolversTypes['ServiceCase'] }>;
  SupplementReceipt: ResolverTypeWrapper<SupplementModel>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryModel>;
  TurnAway: ResolverTypeWrapper<TurnAwayModel>;
  TurnAwayCaseInput: TurnAwayCaseInput;
  TurnAwayCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TurnAwayCaseResult']>;
  TurnAwayCaseSuccess: ResolverTypeWrapper<Omit<TurnAwayCaseSuccess, 'serviceCase'> & { serviceCase: ResolversTypes['ServiceCase'] }>;
  TurnAwayGround: TurnAwayGround;
  TurnAwayStep: TurnAwayStep;
  Window: ResolverTypeWrapper<Window>;
  WindowKind: WindowKind;
  WithdrawalRequested: ResolverTypeWrapper<WithdrawalRequested>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnswerInput: AnswerInput;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Applicant: ApplicantModel;
  Int: Scalars['Int']['output'];
  ApplicationCheck: Omit<ApplicationCheck, 'goingOn'> & { goingOn: ReadonlyArray<ResolversParentTypes['ServiceCase']> };
  ArchiveCaseInput: ArchiveCaseInput;
  ArchiveCaseResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveCaseResult'];
  ArchiveCaseSuccess: Omit<ArchiveCaseSuccess, 'serviceCase'> & { serviceCase: ResolversParentTypes['ServiceCase'] };
  ArchiveRecord: ArchiveRecordModel;
  ArchivedFile: ArchivedFile;
  ArchivedMaterial: ArchivedMaterial;
  AskTurnAwayInput: AskTurnAwayInput;
  AskTurnAwayResult: ResolversUnionTypes<ResolversParentTypes>['AskTurnAwayResult'];
  AskTurnAwaySuccess: Omit<AskTurnAwaySuccess, 'turnAway'> & { turnAway: ResolversParentTypes['TurnAway'] };
  CaseDraft: CaseDraftModel;
  CaseProgress: { received: ServiceCaseModel | JointCaseModel };
  ChangeApplicantInput: ChangeApplicantInput;
  ChangeApplicantResult: ResolversUnionTypes<ResolversParentTypes>['ChangeApplicantResult'];
  ChangeApplicantSuccess: Omit<ChangeApplicantSuccess, 'applicant'> & { applicant: ResolversParentTypes['Applicant'] };
  Collection: { serviceCase: ServiceCaseModel; collection: import('../../domain/collection/collection.ts').Collection };
  ConfirmSubmissionInput: ConfirmSubmissionInput;
  ConfirmSubmissionResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmSubmissionResult'];
  ConfirmSubmissionSuccess: Omit<ConfirmSubmissionSuccess, 'serviceCase'> & { serviceCase: ResolversParentTypes['ServiceCase'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Department: DepartmentModel;
  DiscardDraftInput: DiscardDraftInput;
  DiscardDraftResult: ResolversUnionTypes<ResolversParentTypes>['DiscardDraftResult'];
  DiscardDraftSuccess: DiscardDraftSuccess;
  DraftMaterial: DraftMaterial;
  DraftMaterialInput: DraftMaterialInput;
  Faq: Faq;
  Fee: Fee;
  FormField: FormField;
  FormValue: FormValue;
  FormValueInput: FormValueInput;
  GuidingQuestion: GuidingQuestion;
  Hall: Hall;
  HandInSupplementInput: HandInSupplementInput;
  HandInSupplementResult: ResolversUnionTypes<ResolversParentTypes>['HandInSupplementResult'];
  HandedOverMaterial: HandedOverMaterial;
  Handover: HandoverModel;
  HandoverConnection: Omit<HandoverConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HandoverEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Handover']> };
  HandoverEdge: Omit<HandoverEdge, 'node'> & { node: ResolversParentTypes['Handover'] };
  HandoverResult: ResolversUnionTypes<ResolversParentTypes>['HandoverResult'];
  HandoverSuccess: Omit<HandoverSuccess, 'handover'> & { handover: ResolversParentTypes['Handover'] };
  IdentityCheckInput: IdentityCheckInput;
  ItemClock: ItemClock;
  ItemGuide: ItemGuide;
  ItemResult: ItemResult;
  JointCase: JointCaseModel;
  JointComponent: JointCaseModel['components'][number];
  JointMaterialCheck: JointMaterialCheck;
  JointMatter: JointMatterModel;
  JointMatterComponent: JointMatterModel['components'][number];
  JointPreview: PreviewedMatterModel;
  JointPreviewResult: ResolversUnionTypes<ResolversParentTypes>['JointPreviewResult'];
  JointReceipt: { jointCase: JointCaseModel };
  Mandate: MandateModel;
  Material: Material;
  MaterialCheck: { serviceCase: ServiceCaseModel; check: ServiceCaseModel['materials'][number] };
  MaterialCheckInput: MaterialCheckInput;
  MergedField: MergedField;
  MergedMaterial: MergedMaterial;
  Mutation: Record<PropertyKey, never>;
  OpenNotice: OpenNotice;
  OpenNoticeEntry: OpenNoticeEntry;
  OpeningBreak: OpeningBreak;
  OpeningDay: OpeningDay;
  OwedEntry: OwedEntry;
  OwedItems: { serviceCase: ServiceCaseModel; owed: import('../../domain/requests/requests.ts').Owed };
  PageInfo: PageInfo;
  PagesInput: PagesInput;
  PaperNote: PaperNote;
  PaperReceiptInput: PaperReceiptInput;
  Period: Period;
  PlannedComponent: PlanComponentModel;
  PlannedEdge: PlannedEdge;
  ProgressResult: ResolversUnionTypes<ResolversParentTypes>['ProgressResult'];
  Query: Record<PropertyKey, never>;
  Receipt: { serviceCase: ServiceCaseModel };
  ReceiveCaseInput: ReceiveCaseInput;
  ReceiveCaseResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveCaseResult'];
  ReceiveCaseSuccess: Omit<ReceiveCaseSuccess, 'serviceCase'> & { serviceCase: ResolversParentTypes['ServiceCase'] };
  ReceiveJointCaseInput: ReceiveJointCaseInput;
  ReceiveJointCaseResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveJointCaseResult'];
  ReceiveJointCaseSuccess: Omit<ReceiveJointCaseSuccess, 'jointCase'> & { jointCase: ResolversParentTypes['JointCase'] };
  Refusal: Refusal;
  RegisterApplicantInput: RegisterApplicantInput;
  RegisterApplicantResult: ResolversUnionTypes<ResolversParentTypes>['RegisterApplicantResult'];
  RegisterApplicantSuccess: Omit<RegisterApplicantSuccess, 'applicant'> & { applicant: ResolversParentTypes['Applicant'] };
  RegisterMandateInput: RegisterMandateInput;
  RegisterMandateResult: ResolversUnionTypes<ResolversParentTypes>['RegisterMandateResult'];
  RegisterMandateSuccess: Omit<RegisterMandateSuccess, 'mandate'> & { mandate: ResolversParentTypes['Mandate'] };
  RequestWithdrawalInput: RequestWithdrawalInput;
  RequestWithdrawalResult: ResolversUnionTypes<ResolversParentTypes>['RequestWithdrawalResult'];
  RevokeMandateInput: RevokeMandateInput;
  SaveDraftInput: SaveDraftInput;
  SaveDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveDraftResult'];
  SaveDraftSuccess: Omit<SaveDraftSuccess, 'draft'> & { draft: ResolversParentTypes['CaseDraft'] };
  SendMaterialsInput: SendMaterialsInput;
  ServiceCase: ServiceCaseModel;
  ServiceCaseConnection: Omit<ServiceCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceCase']> };
  ServiceCaseEdge: Omit<ServiceCaseEdge, 'node'> & { node: ResolversParentTypes['ServiceCase'] };
  ServiceItem: ServiceItemModel;
  ServiceItemConnection: Omit<ServiceItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceItem']> };
  ServiceItemEdge: Omit<ServiceItemEdge, 'node'> & { node: ResolversParentTypes['ServiceItem'] };
  SignForMaterialsInput: SignForMaterialsInput;
  Staff: { staffNo: string };
  SubmitCaseInput: SubmitCaseInput;
  SubmitCaseResult: ResolversUnionTypes<ResolversParentTypes>['SubmitCaseResult'];
  SubmitCaseSuccess: Omit<SubmitCaseSuccess, 'serviceCase'> & { serviceCase: ResolversParentTypes['ServiceCase'] };
  SupplementReceipt: SupplementModel;
  TimelineEntry: TimelineEntryModel;
  TurnAway: TurnAwayModel;
  TurnAwayCaseInput: TurnAwayCaseInput;
  TurnAwayCaseResult: ResolversUnionTypes<ResolversParentTypes>['TurnAwayCaseResult'];
  TurnAwayCaseSuccess: Omit<TurnAwayCaseSuccess, 'serviceCase'> & { serviceCase: ResolversParentTypes['ServiceCase'] };
  Window: Window;
  WithdrawalRequested: WithdrawalRequested;
};

export type ApplicantResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Applicant'] = ResolversParentTypes['Applicant']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idType?: Resolver<ResolversTypes['IdType'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApplicantKind'], ParentType, ContextType>;
  legalRepresentativeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ApplicationCheckResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ApplicationCheck'] = ResolversParentTypes['ApplicationCheck']> = {
  barredUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goingOn?: Resolver<ReadonlyArray<ResolversTypes['ServiceCase']>, ParentType, ContextType>;
};

export type ArchiveCaseResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ArchiveCaseResult'] = ResolversParentTypes['ArchiveCaseResult']> = {
  __resolveType?: TypeResolveFn<'ArchiveCaseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ArchiveCaseSuccessResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ArchiveCaseSuccess'] = ResolversParentTypes['ArchiveCaseSuccess']> = {
  serviceCase?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveRecordResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ArchiveRecord'] = ResolversParentTypes['ArchiveRecord']> = {
  archivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  archivedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  custodian?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAs?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['ArchivedFile']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['ArchivedMaterial']>, ParentType, ContextType>;
  retentionYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArchivedFileResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ArchivedFile'] = ResolversParentTypes['ArchivedFile']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArchivedMaterialResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ArchivedMaterial'] = ResolversParentTypes['ArchivedMaterial']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originalChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AskTurnAwayResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['AskTurnAwayResult'] = ResolversParentTypes['AskTurnAwayResult']> = {
  __resolveType?: TypeResolveFn<'AskTurnAwaySuccess' | 'Refusal', ParentType, ContextType>;
};

export type AskTurnAwaySuccessResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['AskTurnAwaySuccess'] = ResolversParentTypes['AskTurnAwaySuccess']> = {
  turnAway?: Resolver<ResolversTypes['TurnAway'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseDraftResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['CaseDraft'] = ResolversParentTypes['CaseDraft']> = {
  deliveryMethod?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  form?: Resolver<ReadonlyArray<ResolversTypes['FormValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  itemVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['DraftMaterial']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseProgressResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['CaseProgress'] = ResolversParentTypes['CaseProgress']> = {
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['CaseProgress']>, ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeApplicantResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ChangeApplicantResult'] = ResolversParentTypes['ChangeApplicantResult']> = {
  __resolveType?: TypeResolveFn<'ChangeApplicantSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ChangeApplicantSuccessResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ChangeApplicantSuccess'] = ResolversParentTypes['ChangeApplicantSuccess']> = {
  applicant?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection']> = {
  deliveredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mandateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CollectorRelation'], ParentType, ContextType>;
};

export type ConfirmSubmissionResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ConfirmSubmissionResult'] = ResolversParentTypes['ConfirmSubmissionResult']> = {
  __resolveType?: TypeResolveFn<'ConfirmSubmissionSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ConfirmSubmissionSuccessResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ConfirmSubmissionSuccess'] = ResolversParentTypes['ConfirmSubmissionSuccess']> = {
  serviceCase?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  court?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  kafkaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconsiderationBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
};

export type DiscardDraftResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['DiscardDraftResult'] = ResolversParentTypes['DiscardDraftResult']> = {
  __resolveType?: TypeResolveFn<'DiscardDraftSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DiscardDraftSuccessResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['DiscardDraftSuccess'] = ResolversParentTypes['DiscardDraftSuccess']> = {
  draftId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftMaterialResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['DraftMaterial'] = ResolversParentTypes['DraftMaterial']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FaqResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Faq'] = ResolversParentTypes['Faq']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeeResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Fee'] = ResolversParentTypes['Fee']> = {
  amountFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormFieldResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['FormField'] = ResolversParentTypes['FormField']> = {
  choices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormValueResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['FormValue'] = ResolversParentTypes['FormValue']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GuidingQuestionResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['GuidingQuestion'] = ResolversParentTypes['GuidingQuestion']> = {
  choices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  integer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HallResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Hall'] = ResolversParentTypes['Hall']> = {
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officePhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingDays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpeningDay']>>, ParentType, ContextType>;
  openingHours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['Window']>, ParentType, ContextType>;
};

export type HandInSupplementResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['HandInSupplementResult'] = ResolversParentTypes['HandInSupplementResult']> = {
  __resolveType?: TypeResolveFn<'Refusal' | 'SupplementReceipt', ParentType, ContextType>;
};

export type HandedOverMaterialResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['HandedOverMaterial'] = ResolversParentTypes['HandedOverMaterial']> = {
  materialCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pagesReceived?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pagesSent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  hasDiscrepancy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['HandedOverMaterial']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  serviceCase?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandoverConnectionResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['HandoverConnection'] = ResolversParentTypes['HandoverConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HandoverEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Handover']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HandoverEdgeResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['HandoverEdge'] = ResolversParentTypes['HandoverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Handover'], ParentType, ContextType>;
};

export type HandoverResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['HandoverResult'] = ResolversParentTypes['HandoverResult']> = {
  __resolveType?: TypeResolveFn<'HandoverSuccess' | 'Refusal', ParentType, ContextType>;
};

export type HandoverSuccessResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['HandoverSuccess'] = ResolversParentTypes['HandoverSuccess']> = {
  handover?: Resolver<ResolversTypes['Handover'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemClockResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ItemClock'] = ResolversParentTypes['ItemClock']> = {
  committed?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['ClockProfile'], ParentType, ContextType>;
  statutory?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
};

export type ItemGuideResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ItemGuide'] = ResolversParentTypes['ItemGuide']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ItemResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ItemResult'] = ResolversParentTypes['ItemResult']> = {
  kind?: Resolver<ResolversTypes['ResultKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validityYears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type JointCaseResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['JointCase'] = ResolversParentTypes['JointCase'], FederationReferenceType extends FederationReferenceTypes['JointCase'] = FederationReferenceTypes['JointCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['JointComponent']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['DeliveryChoice'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlannedEdge']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointCaseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matterCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matterName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matterVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mergedMaterials?: Resolver<ReadonlyArray<ResolversTypes['MergedMaterial']>, ParentType, ContextType>;
  noticeBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  promiseDueHalf?: Resolver<Maybe<ResolversTypes['HalfDay']>, ParentType, ContextType>;
  promiseDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  promiseProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['JointReceipt']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
};

export type JointComponentResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['JointComponent'] = ResolversParentTypes['JointComponent']> = {
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceCase?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType>;
};

export type JointMaterialCheckResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['JointMaterialCheck'] = ResolversParentTypes['JointMaterialCheck']> = {
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originalChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JointMatterResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['JointMatter'] = ResolversParentTypes['JointMatter']> = {
  components?: Resolver<ReadonlyArray<ResolversTypes['JointMatterComponent']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['DeliveryChoice'], ParentType, ContextType>;
  guidingQuestions?: Resolver<ReadonlyArray<ResolversTypes['GuidingQuestion']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leadDepartment?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matterCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overallPromise?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  serviceObject?: Resolver<ResolversTypes['ApplicantKind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointMatterComponentResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['JointMatterComponent'] = ResolversParentTypes['JointMatterComponent']> = {
  alternativeGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dependsOnAnswers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JointPreviewResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['JointPreview'] = ResolversParentTypes['JointPreview']> = {
  components?: Resolver<ReadonlyArray<ResolversTypes['PlannedComponent']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlannedEdge']>, ParentType, ContextType>;
  form?: Resolver<ReadonlyArray<ResolversTypes['MergedField']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['MergedMaterial']>, ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['JointMatter'], ParentType, ContextType>;
  promiseDueHalf?: Resolver<Maybe<ResolversTypes['HalfDay']>, ParentType, ContextType>;
  promiseDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  promiseProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointPreviewResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['JointPreviewResult'] = ResolversParentTypes['JointPreviewResult']> = {
  __resolveType?: TypeResolveFn<'JointPreview' | 'Refusal', ParentType, ContextType>;
};

export type JointReceiptResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['JointReceipt'] = ResolversParentTypes['JointReceipt']> = {
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complaintPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['DeliveryChoice'], ParentType, ContextType>;
  hallName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idNumberMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idType?: Resolver<ResolversTypes['IdType'], ParentType, ContextType>;
  jointCaseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['JointMaterialCheck']>, ParentType, ContextType>;
  matterName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  officerStaffNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promiseDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  windowNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MandateResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  powers?: Resolver<ReadonlyArray<ResolversTypes['Power']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MaterialForm'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MaterialSource'], ParentType, ContextType>;
  tolerable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MaterialCheckResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['MaterialCheck'] = ResolversParentTypes['MaterialCheck']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originalChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MergedFieldResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['MergedField'] = ResolversParentTypes['MergedField']> = {
  choices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neededBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergedMaterialResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['MergedMaterial'] = ResolversParentTypes['MergedMaterial']> = {
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MaterialForm'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['MaterialSource'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neededBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  archiveCase?: Resolver<ResolversTypes['ArchiveCaseResult'], ParentType, ContextType, RequireFields<MutationArchiveCaseArgs, 'input'>>;
  askTurnAway?: Resolver<ResolversTypes['AskTurnAwayResult'], ParentType, ContextType, RequireFields<MutationAskTurnAwayArgs, 'input'>>;
  changeApplicant?: Resolver<ResolversTypes['ChangeApplicantResult'], ParentType, ContextType, RequireFields<MutationChangeApplicantArgs, 'input'>>;
  confirmSubmission?: Resolver<ResolversTypes['ConfirmSubmissionResult'], ParentType, ContextType, RequireFields<MutationConfirmSubmissionArgs, 'input'>>;
  discardDraft?: Resolver<ResolversTypes['DiscardDraftResult'], ParentType, ContextType, RequireFields<MutationDiscardDraftArgs, 'input'>>;
  handInSupplement?: Resolver<ResolversTypes['HandInSupplementResult'], ParentType, ContextType, RequireFields<MutationHandInSupplementArgs, 'input'>>;
  receiveCase?: Resolver<ResolversTypes['ReceiveCaseResult'], ParentType, ContextType, RequireFields<MutationReceiveCaseArgs, 'input'>>;
  receiveJointCase?: Resolver<ResolversTypes['ReceiveJointCaseResult'], ParentType, ContextType, RequireFields<MutationReceiveJointCaseArgs, 'input'>>;
  registerApplicant?: Resolver<ResolversTypes['RegisterApplicantResult'], ParentType, ContextType, RequireFields<MutationRegisterApplicantArgs, 'input'>>;
  registerMandate?: Resolver<ResolversTypes['RegisterMandateResult'], ParentType, ContextType, RequireFields<MutationRegisterMandateArgs, 'input'>>;
  requestWithdrawal?: Resolver<ResolversTypes['RequestWithdrawalResult'], ParentType, ContextType, RequireFields<MutationRequestWithdrawalArgs, 'input'>>;
  revokeMandate?: Resolver<ResolversTypes['RegisterMandateResult'], ParentType, ContextType, RequireFields<MutationRevokeMandateArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['SaveDraftResult'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  sendMaterials?: Resolver<ResolversTypes['HandoverResult'], ParentType, ContextType, RequireFields<MutationSendMaterialsArgs, 'input'>>;
  signForMaterials?: Resolver<ResolversTypes['HandoverResult'], ParentType, ContextType, RequireFields<MutationSignForMaterialsArgs, 'input'>>;
  submitCase?: Resolver<ResolversTypes['SubmitCaseResult'], ParentType, ContextType, RequireFields<MutationSubmitCaseArgs, 'input'>>;
  turnAwayCase?: Resolver<ResolversTypes['TurnAwayCaseResult'], ParentType, ContextType, RequireFields<MutationTurnAwayCaseArgs, 'input'>>;
};

export type OpenNoticeResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['OpenNotice'] = ResolversParentTypes['OpenNotice']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['OpenNoticeEntry']>, ParentType, ContextType>;
  supplyBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OpenNoticeEntryResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['OpenNoticeEntry'] = ResolversParentTypes['OpenNoticeEntry']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  materialCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  materialName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpeningBreakResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['OpeningBreak'] = ResolversParentTypes['OpeningBreak']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpeningDayResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['OpeningDay'] = ResolversParentTypes['OpeningDay']> = {
  breaks?: Resolver<ReadonlyArray<ResolversTypes['OpeningBreak']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwedEntryResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['OwedEntry'] = ResolversParentTypes['OwedEntry']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  materialCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  materialName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwedItemsResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['OwedItems'] = ResolversParentTypes['OwedItems']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['OwedEntry']>, ParentType, ContextType>;
  head?: Resolver<ResolversTypes['OwedHead'], ParentType, ContextType>;
  supplyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaperNoteResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['PaperNote'] = ResolversParentTypes['PaperNote']> = {
  keyedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PeriodUnit'], ParentType, ContextType>;
};

export type PlannedComponentResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['PlannedComponent'] = ResolversParentTypes['PlannedComponent']> = {
  item?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needsJointVisit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlannedEdgeResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['PlannedEdge'] = ResolversParentTypes['PlannedEdge']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onRefusal?: Resolver<ResolversTypes['RefusalPolicy'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  waitsForResult?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProgressResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ProgressResult'] = ResolversParentTypes['ProgressResult']> = {
  __resolveType?: TypeResolveFn<'CaseProgress' | 'Refusal', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  applicantByIdNumber?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType, RequireFields<QueryApplicantByIdNumberArgs, 'idNumber' | 'idType'>>;
  applicationCheck?: Resolver<Maybe<ResolversTypes['ApplicationCheck']>, ParentType, ContextType, RequireFields<QueryApplicationCheckArgs, 'applicantId' | 'itemCode'>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'code'>>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  hall?: Resolver<ResolversTypes['Hall'], ParentType, ContextType>;
  handovers?: Resolver<ResolversTypes['HandoverConnection'], ParentType, ContextType, RequireFields<QueryHandoversArgs, 'first'>>;
  item?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType, RequireFields<QueryItemArgs, 'itemCode'>>;
  items?: Resolver<ResolversTypes['ServiceItemConnection'], ParentType, ContextType, RequireFields<QueryItemsArgs, 'first'>>;
  jointCase?: Resolver<Maybe<ResolversTypes['JointCase']>, ParentType, ContextType, RequireFields<QueryJointCaseArgs, 'id'>>;
  jointCaseByNumber?: Resolver<Maybe<ResolversTypes['JointCase']>, ParentType, ContextType, RequireFields<QueryJointCaseByNumberArgs, 'jointCaseNumber'>>;
  jointMatter?: Resolver<Maybe<ResolversTypes['JointMatter']>, ParentType, ContextType, RequireFields<QueryJointMatterArgs, 'matterCode'>>;
  jointMatters?: Resolver<ReadonlyArray<ResolversTypes['JointMatter']>, ParentType, ContextType>;
  myCases?: Resolver<ResolversTypes['ServiceCaseConnection'], ParentType, ContextType, RequireFields<QueryMyCasesArgs, 'first'>>;
  myDrafts?: Resolver<ReadonlyArray<ResolversTypes['CaseDraft']>, ParentType, ContextType>;
  previewJointMatter?: Resolver<ResolversTypes['JointPreviewResult'], ParentType, ContextType, RequireFields<QueryPreviewJointMatterArgs, 'answers' | 'leaveOut' | 'matterCode'>>;
  progress?: Resolver<ResolversTypes['ProgressResult'], ParentType, ContextType, RequireFields<QueryProgressArgs, 'caseNumber' | 'lastFour'>>;
  serviceCase?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType, RequireFields<QueryServiceCaseArgs, 'id'>>;
  serviceCaseByNumber?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType, RequireFields<QueryServiceCaseByNumberArgs, 'caseNumber'>>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType, RequireFields<QueryStaffArgs, 'staffNo'>>;
  submissions?: Resolver<ResolversTypes['ServiceCaseConnection'], ParentType, ContextType, RequireFields<QuerySubmissionsArgs, 'first'>>;
  turnAway?: Resolver<Maybe<ResolversTypes['TurnAway']>, ParentType, ContextType, RequireFields<QueryTurnAwayArgs, 'id'>>;
  windowCases?: Resolver<ResolversTypes['ServiceCaseConnection'], ParentType, ContextType, RequireFields<QueryWindowCasesArgs, 'first' | 'receivedByMe'>>;
  windowTurnAways?: Resolver<ReadonlyArray<ResolversTypes['TurnAway']>, ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  agentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complaintPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryMethod?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  departmentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hallName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idNumberMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idType?: Resolver<ResolversTypes['IdType'], ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['MaterialCheck']>, ParentType, ContextType>;
  noticeBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  officerStaffNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paperNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  windowNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReceiveCaseResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ReceiveCaseResult'] = ResolversParentTypes['ReceiveCaseResult']> = {
  __resolveType?: TypeResolveFn<'ReceiveCaseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ReceiveCaseSuccessResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ReceiveCaseSuccess'] = ResolversParentTypes['ReceiveCaseSuccess']> = {
  serviceCase?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiveJointCaseResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ReceiveJointCaseResult'] = ResolversParentTypes['ReceiveJointCaseResult']> = {
  __resolveType?: TypeResolveFn<'ReceiveJointCaseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ReceiveJointCaseSuccessResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ReceiveJointCaseSuccess'] = ResolversParentTypes['ReceiveJointCaseSuccess']> = {
  jointCase?: Resolver<ResolversTypes['JointCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterApplicantResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['RegisterApplicantResult'] = ResolversParentTypes['RegisterApplicantResult']> = {
  __resolveType?: TypeResolveFn<'Refusal' | 'RegisterApplicantSuccess', ParentType, ContextType>;
};

export type RegisterApplicantSuccessResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['RegisterApplicantSuccess'] = ResolversParentTypes['RegisterApplicantSuccess']> = {
  applicant?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterMandateResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['RegisterMandateResult'] = ResolversParentTypes['RegisterMandateResult']> = {
  __resolveType?: TypeResolveFn<'Refusal' | 'RegisterMandateSuccess', ParentType, ContextType>;
};

export type RegisterMandateSuccessResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['RegisterMandateSuccess'] = ResolversParentTypes['RegisterMandateSuccess']> = {
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestWithdrawalResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['RequestWithdrawalResult'] = ResolversParentTypes['RequestWithdrawalResult']> = {
  __resolveType?: TypeResolveFn<'Refusal' | 'WithdrawalRequested', ParentType, ContextType>;
};

export type SaveDraftResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['SaveDraftResult'] = ResolversParentTypes['SaveDraftResult']> = {
  __resolveType?: TypeResolveFn<'Refusal' | 'SaveDraftSuccess', ParentType, ContextType>;
};

export type SaveDraftSuccessResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['SaveDraftSuccess'] = ResolversParentTypes['SaveDraftSuccess']> = {
  draft?: Resolver<ResolversTypes['CaseDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceCaseResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ServiceCase'] = ResolversParentTypes['ServiceCase'], FederationReferenceType extends FederationReferenceTypes['ServiceCase'] = FederationReferenceTypes['ServiceCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  archive?: Resolver<Maybe<ResolversTypes['ArchiveRecord']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  componentKey?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  deliveryMethod?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormValue']>>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFiledOnline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  jointCase?: Resolver<Maybe<ResolversTypes['JointCase']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['MaterialCheck']>, ParentType, ContextType>;
  noticeBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noticeProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openNotice?: Resolver<Maybe<ResolversTypes['OpenNotice']>, ParentType, ContextType>;
  owed?: Resolver<ReadonlyArray<ResolversTypes['OwedItems']>, ParentType, ContextType>;
  paperNote?: Resolver<Maybe<ResolversTypes['PaperNote']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceCaseStatus'], ParentType, ContextType>;
  supplements?: Resolver<ReadonlyArray<ResolversTypes['SupplementReceipt']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawalPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceCaseConnectionResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ServiceCaseConnection'] = ResolversParentTypes['ServiceCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceCaseEdgeResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ServiceCaseEdge'] = ResolversParentTypes['ServiceCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
};

export type ServiceItemResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ServiceItem'] = ResolversParentTypes['ServiceItem'], FederationReferenceType extends FederationReferenceTypes['ServiceItem'] = FederationReferenceTypes['ServiceItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clock?: Resolver<ResolversTypes['ItemClock'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  faqs?: Resolver<ReadonlyArray<ResolversTypes['Faq']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Fee']>, ParentType, ContextType>;
  formFields?: Resolver<ReadonlyArray<ResolversTypes['FormField']>, ParentType, ContextType>;
  guide?: Resolver<ResolversTypes['ItemGuide'], ParentType, ContextType>;
  handlingKind?: Resolver<ResolversTypes['HandlingKind'], ParentType, ContextType>;
  incompletePolicy?: Resolver<ResolversTypes['IncompletePolicy'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  mustAppearInPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['ItemNature'], ParentType, ContextType>;
  needsSiteVisit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ItemResult'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  toleranceAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceItemConnectionResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ServiceItemConnection'] = ResolversParentTypes['ServiceItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceItemEdgeResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['ServiceItemEdge'] = ResolversParentTypes['ServiceItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
};

export type StaffResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff'], FederationReferenceType extends FederationReferenceTypes['Staff'] = FederationReferenceTypes['Staff']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Staff']> | FederationReferenceType, FederationReferenceType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  staffNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubmitCaseResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['SubmitCaseResult'] = ResolversParentTypes['SubmitCaseResult']> = {
  __resolveType?: TypeResolveFn<'Refusal' | 'SubmitCaseSuccess', ParentType, ContextType>;
};

export type SubmitCaseSuccessResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['SubmitCaseSuccess'] = ResolversParentTypes['SubmitCaseSuccess']> = {
  serviceCase?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplementReceiptResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['SupplementReceipt'] = ResolversParentTypes['SupplementReceipt']> = {
  answers?: Resolver<ResolversTypes['OwedHead'], ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['OwedEntry']>, ParentType, ContextType>;
  handedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receivedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceCase?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TurnAwayResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['TurnAway'] = ResolversParentTypes['TurnAway'], FederationReferenceType extends FederationReferenceTypes['TurnAway'] = FederationReferenceTypes['TurnAway']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TurnAway']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['TurnAwayGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  serviceCase?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['TurnAwayStep'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TurnAwayCaseResultResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['TurnAwayCaseResult'] = ResolversParentTypes['TurnAwayCaseResult']> = {
  __resolveType?: TypeResolveFn<'Refusal' | 'TurnAwayCaseSuccess', ParentType, ContextType>;
};

export type TurnAwayCaseSuccessResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['TurnAwayCaseSuccess'] = ResolversParentTypes['TurnAwayCaseSuccess']> = {
  serviceCase?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WindowResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['Window'] = ResolversParentTypes['Window']> = {
  kind?: Resolver<ResolversTypes['WindowKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  windowNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WithdrawalRequestedResolvers<ContextType = IntakeContext, ParentType extends ResolversParentTypes['WithdrawalRequested'] = ResolversParentTypes['WithdrawalRequested']> = {
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = IntakeContext> = {
  Applicant?: ApplicantResolvers<ContextType>;
  ApplicationCheck?: ApplicationCheckResolvers<ContextType>;
  ArchiveCaseResult?: ArchiveCaseResultResolvers<ContextType>;
  ArchiveCaseSuccess?: ArchiveCaseSuccessResolvers<ContextType>;
  ArchiveRecord?: ArchiveRecordResolvers<ContextType>;
  ArchivedFile?: ArchivedFileResolvers<ContextType>;
  ArchivedMaterial?: ArchivedMaterialResolvers<ContextType>;
  AskTurnAwayResult?: AskTurnAwayResultResolvers<ContextType>;
  AskTurnAwaySuccess?: AskTurnAwaySuccessResolvers<ContextType>;
  CaseDraft?: CaseDraftResolvers<ContextType>;
  CaseProgress?: CaseProgressResolvers<ContextType>;
  ChangeApplicantResult?: ChangeApplicantResultResolvers<ContextType>;
  ChangeApplicantSuccess?: ChangeApplicantSuccessResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  ConfirmSubmissionResult?: ConfirmSubmissionResultResolvers<ContextType>;
  ConfirmSubmissionSuccess?: ConfirmSubmissionSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DiscardDraftResult?: DiscardDraftResultResolvers<ContextType>;
  DiscardDraftSuccess?: DiscardDraftSuccessResolvers<ContextType>;
  DraftMaterial?: DraftMaterialResolvers<ContextType>;
  Faq?: FaqResolvers<ContextType>;
  Fee?: FeeResolvers<ContextType>;
  FormField?: FormFieldResolvers<ContextType>;
  FormValue?: FormValueResolvers<ContextType>;
  GuidingQuestion?: GuidingQuestionResolvers<ContextType>;
  Hall?: HallResolvers<ContextType>;
  HandInSupplementResult?: HandInSupplementResultResolvers<ContextType>;
  HandedOverMaterial?: HandedOverMaterialResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandoverConnection?: HandoverConnectionResolvers<ContextType>;
  HandoverEdge?: HandoverEdgeResolvers<ContextType>;
  HandoverResult?: HandoverResultResolvers<ContextType>;
  HandoverSuccess?: HandoverSuccessResolvers<ContextType>;
  ItemClock?: ItemClockResolvers<ContextType>;
  ItemGuide?: ItemGuideResolvers<ContextType>;
  ItemResult?: ItemResultResolvers<ContextType>;
  JointCase?: JointCaseResolvers<ContextType>;
  JointComponent?: JointComponentResolvers<ContextType>;
  JointMaterialCheck?: JointMaterialCheckResolvers<ContextType>;
  JointMatter?: JointMatterResolvers<ContextType>;
  JointMatterComponent?: JointMatterComponentResolvers<ContextType>;
  JointPreview?: JointPreviewResolvers<ContextType>;
  JointPreviewResult?: JointPreviewResultResolvers<ContextType>;
  JointReceipt?: JointReceiptResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialCheck?: MaterialCheckResolvers<ContextType>;
  MergedField?: MergedFieldResolvers<ContextType>;
  MergedMaterial?: MergedMaterialResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenNotice?: OpenNoticeResolvers<ContextType>;
  OpenNoticeEntry?: OpenNoticeEntryResolvers<ContextType>;
  OpeningBreak?: OpeningBreakResolvers<ContextType>;
  OpeningDay?: OpeningDayResolvers<ContextType>;
  OwedEntry?: OwedEntryResolvers<ContextType>;
  OwedItems?: OwedItemsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperNote?: PaperNoteResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PlannedComponent?: PlannedComponentResolvers<ContextType>;
  PlannedEdge?: PlannedEdgeResolvers<ContextType>;
  ProgressResult?: ProgressResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReceiveCaseResult?: ReceiveCaseResultResolvers<ContextType>;
  ReceiveCaseSuccess?: ReceiveCaseSuccessResolvers<ContextType>;
  ReceiveJointCaseResult?: ReceiveJointCaseResultResolvers<ContextType>;
  ReceiveJointCaseSuccess?: ReceiveJointCaseSuccessResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterApplicantResult?: RegisterApplicantResultResolvers<ContextType>;
  RegisterApplicantSuccess?: RegisterApplicantSuccessResolvers<ContextType>;
  RegisterMandateResult?: RegisterMandateResultResolvers<ContextType>;
  RegisterMandateSuccess?: RegisterMandateSuccessResolvers<ContextType>;
  RequestWithdrawalResult?: RequestWithdrawalResultResolvers<ContextType>;
  SaveDraftResult?: SaveDraftResultResolvers<ContextType>;
  SaveDraftSuccess?: SaveDraftSuccessResolvers<ContextType>;
  ServiceCase?: ServiceCaseResolvers<ContextType>;
  ServiceCaseConnection?: ServiceCaseConnectionResolvers<ContextType>;
  ServiceCaseEdge?: ServiceCaseEdgeResolvers<ContextType>;
  ServiceItem?: ServiceItemResolvers<ContextType>;
  ServiceItemConnection?: ServiceItemConnectionResolvers<ContextType>;
  ServiceItemEdge?: ServiceItemEdgeResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  SubmitCaseResult?: SubmitCaseResultResolvers<ContextType>;
  SubmitCaseSuccess?: SubmitCaseSuccessResolvers<ContextType>;
  SupplementReceipt?: SupplementReceiptResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TurnAway?: TurnAwayResolvers<ContextType>;
  TurnAwayCaseResult?: TurnAwayCaseResultResolvers<ContextType>;
  TurnAwayCaseSuccess?: TurnAwayCaseSuccessResolvers<ContextType>;
  Window?: WindowResolvers<ContextType>;
  WithdrawalRequested?: WithdrawalRequestedResolvers<ContextType>;
};

