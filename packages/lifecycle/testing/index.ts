export { describeLifecycle } from './describe-lifecycle.ts';
export { describeRoles } from './describe-roles.ts';
export { readLaw, type LawOfActions } from './read-law.ts';
