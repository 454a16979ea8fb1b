import { randomUUID } from 'node:crypto';
import type { RejectionCode } from '@hall/event-contracts';
import type { ReviewCase } from '../src/domain/case/review-case.ts';
import { monday } from './a-case.ts';
import type { Lot, SentRecord } from './java-department.ts';
import {
  accepted,
  granted,
  headed,
  inValue,
  kafkaCode,
  marked,
  plain,
  ready,
  unable,
  withBytes,
} from './reply-records.ts';

/** What a department sends at once, and how. */
export type Sent = readonly (Partial<Omit<Lot, 'topic' | 'records'>> & { readonly records: readonly SentRecord[] })[];

/** What becomes of a reply: its verdict, or the code of its rejection. */
export type Became = 'APPLIED' | 'ACKNOWLEDGED' | 'TASK' | RejectionCode;

/** A try: what it is, what is sent about a task, what becomes of each reply, where the case stands then, and what the case is like before. */
export type Try = readonly [
  what: string,
  send: (task: ReviewCase) => Sent,
  became: readonly Became[],
  status: ReviewCase['status'],
  given?: Partial<ReviewCase>,
];

/** The codecs that Kafka packs with. */
export const codecs = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const;

/** Records that are sent together. */
export const lot = (...records: readonly SentRecord[]): Sent => [{ records }];
const packed = (codec: Lot['codec']): Try => [
  `three replies at once, packed with ${codec}`,
  (task) => [{ codec, records: [plain(accepted(task)), plain(granted(task)), plain(ready(task))] }],
  ['APPLIED', 'APPLIED', 'APPLIED'],
  'CERT_PRODUCTION',
];
const transaction = (end: Lot['transaction'], became: Try[2], status: Try[3], codec: Lot['codec'] = 'none'): Try => [
  `a transaction (${end}, ${codec})`,
  (task) => [{ codec, transaction: end, timeoutMs: 3_000, records: [plain(accepted(task)), plain(granted(task))] }],
  became,
  status,
];
const one = (what: string, record: (task: ReviewCase) => SentRecord, became: Became): Try => [
  what,
  (task) => lot(record(task)),
  [became],
  became === 'APPLIED' ? 'ACCEPTED' : 'RECEIVED',
];
const at = (what: string, occurredAt: string, became: Became): Try =>
  one(`${what}: ${occurredAt}`, (task) => plain(accepted(task, { occurredAt }), { time: monday.instant }), became);
const twice = (record: SentRecord): readonly SentRecord[] => [record, record];

/** Everything a department has been seen to send. */
export const tries: readonly Try[] = [
  // compression
  ...codecs.map(packed),
  [
    'a bomb: 48 MiB of zeros in 50 kB',
    (task) => [{ codec: 'gzip', records: [{ ...plain(accepted(task)), zeros: 50_331_648 }] }],
    ['UNREADABLE_RECORD'],
    'RECEIVED',
  ],
  [
    'a bomb that a broker which packs again would not survive: 300 MB of zeros in some kB',
    (task) => [{ codec: 'zstd', records: [{ ...plain(accepted(task)), zeros: 300_000_000 }] }],
    ['UNREADABLE_RECORD'],
    'RECEIVED',
  ],
  // transactions
  transaction('COMMIT', ['APPLIED', 'APPLIED'], 'GRANTED'),
  transaction('COMMIT', ['APPLIED', 'APPLIED'], 'GRANTED', 'zstd'),
  transaction('ABORT', [], 'RECEIVED'),
  transaction('ABORT', [], 'RECEIVED', 'lz4'),
  // order and repetition
  [
    'the wrong order',
    (task) => lot(plain(ready(task)), plain(granted(task)), plain(accepted(task))),
    ['APPLIED', 'APPLIED', 'APPLIED'],
    'CERT_PRODUCTION',
  ],
  [
    'the wrong order, in structured mode',
    (task) => lot(inValue(ready(task)), marked(inValue(granted(task), {}, true)), plain(accepted(task))),
    ['APPLIED', 'APPLIED', 'APPLIED'],
    'CERT_PRODUCTION',
  ],
  ['the same record twice', (task) => lot(...twice(plain(accepted(task)))), ['APPLIED'], 'ACCEPTED'],
  [
    'the same again under another id',
    (task) => lot(plain(accepted(task)), plain(accepted(task))),
    ['APPLIED', 'ACKNOWLEDGED'],
    'ACCEPTED',
  ],
  [
    'the same id and content in the other mode',
    (task) => lot(plain(accepted(task), { id: task.id }), inValue(accepted(task), { id: task.id })),
    ['APPLIED'],
    'ACCEPTED',
  ],
  [
    'an id used again for another step',
    (task) => lot(plain(accepted(task), { id: task.id }), plain(granted(task), { id: task.id })),
    ['APPLIED', 'DUPLICATE_ID'],
    'ACCEPTED',
  ],
  [
    'an id used again, twice',
    (task) => lot(plain(accepted(task), { id: task.id }), ...twice(plain(unable(task, '另一件事'), { id: task.id }))),
    ['APPLIED', 'DUPLICATE_ID', 'DUPLICATE_ID'],
    'ACCEPTED',
  ],
  [
    'two systems of the department that count apart',
    (task) =>
      lot(
        plain(accepted(task), { id: task.id }),
        plain(granted(task), { id: task.id, source: `/department/${kafkaCode}/desk-2` }),
      ),
    ['APPLIED', 'APPLIED'],
    'GRANTED',
  ],
  [
    'a mended reply under the old id',
    (task) => lot(plain(accepted(task, { round: 'one' }), { id: task.id }), plain(accepted(task), { id: task.id })),
    ['BAD_SCHEMA', 'DUPLICATE_ID'],
    'RECEIVED',
  ],
  [
    'a contradiction',
    (task) => lot(plain(accepted(task)), plain(granted(task)), plain(granted(task, { deciderStaffNo: 'D0101' }))),
    ['APPLIED', 'APPLIED', 'CONFLICT'],
    'GRANTED',
  ],
  // time
  at('another zone, the same moment', '2026-04-20T10:00:00+08:00', 'APPLIED'),
  at('a zone with half hours', '2026-04-20T07:30:00.000+05:30', 'APPLIED'),
  at('local time called UTC: eight hours ahead', '2026-04-20T10:00:00Z', 'BEFORE_RECEIPT'),
  at('UTC called local time: before the receipt', '2026-04-20T02:00:00+08:00', 'BEFORE_RECEIPT'),
  at('no zone', '2026-04-20T10:00:00', 'BAD_SCHEMA'),
  at('no minutes in the offset', '2026-04-20T10:00:00+08', 'BAD_SCHEMA'),
  at('a leap second', '2026-04-19T23:59:60Z', 'BAD_SCHEMA'),
  at('a clock that is three minutes ahead', '2026-04-20T02:03:00Z', 'APPLIED'),
  ['after the end', (task) => lot(plain(accepted(task))), ['LATE'], 'TERMINATED', { status: 'TERMINATED' }],
  // the envelope
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
  // the step
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
