export { compare } from './compare.ts';
export { collect, type Places } from './collect.ts';
export type { Difference, Facts } from './facts.ts';
export { reconcile, type Reconciliation } from './reconcile.ts';
