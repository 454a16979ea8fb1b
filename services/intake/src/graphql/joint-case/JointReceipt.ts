import { maskedNumber } from '../../domain/applicant/masking.ts';
import type { JointReceiptResolvers } from '../__generated__/resolver-types.ts';
import { districtOf, pinnedApplicant } from '../receipt/receipt-data.ts';

/** The data of the receipt D1. It has personal data: for a caller who may not see them, `JointCase.receipt` is null. */
export const JointReceipt: JointReceiptResolvers = {
  jointCaseNumber: ({ jointCase }) => jointCase.jointCaseNumber,
  matterName: ({ jointCase }) => jointCase.matterName,
  applicantName: async ({ jointCase }, _args, context) => (await pinnedApplicant(jointCase, context)).name,
  idType: async ({ jointCase }, _args, context) => (await pinnedApplicant(jointCase, context)).idType,
  idNumberMasked: async ({ jointCase }, _args, context) =>
    maskedNumber((await pinnedApplicant(jointCase, context)).idNumber),
  materials: ({ jointCase: { materials, mergedMaterials } }) =>
    materials.map(({ code: key, ...check }) => ({
      ...check,
      key,
      name: mergedMaterials.find((material) => material.key === key)?.name ?? key,
    })),
  receivedAt: ({ jointCase }) => jointCase.receivedAt,
  windowNo: ({ jointCase }) => jointCase.windowNo,
  officerStaffNo: ({ jointCase }) => jointCase.receivedBy,
  noticeBy: ({ jointCase }) => jointCase.noticeBy,
  promiseDueOn: ({ jointCase }) => jointCase.promiseDueOn,
  statement: () => '收件不等于受理',
  delivery: ({ jointCase }) => jointCase.delivery,
  complaintPhone: async (_receipt, _args, context) => (await districtOf(context)).hallOffice.phone,
  hallName: async (_receipt, _args, context) => (await districtOf(context)).hallName,
};
