import type { Caller } from './caller.ts';
import type { RequestTrace } from './request-trace.ts';

/** What the gateway knows of one request: who asks, and what ties it together. `gone` is aborted when the client has left. */
export type GatewayContext = { readonly caller: Caller; readonly trace: RequestTrace; readonly gone: AbortSignal };
