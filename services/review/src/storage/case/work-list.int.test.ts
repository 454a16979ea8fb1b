import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { steps } from '../../../testing/steps.ts';
import { given, openTestDesk, type TestDesk } from '../../../testing/open-review.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import type { ReviewStatus } from '../../domain/case/status.ts';
import { readWorkList } from './review-case-reads.ts';

let desk: TestDesk;
const names = new Map<string, string>();
/** Cases of three departments, received an hour after one another, in an order in which neither department nor status is sorted. */
beforeAll(async () => {
  desk = await openTestDesk();
  const order: [name: string, departmentCode: string, status: ReviewStatus, reviewer: string][] = [
    ['a', 'North', 'UNDER_REVIEW', 'N1'],
    ['b', 'South', 'RECEIVED', 'S1'],
    ['c', 'North', 'RECEIVED', 'N2'],
    ['d', 'West', 'HANDED_OVER', 'W1'],
    ['e', 'South', 'UNDER_REVIEW', 'S1'],
    ['f', 'West', 'RECEIVED', 'W1'],
    ['g', 'North', 'HANDED_OVER', 'N1'],
  ];
  for (const [at, [name, departmentCode, status, reviewerStaffNo]] of order.entries()) {
    const receivedAt = `2026-04-20T0${at}:00:00.000Z`;
    const { id } = await given(desk, {
      ...steps.claimed(),
      departmentCode,
      status,
      reviewerStaffNo,
      receivedAt,
    } as ReviewCase);
    names.set(id, name);
  }
});
afterAll(() => desk.database.close());

type Filter = Parameters<typeof readWorkList>[1];
const everything: Filter = { departmentCodes: null, statuses: [], reviewerStaffNo: null, brokenPromise: false };

/** The names of all cases that fit, read in pages of two. */
async function pagesOf(filter: Partial<Filter>): Promise<string[]> {
  const pages: string[] = [];
  let last: ReviewCase | undefined;
  for (;;) {
    const after = last ? { at: last.receivedAt, id: last.id } : null;
    const page = await readWorkList(desk.database, { ...everything, ...filter }, 2, after);
    if (page.length === 0) return pages;
    pages.push(page.map(({ id }) => names.get(id)).join(''));
    last = page.at(-1);
  }
}

describe('a work list', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['of all departments, in some statuses', { statuses: ['RECEIVED', 'UNDER_REVIEW'] }, ['ab', 'ce', 'f']],
    ['of all departments, in any status', {}, ['ab', 'cd', 'ef', 'g']],
    ['of two departments', { departmentCodes: ['North', 'West'], statuses: ['RECEIVED', 'HANDED_OVER'] }, ['cd', 'fg']],
    ['of one department, in any status', { departmentCodes: ['North'] }, ['ac', 'g']],
    ['of a department without cases', { departmentCodes: ['East'], statuses: ['RECEIVED'] }, []],
    ['of one reviewer', { reviewerStaffNo: 'N1', statuses: ['UNDER_REVIEW', 'HANDED_OVER'] }, ['ag']],
    ['in a status that no case has', { statuses: ['REFUSED'] }, []],
  ])('%s comes in the order of receipt, however its pages are cut', async (_which, filter, expected) =>
    expect(await pagesOf(filter)).toEqual(expected),
  );
});
