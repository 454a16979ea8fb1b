import { readSchema } from '@hall/subgraph-server';
import type { ActionOperation } from '../domain/lifecycle/actions.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './__generated__/resolver-types.ts';
import { CaseDraft } from './online/CaseDraft.ts';
import { ArchiveRecord } from './archive/ArchiveRecord.ts';
import { Handover } from './handover/Handover.ts';
import { CaseProgress } from './progress/CaseProgress.ts';
import { Department } from './catalogue/Department.ts';
import { JointCase, JointComponent } from './joint-case/JointCase.ts';
import { JointMatter, JointMatterComponent } from './catalogue/JointMatter.ts';
import { JointPreview } from './joint-case/JointPreview.ts';
import { JointReceipt } from './joint-case/JointReceipt.ts';
import { MaterialCheck } from './case/MaterialCheck.ts';
import { archiveCase } from './archive/Mutation/archiveCase.ts';
import { sendMaterials } from './handover/Mutation/sendMaterials.ts';
import { signForMaterials } from './handover/Mutation/signForMaterials.ts';
import { askTurnAway } from './turn-away/Mutation/askTurnAway.ts';
import { turnAwayCase } from './turn-away/Mutation/turnAwayCase.ts';
import { changeApplicant } from './applicant/Mutation/changeApplicant.ts';
import { confirmSubmission } from './online/Mutation/confirmSubmission.ts';
import { discardDraft } from './online/Mutation/discardDraft.ts';
import { handInSupplement } from './requests/Mutation/handInSupplement.ts';
import { receiveCase } from './receipt/Mutation/receiveCase.ts';
import { receiveJointCase } from './joint-case/Mutation/receiveJointCase.ts';
import { registerApplicant } from './applicant/Mutation/registerApplicant.ts';
import { registerMandate } from './applicant/Mutation/registerMandate.ts';
import { requestWithdrawal } from './requests/Mutation/requestWithdrawal.ts';
import { saveDraft } from './online/Mutation/saveDraft.ts';
import { submitCase } from './online/Mutation/submitCase.ts';
import { applicationCheck } from './earlier-applications/Query/applicationCheck.ts';
import { handovers } from './handover/Query/handovers.ts';
import { applicantByIdNumber } from './applicant/Query/applicantByIdNumber.ts';
import { department } from './catalogue/Query/department.ts';
import { departments } from './catalogue/Query/departments.ts';
import { hall } from './catalogue/Query/hall.ts';
import { item } from './catalogue/Query/item.ts';
import { items } from './catalogue/Query/items.ts';
import { jointCase } from './joint-case/Query/jointCase.ts';
import { jointCaseByNumber } from './joint-case/Query/jointCaseByNumber.ts';
import { jointMatter } from './catalogue/Query/jointMatter.ts';
import { jointMatters } from './catalogue/Query/jointMatters.ts';
import { myCases } from './case/Query/myCases.ts';
import { myDrafts } from './online/Query/myDrafts.ts';
import { previewJointMatter } from './joint-case/Query/previewJointMatter.ts';
import { progress } from './progress/Query/progress.ts';
import { serviceCase } from './case/Query/serviceCase.ts';
import { serviceCaseByNumber } from './case/Query/serviceCaseByNumber.ts';
import { staff } from './catalogue/Query/staff.ts';
import { submissions } from './online/Query/submissions.ts';
import { turnAway } from './turn-away/Query/turnAway.ts';
import { windowTurnAways } from './turn-away/Query/windowTurnAways.ts';
import { windowCases } from './case/Query/windowCases.ts';
import { Receipt } from './receipt/Receipt.ts';
import { ServiceCase } from './case/ServiceCase.ts';
import { Collection } from './collection/Collection.ts';
import { OwedItems, SupplementReceipt } from './requests/SupplementReceipt.ts';
import { revokeMandate } from './applicant/Mutation/revokeMandate.ts';
import { ServiceItem } from './catalogue/ServiceItem.ts';
import { Staff } from './catalogue/Staff.ts';
import { TurnAway } from './turn-away/TurnAway.ts';
import { TimelineEntry } from './progress/TimelineEntry.ts';

/** A resolver for every query that the schema declares: one that is missing does not compile. */
const Query = {
  hall,
  items,
  item,
  departments,
  department,
  staff,
  progress,
  serviceCase,
  serviceCaseByNumber,
  myCases,
  windowCases,
  applicantByIdNumber,
  myDrafts,
  submissions,
  turnAway,
  windowTurnAways,
  handovers,
  applicationCheck,
  jointMatters,
  jointMatter,
  previewJointMatter,
  jointCase,
  jointCaseByNumber,
} satisfies Required<QueryResolvers>;

/**
 * A resolver for every mutation that the schema declares, and a mutation for every action of the lifecycle that a person takes: one that is
 * missing does not compile.
 */
const Mutation = {
  registerApplicant,
  changeApplicant,
  registerMandate,
  receiveCase,
  receiveJointCase,
  handInSupplement,
  requestWithdrawal,
  revokeMandate,
  saveDraft,
  discardDraft,
  submitCase,
  confirmSubmission,
  askTurnAway,
  turnAwayCase,
  sendMaterials,
  signForMaterials,
  archiveCase,
} satisfies Required<MutationResolvers> & Readonly<Record<ActionOperation, unknown>>;

/** The types with fields that are not simply properties of the domain's value. */
const types = {
  ServiceCase,
  ServiceItem,
  Department,
  Staff,
  MaterialCheck,
  Receipt,
  TimelineEntry,
  CaseProgress,
  CaseDraft,
  TurnAway,
  Handover,
  ArchiveRecord,
  SupplementReceipt,
  OwedItems,
  Collection,
  JointMatter,
  JointMatterComponent,
  JointPreview,
  JointCase,
  JointComponent,
  JointReceipt,
};
const resolvers: Resolvers = { Query, Mutation, ...types };

/** Intake's part of the graph. The built code, too, reads the schema from src/, so that there is only one copy of it. */
export const intakeSubgraph = {
  typeDefs: readSchema(new URL('../../src/graphql/', import.meta.url)),
  resolvers,
};
