import { describe, expect, it } from '@jest/globals';
import { monday, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { APPLICANT, clericalFields } from './clerical-fields.ts';
import { decideCorrection, type CorrectionAsked } from './correction.ts';
import { certificatePaper, decisionPaper } from '../examination/decision-paper.ts';
import type { DocumentDraft } from '../documents/document.ts';
import { successorOf, type OfficialDocument } from '../documents/official-document.ts';
import { documentTypes, requiredFields } from '../documents/required-fields.ts';

const issued = (draft: DocumentDraft, matters: Partial<OfficialDocument> = {}): OfficialDocument => ({
  caseId: 'c',
  round: 1,
  type: draft.type,
  ordinal: 1,
  number: draft.number ?? `${draft.type}号`,
  issuer: 'i',
  year: 2026,
  serial: 1,
  title: draft.title,
  issuedOn: monday.today,
  issuedAt: monday.instant,
  issuedBy: null,
  templateVersion: '1',
  fields: { ...draft.fields, caseNumber: 'n', issuer: '局', applicantVersionId: 'v1' },
  sha256: '',
  supersedes: null,
  ...matters,
});
const delivered = steps.delivered();
const d6 = issued(decisionPaper(delivered, delivered.ruling));
const d8 = issued(certificatePaper(delivered, 'JY-1', monday.instant));
const corrected = '0192f0c1-0000-7000-8000-0000000000c1';
const content = { field: 'content', becomes: '准予食品经营许可·新办' };
const correct = (
  asked: Partial<CorrectionAsked> = {},
  documents: readonly OfficialDocument[] = [d6, d8],
  from: ReviewCase = delivered,
  by: string = people.decider,
) =>
  decideCorrection(
    from,
    { documentId: 'D6-1', corrections: [content], reason: '笔误', ...asked },
    { by, now: monday, documents, applicantVersions: new Set([corrected]) },
  );

describe('the correction of a document of a completed case (T33, B44)', () => {
  it('T33: a new version takes the place of the old one, with a note of what was wrong; the case stays as it is', () => {
    const answer = correct();
    expect(answer).toMatchObject({
      reviewCase: { ...delivered },
      documents: [
        {
          type: 'D6',
          title: d6.title,
          corrects: 1,
          fields: {
            ...d6.fields,
            content: content.becomes,
            correction: {
              reason: '笔误',
              corrects: 'D6-1',
              number: 'D6号',
              issuedOn: monday.today,
              changes: [{ field: 'content', was: d6.fields['content'], becomes: content.becomes }],
            },
          },
        },
      ],
      events: [
        {
          type: 'DocumentCorrected.v1',
          data: {
            type: 'D6',
            documentId: 'D6-2',
            supersedes: 'D6-1',
            fields: ['content'],
            correctedBy: people.decider,
          },
        },
      ],
    });
    expect(JSON.stringify(answer.kind === 'decided' && answer.events)).not.toContain(content.becomes);
  });
  it('T33: a certificate keeps its number, as its next version, and the note does not tell it', () => {
    const answer = correct({
      documentId: 'D8-1',
      corrections: [{ field: 'content', becomes: '食品经营许可·新办' }],
    });
    expect(answer).toMatchObject({
      documents: [{ type: 'D8', number: 'JY-1', fields: { version: '002', correction: { number: null } } }],
    });
    expect(JSON.stringify(answer.kind === 'decided' && answer.events)).not.toContain('JY-1');
  });
  it('T33: corrections add up: step by step nothing becomes another text', () => {
    const wording = String(d8.fields['content']); // 食品经营许可新办
    const shorter = wording.replace('新办', '');
    const other = wording.replace('食品', '').replace('新办', '');
    const asked = (documentId: string, becomes: string) => ({
      documentId,
      corrections: [{ field: 'content', becomes }],
    });
    expect(correct(asked('D8-1', shorter))).toMatchObject({ kind: 'decided' });
    const second = { ...d8, ordinal: 2, supersedes: 'JY-1', fields: { ...d8.fields, content: shorter } };
    expect(correct(asked('D8-2', other), [d6, d8, second])).toMatchObject({ code: 'NOT_CLERICAL' });
    expect(correct(asked('D8-2', wording), [d6, d8, second])).toMatchObject({ kind: 'decided' });
  });
  it('T33: a misspelt name, by the version of the data in which it was put right; of a certificate the holder too', () => {
    const corrections = [{ field: 'applicantVersionId', becomes: corrected }];
    expect(correct({ corrections })).toMatchObject({
      documents: [{ type: 'D6', fields: { applicantVersionId: corrected } }],
    });
    expect(correct({ documentId: 'D8-1', corrections })).toMatchObject({
      documents: [{ fields: { applicantVersionId: corrected, holder: corrected, version: '002' } }],
    });
  });
  it('T33: what was corrected is corrected again in its new version only', () => {
    const second = { ...d6, ordinal: 2, number: '新号', supersedes: d6.number };
    expect(correct({}, [d6, second])).toMatchObject({ code: 'ALREADY_SUPERSEDED', details: ['D6-2'] });
    expect(correct({ documentId: 'D6-2' }, [d6, second])).toMatchObject({ documents: [{ corrects: 2 }] });
    const copies = [d8, ...[2, 3].map((ordinal) => ({ ...d8, ordinal, supersedes: 'JY-1' }))];
    expect(copies.map((one) => successorOf(one, copies)?.ordinal)).toEqual([2, 3, undefined]);
  });
  it.each<[string, Partial<CorrectionAsked>, string]>([
    ['a document that is not there', { documentId: 'D7-1' }, 'DOCUMENT_NOT_FOUND'],
    ['no reason', { reason: '  ' }, 'TEXT_MISSING'],
    ['no new wording', { corrections: [{ field: 'content', becomes: ' ' }] }, 'TEXT_MISSING'],
    ['an unknown field', { corrections: [{ field: 'colour', becomes: '红' }] }, 'UNKNOWN_FIELD'],
    ['a field of every object', { corrections: [{ field: 'constructor', becomes: '红' }] }, 'UNKNOWN_FIELD'],
    ['a field twice', { corrections: [content, content] }, 'UNKNOWN_FIELD'],
    ['no field', { corrections: [] }, 'NOTHING_TO_CORRECT'],
    [
      'the same again',
      { corrections: [{ field: 'content', becomes: String(d6.fields['content']) }] },
      'NOTHING_TO_CORRECT',
    ],
    [
      'another text',
      { corrections: [{ field: 'content', becomes: '准予从事危险化学品生产经营活动' }] },
      'NOT_CLERICAL',
    ],
    [
      'a wider scope',
      { corrections: [{ field: 'content', becomes: `${String(d6.fields['content'])}二店` }] },
      'NOT_CLERICAL',
    ],
    ['another outcome', { corrections: [{ field: 'content', becomes: '不予食品经营许可新办' }] }, 'NOT_CLERICAL'],
    ['the legal basis', { corrections: [{ field: 'legalBasis', becomes: '第一条' }] }, 'NOT_CLERICAL'],
    ['the term', { corrections: [{ field: 'validTo', becomes: '2030-01-01' }] }, 'NOT_CLERICAL'],
    ['the conditions', { corrections: [{ field: 'conditions', becomes: '无' }] }, 'NOT_CLERICAL'],
    ['the issuer', { corrections: [{ field: 'issuer', becomes: '他局' }] }, 'NOT_CLERICAL'],
    ['the number of the case', { corrections: [{ field: 'caseNumber', becomes: '1' }] }, 'NOT_CLERICAL'],
    [
      'somebody else',
      { corrections: [{ field: 'applicantVersionId', becomes: '0192f0c1-0000-7000-8000-0000000000c2' }] },
      'NOT_THE_APPLICANT',
    ],
    ['the holder', { documentId: 'D8-1', corrections: [{ field: 'holder', becomes: 'x' }] }, 'NOT_CLERICAL'],
  ])('T33: %s is refused', (_what, asked, code) => expect(correct(asked)).toMatchObject({ code }));
  it('T33: the remedies of a refusal are no wording', () => {
    const refused = { ...steps.refused(), status: 'HANDED_OVER' as const, deliveredAt: monday.instant };
    const d7 = issued(decisionPaper(refused, refused.ruling));
    for (const field of ['remedies', 'facts', 'provisions'])
      expect(correct({ documentId: 'D7-1', corrections: [{ field, becomes: '无' }] }, [d7], refused)).toMatchObject({
        code: 'NOT_CLERICAL',
      });
  });
  it('T33: not before it was served, not in another round, and by a decision maker who neither received nor reviewed it', () => {
    expect(correct({}, [d6], steps.handedOver())).toMatchObject({ code: 'NOT_DELIVERED' });
    expect(correct({}, [d6], steps.offered())).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(correct({}, [{ ...d6, round: 2 }])).toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
    expect(correct({}, [d6], delivered, people.reviewer)).toMatchObject({ code: 'REVIEWER_MAY_NOT_DECIDE' });
    expect(correct({}, [d6], delivered, people.receiver)).toMatchObject({ code: 'RECEIVER_MAY_NOT_REVIEW' });
  });
  it('T33: only fields that a document has may be corrected, and of those that every document has only the applicant', () => {
    for (const type of documentTypes)
      for (const field of clericalFields[type]) expect([...requiredFields[type], APPLICANT]).toContain(field);
  });
});
