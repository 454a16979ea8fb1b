import { describe, expect, it } from '@jest/globals';
import { stuckIn } from './messaging-probes.ts';

const stuck = (fetchAgeMs: number, relayIdleMs: number, database: number, broker: number): string[] =>
  stuckIn(
    { groups: { cases: { caughtUp: true, fetchAgeMs } }, relayIdleMs },
    { database: { answeringMs: () => database }, broker: { answeringMs: () => broker } },
  );

describe('a process is stuck', () => {
  it.each<[string, string[], [number, number, number, number]]>([
    ['not while it fetches', [], [400, 200, 900_000, 900_000]],
    ['not while the broker does not answer', [], [600_000, 600_000, 900_000, 0]],
    ['not while what it has in hand waits for a database that does not answer', [], [600_000, 0, 0, 900_000]],
    ['not just after the broker has come back', [], [600_000, 600_000, 900_000, 29_000]],
    [
      'when it has not fetched although both have answered long enough',
      ['consumer cases'],
      [31_000, 0, 31_000, 31_000],
    ],
    ['not when the relay waits for a database that does not answer', [], [0, 600_000, 0, 900_000]],
    ['when the relay does nothing although both answer', ['relay'], [0, 91_000, 95_000, 95_000]],
  ])('%s', (_when, expected, [fetchAge, relayIdle, database, broker]) =>
    expect(stuck(fetchAge, relayIdle, database, broker)).toEqual(expected),
  );
});
