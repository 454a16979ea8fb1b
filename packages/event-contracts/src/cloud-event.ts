import type { HallEvent, HallEventType } from './contracts.ts';
import type { Topic } from './topics.ts';

/** What ties an event to the request that caused it, for logs and traces; all may be missing. */
export type Trace = {
  /** The request's id at the gateway (`x-request-id`). */
  readonly correlationId: string | null;
  /** W3C trace context. */
  readonly traceparent: string | null;
};

/**
 * The CloudEvents 1.0 attributes of one event, and its place in the log: within a topic and a key, `seq` begins with 1
 * and goes up by exactly 1.
 */
export type CloudEvent<T extends HallEventType = HallEventType> = HallEvent<T> &
  Trace & {
    readonly specversion: '1.0';
    /** Unique per event; a redelivery carries the same one. */
    readonly id: string;
    /** `/hall/<service>`. */
    readonly source: string;
    /** What the event is about: always the case's own id; on the catalogue topic it is the key. */
    readonly subject: string;
    /** When it happened in law (RFC 3339), never when it arrived. */
    readonly time: string;
    readonly topic: Topic;
    /** The message key: the case's id (of components: the joint case's id). */
    readonly key: string;
    readonly seq: number;
    /** The id of the event that caused this one, or null. */
    readonly causationId: string | null;
  };
