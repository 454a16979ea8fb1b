import type { JointPreviewResolvers } from '../__generated__/resolver-types.ts';

export const JointPreview: JointPreviewResolvers = {
  components: ({ plan }) => plan.components,
  edges: ({ plan }) => plan.edges,
  materials: ({ plan }) => plan.materials,
  form: ({ plan }) => plan.form,
  promiseDueOn: ({ plan }) => plan.promise.date,
  promiseDueHalf: ({ plan }) => plan.promise.half,
  promiseProvisional: ({ plan }) => plan.promise.provisional,
};
