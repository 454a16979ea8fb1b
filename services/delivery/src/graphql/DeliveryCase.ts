import { availableActions } from '../domain/available-actions.ts';
import { adviceOn } from '../domain/failed-try.ts';
import type {
  CorrectionResolvers,
  DeliveryAttemptResolvers,
  DeliveryCaseResolvers,
  OwedMaterialResolvers,
} from './__generated__/resolver-types.ts';

export const DeliveryCase: DeliveryCaseResolvers = {
  __resolveReference: ({ id }, { deliveryCases }) => deliveryCases.load(id),
  serviceCase: ({ id }) => ({ id }),
  department: ({ departmentCode: code }) => ({ code }),
  jointCase: ({ jointCaseId: id }) => (id === null ? null : { id }),
  liaison: ({ liaisonStaffNo: staffNo }) => ({ staffNo }),
  officer: ({ officerStaffNo: staffNo }) => (staffNo ? { staffNo } : null),
  availableActions: async (deliveryCase, _args, { caller, joints, today }) => {
    const { jointCaseId } = deliveryCase;
    const joint = jointCaseId === null ? null : await joints.load(jointCaseId);
    return availableActions(caller, deliveryCase, { joint, today: await today() });
  },
};

export const OwedMaterial: OwedMaterialResolvers = {
  copies: ({ collected }) => collected?.copies ?? null,
  pages: ({ collected }) => collected?.pages ?? null,
  collectedAt: ({ collected }) => collected?.at ?? null,
  officer: ({ collected }) => (collected ? { staffNo: collected.officerStaffNo } : null),
};

export const DeliveryAttempt: DeliveryAttemptResolvers = {
  officer: ({ officerStaffNo: staffNo }) => ({ staffNo }),
  advice: ({ reason }) => adviceOn[reason],
  voidedDeliveredAt: ({ voids }) => voids?.deliveredAt ?? null,
  voidedEvidence: ({ voids }) => voids?.evidence ?? null,
};

export const Correction: CorrectionResolvers = { by: ({ staffNo }) => ({ staffNo }) };
