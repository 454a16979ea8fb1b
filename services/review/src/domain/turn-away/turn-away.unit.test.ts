import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { TurnAwayAskedV1 } from '@hall/event-contracts';
import { momentOf, type HallNow } from '@hall/working-days';
import { anEntry, calendar, department, people, received } from '../../../testing/a-case.ts';
import {
  answerEvent,
  decideSilence,
  decideToReceive,
  decideTurnAwayConfirmation,
  type Confirmation,
} from './turn-away-rules.ts';
import { openTurnAway, type TurnAway } from './turn-away.ts';

const { receiver, reviewer } = people;
const now = (instant: string): HallNow => ({ instant, today: momentOf(instant).date });

/** Monday, 20 April 2026, 10:00: with thirty minutes by the clock on the wall, C14 is over at 10:30. */
const askedAt = '2026-04-20T02:00:00.000Z';
const dueAt = '2026-04-20T02:30:00.000Z';
const inTime = now('2026-04-20T02:29:59.999Z');
const atTheEnd = now(dueAt);
const byDepartment = { by: reviewer, now: inTime, byHallOffice: false };
const byHallOffice = { by: 'H001', now: atTheEnd, byHallOffice: true };

const question = (matters: Partial<TurnAwayAskedV1> = {}): TurnAwayAskedV1 => {
  const { item, department: pinned, parties, windowNo } = received();
  return {
    contactId: randomUUID(),
    caseNumber: '99010120260420000002X',
    item,
    department: pinned,
    parties,
    ground: 'INCOMPLETE',
    missing: ['M1'],
    askedAt,
    askedBy: receiver,
    windowNo,
    ...matters,
  };
};
const asked = (matters: Partial<TurnAwayAskedV1> = {}): TurnAway => openTurnAway(question(matters), calendar);
const withList: Confirmation = { entries: [anEntry()], facts: '', legalBasis: '', competentBody: null };
const withGround: Confirmation = {
  entries: [],
  facts: '经营场所在邻区',
  legalBasis: '《行政许可法》第三十二条',
  competentBody: '青江区市场监督管理局',
};
const confirm = (
  turnAway: TurnAway,
  given: Confirmation,
  at = inTime,
  { by = reviewer, known = department }: { readonly by?: string; readonly known?: typeof department } = {},
) => decideTurnAwayConfirmation(turnAway, given, { by, now: at, department: known });

describe('a window asks whether somebody may be sent away (T6, C14)', () => {
  it('C14: keeps the question as it was asked, unanswered', () => {
    const said = question();
    expect(openTurnAway(said, calendar)).toEqual({
      id: said.contactId,
      caseNumber: '99010120260420000002X',
      round: 1,
      departmentCode: department.code,
      item: said.item,
      parties: said.parties,
      ground: 'INCOMPLETE',
      missing: ['M1'],
      askedAt,
      askedBy: receiver,
      dueAt,
      windowNo: 'S01',
      state: 'ASKED',
      answeredAt: null,
      answeredBy: null,
      reason: null,
      version: 1,
    });
  });
  it('C14: counts the minutes in which the hall is open, over the weekend too', () => {
    const openingHours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00', breaks: [] }));
    // Friday 16:50: ten minutes are left, the other twenty are those of Monday from 9:00
    expect(asked({ askedAt: '2026-04-24T08:50:00.000Z', openingHours }).dueAt).toBe('2026-04-27T01:20:00.000Z');
  });
  it('C14: counts by the clock on the wall where the published hours are never open', () =>
    expect(asked({ openingHours: [] }).dueAt).toBe(dueAt));
});

describe('the department confirms (T6; S31; 行政许可法 art. 32)', () => {
  it('T6, D3: with everything that is missing, on the day it is asked and served', () => {
    const turnAway = asked();
    expect(confirm(turnAway, withList)).toEqual({
      kind: 'decided',
      turnAway: {
        ...turnAway,
        state: 'CONFIRMED',
        answeredAt: inTime.instant,
        answeredBy: reviewer,
        version: 2,
      },
      byHallOffice: false,
      document: {
        type: 'D3',
        title: '一次性补正告知书（不予收件）',
        fields: {
          entries: [anEntry()],
          supplyBy: null,
          statement: '以上为需要补正的全部内容。',
          effect: '补正后可以随时到任一窗口申请。',
          receivedOn: '2026-04-20',
          servedOn: '2026-04-20',
        },
      },
    });
  });
  it('T6, D3: the day of receipt is that of the question, although the answer comes on another', () => {
    const late = { ...asked(), dueAt: '2026-04-21T01:10:00.000Z' };
    expect(confirm(late, withList, now('2026-04-21T01:00:00.000Z'))).toMatchObject({
      document: { fields: { receivedOn: '2026-04-20', servedOn: '2026-04-21' } },
    });
  });
  it('T6, D4, C-3: why nothing is to be filed here, with both remedies', () =>
    expect(confirm(asked({ ground: 'NOT_COMPETENT' }), withGround)).toMatchObject({
      kind: 'decided',
      turnAway: { state: 'CONFIRMED' },
      document: {
        type: 'D4',
        title: '不予受理通知书（不予收件）',
        fields: {
          ground: 'NOT_COMPETENT',
          facts: '经营场所在邻区',
          legalBasis: '《行政许可法》第三十二条',
          competentBody: '青江区市场监督管理局',
          remedies: expect.stringContaining('云岭区人民法院'),
          returnedMaterials: [],
        },
      },
    }));
  it('T6: names no other body where no licence is needed', () =>
    expect(confirm(asked({ ground: 'NOT_REQUIRED' }), { ...withGround, competentBody: null })).toMatchObject({
      kind: 'decided',
    }));
  it.each<[string, TurnAway, Confirmation, string]>([
    ['without a list', asked(), { ...withList, entries: [] }, 'NOTICE_EMPTY'],
    ['without facts', asked({ ground: 'NOT_REQUIRED' }), { ...withGround, facts: ' ' }, 'TEXT_MISSING'],
    ['without a law', asked({ ground: 'NOT_REQUIRED' }), { ...withGround, legalBasis: ' ' }, 'TEXT_MISSING'],
    [
      'without the body that is competent',
      asked({ ground: 'NOT_COMPETENT' }),
      { ...withGround, competentBody: null },
      'COMPETENT_BODY_MISSING',
    ],
    [
      'with a blank for that body',
      asked({ ground: 'NOT_COMPETENT' }),
      { ...withGround, competentBody: ' ' },
      'COMPETENT_BODY_MISSING',
    ],
  ])('T6: is refused %s', (_how, turnAway, given, code) =>
    expect(confirm(turnAway, given)).toMatchObject({ kind: 'refused', code }),
  );
  it('T6, S29: sends nobody away for what a complete file can do without', () => {
    const { item } = received();
    const materials = [
      { code: 'M1', name: '申请书', required: true, tolerable: false, source: 'APPLICANT' as const },
      { code: 'M8', name: '照片', required: false, tolerable: false, source: 'APPLICANT' as const },
      { code: 'M9', name: '说明', required: false, tolerable: false, source: 'APPLICANT' as const },
    ];
    const turnAway = asked({ item: { ...item, materials } });
    const demanding = (...codes: string[]) => ({
      ...withList,
      entries: codes.map((materialCode) => anEntry({ key: materialCode, materialCode })),
    });
    expect(confirm(turnAway, demanding('M1', 'M8'))).toEqual({
      kind: 'refused',
      code: 'MATERIAL_NOT_REQUIRED',
      details: ['照片'],
    });
    expect(confirm(turnAway, demanding('M1'))).toMatchObject({ kind: 'decided' });
  });
  it('T6: takes the list as it is of an item whose materials did not travel with it', () => {
    const { materials: _none, ...item } = received().item;
    expect(confirm(asked({ item }), withList)).toMatchObject({ kind: 'decided' });
  });
  it('T6, S1: is never confirmed by who asked', () =>
    expect(confirm(asked(), withList, inTime, { by: receiver })).toMatchObject({ code: 'RECEIVER_MAY_NOT_REVIEW' }));
  it('T6, C-3: not without remedies', () =>
    expect(confirm(asked(), withList, inTime, { known: { ...department, court: ' ' } })).toMatchObject({
      code: 'REMEDIES_INCOMPLETE',
    }));
  it('C14: is confirmed until the thirty minutes are over, and not from that moment on', () => {
    expect(confirm(asked(), withList, inTime)).toMatchObject({ kind: 'decided' });
    expect(confirm(asked(), withList, atTheEnd)).toMatchObject({ code: 'CONFIRMATION_LAPSED' });
    expect(confirm({ ...asked(), state: 'LAPSED' }, withList, inTime)).toMatchObject({ code: 'CONFIRMATION_LAPSED' });
  });
  it.each(['CONFIRMED', 'TO_RECEIVE'] as const)('T6: is not answered twice: %s', (state) => {
    expect(confirm({ ...asked(), state }, withList)).toMatchObject({ code: 'ALREADY_ANSWERED' });
    expect(decideToReceive({ ...asked(), state }, '材料齐全', byDepartment)).toMatchObject({
      code: 'ALREADY_ANSWERED',
    });
  });
});

describe('the case has to be received (T6, C14)', () => {
  it('T6: says the department in time, with its reason', () => {
    const turnAway = asked();
    expect(decideToReceive(turnAway, ' 材料齐全 ', byDepartment)).toEqual({
      kind: 'decided',
      turnAway: {
        ...turnAway,
        state: 'TO_RECEIVE',
        reason: '材料齐全',
        answeredAt: inTime.instant,
        answeredBy: reviewer,
        version: 2,
      },
      byHallOffice: false,
      document: null,
    });
  });
  it('C14: says the hall office after the silence of the department, and not before', () => {
    expect(decideToReceive(asked(), '部门未答复', byHallOffice)).toMatchObject({
      kind: 'decided',
      turnAway: { state: 'TO_RECEIVE' },
      byHallOffice: true,
    });
    expect(decideToReceive(asked(), '部门未答复', { ...byHallOffice, now: inTime })).toEqual({
      kind: 'refused',
      code: 'CONFIRMATION_NOT_LAPSED',
      details: [dueAt],
    });
  });
  it('C14: is not said by the department any more after its silence', () =>
    expect(decideToReceive(asked(), '材料齐全', { ...byDepartment, now: atTheEnd })).toMatchObject({
      code: 'CONFIRMATION_LAPSED',
    }));
  it('T6: needs a reason', () =>
    expect(decideToReceive(asked(), ' ', byDepartment)).toMatchObject({ code: 'TEXT_MISSING' }));
});

describe('silence (C14)', () => {
  it('C14: lapses with the last of the thirty minutes', () => {
    const turnAway = asked();
    expect(decideSilence(turnAway, inTime)).toBeUndefined();
    expect(decideSilence(turnAway, atTheEnd)).toEqual({ ...turnAway, state: 'LAPSED', version: 2 });
  });
  it.each(['LAPSED', 'CONFIRMED', 'TO_RECEIVE'] as const)('C14: of what is %s nothing lapses', (state) =>
    expect(decideSilence({ ...asked(), state }, atTheEnd)).toBeUndefined(),
  );
});

describe('what the window hears (T6)', () => {
  const answerTo = (decision: ReturnType<typeof confirm>, number: string | null) => {
    if (decision.kind === 'refused') throw new Error(decision.code);
    return answerEvent(decision, number);
  };
  it('T6: of a list that is missing, by its number', () => {
    const turnAway = asked();
    expect(answerTo(confirm(turnAway, withList), '云市监告〔2026〕1号')).toEqual({
      type: 'TurnAwayAnswered.v1',
      data: {
        contactId: turnAway.id,
        answer: 'CONFIRMED',
        documentType: 'D3',
        documentNumber: '云市监告〔2026〕1号',
        answeredAt: inTime.instant,
        answeredBy: reviewer,
        byHallOffice: false,
      },
    });
  });
  it('T6: of nothing to be filed here', () =>
    expect(answerTo(confirm(asked({ ground: 'NOT_COMPETENT' }), withGround), '1号')).toMatchObject({
      data: { answer: 'CONFIRMED', documentType: 'D4' },
    }));
  it('C14: of a case that has to be received there is no document', () =>
    expect(answerTo(decideToReceive(asked(), '部门未答复', byHallOffice), null)).toMatchObject({
      data: { answer: 'TO_RECEIVE', documentType: null, documentNumber: null, answeredBy: 'H001', byHallOffice: true },
    }));
});
