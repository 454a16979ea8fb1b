import { setTimeout as sleep } from 'node:timers/promises';

/** How long an answer is given again, so that frequent questions do not burden the server. */
const REMEMBERED_MS = 500;

/** Whether a server answers. */
export type Probe = {
  /** Asks the server, and waits a moment at most. Those who ask at the same time get the same answer. Never rejects. */
  readonly answers: () => Promise<boolean>;
  /** For how long every question has been answered, in milliseconds. It is 0 after a question that was not answered. */
  readonly answeringMs: () => number;
  readonly stop: () => Promise<void>;
};

/** One way to ask a server; `giveUp` throws away the connection, so that the next question makes a new one. Never rejects. */
type Asking = { readonly ask: () => Promise<unknown>; readonly giveUp: () => Promise<void> };

/**
 * A probe that gives a server `ms` to answer. An open connection is no answer: a process that stands still keeps all
 * its connections.
 */
export function probe({ ask, giveUp }: Asking, ms: number): Probe {
  let last: { readonly at: number; readonly answer: Promise<boolean> } | undefined;
  let since: number | undefined;

  const question = async (): Promise<boolean> => {
    const answered = await inTime(ask(), ms);
    if (!answered) await inTime(giveUp(), 200);
    since = answered ? (since ?? performance.now()) : undefined;
    return answered;
  };
  return {
    answers() {
      if (last && performance.now() - last.at < REMEMBERED_MS) return last.answer;
      const answer = question().finally(() => {
        if (last) last = { ...last, at: performance.now() };
      });
      last = { at: Infinity, answer }; // while this question is under way, those who ask share it
      return answer;
    },
    answeringMs: () => (since === undefined ? 0 : performance.now() - since),
    stop: giveUp,
  };
}

const inTime = (work: Promise<unknown>, ms: number): Promise<boolean> =>
  Promise.race([
    work.then(
      () => true,
      () => false,
    ),
    sleep(ms, false, { ref: false }),
  ]);
