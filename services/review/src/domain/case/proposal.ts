import { hasRole, type Caller } from '@hall/callers';
import type { ReviewCase } from './review-case.ts';

/**
 * Whether the caller decides on what was asked for: who may approve it may decline it. The extension is the head of the agency's alone
 * (T17; 行政许可法 art. 42).
 */
export const mayDecline = (caller: Caller, { proposal }: Pick<ReviewCase, 'proposal'>): boolean =>
  hasRole(caller, proposal?.kind === 'EXTENSION' ? ['AGENCY_HEAD'] : ['DECISION_MAKER', 'AGENCY_HEAD']);
