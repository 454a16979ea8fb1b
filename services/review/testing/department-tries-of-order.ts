import { codecs, lot, type Try } from './a-try.ts';
import type { Lot, SentRecord } from './java-department.ts';
import { accepted, granted, inValue, kafkaCode, marked, plain, ready, unable } from './reply-records.ts';

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
const twice = (record: SentRecord): readonly SentRecord[] => [record, record];

/** How replies are packed, held together, ordered and repeated. */
export const triesOfOrder: readonly Try[] = [
  // Compressed replies, and bombs: a little that unfolds to very much.
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
  // Replies sent in a transaction, which is committed or aborted.
  transaction('COMMIT', ['APPLIED', 'APPLIED'], 'GRANTED'),
  transaction('COMMIT', ['APPLIED', 'APPLIED'], 'GRANTED', 'zstd'),
  transaction('ABORT', [], 'RECEIVED'),
  transaction('ABORT', [], 'RECEIVED', 'lz4'),
  // Replies in the wrong order, and replies that come twice.
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
];
