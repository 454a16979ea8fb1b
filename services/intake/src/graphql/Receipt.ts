import { maskedNumber } from '../domain/applicant/masking.ts';
import { readAllEntries } from '../storage/catalogue/catalogue-reads.ts';
import type { ReceiptResolvers } from './__generated__/resolver-types.ts';
import type { IntakeContext } from './context.ts';
import type { ServiceCase } from '../domain/service-case.ts';

/** The data of D1; who may not see personal data never gets here (ServiceCase.receipt is null for them). */
export const Receipt: ReceiptResolvers = {
  caseNumber: ({ serviceCase }) => serviceCase.caseNumber,
  itemCode: ({ serviceCase }) => serviceCase.itemCode,
  itemName: async ({ serviceCase: { itemCode, itemVersion: version } }, _args, { itemVersions }) =>
    (await itemVersions.load({ itemCode, version }))?.name ?? itemCode,
  applicantName: async ({ serviceCase }, _args, context) => (await applicantOf(serviceCase, context)).name,
  idType: async ({ serviceCase }, _args, context) => (await applicantOf(serviceCase, context)).idType,
  idNumberMasked: async ({ serviceCase }, _args, context) =>
    maskedNumber((await applicantOf(serviceCase, context)).idNumber),
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
  complaintPhone: async (_receipt, _args, context) => (await district(context)).hallOffice.phone,
  hallName: async (_receipt, _args, context) => (await district(context)).hallName,
};

async function applicantOf({ applicantVersionId }: ServiceCase, { applicantVersions }: IntakeContext) {
  const applicant = await applicantVersions.load(applicantVersionId);
  if (!applicant) throw new Error(`a case has lost its applicant version ${applicantVersionId}`);
  return applicant;
}

async function district({ desk }: IntakeContext) {
  const [found] = await readAllEntries(desk.database, 'district');
  if (!found) throw new Error('no catalogue has been imported');
  return found;
}
