export type { Difference } from './facts.ts';
export { reconcile } from './reconcile.ts';
