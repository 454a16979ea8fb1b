import type { ReviewCase } from '../src/domain/case/review-case.ts';
import { people, received } from './a-case.ts';
import { lot, type Try } from './a-try.ts';
import type { SentRecord } from './java-department.ts';
import { accepted, granted, plain, refused, verified } from './reply-records.ts';

const onSite = { item: { ...received().item, needsSiteVisit: true } };
const visit = (
  what: string,
  records: (task: ReviewCase) => readonly SentRecord[],
  became: Try[2],
  status: Try[3],
): Try => [what, (task) => lot(plain(accepted(task)), ...records(task)), ['APPLIED', ...became], status, onSite];

/**
 * What a department has been seen to send about an item that is seen on the place before it is granted (行政许可法 art.
 * 34(3)).
 */
export const triesOnSite: readonly Try[] = [
  visit('a grant without a visit', (task) => [plain(granted(task))], ['NOT_ALLOWED'], 'ACCEPTED'),
  visit('a refusal without a visit', (task) => [plain(refused(task))], ['APPLIED'], 'REFUSED'),
  visit(
    'a visit, then the grant',
    (task) => [plain(verified(task)), plain(granted(task))],
    ['APPLIED', 'APPLIED'],
    'GRANTED',
  ),
  visit(
    'the same visit twice',
    (task) => [plain(verified(task)), plain(verified(task))],
    ['APPLIED', 'ACKNOWLEDGED'],
    'UNDER_REVIEW',
  ),
  [
    'the wrong order: the grant, the visit, the acceptance',
    (task) => lot(plain(granted(task)), plain(verified(task)), plain(accepted(task))),
    ['APPLIED', 'APPLIED', 'APPLIED'],
    'GRANTED',
    onSite,
  ],
  visit(
    'a visit of one',
    (task) => [plain(verified(task, { verifiers: [people.reviewer] }))],
    ['BAD_SCHEMA'],
    'ACCEPTED',
  ),
  visit(
    'a visit of one, named twice',
    (task) => [plain(verified(task, { verifiers: [people.reviewer, people.reviewer] }))],
    ['NOT_ALLOWED'],
    'ACCEPTED',
  ),
  visit(
    'a visit of somebody nobody knows',
    (task) => [plain(verified(task, { verifiers: [people.reviewer, 'D9999'] }))],
    ['UNKNOWN_STAFF'],
    'ACCEPTED',
  ),
  visit(
    'a visit of the decision maker',
    (task) => [plain(verified(task, { verifiers: [people.reviewer, people.decider] })), plain(granted(task))],
    ['APPLIED', 'SEPARATION_OF_DUTIES'],
    'UNDER_REVIEW',
  ),
  visit(
    'a record that was not signed',
    (task) => [plain(verified(task, { signedByApplicant: false }))],
    ['NOT_ALLOWED'],
    'ACCEPTED',
  ),
  visit('a visit of tomorrow', (task) => [plain(verified(task, { on: '2026-04-21' }))], ['NOT_ALLOWED'], 'ACCEPTED'),
  visit(
    'a visit before the receipt',
    (task) => [plain(verified(task, { on: '2026-04-19' }))],
    ['BEFORE_RECEIPT'],
    'ACCEPTED',
  ),
  visit(
    'a visit that is to be repeated',
    (task) => [
      plain(verified(task, { rectifications: ['加装灭火器'], revisitOn: '2026-04-28' })),
      plain(granted(task)),
    ],
    ['APPLIED', 'NOT_ALLOWED'],
    'UNDER_REVIEW',
  ),
];
