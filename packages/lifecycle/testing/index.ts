export { describeLifecycle } from './describe-lifecycle.ts';
export { readLaw, type LawOfActions } from './read-law.ts';
