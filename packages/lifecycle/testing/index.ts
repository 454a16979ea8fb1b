export { describeLifecycle } from './describe-lifecycle.ts';
export { describeRoles } from './describe-roles.ts';
export { readLaw } from './read-law.ts';
