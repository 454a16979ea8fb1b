import { describe, expect, it } from '@jest/globals';
import { anEntry, calendar, monday, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { refuse } from '../case/refusals.ts';
import type { Decision } from '../case/decision.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideDecisionRequest } from './decision-request.ts';
import { checkEntries } from './entries.ts';
import {
  decideDeemedAnswer,
  decideHandIn,
  decideLateHandIn,
  decideNotice,
  decideRestatement,
  decideSupplementAcceptance,
} from './notice-rules.ts';

const { reviewer, colleague } = people;
const now = { instant: '2026-04-22T02:00:00.000Z', today: '2026-04-22' } as const;
const entries = [anEntry(), anEntry({ key: '2', materialCode: 'M2', defect: '缺一页' })];
const { item } = steps.received();
const eventOf = (decision: Decision) => ('events' in decision ? decision.events[0] : undefined);

describe('the list of a notice (D3; 行政许可法 art. 31, 32(4))', () => {
  it.each<[string, Parameters<typeof checkEntries>[0], ReturnType<typeof refuse>]>([
    ['nothing', [], refuse('NOTICE_EMPTY')],
    ['a blank', [anEntry({ basis: ' ' })], refuse('TEXT_MISSING', ['1', '缺陷、标准、依据和补正方式都要写明'])],
    ['a key twice', [anEntry(), anEntry({ materialCode: 'M2' })], refuse('DUPLICATE_ENTRY', ['1'])],
    [
      'what is not on the published list (S26)',
      [anEntry({ materialCode: 'M9' })],
      refuse('UNKNOWN_MATERIAL', ['M9', 'M1', 'M2', 'M3']),
    ],
    ['what data sharing provides (B22)', [anEntry({ materialCode: 'M3' })], refuse('MATERIAL_FROM_SHARING', ['M3'])],
  ])('is refused %s', (_what, list, refused) => expect(checkEntries(list, item)).toEqual(refused));
  it('may name any material in a case from before the list travelled with it', () => {
    const { materials: _none, ...old } = item;
    expect(checkEntries([anEntry({ materialCode: 'M9' })], old)).toBeUndefined();
  });
});

describe('the one-off notice (T5)', () => {
  const notify = (reviewCase: ReviewCase, by: string = reviewer) =>
    decideNotice(reviewCase, entries, { by, now, calendar });
  it('T5: tells the windows what is missing and until when, and the applicant with D3', () => {
    const before = steps.claimed();
    const decision = notify(before);
    expect(eventOf(decision)).toEqual({
      type: 'SupplementRequested.v1',
      data: {
        caseId: before.id,
        round: 1,
        status: 'AWAITING_SUPPLEMENT',
        departmentCode: before.departmentCode,
        entries: [
          { key: '1', materialCode: 'M1' },
          { key: '2', materialCode: 'M2' },
        ],
        restated: false,
        supplyBy: '2026-05-09', // ten working days from Wednesday 22 April; Saturday 9 May is one
        requestedAt: now.instant,
        requestedBy: reviewer,
      },
    });
    expect('documents' in decision && decision.documents).toMatchObject([
      {
        type: 'D3',
        title: '一次性补正告知书',
        fields: { entries, supplyBy: '2026-05-09', receivedOn: '2026-04-20', servedOn: '2026-04-22' },
      },
    ]);
  });
  it('T5: is the reviewer’s, and where the law returns the case there is none (C-8)', () => {
    expect(notify(steps.claimed(), colleague)).toEqual(refuse('NOT_THE_REVIEWER'));
    const returned = { ...steps.claimed(), item: { ...item, incompletePolicy: 'RETURN_RESUBMIT' as const } };
    expect(notify(returned)).toEqual(refuse('POLICY_FORBIDS', ['按本事项规定不予受理']));
  });
  it('T5: is given until the last second of C1', () => {
    const at = (instant: string, today: '2026-04-27' | '2026-04-28') =>
      decideNotice(steps.claimed(), entries, { by: reviewer, now: { instant, today }, calendar });
    expect(at('2026-04-27T15:59:59.999Z', '2026-04-27').kind).toBe('decided');
    expect(at('2026-04-27T16:00:00.000Z', '2026-04-28')).toEqual(refuse('NOTICE_TOO_LATE'));
  });
});

const noticed = (matters: object = {}): ReviewCase => {
  const before = steps.awaiting();
  return { ...before, notice: { ...before.notice, entries, unmet: ['1', '2'], ...matters } };
};
const supplied = (matters: object = {}) => noticed({ completeAt: monday.instant, ...matters });

describe('what comes in against the notice (T11)', () => {
  const handIn = (...keys: string[]) => ({ supplementId: 's-1', entries: keys, at: now.instant });
  it('T11: is told to the others when everything is in, once', () => {
    expect(eventOf(decideHandIn(noticed(), handIn('1')))).toBeUndefined();
    expect(eventOf(decideHandIn(noticed(), handIn('1', '2')))).toMatchObject({
      type: 'ProcedureNoted.v1',
      data: { act: 'SUPPLEMENT_COMPLETE', notedAt: now.instant, notedBy: null },
    });
    expect(eventOf(decideHandIn(supplied(), handIn('1', '2')))).toBeUndefined();
    const part = noticed({ handIns: [{ ...handIn('1'), supplementId: 's-0' }] });
    expect(decideHandIn(part, handIn('2'))).toMatchObject({ reviewCase: { notice: { completeAt: now.instant } } });
  });
  it('T11: is on record as handed in, of what came in only', () => {
    const before = { ...noticed(), handedIn: [] };
    expect(decideHandIn(before, handIn('2'))).toMatchObject({ reviewCase: { handedIn: ['M2'] } });
    expect(decideLateHandIn(before, handIn('2')).reviewCase.handedIn).toEqual(['M2']);
    expect(decideLateHandIn({ ...before, notice: null }, handIn('2')).reviewCase.handedIn).toEqual([]);
  });
  it('T11: is refused by the keys that the notice does not have', () =>
    expect(decideHandIn(noticed(), handIn('1', '9'))).toEqual(refuse('UNKNOWN_ENTRY', ['9'])));
  it('T11: is not open where nothing was asked for', () => {
    expect(decideHandIn(steps.accepted(), handIn('1'))).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(decideHandIn({ ...noticed(), notice: null }, handIn('1'))).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(decideHandIn({ ...noticed(), status: 'ACCEPTED' }, handIn('1'))).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
});

describe('a restated notice (T11b)', () => {
  const restate = (reviewCase: ReviewCase, unmet: readonly string[] = ['2'], by: string = reviewer, at = now) =>
    decideRestatement(reviewCase, unmet, { by, now: at, calendar });
  it('T11b: lists what is unmet and nothing else, for the windows and for the applicant', () => {
    const decision = restate(supplied());
    expect(eventOf(decision)).toMatchObject({
      data: { entries: [{ key: '2', materialCode: 'M2' }], restated: true, requestedBy: reviewer },
    });
    expect(decision).toMatchObject({
      documents: [{ title: '补正告知书（重申）', fields: { entries: [entries[1]] } }],
    });
  });
  it.each<[string, () => ReturnType<typeof restate>, ReturnType<typeof refuse>]>([
    ['for nothing', () => restate(supplied(), []), refuse('NOTICE_EMPTY')],
    ['before everything is in', () => restate(noticed()), refuse('SUPPLEMENT_MISSING', ['1', '2'])],
    ['by a colleague', () => restate(supplied(), ['2'], colleague), refuse('NOT_THE_REVIEWER')],
    ['for what was met (E6)', () => restate(supplied({ unmet: ['2'] }), ['1']), refuse('NEW_DEMAND', ['1'])],
  ])('T11b: is refused %s', (_when, decide, refused) => expect(decide()).toEqual(refused));
  it('T11b, T11c: is open until the last second of the five working days', () => {
    const at = (instant: string, today: string) => restate(supplied(), ['2'], reviewer, { instant, today } as never);
    expect(at('2026-04-27T15:59:59.999Z', '2026-04-27').kind).toBe('decided');
    expect(at('2026-04-27T16:00:00.000Z', '2026-04-28')).toEqual(refuse('NOTICE_TOO_LATE'));
  });
  it('T11b: is not open where nothing was asked for', () => {
    expect(restate(steps.accepted())).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(restate({ ...supplied(), notice: null })).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(restate({ ...supplied(), status: 'ACCEPTED' })).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
});

describe('accepting a supplement (T11a, T11c)', () => {
  it('T11a: as of its day, by the reviewer', () =>
    expect(decideSupplementAcceptance(supplied(), { by: reviewer, calendar })).toMatchObject({
      reviewCase: { status: 'ACCEPTED', acceptance: { basis: 'NORMAL', at: monday.instant, by: reviewer } },
    }));
  it('T11a: not by a colleague, not before everything is in, and not where nothing was asked for', () => {
    const accept = (reviewCase: ReviewCase, by: string = reviewer) =>
      decideSupplementAcceptance(reviewCase, { by, calendar });
    expect(accept(supplied(), colleague)).toEqual(refuse('NOT_THE_REVIEWER'));
    expect(accept(noticed())).toEqual(refuse('SUPPLEMENT_MISSING', ['1', '2']));
    expect(accept({ ...supplied(), notice: null })).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(accept({ ...supplied(), status: 'ACCEPTED' })).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
  it('T11c: by silence as of its day too, and not without it', () => {
    const lapsedAt = '2026-04-27T16:00:00.000Z';
    expect(decideDeemedAnswer(supplied(), lapsedAt, calendar)).toMatchObject({
      reviewCase: { acceptance: { basis: 'DEEMED', at: monday.instant, by: null, lapsedAt } },
    });
    expect(decideDeemedAnswer(noticed(), lapsedAt, calendar)).toBeUndefined();
    expect(decideDeemedAnswer({ ...supplied(), notice: null }, lapsedAt, calendar)).toBeUndefined();
    expect(decideDeemedAnswer({ ...supplied(), status: 'ACCEPTED' }, lapsedAt, calendar)).toBeUndefined();
  });
});

describe('the wish for a decision on what is there (C-1)', () => {
  const ask = (on: string, noticeAt: string = monday.instant) =>
    decideDecisionRequest(noticed({ at: noticeAt }), on as never, { by: reviewer, now, calendar });
  it.each([
    ['at the noon of its day', '2026-04-21', monday.instant, '2026-04-21T04:00:00.000Z'],
    ['today, now', '2026-04-22', monday.instant, now.instant],
    ['on the day of the notice, not before that', '2026-04-20', '2026-04-20T06:00:00.000Z', '2026-04-20T06:00:00.000Z'],
  ])('C-1: counts %s', (_when, on, noticeAt, at) =>
    expect(ask(on, noticeAt)).toMatchObject({ reviewCase: { acceptance: { at } } }),
  );
  it.each(['2026-04-19', '2026-04-23'])('C-1: not on %s', (on) => expect(ask(on)).toEqual(refuse('BAD_DATE', [on])));
});
