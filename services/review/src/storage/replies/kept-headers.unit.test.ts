import { describe, expect, it } from '@jest/globals';
import { keptHeaders, sentHeaders } from './kept-headers.ts';

const said = {
  kafkaCode: 'fire-rescue',
  replyId: 'r-7',
  type: 'CaseAccepted.v1',
  caseId: '0ac53b2f-8b1e-4b8c-9b5e-000000000001',
};
const sent = {
  'content-type': 'application/json',
  ce_specversion: '1.0',
  ce_id: 'r-7',
  ce_source: '/department/fire-rescue',
  ce_type: 'hall.department.CaseAccepted.v1',
  ce_time: '2026-04-20T02:00:00Z',
  ce_subject: '0ac53b2f-8b1e-4b8c-9b5e-000000000001',
};
const nothingSaid = { kafkaCode: 'fire-rescue', replyId: null, type: null, caseId: null };

describe('the headers of a reply', () => {
  it('are not repeated where they are what the row says', () =>
    expect(keptHeaders(said, sent)).toEqual({ ce_time: '2026-04-20T02:00:00Z' }));

  it.each<[string, typeof said | typeof nothingSaid, Record<string, string>]>([
    ['as the contract has them', said, sent],
    ['with one of its own', said, { ...sent, 'x-system': 'v2' }],
    ['of another source', said, { ...sent, ce_source: '/department/fire-rescue/station-3' }],
    ['in structured mode', said, { 'content-type': 'application/cloudevents+json; charset=utf-8' }],
    ['none', said, {}],
    ['of a record of which nothing could be read', nothingSaid, { ce_id: 'x', ce_type: 'what' }],
    ['none, of such a record', nothingSaid, {}],
    ['with an empty text', said, { ...sent, ce_subject: '' }],
  ])('come back as they were sent: %s', (_what, row, headers) =>
    expect(sentHeaders(row, keptHeaders(row, headers))).toEqual(headers),
  );

  it('are kept where the id of the case was sent in capitals, which the row does not have', () => {
    const caseId = said.caseId.toUpperCase();
    const kept = keptHeaders({ ...said, caseId }, { ...sent, ce_subject: caseId });
    expect(kept).toEqual({ ce_time: '2026-04-20T02:00:00Z', ce_subject: caseId });
    expect(sentHeaders(said, kept)).toEqual({ ...sent, ce_subject: caseId });
  });

  it('of a row from before come back in full', () => expect(sentHeaders(said, sent)).toEqual(sent));
});
