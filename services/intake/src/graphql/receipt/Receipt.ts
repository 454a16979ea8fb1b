import { maskedNumber } from '../../domain/applicant/masking.ts';
import type { ReceiptResolvers } from '../__generated__/resolver-types.ts';
import { districtOf, pinnedApplicant } from './receipt-data.ts';

/** The data of the receipt D1. It has personal data: for a caller who may not see them, `ServiceCase.receipt` is null. */
export const Receipt: ReceiptResolvers = {
  caseNumber: ({ serviceCase }) => serviceCase.caseNumber,
  paperNumber: ({ serviceCase }) => serviceCase.paperNumber,
  itemCode: ({ serviceCase }) => serviceCase.itemCode,
  itemName: async ({ serviceCase: { itemCode, itemVersion: version } }, _args, { itemVersions }) =>
    (await itemVersions.load({ itemCode, version }))?.name ?? itemCode,
  applicantName: async ({ serviceCase }, _args, context) => (await pinnedApplicant(serviceCase, context)).name,
  idType: async ({ serviceCase }, _args, context) => (await pinnedApplicant(serviceCase, context)).idType,
  idNumberMasked: async ({ serviceCase }, _args, context) =>
    maskedNumber((await pinnedApplicant(serviceCase, context)).idNumber),
  agentName: async ({ serviceCase: { agentId } }, _args, { applicants }) =>
    agentId === null ? null : ((await applicants.load(agentId))?.name ?? null),
  departmentName: async ({ serviceCase: { departmentCode } }, _args, { departments }) =>
    (await departments.load(departmentCode))?.name ?? departmentCode,
  materials: ({ serviceCase }) => serviceCase.materials.map((check) => ({ serviceCase, check })),
  receivedAt: ({ serviceCase }) => serviceCase.receivedAt,
  windowNo: ({ serviceCase }) => serviceCase.windowNo,
  officerStaffNo: ({ serviceCase }) => serviceCase.receivedBy,
  noticeBy: ({ serviceCase }) => serviceCase.noticeBy,
  statement: () => '收件不等于受理',
  deliveryMethod: ({ serviceCase }) => serviceCase.deliveryMethod,
  complaintPhone: async (_receipt, _args, context) => (await districtOf(context)).hallOffice.phone,
  hallName: async (_receipt, _args, context) => (await districtOf(context)).hallName,
};
