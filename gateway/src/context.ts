import type { Caller } from './caller.ts';
import type { RequestTrace } from './request-trace.ts';

/**
 * What the gateway knows of one request: who asks, and what ties its log lines together. `gone` is aborted when the client closes the connection.
 */
export type GatewayContext = { readonly caller: Caller; readonly trace: RequestTrace; readonly gone: AbortSignal };
