import type { AbsenceResolvers, CardResolvers } from '../__generated__/resolver-types.ts';

export const Card: CardResolvers = {
  serviceCase: ({ caseId: id }) => ({ id }),
  department: ({ departmentCode: code }) => ({ code }),
  reminded: ({ staffNo }) => (staffNo === null ? null : { staffNo }),
};

export const Absence: AbsenceResolvers = { staff: ({ staffNo }) => ({ staffNo }) };
