import { randomUUID } from 'node:crypto';
import type { ReviewCase } from '../src/domain/case/review-case.ts';
import { monday } from './a-case.ts';
import { lot, type Became, type Try } from './a-try.ts';
import type { SentRecord } from './java-department.ts';
import { accepted, headed, inValue, marked, plain, unable, withBytes } from './reply-records.ts';

const one = (what: string, record: (task: ReviewCase) => SentRecord, became: Became): Try => [
  what,
  (task) => lot(record(task)),
  [became],
  became === 'APPLIED' ? 'ACCEPTED' : 'RECEIVED',
];
const at = (what: string, occurredAt: string, became: Became): Try =>
  one(`${what}: ${occurredAt}`, (task) => plain(accepted(task, { occurredAt }), { time: monday.instant }), became);

/** What one reply says: its time, its envelope, its step. */
export const triesOfContent: readonly Try[] = [
  // When the step happened: zones, broken times and clocks that are wrong.
  at('another zone, the same moment', '2026-04-20T10:00:00+08:00', 'APPLIED'),
  at('a zone with half hours', '2026-04-20T07:30:00.000+05:30', 'APPLIED'),
  at('local time called UTC: eight hours ahead', '2026-04-20T10:00:00Z', 'BEFORE_RECEIPT'),
  at('UTC called local time: before the receipt', '2026-04-20T02:00:00+08:00', 'BEFORE_RECEIPT'),
  at('no zone', '2026-04-20T10:00:00', 'BAD_SCHEMA'),
  at('no minutes in the offset', '2026-04-20T10:00:00+08', 'BAD_SCHEMA'),
  at('a leap second', '2026-04-19T23:59:60Z', 'BAD_SCHEMA'),
  at('a clock that is three minutes ahead', '2026-04-20T02:03:00Z', 'APPLIED'),
  ['after the end', (task) => lot(plain(accepted(task))), ['LATE'], 'TERMINATED', { status: 'TERMINATED' }],
  // The envelope (CloudEvents), and what is no envelope at all.
  one('structured mode', (task) => inValue(accepted(task)), 'APPLIED'),
  one('structured mode with data_base64', (task) => inValue(accepted(task), {}, true), 'APPLIED'),
  one('a mark of the byte order', (task) => marked(plain(accepted(task))), 'APPLIED'),
  one('no key', (task) => ({ ...plain(accepted(task)), key: null }), 'APPLIED'),
  one('a header without a value', (task) => headed(plain(accepted(task)), { trace: null }), 'APPLIED'),
  one(
    'a header that is no UTF-8, and one with a NUL',
    (task) => headed(plain(accepted(task)), { odd: Buffer.from([0xff, 0xfe]), nul: '\u0000', '': 'x' }),
    'APPLIED',
  ),
  one('a tombstone', (task) => withBytes(plain(accepted(task)), () => null), 'EMPTY'),
  one('an empty value', (task) => withBytes(plain(accepted(task)), () => Buffer.alloc(0)), 'EMPTY'),
  one('800 kB', (task) => withBytes(plain(accepted(task)), () => Buffer.alloc(800_000, ' ')), 'OVERSIZED'),
  one('broken JSON', (task) => withBytes(plain(accepted(task)), (bytes) => bytes.subarray(1)), 'NOT_JSON'),
  one(
    'GBK instead of UTF-8',
    (task) => withBytes(plain(unable(task, '')), () => Buffer.from([0x7b, 0x22, 0xb2, 0xbb, 0x22, 0x7d])),
    'NOT_JSON',
  ),
  one('no id', (task) => plain(accepted(task), { id: null }), 'NO_ENVELOPE'),
  one(
    "another department's source",
    (task) => plain(accepted(task), { source: '/department/fire-rescue' }),
    'WRONG_SOURCE',
  ),
  one('the source of the hall', (task) => inValue(accepted(task), { source: '/hall/review' }), 'WRONG_SOURCE'),
  one('an event of the hall', (task) => plain(accepted(task), { type: 'hall.review.CaseAccepted.v1' }), 'UNKNOWN_TYPE'),
  one('a type without its prefix', (task) => plain(accepted(task), { type: 'CaseAccepted.v1' }), 'UNKNOWN_TYPE'),
  one(
    'a version of tomorrow',
    (task) => plain(accepted(task), { type: 'hall.department.CaseAccepted.v2' }),
    'UNKNOWN_TYPE',
  ),
  // The step itself: which case and round, who, and in which words.
  one('another round', (task) => plain(accepted(task, { round: 2 })), 'WRONG_ROUND'),
  one('somebody nobody knows', (task) => plain(accepted(task, { staffNo: 'D9999' })), 'UNKNOWN_STAFF'),
  one('an identity number in a text', (task) => plain(unable(task, '申请人110101199003074514来电')), 'PERSONAL_DATA'),
  one(
    'somebody whose number is a phone number',
    (task) => plain(accepted(task, { staffNo: '13900139000' })),
    'UNKNOWN_STAFF',
  ),
  one(
    'a type that is a phone number',
    (task) => plain(accepted(task), { type: 'hall.department.13900139000' }),
    'UNKNOWN_TYPE',
  ),
  one('a case nobody knows', (task) => plain(accepted({ ...task, id: randomUUID() })), 'UNKNOWN_CASE'),
];
