import { describe, expect, it } from '@jest/globals';
import { people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import type { RectificationHandIn } from '../case/procedures.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideRectificationHandIn, openRectifications, owedAfter } from './rectification.ts';
import { decideVerificationRecord } from './verification.ts';

const at = '2026-04-22T02:00:00.000Z';
/** What the visit has found to be put right, until a re-visit. */
const visited = (rectifications: readonly string[], revisitOn: '2026-04-28' | null = '2026-04-28') => {
  const before = steps.verified();
  return {
    ...before,
    verification: { ...before.verification, record: { ...before.verification.record, rectifications, revisitOn } },
  };
};
const two = visited(['加装防护栏', '张贴标识']);
const handIn = (...entries: string[]): RectificationHandIn => ({ supplementId: 's-1', entries, at });
const owed = ({ id: caseId, round, status, departmentCode }: ReviewCase, ...keys: string[]) => ({
  type: 'MaterialsOwed.v1',
  data: {
    caseId,
    round,
    status,
    departmentCode,
    head: 'RECTIFICATION',
    entries: keys.map((key) => ({ key, materialCode: null })),
    supplyBy: '2026-04-28',
    toldAt: at,
  },
});

describe('what a visit has found to be put right (整改, T16)', () => {
  it('T16: is numbered in the order of its list, from 1', () =>
    expect(openRectifications(two.verification)).toEqual(['1', '2']));
  it('T16: is open until something has come in for it', () => {
    const answered = (...handIns: RectificationHandIn[]) => openRectifications({ ...two.verification, handIns });
    expect(answered(handIn('1'))).toEqual(['2']);
    expect(answered(handIn('1'), handIn('2'))).toEqual([]);
    expect(answered(handIn('2', '1'))).toEqual([]);
  });
  it('T16: is nothing before the visit, or without a re-visit', () => {
    expect(openRectifications(steps.arranged().verification)).toEqual([]);
    expect(openRectifications(visited(['加装防护栏'], null).verification)).toEqual([]);
    expect(openRectifications(visited([]).verification)).toEqual([]);
  });

  it('T16: is told to the windows with the day of the re-visit', () =>
    expect(owedAfter(steps.arranged().verification, two, at)).toEqual([owed(two, '1', '2')]));
  it('T16: is told to be nothing any more, once', () => {
    const clear = visited([], null);
    expect(owedAfter(two.verification, clear, at)).toEqual([
      { ...owed(clear), data: { ...owed(clear).data, supplyBy: null } },
    ]);
    expect(owedAfter(clear.verification, clear, at)).toEqual([]);
    expect(owedAfter(two.verification, { ...clear, verification: null }, at)).toEqual([]);
  });
  it('T16: goes to the windows with the record of the visit', () => {
    const { verification } = two;
    const given = { ...verification.record, on: '2026-04-20' as const };
    const now = { instant: at, today: '2026-04-22' } as const;
    const decision = decideVerificationRecord(steps.arranged(), given, { by: people.reviewer, now });
    expect('events' in decision && decision.events.map(({ type }) => type)).toEqual([
      'ProcedureNoted.v1',
      'MaterialsOwed.v1',
    ]);
  });
});

describe('what the applicant hands in for it (整改材料, T16)', () => {
  it('T16: is on record for the re-visit, and the windows hear what is left', () => {
    const decision = decideRectificationHandIn(two, handIn('2'));
    const after = { ...two, verification: { ...two.verification, handIns: [handIn('2')] } };
    expect(decision).toEqual({ kind: 'decided', reviewCase: after, events: [owed(two, '1')] });
  });
  it('T16: adds to what has come in before', () => {
    const before = { ...two, verification: { ...two.verification, handIns: [handIn('2')] } };
    expect(decideRectificationHandIn(before, handIn('1'))).toMatchObject({
      reviewCase: { verification: { handIns: [handIn('2'), handIn('1')] } },
      events: [owed(two)],
    });
  });
  it('T16: counts for what is open only', () => {
    const before = { ...two, verification: { ...two.verification, handIns: [handIn('2')] } };
    expect(decideRectificationHandIn(before, handIn('1', '2', '3'))).toMatchObject({
      reviewCase: { verification: { handIns: [handIn('2'), handIn('1')] } },
    });
  });
  it.each<[string, ReviewCase, RectificationHandIn]>([
    ['what was not listed', two, handIn('3')],
    ['nothing', two, handIn()],
    ['something before any visit', steps.underReview(), handIn('1')],
    ['something after the end', { ...two, status: 'TERMINATED' }, handIn('1')],
  ])('T16: %s changes nothing', (_what, reviewCase, given) =>
    expect(decideRectificationHandIn(reviewCase, given)).toEqual({ kind: 'decided', reviewCase, events: [] }),
  );
});
