import { describe, expect, it } from '@jest/globals';
import { explainCluster, lastWordsOfCluster } from './cluster-faults.mjs';

describe('why PostgreSQL did not start', () => {
  it.each([
    ['FATAL:  database files are incompatible with server', /damaged/],
    ['FATAL:  incorrect checksum in control file', /damaged/],
    ['The data directory was initialized by PostgreSQL version 17, which is not compatible', /another version/],
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', /disk is full/],
  ])('%s', (output, remedy) => expect(explainCluster(output)).toMatch(remedy));
});

describe('the last words of a server that was running', () => {
  it('are none when it was killed, whatever its clients did wrong before', () =>
    expect(lastWordsOfCluster('ERROR:  duplicate key value violates unique constraint "x"')).toBe(''));
  it('are its panic', () =>
    expect(lastWordsOfCluster('PANIC:  could not write to file: No space left on device')).toMatch(/disk is full/));
});
