/**
 * What a failed send concerns: all records (`PASSING`: the broker is away or slow, and the same records are sent
 * again), one topic (`TOPIC`: it is missing, forbidden or has lost its leader, and the others may go on), or one record
 * (`RECORD`: it is refused however often it is sent).
 */
export type PublishFailure = {
  readonly concerns: 'PASSING' | 'TOPIC' | 'RECORD';
  /** The broker's word (MESSAGE_TOO_LARGE), or the name of the error. */
  readonly code: string;
  /** The topic, where it is known. */
  readonly topic?: string;
};

/** A topic that cannot be written to. */
export class TopicUnavailable extends Error {
  override readonly name = 'TopicUnavailable';
  readonly topic: string;
  constructor(topic: string, cause: unknown) {
    super(`${topic}: ${String(cause)}`, { cause });
    this.topic = topic;
  }
}

/**
 * Words with which the broker refuses a record for what it is. Sending it again changes nothing until the topic's
 * settings change.
 */
const refusals = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_RECORD',
  'INVALID_TIMESTAMP',
  'UNSUPPORTED_FOR_MESSAGE_FORMAT',
]);

/** Words that concern the broker as a whole. Every other word concerns a topic or a partition of it. */
const ofTheBroker = new Set([
  'REQUEST_TIMED_OUT',
  'BROKER_NOT_AVAILABLE',
  'NETWORK_EXCEPTION',
  'CLUSTER_AUTHORIZATION_FAILED',
  'SASL_AUTHENTICATION_FAILED',
  'UNSUPPORTED_SASL_MECHANISM',
  'ILLEGAL_SASL_STATE',
]);

/** What a fault of a send means. */
export function failureOf(fault: unknown): PublishFailure {
  const chain = causesOf(fault);
  const code = chain.map(({ type }) => type).find((type) => type !== undefined);
  const topic = chain.find((one) => one instanceof TopicUnavailable)?.topic;
  if (code !== undefined && refusals.has(code)) return { concerns: 'RECORD', code };
  if (topic !== undefined) return { concerns: 'TOPIC', code: code ?? 'UNAVAILABLE', topic };
  if (code === undefined || ofTheBroker.has(code)) return { concerns: 'PASSING', code: code ?? nameOf(fault) };
  return { concerns: 'TOPIC', code };
}

type Known = Error & { readonly type?: string; readonly errors?: readonly unknown[] };

/** A fault and what caused it, outermost first: the client wraps what the broker said, and gathers what it said of several topics. */
function causesOf(fault: unknown): Known[] {
  const chain: Known[] = [];
  let one: unknown = fault;
  while (one instanceof Error && chain.length < 10) {
    const known = one as Known;
    chain.push(known);
    one = known.cause ?? known.errors?.[0];
  }
  return chain;
}

const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.name : 'UNKNOWN');
