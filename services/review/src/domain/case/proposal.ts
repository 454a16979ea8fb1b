import { hasRole, type Caller } from '@hall/callers';
import type { ReviewCase } from './review-case.ts';

/**
 * Whether the caller may decline the proposal: everybody who may approve it. Only the head of the agency decides on an extension (T17; 行政许可法
 * art. 42).
 */
export const mayDecline = (caller: Caller, { proposal }: Pick<ReviewCase, 'proposal'>): boolean =>
  hasRole(caller, proposal?.kind === 'EXTENSION' ? ['AGENCY_HEAD'] : ['DECISION_MAKER', 'AGENCY_HEAD']);
