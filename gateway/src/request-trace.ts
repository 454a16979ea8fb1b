import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What ties one request to its log lines in all services, and to the events it causes. */
export type RequestTrace = { readonly requestId: string; readonly traceparent: string };

/**
 * Takes over the client's x-request-id and traceparent (W3C) where they are well formed, and makes new ones otherwise. The id is written into logs and
 * events: therefore an id that may contain a mobile number or an identity number is not taken over. The digits of a UUID inside the id do not count.
 */
export function requestTrace(headers: IncomingHttpHeaders): RequestTrace {
  const given = headers['x-request-id'];
  const trace = headers.traceparent;
  return {
    requestId: typeof given === 'string' && isRequestId(given) ? given : randomUUID(),
    traceparent:
      typeof trace === 'string' && /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(trace)
        ? trace
        : `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`,
  };
}

const UUIDS = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

const isRequestId = (text: string): boolean =>
  /^[A-Za-z0-9-]{1,64}$/.test(text) && !/1[3-9]\d{9}|\d{15}/.test(text.replaceAll(UUIDS, '').replaceAll('-', ''));
