import { untilReady } from './supervisor.mjs';

/**
 * Starts parts anew and tells how it went.
 * @param {import('./follow-sources.mjs').Following['processes']} processes
 * @param {(line: string) => void} say
 */
export function startsOf(processes, say) {
  /** Ends the waiting for a part that was started. @type {Map<string, AbortController>} */
  const waiting = new Map();
  let ended = false;

  /** @param {import('./supervisor.mjs').Part} part @param {number} since @param {AbortSignal} signal */
  async function tellWhenReady({ name, readyUrl }, since, signal) {
    try {
      await untilReady(readyUrl, { signal });
      say(`✔ ${name} runs the new code (${((performance.now() - since) / 1000).toFixed(1)} s)`);
    } catch (fault) {
      if (!signal.aborted) say(`✘ ${name} runs the new code, but is not ready: ${fault}`);
    }
  }

  return {
    /**
     * Resolves when the new process runs; whether it is ready is told later.
     * @param {import('./supervisor.mjs').Part} part
     * @param {number} since when its source was saved
     */
    async anew(part, since) {
      waiting.get(part.name)?.abort();
      await processes.stop(part.name);
      if (ended) return;
      const start = new AbortController();
      waiting.set(part.name, start);
      processes.start(part);
      void tellWhenReady(part, since, start.signal);
    },
    /** @param {import('./supervisor.mjs').Part} part @param {string} how @param {string} lastWords */
    crashed({ name }, how, lastWords) {
      waiting.get(name)?.abort();
      say(`✘ ${name} ${how} and waits for the next change. Its last words:\n${lastWords}`);
    },
    /** From now on nothing is started. */
    end() {
      ended = true;
      for (const start of waiting.values()) start.abort();
    },
  };
}
