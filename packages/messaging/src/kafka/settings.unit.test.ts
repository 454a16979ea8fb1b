import { describe, expect, it } from '@jest/globals';
import { connectionSettings, consumerRetry } from './connection.ts';
import { producerSettings, sendSettings } from './publisher.ts';
import { consumerSettings } from './subscriber.ts';
import { settingsOf } from './topics.ts';

/** The settings of docs/hazards.md#settings: each was paid for with a lost or a late message. Change them there first. */
describe('the frozen settings', () => {
  it('of connections', () =>
    expect(connectionSettings).toEqual({
      connectionTimeout: 3_000,
      requestTimeout: 15_000,
      enforceRequestTimeout: true,
      retry: { initialRetryTime: 200, multiplier: 2, maxRetryTime: 5_000, retries: 5 },
    }));
  it('of producers: not idempotent (K1), one send at a time, no topics by accident, no retries of its own', () => {
    expect(producerSettings).toEqual({
      idempotent: false,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      retry: { retries: 0 },
    });
    expect(sendSettings).toMatchObject({ acks: -1, timeout: 10_000 });
  });
  it('of consumers: a session short enough to be taken over from, retries long enough to come back (K4)', () => {
    expect(consumerSettings).toMatchObject({
      sessionTimeout: 10_000,
      heartbeatInterval: 3_000,
      rebalanceTimeout: 60_000,
      maxWaitTimeInMs: 1_000,
      allowAutoTopicCreation: false,
    });
    expect(consumerRetry).toMatchObject({ retries: 1_000, maxRetryTime: 1_000 });
  });
  it('of topics: stamped by the broker, kept without limit, compacted where only the latest counts', () => {
    expect(settingsOf('hall.intake.event.v1')).toMatchObject({
      'message.timestamp.type': 'LogAppendTime',
      'retention.ms': '-1',
      'cleanup.policy': 'delete',
    });
    expect(settingsOf('hall.catalogue.state.v1')).toMatchObject({ 'cleanup.policy': 'compact' });
  });
});
