import { describe, expect, it } from '@jest/globals';
import { withExamples } from './with-examples.mjs';

const example = { summary: 'a case', id: '1', time: '2026-04-20T02:00:00Z', key: 'k', subject: 's', data: {} };

describe('the messages of the contract', () => {
  it('have their examples', () =>
    expect(withExamples([{ name: 'CaseMoved.v1' }], { 'CaseMoved.v1': example })).toEqual({
      messages: [{ name: 'CaseMoved.v1', example }],
      faults: [],
    }));

  it('that have none are all named, and do not keep the others', () => {
    const published = [{ name: 'CaseRenamed.v1' }, { name: 'CaseMoved.v1' }, { name: 'CaseAdded.v1' }];
    expect(withExamples(published, { 'CaseMoved.v1': example })).toEqual({
      messages: [{ name: 'CaseMoved.v1', example }],
      faults: [
        'CaseRenamed.v1: docs/contract/examples.json has no example of it; write one by hand',
        'CaseAdded.v1: docs/contract/examples.json has no example of it; write one by hand',
      ],
    });
  });
});
