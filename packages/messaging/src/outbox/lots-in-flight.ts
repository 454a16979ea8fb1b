import type { OutboxRow } from './outbox-rows.ts';

type Flying = { readonly ids: readonly string[]; readonly bytes: number; readonly since: number };

/** The lots that are on their way to the log and not marked yet. Their keys are busy: nothing else of a busy key is sent. */
export type LotsInFlight = {
  readonly count: () => number;
  /** The events in all lots together. */
  readonly ids: () => readonly string[];
  readonly bytes: () => number;
  /** How many lots have ended so far. */
  readonly ended: () => number;
  /** Since when the oldest lot is on its way; Infinity when there is none. */
  readonly oldestSince: () => number;
  /** Adds a lot until `work` has ended; `settled` is told whether something of it is left. */
  readonly add: (rows: readonly OutboxRow[], work: Promise<boolean>, settled: (left: boolean) => void) => void;
  /** Throws what the work of a lot was rejected with, once. */
  readonly throwFault: () => void;
  /** Resolves when no lot is on its way any more. */
  readonly allSettled: () => Promise<void>;
};

/** Begins without any lot. */
export function lotsInFlight(): LotsInFlight {
  const flying = new Map<Flying, Promise<void>>();
  let faults: unknown[] = [];
  let ended = 0;
  return {
    count: () => flying.size,
    ids: () => [...flying.keys()].flatMap(({ ids }) => ids),
    bytes: () => weightOf([...flying.keys()]),
    ended: () => ended,
    oldestSince: () => Math.min(...[...flying.keys()].map(({ since }) => since)),
    add(rows, work, settled) {
      const lot = { ids: rows.map(({ id }) => id), bytes: weightOf(rows), since: performance.now() };
      const end = (left: boolean): void => {
        flying.delete(lot);
        ended += 1;
        settled(left);
      };
      const settling = work.then(end, (fault: unknown) => {
        faults.push(fault);
        end(true);
      });
      flying.set(lot, settling);
    },
    throwFault() {
      const [fault] = faults;
      faults = [];
      if (fault !== undefined) throw fault;
    },
    allSettled: async () => void (await Promise.all(flying.values())),
  };
}

/** The bytes of some events, or lots, together. */
export const weightOf = (parts: readonly { readonly bytes: number }[]): number =>
  parts.reduce((sum, { bytes }) => sum + bytes, 0);
