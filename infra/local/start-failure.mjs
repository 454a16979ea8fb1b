/**
 * What can end a start: the caller's signal, or a part that is given up. Once the start is over, giving up is told to the caller.
 * @param {import('./start-system.mjs').SystemOptions} options
 */
export function failure({ signal, onGivingUp, say = () => undefined }) {
  let isStarting = true;
  /** @type {(reason: Error) => void} */
  let fail = () => undefined;
  const promise = new Promise((/** @type {(value: never) => void} */ _resolve, reject) => {
    fail = reject;
  });
  promise.catch(() => undefined); // it may fail when nobody waits for it any more
  const ended = () => fail(new Error('The start was ended.'));
  if (signal?.aborted) ended();
  signal?.addEventListener('abort', ended, { once: true });
  return {
    promise,
    isOver: () => {
      isStarting = false;
    },
    giveUp: (/** @type {string} */ reason) => (isStarting ? fail(new Error(reason)) : (onGivingUp ?? say)(reason)),
  };
}
