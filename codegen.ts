import type { CodegenConfig } from '@graphql-codegen/cli';
import type { ServiceName } from '@hall/topology';

/** Each subgraph's context, and which of its GraphQL types are domain values (or, where marked inline, made of them). */
const models: Record<ServiceName, { context: string; mappers: Record<string, string> }> = {
  intake: {
    context: '../context.ts#IntakeContext',
    mappers: {
      ServiceCase: '../../domain/case/service-case.ts#ServiceCase as ServiceCaseModel',
      ServiceItem: '@hall/event-contracts#ServiceItem as ServiceItemModel',
      Department: '@hall/event-contracts#Department as DepartmentModel',
      Applicant: '../../domain/applicant/applicant.ts#Applicant as ApplicantModel',
      Mandate: '../../domain/applicant/mandate.ts#Mandate as MandateModel',
      JointMatter: '@hall/event-contracts#JointMatter as JointMatterModel',
      JointMatterComponent: "JointMatterModel['components'][number]",
      JointPreview: '../../domain/joint-case/plan.ts#PreviewedMatter as PreviewedMatterModel',
      PlannedComponent: '../../domain/joint-case/plan.ts#PlanComponent as PlanComponentModel',
      JointCase: '../../domain/joint-case/joint-case.ts#JointCase as JointCaseModel',
      JointComponent: "JointCaseModel['components'][number]",
      JointReceipt: '{ jointCase: JointCaseModel }',
      TimelineEntry: '../../domain/progress/timeline.ts#TimelineEntry as TimelineEntryModel',
      Staff: '{ staffNo: string }',
      CaseProgress: '{ received: ServiceCaseModel | JointCaseModel }',
      Receipt: '{ serviceCase: ServiceCaseModel }',
      SupplementReceipt: '../../domain/requests/requests.ts#Supplement as SupplementModel',
      OwedItems: "{ serviceCase: ServiceCaseModel; owed: import('../../domain/requests/requests.ts').Owed }",
      Collection:
        "{ serviceCase: ServiceCaseModel; collection: import('../../domain/collection/collection.ts').Collection }",
      Handover: '../../domain/handover/handover.ts#Handover as HandoverModel',
      ArchiveRecord: '../../storage/archive/archive-reads.ts#SealedArchiveRecord as ArchiveRecordModel',
      TurnAway: '../../domain/turn-away/turn-away.ts#TurnAway as TurnAwayModel',
      CaseDraft: '../../domain/online/draft.ts#CaseDraft as CaseDraftModel',
      MaterialCheck: "{ serviceCase: ServiceCaseModel; check: ServiceCaseModel['materials'][number] }",
    },
  },
  review: {
    context: '../context.ts#ReviewContext',
    mappers: {
      ReviewCase: '../../domain/case/review-case.ts#ReviewCase as ReviewCaseModel',
      ServiceCase: '{ id: string }',
      Staff: '{ staffNo: string }',
      Department: '{ code: string }',
      Opinion: '../../domain/case/review-case.ts#Opinion as OpinionModel',
      CaseDecision: '../../domain/case/written-ruling.ts#Ruling as RulingModel',
      JointCase: '{ id: string }',
      JointReview: '../../domain/case/joint-case.ts#Siblings as SiblingsModel',
      ComponentReview: 'SiblingsModel & { component: ReviewCaseModel }',
      Waiting: '../../domain/joint-case/waiting.ts#Waiting as WaitingModel',
      Clock: '../clocks/shown-clock.ts#ShownClock as ShownClockModel',
      ClockSuspension: "{ caseId: string; suspension: import('../../domain/clocks/clock.ts').ClockSuspension }",
      TurnAway: '{ id: string }',
      TurnAwayConfirmation: "import('../../domain/turn-away/turn-away.ts').TurnAway",
      OfficialDocument:
        "{ reviewCase: Pick<ReviewCaseModel, 'id' | 'departmentCode'>; document: import('../../domain/documents/official-document.ts').OfficialDocument }",
      Card: "import('../../storage/supervision/card-reads.ts').ShownCard",
      Absence: "import('../../domain/supervision/card.ts').Absence",
      SupplementNotice: "NonNullable<ReviewCaseModel['notice']>",
      Tolerance: "NonNullable<ReviewCaseModel['tolerance']>",
      BreachSettlement: '../../domain/case/tolerance.ts#BreachSettlement as BreachSettlementModel',
      Proposal: "NonNullable<ReviewCaseModel['proposal']>",
      SpecialProcedure: "ReviewCaseModel['suspensions'][number]",
      Hearing: "NonNullable<ReviewCaseModel['hearing']>",
      SiteVerification: "NonNullable<ReviewCaseModel['verification']>",
      Explanation: "NonNullable<ReviewCaseModel['explanation']>",
      HallTask: '../../domain/hall-tasks/hall-task.ts#HallTask as HallTaskModel',
      DeniedAct: "import('../../domain/access/denied-act.ts').DeniedAct",
      DepartmentReply: '../../storage/replies/department-reply-reads.ts#ShownReply as ShownReplyModel',
      Certificate: "{ reviewCase: ReviewCaseModel; certificate: NonNullable<ReviewCaseModel['certificate']> }",
    },
  },
  delivery: {
    context: '../context.ts#DeliveryContext',
    mappers: {
      DeliveryCase: '../../domain/delivery-case.ts#DeliveryCase as DeliveryCaseModel',
      JointCase: '{ id: string }',
      JointHandOut: '../../storage/joint-delivery-reads.ts#JointHandOut as JointHandOutModel',
      ProofOfService: '../../domain/proof-of-service.ts#ProofOfService as ProofOfServiceModel',
      OwedMaterial: '../../domain/desk-records.ts#OwedMaterial as OwedMaterialModel',
      DeliveryAttempt: '../../domain/desk-records.ts#FailedTry as FailedTryModel',
      Correction: '../../domain/desk-records.ts#Correction as CorrectionModel',
      ServiceCase: '{ id: string }',
      Staff: '{ staffNo: string }',
      Department: '{ code: string }',
    },
  },
  consultation: {
    context: '../context.ts#ConsultationContext',
    mappers: {
      Ticket: '../../domain/ticket.ts#Ticket as TicketModel',
      Question: '../../domain/question.ts#Question as QuestionModel',
      Answer: '../../domain/question.ts#Answer as AnswerModel',
      ServiceItem: '{ itemCode: string }',
      Staff: '{ staffNo: string }',
      Department: '{ code: string }',
    },
  },
};

/** Resolver types per subgraph: a missing field, a wrong `__typename` or an unknown refusal code is a type error. */
const config: CodegenConfig = {
  generates: Object.fromEntries(
    Object.entries(models).map(([service, { context, mappers }]) => [
      `services/${service}/src/graphql/__generated__/resolver-types.ts`,
      {
        schema: `services/${service}/src/graphql/*.graphql`,
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          useTypeImports: true,
          immutableTypes: true,
          enumsAsTypes: true,
          enumType: 'string-literal',
          defaultScalarType: 'unknown',
          scalars: { ID: 'string', Date: '`${number}-${number}-${number}`', DateTime: 'string' },
          contextType: context,
          mappers,
          avoidOptionals: { field: true, inputValue: false },
          resolversNonOptionalTypename: { unionMember: true },
          optionalResolveType: true,
        },
      },
    ]),
  ),
};
export default config;
