/**
 * A topic that takes nothing is tried again at once, because its broker may have come back just then; after that less
 * and less often, every 30 s in the end.
 */
const FIRST_MS = 200;
const LONGEST_MS = 30_000;

/** The topics that take nothing at the moment (missing, forbidden, without a leader): all others go on meanwhile. */
export type HeldTopics = {
  /** Holds a topic, with the broker's word for the reason, each time for longer. */
  readonly hold: (topic: string, code: string) => void;
  readonly free: (topic: string) => void;
  /** The topics that are held. */
  readonly topics: () => readonly string[];
  /** A topic whose time to be tried again has come. */
  readonly due: () => string | undefined;
  /** How soon the next topic is tried again, in milliseconds. Infinity when none is held. */
  readonly dueInMs: () => number;
  readonly codes: () => Readonly<Record<string, string>>;
};

/** Begins without any held topic. */
export function heldTopics(): HeldTopics {
  const held = new Map<string, { readonly code: string; readonly tries: number; readonly until: number }>();
  return {
    hold(topic, code) {
      const tries = (held.get(topic)?.tries ?? 0) + 1;
      const ms = Math.min(FIRST_MS * 2 ** (tries - 1), LONGEST_MS);
      held.set(topic, { code, tries, until: performance.now() + ms });
    },
    free: (topic) => void held.delete(topic),
    topics: () => [...held.keys()],
    due: () => [...held].find(([, { until }]) => until <= performance.now())?.[0],
    dueInMs: () => Math.min(...[...held.values()].map(({ until }) => Math.max(0, until - performance.now()))),
    codes: () => Object.fromEntries([...held].map(([topic, { code }]) => [topic, code])),
  };
}
