import type { HallEvent, HallEventType } from './contracts.ts';
import type { Topic } from './topics.ts';

/** What ties an event to the request that caused it, for logs and traces; all may be missing. */
export type Trace = {
  /** The request's id at the gateway (`x-request-id`). */
  readonly correlationId: string | null;
  /** W3C trace context. */
  readonly traceparent: string | null;
};

/** CloudEvents 1.0 attributes of one event, plus its place: `seq` is strictly +1 per (topic, key), from 1. */
export type CloudEvent<T extends HallEventType = HallEventType> = HallEvent<T> &
  Trace & {
    readonly specversion: '1.0';
    /** Unique per event; a redelivery carries the same one. */
    readonly id: string;
    /** `/hall/<service>`. */
    readonly source: string;
    /** What the event is about: the case's own id, always; on the catalogue topic the key. */
    readonly subject: string;
    /** When it happened, RFC 3339: legal time, never the time of arrival. */
    readonly time: string;
    readonly topic: Topic;
    /** The message key: the case's id (of components: the joint case's id). */
    readonly key: string;
    readonly seq: number;
    /** The id of the event that caused this one, or null. */
    readonly causationId: string | null;
  };
