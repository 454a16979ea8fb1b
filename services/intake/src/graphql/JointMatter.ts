import type { JointMatterComponentResolvers, JointMatterResolvers } from './__generated__/resolver-types.ts';

export const JointMatter: JointMatterResolvers = {
  leadDepartment: ({ leadDepartmentCode }, _args, { departments }) => departments.load(leadDepartmentCode),
};

export const JointMatterComponent: JointMatterComponentResolvers = {
  item: ({ itemCode }, _args, { items }) => items.load(itemCode),
  dependsOnAnswers: ({ when }) => when !== null,
};
