import { createRequire } from 'node:module';

type Queue = {
  readonly inflight: Map<unknown, { sentAt: number; requestTimeout: number; timeoutRequest(): void }>;
  readonly pending: unknown[];
  readonly throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  readonly enforceRequestTimeout: boolean;
  requestTimeoutIntervalId: NodeJS.Timeout | undefined;
  readonly isConnected: () => boolean;
  destroy(): void;
  checkPendingRequests(): void;
  scheduleRequestTimeoutCheck(): void;
  scheduleCheckPendingRequests(): void;
};

let patched = false;

/** How often requests are looked at that may have timed out: kafkajs does it every 100 ms, on each connection. */
const TIMEOUT_CHECK_MS = 1_000;

/**
 * kafkajs asks itself every millisecond, on each connection, whether requests wait (K5; issue 1751): an idle process
 * takes 4 % of a core for that. With this patch the timer runs only while requests wait: until the moment at which the
 * broker's throttle ends. While an answer is outstanding no timer is needed, because the answer makes kafkajs look
 * again. Requests that have timed out are looked for once a second.
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
  RequestQueue.prototype.scheduleRequestTimeoutCheck = function check(this: Queue): void {
    if (!this.enforceRequestTimeout) return;
    this.destroy();
    this.requestTimeoutIntervalId = setInterval(() => {
      const now = Date.now();
      for (const request of this.inflight.values())
        if (now - request.sentAt > request.requestTimeout) request.timeoutRequest();
      if (!this.isConnected()) this.destroy();
    }, TIMEOUT_CHECK_MS);
  };
}
