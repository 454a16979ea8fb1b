import { describe, expect, it } from '@jest/globals';
import { calendar, department, monday, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { refuse } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { draft, revoked, type DocumentDraft } from './document.ts';
import { isNumbered, takesQuotaPlace } from './issue.ts';
import { successorOf, type OfficialDocument } from './official-document.ts';
import { remediesOf } from './remedies.ts';
import { certificatePaper, decisionPaper } from '../examination/decision-paper.ts';
import { decideAcceptance } from '../acceptance/acceptance.ts';
import { hearingPaper } from '../procedure/hearing-paper.ts';
import { isSlip } from '../result/clerical-fields.ts';
import { decideCorrection, type CorrectionAsked } from '../result/correction.ts';

const { reviewer, decider } = people;

describe('the notice of acceptance (D2; 行政许可法 art. 32, 58)', () => {
  const fieldsOf = (item: Partial<ReviewCase['item']>) => {
    const before = steps.claimed();
    const decision = decideAcceptance(
      { ...before, item: { ...before.item, ...item } },
      { by: reviewer, now: monday, calendar },
    );
    return 'documents' in decision ? decision.documents![0]!.fields : {};
  };
  it('D2: tells both periods, and that nothing is charged', () =>
    expect(fieldsOf({})).toEqual({
      acceptedOn: '2026-04-20',
      basis: 'NORMAL',
      statutoryDueOn: '2026-05-20',
      committedDueOn: '2026-04-29',
      quotaNumber: null,
      fee: '不收费',
      specialProcedures: [],
      contactPhone: '010-00000000',
      applicantSignature: null,
    }));
  it('D2, art. 58: tells the fee, and by which law', () => {
    const fee = { amount: 10, unit: '元', legalBasis: '《居民身份证法》第二十条' } as never;
    expect(fieldsOf({ fee })).toMatchObject({
      fee: { amount: 10, unit: '元', legalBasis: '《居民身份证法》第二十条' },
    });
  });
  it('D2, art. 45: tells what may stop the period, by which law, and how long that takes', () => {
    const expert = {
      kind: 'EXPERT_REVIEW' as const,
      legalBasis: '《行政许可法》第四十五条',
      estimate: { amount: 7, unit: 'WORKING_DAY' as const },
    };
    expect(fieldsOf({ specialProcedures: [expert as never] })).toMatchObject({
      specialProcedures: [{ kind: 'EXPERT_REVIEW', legalBasis: '《行政许可法》第四十五条', estimate: '7 WORKING_DAY' }],
    });
  });
  it('D2: says nothing of what the item was pinned without', () => {
    const { contactPhone: _no, specialProcedures: _none, ...old } = steps.claimed().item;
    const before = { ...steps.claimed(), item: { ...old, clock: { ...old.clock, statutory: null } } };
    const decision = decideAcceptance(before, { by: reviewer, now: monday, calendar });
    expect('documents' in decision && decision.documents![0]!.fields).toMatchObject({
      statutoryDueOn: null,
      specialProcedures: [],
      contactPhone: null,
    });
  });
});

describe('a document', () => {
  it('says everything that its type requires, or is not written', () =>
    expect(() => draft('D9', '延期通知书', { reason: '案情复杂' })).toThrow(
      'a D9 without originalDueOn, newDueOn, workingDays, approvedBy',
    ));
  it('that takes back another is one of its own round, unless said otherwise', () => {
    const paper = decisionPaper(steps.granted(), steps.granted().ruling);
    expect(revoked(paper, '某行初〔2026〕1号')).toEqual({
      ...paper,
      title: '撤销准予许可决定书（某行初〔2026〕1号）',
      supersedes: true,
      revokes: true,
    });
    expect(revoked(paper, '某行初〔2026〕1号', 1)).toMatchObject({ round: 1 });
    expect(revoked(paper, '某行初〔2026〕1号')).not.toHaveProperty('round');
  });
  it('that ended a case tells no remedies when it is taken back', () => {
    const ending: DocumentDraft = { type: 'D11', title: '终止通知书', fields: {}, tellsRemedies: true };
    expect(revoked(ending, '判决')).not.toHaveProperty('tellsRemedies');
  });
  it('D7: refuses with each provision, and the three channels of the explanation (S16)', () => {
    const before = steps.refused();
    const reasons = [
      {
        code: 'CONDITIONS_NOT_MET' as const,
        text: '场所不符合要求',
        provision: '第三十五条',
        cure: ' 改建后重新申请 ',
      },
      { code: 'CONDITIONS_NOT_MET' as const, text: '面积不足', provision: '第三十六条' },
    ];
    const paper = decisionPaper(before, { ...before.ruling, reasons, remedies: remediesOf(department)! });
    expect(paper.fields).toMatchObject({
      facts: ['场所不符合要求', '面积不足'],
      provisions: ['第三十五条', '第三十六条'],
      cure: ['第三十五条：改建后重新申请'],
      explanationChannels: ['现场答疑', '电话沟通', '审批留言'],
    });
  });
  it('D14, art. 48: of a hearing is a public notice only where nobody has asked for it', () => {
    const told = { toldTo: null, requestedOn: null };
    const notice = (ground: 'ON_REQUEST' | 'EX_OFFICIO') =>
      hearingPaper('ANNOUNCED', told, ground, { heldOn: '2026-05-20', time: '09:30', place: '三楼', chair: 'D0104' });
    expect(notice('EX_OFFICIO')).toMatchObject({ title: '听证公告', fields: { publicNotice: '向社会公告。' } });
    expect(notice('ON_REQUEST')).toMatchObject({
      title: '听证通知书',
      fields: { publicNotice: '通知申请人、利害关系人，必要时予以公告。' },
    });
  });
});

describe('a slip of the pen (T33, B44): in one place, two characters, or a fifth of a longer wording', () => {
  it.each([
    ['甲乙丙丁戊己庚辛壬癸', '甲乙子丑戊己庚辛壬癸'],
    ['子丑丙丁戊己', '甲乙丙丁戊己'],
    ['甲乙丙丁', '甲乙子丑'],
    ['甲乙丙丁', '甲乙子丙丁'],
    ['甲乙甲乙', '甲乙'],
    ['甲乙丙丁戊己庚辛壬癸子丑寅卯辰', '甲乙丙丁戊己庚辛壬癸子丑巳午未'],
  ])('%s for %s', (becomes, was) => expect(isSlip(was, becomes)).toBe(true));
  it.each([
    ['甲乙丙丁戊己庚辛壬癸', '甲乙子丑寅己庚辛壬癸'],
    ['甲乙丙丁戊己', '子丑寅卯辰巳'],
    ['甲乙丙丁戊己', '甲乙子丑寅卯'],
    ['甲乙丙甲乙丙', '甲乙丙'],
    ['甲乙丙', '甲乙丙甲乙丙'],
    ['子乙丙丁戊己庚辛壬丑', '甲乙丙丁戊己庚辛壬癸'],
  ])('not %s for %s', (becomes, was) => expect(isSlip(was, becomes)).toBe(false));
  it('never a deciding word or a figure (art. 8)', () => {
    expect(isSlip('准予经营', '不予经营')).toBe(false);
    expect(isSlip('面积12平方米', '面积13平方米')).toBe(false);
  });
});

describe('which version stands (T33)', () => {
  const version = (matters: Partial<OfficialDocument>) =>
    ({ round: 1, type: 'D6', ordinal: 1, number: '1号', supersedes: null, ...matters }) as OfficialDocument;
  const first = version({});
  it('the one that names it, later, of its kind and round', () => {
    const second = version({ ordinal: 2, number: '2号', supersedes: '1号' });
    expect(successorOf(first, [first, second])).toBe(second);
  });
  it.each([
    ['of another round', { round: 2 }],
    ['of another kind', { type: 'D7' as const }],
    ['that is no later one', { ordinal: 1 }],
    ['that takes another’s place', { supersedes: '3号' }],
  ])('not one %s', (_what, matters) => {
    const other = version({ ordinal: 2, number: '2号', supersedes: '1号', ...matters });
    expect(successorOf(first, [first, other])).toBeUndefined();
  });
});

describe('what a correction is refused with (T33)', () => {
  const delivered = steps.delivered();
  const issued = (paper: DocumentDraft, more: object = {}): OfficialDocument => ({
    caseId: delivered.id,
    round: 1,
    type: paper.type,
    ordinal: 1,
    number: paper.number ?? `${paper.type}号`,
    issuer: department.name,
    year: 2026,
    serial: 1,
    title: paper.title,
    issuedOn: monday.today,
    issuedAt: monday.instant,
    issuedBy: null,
    templateVersion: '1',
    fields: { ...paper.fields, applicantVersionId: 'v1', ...more },
    sha256: '',
    supersedes: null,
  });
  const d6 = issued(decisionPaper(delivered, delivered.ruling));
  const d8 = issued(certificatePaper(delivered, 'JY-1', monday.instant));
  const correct = (asked: Partial<CorrectionAsked>, documents: readonly OfficialDocument[] = [d6, d8]) =>
    decideCorrection(
      delivered,
      {
        documentId: 'D6-1',
        corrections: [{ field: 'content', becomes: '准予食品经营许可·新办' }],
        reason: '笔误',
        ...asked,
      },
      { by: decider, now: monday, documents, applicantVersions: new Set(['v2']) },
    );
  const one = (field: string, becomes: string) => ({ corrections: [{ field, becomes }] });

  it('T33: names what has to be written', () =>
    expect(correct({ reason: ' ' })).toEqual(refuse('TEXT_MISSING', ['更正的原因', '更正后的内容'])));
  it('T33: names what is of substance, and what may be corrected', () =>
    expect(correct(one('legalBasis', '第三十九条'))).toEqual(
      refuse('NOT_CLERICAL', ['legalBasis', 'applicantVersionId', 'content', 'publication']),
    ));
  it('T33: takes no list and no figure for a wording', () => {
    const odd = issued(decisionPaper(delivered, delivered.ruling), { content: ['准予食品经营许可新办'] });
    expect(correct(one('content', '准予食品经营许可新办'), [odd, d8])).toMatchObject({ code: 'NOT_CLERICAL' });
  });
  it('T33: may say, in a character or two, what was left blank', () => {
    const blank = issued(decisionPaper(delivered, delivered.ruling), { publication: null });
    expect(correct(one('publication', '公开'), [blank, d8])).toMatchObject({ kind: 'decided' });
    expect(correct(one('publication', '公开查阅'), [blank, d8])).toMatchObject({ code: 'NOT_CLERICAL' });
  });
  it('T33: names the version of the applicant’s data that is none', () =>
    expect(correct(one('applicantVersionId', 'v3'))).toEqual(refuse('NOT_THE_APPLICANT', ['v3'])));
  it('T33: writes the reason plainly, and counts the versions of each kind by themselves', () =>
    expect(correct({ reason: ' 笔误 ' })).toMatchObject({
      documents: [{ fields: { correction: { reason: '笔误' } } }],
      events: [{ data: { documentId: 'D6-2', supersedes: 'D6-1' } }],
    }));
  it('T33: the correction of a certificate from before versions were recorded becomes version 002', () => {
    const { version: _none, ...fields } = d8.fields;
    const old = { ...d8, fields };
    const asked = { documentId: 'D8-1', ...one('content', '食品经营许可·新办') };
    expect(correct(asked, [d6, old])).toMatchObject({ documents: [{ fields: { version: '002' } }] });
    const third = { ...d8, fields: { ...fields, version: '002' } };
    expect(correct(asked, [d6, third])).toMatchObject({ documents: [{ fields: { version: '003' } }] });
  });
});

describe('the numbers that a document takes', () => {
  const about = steps.accepted();
  const limited = { ...about, item: { ...about.item, quota: { limit: 30 } } };
  const notice: DocumentDraft = { type: 'D2', title: '受理通知书', fields: {} };
  it('one of its issuer and year, but for a certificate, which has its own', () => {
    expect(isNumbered({ draft: notice })).toBe(true);
    expect(isNumbered({ draft: { ...notice, type: 'D8', number: 'JY-1' } })).toBe(false);
  });
  it('art. 57: a place in the order of its item, with the notice of the acceptance, and with nothing that takes its place', () => {
    expect(takesQuotaPlace({ about: limited, draft: notice })).toBe(true);
    expect(takesQuotaPlace({ about, draft: notice })).toBe(false);
    expect(takesQuotaPlace({ about: limited, draft: { ...notice, type: 'D6' } })).toBe(false);
    expect(takesQuotaPlace({ about: limited, draft: { ...notice, corrects: 1 } })).toBe(false);
    expect(takesQuotaPlace({ about: limited, draft: { ...notice, revokes: true } })).toBe(false);
  });
});
