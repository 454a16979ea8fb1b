/**
 * Waits for work that prints nothing of its own, and says every few seconds that it still goes on.
 * @template T
 * @param {Promise<T>} work
 * @param {string} text what is being done
 * @param {(line: string) => void} say
 * @param {number} [everyMs]
 * @returns {Promise<T>}
 */
export async function tellWhile(work, text, say, everyMs = 5_000) {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  const telling = setInterval(() => say(`${text}: ${seconds()} s so far`), everyMs);
  try {
    return await work;
  } finally {
    clearInterval(telling);
  }
}
