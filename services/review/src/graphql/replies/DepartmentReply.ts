import type { DepartmentReplyResolvers } from '../__generated__/resolver-types.ts';

export const DepartmentReply: DepartmentReplyResolvers = {
  serviceCase: ({ caseId: id }) => (id === null ? null : { id }),
  department: ({ departmentCode: code }) => (code === null ? null : { code }),
  body: ({ value }) => value?.toString('utf8') ?? null,
  receivedAt: ({ receivedAt }) => receivedAt.toISOString(),
};
