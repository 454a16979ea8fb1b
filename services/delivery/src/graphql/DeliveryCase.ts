import { availableActions } from '../domain/permissions.ts';
import type { DeliveryCaseResolvers } from './__generated__/resolver-types.ts';

export const DeliveryCase: DeliveryCaseResolvers = {
  __resolveReference: ({ id }, { deliveryCases }) => deliveryCases.load(id),
  serviceCase: ({ id }) => ({ id }),
  department: ({ departmentCode: code }) => ({ code }),
  jointCase: ({ jointCaseId: id }) => (id === null ? null : { id }),
  liaison: ({ liaisonStaffNo: staffNo }) => ({ staffNo }),
  officer: ({ officerStaffNo: staffNo }) => (staffNo ? { staffNo } : null),
  availableActions: (deliveryCase, _args, { caller }) => availableActions(caller, deliveryCase),
};
