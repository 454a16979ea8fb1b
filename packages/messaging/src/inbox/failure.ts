import { BrokenContract } from '../check-event-data.ts';
import { Unreadable, UnreadableRecord } from '../kafka/envelope.ts';
import { SequenceBroken } from './consume-once.ts';

/** Nothing is wrong with the message: what it needs has not arrived yet. It waits, with its key, and is tried again. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
}

/** Why a message is parked. NOT_YET, GAP and BEHIND resolve themselves; the others wait for somebody to release or skip them. */
export type ParkingCode =
  'UNREADABLE_RECORD' | 'UNREADABLE' | 'BROKEN_CONTRACT' | 'HANDLER_FAULT' | 'SEQUENCE' | 'NOT_YET' | 'GAP' | 'BEHIND';

/** What to do about a failure: try the same message again in place, or park it under a code. */
type Verdict = { readonly retry: true } | { readonly retry: false; readonly code: ParkingCode };

/**
 * Troubles of the database that pass by themselves: serialisation, deadlock, a lost or refused connection, a statement
 * that took too long.
 */
const passing = new Set(['40001', '40P01', '55P03', '57014', '57P01', '57P02', '57P03', '53300', '25P03']);
const connection =
  /ECONN|EPIPE|ETIMEDOUT|terminat|Connection|timeout exceeded when trying to connect|after calling end on the pool|Driver not Connected/;

/**
 * Tells a passing trouble from a message that will never work. A TypeError in a handler means the latter, and must not
 * end the process (K3).
 */
export function verdictOn(fault: unknown): Verdict {
  if (fault instanceof UnreadableRecord) return { retry: false, code: 'UNREADABLE_RECORD' };
  if (fault instanceof Unreadable) return { retry: false, code: 'UNREADABLE' };
  if (fault instanceof BrokenContract) return { retry: false, code: 'BROKEN_CONTRACT' };
  if (fault instanceof SequenceBroken) return { retry: false, code: fault.isGap ? 'GAP' : 'SEQUENCE' };
  if (fault instanceof TryAgain) return { retry: false, code: 'NOT_YET' };
  return isPassing(fault) ? { retry: true } : { retry: false, code: 'HANDLER_FAULT' };
}

function isPassing(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  if (fault.name === 'StaleRow' || fault.name === 'QueryRunnerAlreadyReleasedError') return true;
  const { code } = fault as Error & { code?: unknown };
  if (typeof code === 'string' && (passing.has(code) || code.startsWith('08') || connection.test(code))) return true;
  return connection.test(fault.message);
}
