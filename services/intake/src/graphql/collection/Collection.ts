import { printedReceipt, serviceMethodWords } from '../../domain/collection/collection.ts';
import type { CollectionResolvers } from '../__generated__/resolver-types.ts';
import { seesPeople, shownTo } from '../applicant/shown-applicant.ts';

/** Who has received a result. The name is filled in here, masked for a caller who may not see the people of the case. */
export const Collection: CollectionResolvers = {
  recipient: ({ serviceCase, collection }, _args, context) =>
    shownTo(context, serviceCase, context.applicantVersions.load(collection.recipientVersionId)),
  relation: ({ collection }) => collection.relation,
  mandateId: ({ collection }) => collection.mandateId,
  method: ({ collection }) => serviceMethodWords[collection.method],
  officer: ({ collection }) => ({ staffNo: collection.officerStaffNo }),
  deliveredAt: ({ collection }) => collection.deliveredAt,
  printed: async ({ serviceCase, collection }, _args, context) => {
    if (!(await seesPeople(context, serviceCase))) return null;
    const recipient = await context.applicantVersions.load(collection.recipientVersionId);
    const applicant = await context.applicantVersions.load(serviceCase.applicantVersionId);
    return recipient && applicant && [...printedReceipt(serviceCase, collection, { recipient, applicant })];
  },
};
