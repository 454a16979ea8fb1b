import type { JointMatterComponentResolvers, JointMatterResolvers } from '../__generated__/resolver-types.ts';

export const JointMatter: JointMatterResolvers = {
  isInForce: async ({ matterCode, version }, _args, { mattersInForce }) =>
    (await mattersInForce.load(matterCode))?.version === version,
  leadDepartment: ({ leadDepartmentCode }, _args, { departments }) => departments.load(leadDepartmentCode),
};

export const JointMatterComponent: JointMatterComponentResolvers = {
  item: ({ itemCode }, _args, { items }) => items.load(itemCode),
  dependsOnAnswers: ({ when }) => when !== null,
};
