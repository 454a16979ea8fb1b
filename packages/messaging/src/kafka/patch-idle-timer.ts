import { createRequire } from 'node:module';

type Queue = {
  readonly inflight: Map<unknown, unknown>;
  readonly pending: unknown[];
  readonly throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
};

let patched = false;

/**
 * kafkajs asks itself every millisecond, on each connection, whether requests wait (1.3-b; issue 1751): an idle process burns 4 %
 * of a core. Here the timer runs only while requests are pending: when the throttle ends, or, with something in flight, not at
 * all, because the answer looks again.
 */
export function patchIdleTimer(): void {
  if (patched) return;
  patched = true;
  const require = createRequire(import.meta.url);
  const RequestQueue = require('kafkajs/src/network/requestQueue/index.js') as { prototype: Queue };
  RequestQueue.prototype.scheduleCheckPendingRequests = function schedule(this: Queue): void {
    if (this.pending.length === 0 || this.throttleCheckTimeoutId) return;
    const throttle = this.throttledUntil - Date.now();
    if (throttle <= 0 && this.inflight.size > 0) return;
    this.throttleCheckTimeoutId = setTimeout(
      () => {
        this.throttleCheckTimeoutId = null;
        this.checkPendingRequests();
      },
      Math.max(throttle, 1),
    );
  };
}
