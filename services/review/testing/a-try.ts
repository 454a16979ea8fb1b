import type { RejectionCode } from '@hall/event-contracts';
import type { ReviewCase } from '../src/domain/case/review-case.ts';
import type { Lot, SentRecord } from './java-department.ts';

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
