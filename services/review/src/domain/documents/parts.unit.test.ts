import { describe, expect, it } from '@jest/globals';
import { calendar, department, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { acceptancePaper } from '../acceptance/acceptance-paper.ts';
import { certificatePaper, decisionPaper } from '../examination/decision-paper.ts';
import { revoked, type DocumentDraft } from './document.ts';
import { issue, type Issued } from './issue.ts';
import { partsOf } from './parts.ts';

const at = '2026-04-20T02:00:00.000Z';
const granted = steps.granted();

const issued = (draft: DocumentDraft, before: readonly Issued[] = []): Issued =>
  issue(
    { about: granted, draft, actor: people.reviewer, at },
    { issuer: 'D01', department, serial: 7, quotaPlace: undefined, before },
  );

const acceptance = () => issued(acceptancePaper(granted, granted.acceptance!, calendar));
const ofAll = {
  itemName: granted.item.name,
  itemCode: granted.item.itemCode,
  issuer: department.name,
};
const ofTheCase = {
  caseNumber: granted.caseNumber,
  applicantVersionId: granted.parties[0]!.applicantVersionId,
};

describe('the parts of a document', () => {
  it('D2: the common one has what follows from the item, and what is left blank; its own one has days and the case', () =>
    expect(partsOf(acceptance())).toEqual({
      common: {
        title: '受理通知书',
        numberWord: `${department.shortName}审受字`,
        fields: {
          ...ofAll,
          basis: 'NORMAL',
          fee: '不收费',
          specialProcedures: [],
          contactPhone: '010-00000000',
          quotaNumber: null,
          applicantSignature: null,
        },
      },
      own: {
        title: null,
        number: null,
        fields: {
          ...ofTheCase,
          acceptedOn: '2026-04-20',
          statutoryDueOn: '2026-05-20',
          committedDueOn: '2026-04-29',
        },
      },
    }));
  it('D2: a place in the order is of the case (art. 57)', () => {
    const { common, own } = partsOf({ ...acceptance(), fields: { ...acceptance().fields, quotaNumber: 3 } });
    expect(common!.fields).not.toHaveProperty('quotaNumber');
    expect(own.fields).toMatchObject({ quotaNumber: 3 });
  });
  it('D6: who decided, by which article and for how long is of the case', () => {
    const { common, own } = partsOf(issued(decisionPaper(granted, granted.ruling)));
    expect(common!.fields).toEqual({
      ...ofAll,
      content: `准予${granted.item.name}`,
      publication: '准予许可的决定依法公开，公众有权查阅。',
      conditions: [],
      certificateNumber: null,
    });
    expect(own.fields).toEqual({
      ...ofTheCase,
      validFrom: '2026-04-20',
      validTo: '2031-04-19',
      legalBasis: granted.ruling.legalBasis,
      decidedBy: granted.ruling.by,
    });
  });
  it('D8: a certificate keeps its own number', () => {
    const { common, own } = partsOf(issued(certificatePaper(granted, 'JY-1', at)));
    expect(common).not.toHaveProperty('numberWord');
    expect(own.number).toBe('JY-1');
  });
  it('of documents that differ only in the case are one common part', () => {
    const other = { ...acceptance(), caseId: 'x', serial: 8, number: `${department.shortName}审受字〔2026〕0008号` };
    const { common } = partsOf({ ...other, fields: { ...other.fields, caseNumber: '9', acceptedOn: '2026-04-21' } });
    expect(common).toEqual(partsOf(acceptance()).common);
  });
  it('of one that takes the place of another, or takes it back, are none: it is whole', () => {
    const first = acceptance();
    const second = issued(revoked(acceptancePaper(granted, granted.acceptance!, calendar), '判决'), [first]);
    expect(partsOf(second)).toEqual({
      common: null,
      own: { title: '撤销受理通知书（判决）', number: second.number, fields: second.fields },
    });
  });
});
