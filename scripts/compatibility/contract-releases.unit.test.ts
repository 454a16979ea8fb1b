import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { contractFaults, keepRelease, readReleases, versionOf } from './contract-releases.mjs';

const closed = (properties: Record<string, object>, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});
const code = (maxLength: number) => ({ type: 'string', maxLength });

/** A contract with an event, a reply of the departments and a topic; some of it otherwise. */
function contract({ event = {}, reply = {}, topic = {} } = {}) {
  return {
    headers: { hallHeaders: { type: 'object', required: ['ce_id'], properties: { ce_id: code(200) } } },
    topics: { 'hall.review.event.v1': { partitions: 6, sequence: 'EVERY_ONE', ...topic } },
    messages: {
      'CaseDecided.v1': {
        ceType: 'hall.review.CaseDecided.v1',
        from: 'hall',
        topic: 'hall.review.event.v1',
        schema: closed({ caseId: code(64) }),
        ...event,
      },
      'department/DecisionGiven.v1': {
        ceType: 'hall.department.DecisionGiven.v1',
        from: 'department',
        topic: 'hall.department.{kafkaCode}.reply.v1',
        schema: closed({ caseId: code(64), outcome: { type: 'string', enum: ['GRANTED'] } }),
        ...reply,
      },
    },
  };
}
const first = { version: '1.0.0', ...contract() };

describe('what was released', () => {
  it('is kept by what is the same', () => expect(contractFaults([first], contract())).toEqual([]));

  it('is kept when there are new messages and new topics', () => {
    const now = contract();
    const { 'CaseDecided.v1': event } = now.messages;
    const grown = {
      ...now,
      topics: { ...now.topics, 'hall.map.event.v1': { partitions: 1 } },
      messages: { ...now.messages, 'CaseMapped.v1': event },
    };
    expect(contractFaults([first], grown)).toEqual([]);
  });

  it('is broken: the message, the place, whom it hurts and what to do instead are said', () =>
    expect(contractFaults([first], contract({ event: { schema: closed({ caseId: code(32) }) } }))).toEqual([
      'CaseDecided.v1 at caseId: maxLength was 64, is 32. Records of 1.0.0 can no longer be read. Instead: leave it as it is; ' +
        'check what is narrower in the rule that writes it, or publish CaseDecided.v2 beside it',
    ]));

  it.each<[string, object, string]>([
    [
      'message is gone',
      { 'CaseDecided.v1': undefined },
      'CaseDecided.v1: is gone since 1.0.0. Its records lie in the log. Instead: keep its contract, stop publishing it, and give what takes its place a name of its own beside it',
    ],
    [
      'message goes elsewhere',
      { 'CaseDecided.v1': { ...contract().messages['CaseDecided.v1'], topic: 'hall.delivery.event.v1' } },
      'CaseDecided.v1: topic was hall.review.event.v1 in 1.0.0, is hall.delivery.event.v1. Instead: publish CaseDecided.v2',
    ],
    [
      'message has another type on the wire',
      { 'CaseDecided.v1': { ...contract().messages['CaseDecided.v1'], ceType: 'hall.delivery.CaseDecided.v1' } },
      'CaseDecided.v1: ceType was hall.review.CaseDecided.v1 in 1.0.0',
    ],
  ])('is broken when a %s', (_what, messages, said) => {
    const now = JSON.parse(JSON.stringify({ ...contract(), messages: { ...contract().messages, ...messages } }));
    expect(contractFaults([first], now)).toEqual([expect.stringContaining(said)]);
  });

  it('is broken when a topic has other partitions: keys would move', () =>
    expect(contractFaults([first], contract({ topic: { partitions: 12 } }))).toEqual([
      expect.stringMatching(/^hall\.review\.event\.v1: was \{"partitions":6.*is \{"partitions":12/),
    ]));

  it('is broken when a header is asked for that old records do not have', () => {
    const headers = {
      hallHeaders: { type: 'object', required: ['ce_id', 'ce_seq'], properties: { ce_id: code(200), ce_seq: {} } },
    };
    expect(contractFaults([first], { ...contract(), headers })).toEqual([
      'hallHeaders at ce_seq: is new and required. Records of 1.0.0 can no longer be read. Instead: make the new field optional',
    ]);
  });

  it('of a reply may grow, because the hall alone reads it', () => {
    const outcome = { type: 'string', enum: ['GRANTED', 'REFUSED'] };
    const wider = contract({ reply: { schema: closed({ caseId: code(128), outcome }, ['caseId']) } });
    expect(contractFaults([first], wider)).toEqual([]);
  });

  it('of a reply may not shrink: departments go on writing it', () =>
    expect(contractFaults([first], contract({ reply: { schema: closed({ caseId: code(64) }) } }))).toEqual([
      expect.stringContaining('department/DecisionGiven.v1 at outcome: is gone. Breaks records and readers of 1.0.0.'),
    ]));
});

describe('releases', () => {
  const withNote = (maxLength: number) =>
    contract({ event: { schema: closed({ caseId: code(64), note: code(maxLength) }, ['caseId']) } });
  const second = { version: '1.1.0', ...withNote(200) };

  it('all count, also an older one', () => {
    expect(contractFaults([first, second], withNote(200))).toEqual([]);
    expect(contractFaults([first, second], contract({ event: { schema: closed({ note: code(200) }, []) } }))).toEqual([
      expect.stringContaining('CaseDecided.v1 at caseId: is gone. Breaks records and readers of 1.0.0.'),
      expect.stringContaining('CaseDecided.v1 at caseId: is gone. Breaks records and readers of 1.1.0.'),
    ]);
  });

  it('bind from when they are made: what is new since the last one may still change', () => {
    expect(contractFaults([first], withNote(10))).toEqual([]);
    expect(contractFaults([first, second], withNote(10))).toHaveLength(1);
  });

  it('are kept for good', () => {
    expect(contractFaults([], contract())).toEqual([expect.stringContaining('no release of the contract is kept')]);
    expect(contractFaults([second], withNote(200))).toEqual([expect.stringContaining('the release 1.0.0 is missing')]);
  });

  it('give the contract its version', () => {
    expect(versionOf([], contract())).toEqual({ version: '1.0.0', isReleased: false });
    expect(versionOf([first], contract())).toEqual({ version: '1.0.0', isReleased: true });
    expect(versionOf([first], withNote(200))).toEqual({ version: '1.1.0', isReleased: false });
    expect(versionOf([first, second], withNote(200))).toEqual({ version: '1.1.0', isReleased: true });
  });

  const folder = mkdtempSync(join(tmpdir(), 'hall-releases-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  it('are read as they were written, oldest first', () => {
    const place = pathToFileURL(join(folder, 'released/'));
    expect(readReleases(place)).toEqual([]);
    const tenth = { ...second, version: '1.10.0' };
    for (const release of [tenth, second, first]) keepRelease(place, release);
    expect(readReleases(place)).toEqual([first, second, tenth]);
  });
});
