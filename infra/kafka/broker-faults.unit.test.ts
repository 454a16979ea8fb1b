import { describe, expect, it } from '@jest/globals';
import { explainBroker, lastWordsOfBroker } from './broker-faults.mjs';

const ordinary = [
  "2026-11-24T23:46:54,898 WARN QuorumController: Appending 6 bootstrap record(s) at metadata.version 4.3-IV0 from bootstrap source 'x'.",
  '2026-11-24T23:46:55,100 INFO KafkaRaftServer: [KafkaRaftServer nodeId=1] Kafka Server started',
].join('\n');

describe('why a broker did not start', () => {
  it.each([
    ['2026-11-24T23:46:54,898 ERROR KafkaServer: Socket server failed to bind to 127.0.0.1:9192', /PORT_KAFKA/],
    ['# There is insufficient memory for the Java Runtime Environment to continue.', /not enough memory/],
    ['Error occurred during initialization of VM\nCould not reserve enough space for object heap', /not enough memory/],
    ['Could not allocate compressed class space: 1073741824 bytes', /not enough memory/],
    ['Terminating due to java.lang.OutOfMemoryError: Java heap space', /HALL_KAFKA_HEAP_MB/],
    ['2026-11-24T23:46:54,898 ERROR LogManager: java.io.IOException: No space left on device', /disk is full/],
    ['Exception: org.apache.kafka.common.errors.UnsupportedVersionException: no', /another version/],
  ])('%s', (output, remedy) => expect(explainBroker(`${ordinary}\n${output}`)).toMatch(remedy));

  it('is never read from an ordinary line', () =>
    expect(explainBroker(ordinary)).toMatch(/^Apache Kafka did not start\.\n/));

  it('is at least its last lines', () =>
    expect(explainBroker('something unheard of')).toBe('Apache Kafka did not start.\nsomething unheard of'));
});

describe('the last words of a broker that was running', () => {
  it('are none when it was killed in good health', () => expect(lastWordsOfBroker(ordinary)).toBe(''));
  it('are its errors, with the remedy', () =>
    expect(lastWordsOfBroker(`${ordinary}\n2026-11-24T23:46:54,898 ERROR Log: No space left on device`)).toMatch(
      /disk is full/,
    ));
});
