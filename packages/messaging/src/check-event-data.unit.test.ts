import { describe, expect, it } from '@jest/globals';
import type { CaseDecidedV1 } from '@hall/event-contracts';
import { BrokenContract, checkEventData } from './check-event-data.ts';

const decided: CaseDecidedV1 = {
  caseId: '0192f0c1-2222-7000-8000-000000000001',
  round: 1,
  status: 'GRANTED',
  departmentCode: '11990101YL00000126',
  outcome: 'GRANTED',
  reasonCodes: [],
  decidedAt: '2025-02-07T10:00:00Z',
  reviewerStaffNo: 'D0103',
  deciderStaffNo: 'D0102',
};

describe('event data', () => {
  it('leave only as the contract says', () => {
    expect(() => checkEventData('CaseDecided.v1', decided, 'strict')).not.toThrow();
    expect(() => checkEventData('CaseDecided.v1', { ...decided, applicantName: 'x' }, 'strict')).toThrow(
      BrokenContract,
    );
  });
  it('may say more when read, so that publishers can grow first', () =>
    expect(() => checkEventData('CaseDecided.v1', { ...decided, certificateNumber: 'x' }, 'tolerant')).not.toThrow());
  it('are never guessed from an unknown type', () =>
    expect(() => checkEventData('CaseLost.v1' as 'CaseDecided.v1', decided, 'tolerant')).toThrow(BrokenContract));
  it('name what is wrong', () =>
    expect(() => checkEventData('CaseDecided.v1', { ...decided, caseId: '7' }, 'tolerant')).toThrow(
      'data/caseId must match format "uuid"',
    ));
});
