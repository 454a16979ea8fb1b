import { describe, expect, it } from '@jest/globals';
import { aCase, anEntry, department, monday } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import type { HandIn } from '../case/notice.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { updatedTask } from './updated-task.ts';

const at = '2026-04-21T03:00:00.000Z';
const { parties } = aCase();
/** A case of the department, as far as a step, of which the receipt has said what was handed in. */
const task = (reviewCase: ReviewCase, matters: Partial<ReviewCase> = {}): ReviewCase => ({
  ...reviewCase,
  integration: 'KAFKA',
  handedIn: ['M1'],
  parties,
  ...matters,
});
const told = (before: ReviewCase | null, after: ReviewCase, action = 'noteMaterials') =>
  updatedTask({ before, after, change: { action, at } });
const whatOf = (before: ReviewCase | null, after: ReviewCase, action?: string) =>
  told(before, after, action).map(({ data: { what, materials } }) => [what, materials]);
const handIn = (supplementId: string, ...entries: string[]): HandIn => ({ supplementId, entries, at });

const noticed = (handIns: readonly HandIn[]): ReviewCase => {
  const before = steps.awaiting();
  const entries = [anEntry({ key: '1', materialCode: 'M1' }), anEntry({ key: '2', materialCode: 'M2' })];
  return task({ ...before, id: 'case', notice: { ...before.notice, entries, unmet: ['1', '2'], handIns } });
};
const promised = (received: readonly string[], handIns: readonly HandIn[]): ReviewCase => {
  const before = steps.tolerated();
  return task({ ...before, id: 'case', tolerance: { ...before.tolerance, missing: ['M2', 'M5'], received, handIns } });
};

describe('a department that answers by Kafka is told what has come in (S17, S33)', () => {
  it('S33: of a supplement, by the materials that the notice has asked for', () => {
    const after = noticed([handIn('s-1', '2')]);
    expect(told(noticed([]), after, 'noteSupplement')).toEqual([
      {
        type: 'TaskUpdated.v1',
        to: department.kafkaCode,
        key: 'case',
        data: {
          caseId: 'case',
          caseNumber: '99010120260420000001X',
          round: 1,
          what: 'SUPPLEMENT_HANDED_IN',
          materials: ['M2'],
          at,
        },
      },
    ]);
  });
  it('S33: only of what is new of it', () =>
    expect(whatOf(noticed([handIn('s-1', '1')]), noticed([handIn('s-1', '1'), handIn('s-2', '2')]))).toEqual([
      ['SUPPLEMENT_HANDED_IN', ['M2']],
    ]));
  it('S33: with what else came with it, each once', () => {
    const after = { ...noticed([handIn('s-1', '2')]), handedIn: ['M1', 'M2', 'M7'] };
    expect(whatOf(noticed([]), after)).toEqual([['SUPPLEMENT_HANDED_IN', ['M2', 'M7']]]);
  });
  it('S33: of two papers for one entry of the notice, each once', () => {
    const after = noticed([handIn('s-1', '2'), handIn('s-2', '2')]);
    expect(whatOf(noticed([]), after)).toEqual([['SUPPLEMENT_HANDED_IN', ['M2']]]);
  });
  it('S33: of a supplement of which no entry is known, as of one where there is no notice', () => {
    const before = task(steps.accepted());
    expect(whatOf(before, { ...before, handedIn: ['M1', 'M7'] }, 'noteSupplement')).toEqual([
      ['SUPPLEMENT_HANDED_IN', ['M7']],
    ]);
    expect(whatOf(before, { ...before, version: 9 }, 'noteSupplement')).toEqual([['SUPPLEMENT_HANDED_IN', []]]);
  });

  it('S33: of a paper that was promised, as it comes in, and not again when it is looked at', () => {
    const before = promised([], []);
    const came = promised([], [handIn('s-1', 'M2')]);
    expect(whatOf(before, came, 'noteSupplement')).toEqual([['PROMISED_PAPER_HANDED_IN', ['M2']]]);
    expect(whatOf(came, promised(['M2'], [handIn('s-1', 'M2')]))).toEqual([]);
    expect(whatOf(before, promised(['M5'], []))).toEqual([['PROMISED_PAPER_HANDED_IN', ['M5']]]);
  });
  it('S33: of a promised paper and of others apart', () => {
    const after = { ...promised([], [handIn('s-1', 'M2')]), handedIn: ['M1', 'M2', 'M7'] };
    expect(whatOf(promised([], []), after)).toEqual([
      ['FILE_CHANGED', ['M7']],
      ['PROMISED_PAPER_HANDED_IN', ['M2']],
    ]);
  });
  it('T9: not of the promise when it is made', () =>
    expect(whatOf(task(steps.claimed(), { id: 'case' }), promised([], []))).toEqual([]));

  it('S17: of other materials', () => {
    const before = task(steps.accepted());
    expect(whatOf(before, { ...before, handedIn: ['M1', 'M7'] })).toEqual([['FILE_CHANGED', ['M7']]]);
    expect(whatOf(before, { ...before, handedIn: ['M1'] })).toEqual([]);
  });
  it('S17: of no material where it is not known what was there before, or what is there now', () => {
    const before = task(steps.accepted(), { handedIn: null });
    expect(whatOf(before, { ...before, handedIn: ['M1'] })).toEqual([]);
    expect(whatOf({ ...before, handedIn: ['M1'] }, before)).toEqual([]);
  });
  it('S17: of other people in the file', () => {
    const before = task(steps.accepted());
    const others = parties.map((party) => ({ ...party, agentId: null }));
    expect(whatOf(before, { ...before, parties: others })).toEqual([['FILE_CHANGED', []]]);
  });
  it('T4: of the pre-check of what was filed on line', () => {
    const before = task(steps.received(), { precheck: { passedAt: null } });
    const checked = { ...before, precheck: { passedAt: at } };
    expect(whatOf(before, checked)).toEqual([['FILE_CHANGED', []]]);
    expect(whatOf(checked, { ...checked, version: 9 })).toEqual([]);
    expect(whatOf({ ...before, precheck: null }, before)).toEqual([]);
  });

  it.each<[string, ReviewCase | null, ReviewCase]>([
    ['before there was a task', null, task(steps.received(), { handedIn: ['M1', 'M7'] })],
    [
      'when the component begins',
      task(steps.received(), { status: 'PLANNED' }),
      task(steps.received(), { handedIn: ['M7'] }),
    ],
    ['after the end', task(steps.accepted()), task(steps.accepted(), { status: 'TERMINATED', handedIn: ['M7'] })],
    ['of the round before (T32)', task(steps.accepted()), task(steps.accepted(), { round: 2, handedIn: ['M7'] })],
    [
      'where it works in the portal',
      task(steps.accepted(), { integration: 'PORTAL' }),
      task(steps.accepted(), { integration: 'PORTAL', handedIn: ['M7'] }),
    ],
  ])('S17: nothing is told %s', (_when, before, after) => expect(told(before, after)).toEqual([]));
  it('S17: nothing of what the department does itself', () => {
    const { instant } = monday;
    const before = task(steps.accepted());
    expect(told(before, { ...before, status: 'UNDER_REVIEW', reviewStartedAt: instant }, 'startReview')).toEqual([]);
  });
});
