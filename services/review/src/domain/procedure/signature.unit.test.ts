import { describe, expect, it } from '@jest/globals';
import { monday, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import type { Decision } from '../case/decision.ts';
import { decideOpinion } from '../examination/examination.ts';
import { decideHearingRecord } from './hearing.ts';
import type { Signature } from './signature.ts';
import { decideVerificationRecord } from './verification.ts';

const witness = 'D0101';
const staff = new Set<string>([people.reviewer, people.colleague, people.decider, witness]);
const afternoon = { ...monday, instant: '2026-04-20T08:00:00.000Z' };

const hearing = ({ signed, refused: signatureRefused }: Signature): Decision => {
  const given = { on: monday.today, record: '申请人陈述了意见', signed, signatureRefused };
  return decideHearingRecord(steps.hearingAnnounced(), given, { by: people.reviewer, now: afternoon, staff });
};
const visit = ({ signed, refused: signatureRefused }: Signature): Decision => {
  const given = {
    on: monday.today,
    findings: '符合',
    rectifications: [],
    revisitOn: null,
    applicantStatement: '无',
    signedByApplicant: signed,
    signatureRefused,
  };
  return decideVerificationRecord(steps.arranged(), given, { by: people.reviewer, now: afternoon, staff });
};
const byStaff = { reason: '不同意记录的面积', witnessStaffNo: witness, witnessUnit: null };
const byOthers = { reason: '不说明理由', witnessStaffNo: null, witnessUnit: '青石社区居民委员会工作人员' };

describe.each([
  ['of a hearing', hearing, 'D14'],
  ['of a visit', visit, 'D15'],
])('a record %s that somebody would not sign (E34; 民事诉讼法 art. 89)', (_of, record, type) => {
  it.each([
    [byStaff, witness],
    [byOthers, '青石社区居民委员会工作人员'],
    [{ ...byStaff, witnessUnit: '青石社区居民委员会' }, `${witness}，青石社区居民委员会`],
  ])('stands with a witness: %j', (refused, named) => {
    const decision = record({ signed: false, refused });
    const signature = `拒绝签字（理由：${refused.reason}）；见证人：${named}。`;
    expect(decision).toMatchObject({ kind: 'decided', documents: [{ type, fields: { signature } }] });
  });
  it('needs a signature, or the refusal with its witness, and not both', () => {
    expect(record({ signed: true, refused: null }).kind).toBe('decided');
    expect(record({ signed: false, refused: null })).toMatchObject({ code: 'RECORD_NOT_SIGNED' });
    expect(record({ signed: true, refused: byStaff })).toMatchObject({ code: 'RECORD_NOT_SIGNED' });
  });
  it.each([
    ['no reason', { ...byStaff, reason: ' ' }, 'WITNESS_MISSING'],
    ['no witness', { ...byStaff, witnessStaffNo: null }, 'WITNESS_MISSING'],
    ['an empty unit', { ...byOthers, witnessUnit: ' ' }, 'WITNESS_MISSING'],
    ['who writes the record', { ...byStaff, witnessStaffNo: people.reviewer }, 'WITNESS_MISSING'],
    ['a stranger', { ...byStaff, witnessStaffNo: 'X999' }, 'UNKNOWN_STAFF'],
    ['a phone number', { ...byOthers, witnessUnit: '居委会 13800138000' }, 'WITNESS_MISSING'],
    ['an identity number', { ...byOthers, witnessUnit: '居委会110101199003071234' }, 'WITNESS_MISSING'],
  ])('is refused with %s', (_what, refused, code) =>
    expect(record({ signed: false, refused })).toMatchObject({ kind: 'refused', code }),
  );
});

it('who verifies on the site is no witness of the refusal there', () => {
  const refused = { ...byStaff, witnessStaffNo: people.colleague };
  expect(visit({ signed: false, refused })).toMatchObject({ code: 'WITNESS_MISSING' });
});

it('a hearing whose record was not signed no longer keeps the case from its opinion (T18)', () => {
  const held = hearing({ signed: false, refused: byOthers });
  if (held.kind === 'refused') throw new Error(held.code);
  const opinion = { recommendation: 'REFUSE' as const, text: '不符合条件', legalBasis: '第三十八条' };
  expect(decideOpinion(held.reviewCase, opinion, { by: people.reviewer, now: monday })).toMatchObject({
    kind: 'decided',
  });
});
