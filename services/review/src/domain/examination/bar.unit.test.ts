import { describe, expect, it } from '@jest/globals';
import { calendar, department, monday, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { decideRuling } from './ruling.ts';
import type { Reason, RulingGiven } from '../case/written-ruling.ts';
import { decideBar } from './bar.ts';
import { decideNonAcceptance, type NonAcceptanceGiven } from '../ending/non-acceptance.ts';

const decline = (matters: Partial<NonAcceptanceGiven>) =>
  decideNonAcceptance(
    steps.claimed(),
    {
      ground: 'FALSE_MATERIAL',
      facts: '伪造健康证明',
      legalBasis: '第七十八条',
      competentBody: null,
      entries: [],
      bars: true,
      ...matters,
    },
    { by: people.reviewer, now: monday, calendar, department },
  );
const falseMaterial: Reason = { code: 'FALSE_MATERIAL', text: '伪造健康证明', provision: '第七十八条' };
const decide = (matters: Partial<RulingGiven>) =>
  decideRuling(
    steps.pending(),
    { outcome: 'REFUSED', reasons: [falseMaterial], legalBasis: '第七十八条', bars: true, ...matters },
    { by: people.decider, now: monday, department, mayTakeEffect: true },
  );

describe('E25: a bar after false materials (行政许可法 art. 78)', () => {
  it('lasts a year, to the same-numbered day, in the paper and in what the front desk hears', () => {
    expect(decline({})).toMatchObject({
      reviewCase: { nonAcceptance: { barredUntil: '2027-04-20' } },
      events: [{ type: 'CaseNotAccepted.v1', data: { barredUntil: '2027-04-20' } }],
      documents: [{ type: 'D4', fields: { barredUntil: '2027-04-20' } }],
    });
    expect(decide({})).toMatchObject({
      reviewCase: { ruling: { barredUntil: '2027-04-20' } },
      events: [{ type: 'CaseDecided.v1', data: { barredUntil: '2027-04-20' } }],
      documents: [{ type: 'D7', fields: { barredUntil: '2027-04-20' } }],
    });
  });
  it.each([
    ['2024-02-29T02:00:00.000Z', '2025-02-28'],
    ['2025-10-01T02:00:00.000Z', '2026-10-01'], // a holiday: it does not roll
  ] as const)('from %s to %s', (instant, until) =>
    expect(decideBar(true, true, { instant, today: monday.today })).toEqual({ until }),
  );
  it('needs false materials, and where the matter is not one of safety nobody is barred', () => {
    expect(decline({ ground: 'NOT_REQUIRED' })).toMatchObject({ code: 'BAR_WITHOUT_GROUND' });
    expect(decide({ reasons: [{ ...falseMaterial, code: 'CONDITIONS_NOT_MET' }] })).toMatchObject({
      code: 'BAR_WITHOUT_GROUND',
    });
    expect(decline({ bars: false })).toMatchObject({ reviewCase: { nonAcceptance: { barredUntil: null } } });
    expect(decide({ bars: false })).toMatchObject({ reviewCase: { ruling: { barredUntil: null } } });
  });
});
