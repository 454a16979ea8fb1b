import { readSchema } from '@hall/subgraph-server';
import type { Resolvers } from './__generated__/resolver-types.ts';
import { CaseDraft } from './CaseDraft.ts';
import { ArchiveRecord } from './ArchiveRecord.ts';
import { Handover } from './Handover.ts';
import { CaseProgress } from './CaseProgress.ts';
import { Department } from './Department.ts';
import { JointCase, JointComponent } from './JointCase.ts';
import { JointMatter, JointMatterComponent } from './JointMatter.ts';
import { JointPreview } from './JointPreview.ts';
import { JointReceipt } from './JointReceipt.ts';
import { MaterialCheck } from './MaterialCheck.ts';
import { archiveCase } from './Mutation/archiveCase.ts';
import { sendMaterials } from './Mutation/sendMaterials.ts';
import { signForMaterials } from './Mutation/signForMaterials.ts';
import { askTurnAway } from './Mutation/askTurnAway.ts';
import { turnAwayCase } from './Mutation/turnAwayCase.ts';
import { changeApplicant } from './Mutation/changeApplicant.ts';
import { confirmSubmission } from './Mutation/confirmSubmission.ts';
import { discardDraft } from './Mutation/discardDraft.ts';
import { handInSupplement } from './Mutation/handInSupplement.ts';
import { receiveCase } from './Mutation/receiveCase.ts';
import { receiveJointCase } from './Mutation/receiveJointCase.ts';
import { registerApplicant } from './Mutation/registerApplicant.ts';
import { registerMandate } from './Mutation/registerMandate.ts';
import { requestWithdrawal } from './Mutation/requestWithdrawal.ts';
import { saveDraft } from './Mutation/saveDraft.ts';
import { submitCase } from './Mutation/submitCase.ts';
import { applicationCheck } from './Query/applicationCheck.ts';
import { handovers } from './Query/handovers.ts';
import { applicantByIdNumber } from './Query/applicantByIdNumber.ts';
import { department } from './Query/department.ts';
import { departments } from './Query/departments.ts';
import { hall } from './Query/hall.ts';
import { item } from './Query/item.ts';
import { items } from './Query/items.ts';
import { jointCase } from './Query/jointCase.ts';
import { jointCaseByNumber } from './Query/jointCaseByNumber.ts';
import { jointMatter } from './Query/jointMatter.ts';
import { jointMatters } from './Query/jointMatters.ts';
import { myCases } from './Query/myCases.ts';
import { myDrafts } from './Query/myDrafts.ts';
import { previewJointMatter } from './Query/previewJointMatter.ts';
import { progress } from './Query/progress.ts';
import { serviceCase } from './Query/serviceCase.ts';
import { serviceCaseByNumber } from './Query/serviceCaseByNumber.ts';
import { staff } from './Query/staff.ts';
import { submissions } from './Query/submissions.ts';
import { turnAway } from './Query/turnAway.ts';
import { windowTurnAways } from './Query/windowTurnAways.ts';
import { windowCases } from './Query/windowCases.ts';
import { Receipt } from './Receipt.ts';
import { ServiceCase } from './ServiceCase.ts';
import { Collection } from './Collection.ts';
import { OwedItems, SupplementReceipt } from './SupplementReceipt.ts';
import { revokeMandate } from './Mutation/revokeMandate.ts';
import { ServiceItem } from './ServiceItem.ts';
import { Staff } from './Staff.ts';
import { TurnAway } from './TurnAway.ts';
import { TimelineEntry } from './TimelineEntry.ts';

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
};
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
};
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

/** Intake's part of the graph. The schema is read from src/, from the built code too: it exists once. */
export const intakeSubgraph = {
  typeDefs: readSchema(new URL('../../src/graphql/', import.meta.url)),
  resolvers,
};
