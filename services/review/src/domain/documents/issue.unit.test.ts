import { describe, expect, it } from '@jest/globals';
import { aCase, department } from '../../../testing/a-case.ts';
import type { DocumentDraft } from './document.ts';
import { issue, standing, type Issued, type IssueFacts, type ToIssue } from './issue.ts';

const reviewCase = aCase();
const at = '2026-04-20T02:00:00.000Z';
const refusal: DocumentDraft = { type: 'D7', title: '不予许可决定书', fields: { facts: ['场所不符'] } };
const aDraft = (draft: DocumentDraft): ToIssue => ({ about: reviewCase, draft, actor: 'D0102', at });
const facts: IssueFacts = { issuer: 'D01', department, serial: 7, quotaPlace: undefined, before: [] };
const one = (draft: DocumentDraft, more: Partial<IssueFacts> = {}): Issued =>
  issue(aDraft(draft), { ...facts, ...more });

describe('a document that is issued', () => {
  it('says what its rule has written, and what all documents say', () =>
    expect(one(refusal)).toMatchObject({
      type: 'D7',
      ordinal: 1,
      number: `${department.shortName}审不准字〔2026〕0007号`,
      year: 2026,
      serial: 7,
      issuedOn: '2026-04-20',
      issuedBy: 'D0102',
      supersedes: null,
      fields: {
        facts: ['场所不符'],
        caseNumber: reviewCase.caseNumber,
        itemName: reviewCase.item.name,
        applicantVersionId: reviewCase.parties[0]?.applicantVersionId,
        issuer: department.name,
      },
    }));
  it('is issued by nobody where the law issues it', () =>
    expect(issue({ ...aDraft(refusal), actor: 'system' }, facts).issuedBy).toBeNull());
  it('counts for the year in Asia/Shanghai', () =>
    expect(issue({ ...aDraft(refusal), at: '2026-12-31T16:00:00.000Z' }, facts)).toMatchObject({
      year: 2027,
      issuedOn: '2027-01-01',
    }));
  it('keeps a number of its own', () =>
    expect(one({ type: 'D8', title: '许可证', fields: {}, number: 'X-1' }, { serial: 0 })).toMatchObject({
      number: 'X-1',
      serial: 0,
    }));
  it('names the department by its code where it is not known', () =>
    expect(one(refusal, { department: undefined })).toMatchObject({
      number: 'D01审不准字〔2026〕0007号',
      fields: { issuer: 'D01' },
    }));
  it('takes the place of the last of its type, or of the one it corrects', () => {
    const first = one(refusal);
    const second = one({ ...refusal, supersedes: true }, { serial: 8, before: [first] });
    expect(second).toMatchObject({ ordinal: 2, supersedes: first.number });
    expect(one({ ...refusal, corrects: 1 }, { serial: 9, before: [first, second] })).toMatchObject({
      ordinal: 3,
      supersedes: first.number,
    });
  });
  it('is the first of its type in another round, whatever was issued before', () =>
    expect(one({ ...refusal, round: 2, supersedes: true }, { before: [one(refusal)] })).toMatchObject({
      round: 2,
      ordinal: 1,
      supersedes: null,
    }));
  it('says what all documents say as it was said then, where it corrects one', () =>
    expect(one({ ...refusal, fields: { itemName: '旧名' }, corrects: 1 }, { before: [one(refusal)] }).fields).toEqual({
      itemName: '旧名',
    }));
  it('tells the place in the order of acceptances on the notice of the acceptance alone (行政许可法 art. 57)', () => {
    const acceptance: DocumentDraft = { type: 'D2', title: '受理通知书', fields: { quotaNumber: null } };
    expect(one(acceptance, { quotaPlace: 3 }).fields).toMatchObject({ quotaNumber: 3 });
    expect(one(acceptance).fields).toMatchObject({ quotaNumber: null });
    expect(one(refusal, { quotaPlace: 3 }).fields).not.toHaveProperty('quotaNumber');
  });
  it('tells the remedies as they are when it is issued, where it asks for that; none where none are registered', () => {
    const ending: DocumentDraft = { type: 'D11', title: '退件通知书', fields: { remedies: null }, tellsRemedies: true };
    expect(one(ending).fields['remedies']).toContain(department.court);
    expect(one(ending, { department: { ...department, court: '' } }).fields['remedies']).toBeNull();
  });
});

describe('what is issued of several drafts', () => {
  const takenBack: DocumentDraft = { ...refusal, supersedes: true, revokes: true };
  it('takes back what is on file', () =>
    expect(standing([aDraft(takenBack)], [one(refusal)])).toEqual([aDraft(takenBack)]));
  it('takes back what is issued beside it', () => {
    const both = [aDraft(refusal), aDraft(takenBack)];
    expect(standing(both, [])).toEqual(both);
  });
  it('takes back nothing that is not there, or of another round', () => {
    expect(standing([aDraft(takenBack)], [])).toEqual([]);
    expect(standing([aDraft({ ...takenBack, round: 2 })], [one(refusal)])).toEqual([]);
  });
});
