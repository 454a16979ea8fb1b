import type { HallTaskResolvers } from '../__generated__/resolver-types.ts';

export const HallTask: HallTaskResolvers = {
  serviceCase: ({ caseId: id }) => (id === null ? null : { id }),
  department: ({ departmentCode: code }) => (code === null ? null : { code }),
  closedBy: ({ closedBy: staffNo }) => (staffNo === null ? null : { staffNo }),
};
