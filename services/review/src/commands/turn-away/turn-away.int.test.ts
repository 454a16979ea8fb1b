import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TurnAwayAskedV1 } from '@hall/event-contracts';
import { race, setClock } from '@hall/test-database';
import { anEntry, monday, people, received, someone } from '../../../testing/a-case.ts';
import { openTestDesk, stored, type TestDesk } from '../../../testing/open-review.ts';
import { turnAwayAsked } from '../../../testing/turn-away-asked.ts';
import { isRefused, type Refused } from '../../domain/case/refusals.ts';
import type { TurnAway } from '../../domain/turn-away/turn-away.ts';
import { confirmTurnAway } from './confirm-turn-away.ts';
import { lapseTurnAways } from './lapse-turn-aways.ts';
import { noteTurnAway } from './note-turn-away.ts';
import { receiveInstead } from './receive-instead.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());
beforeEach(async () => {
  await desk.database.query('DELETE FROM turn_away');
  await setClock(desk.database, '2026-04-20T10:00:00+08:00');
});

const reviewer = someone(people.reviewer, 'REVIEWER');
const hallOffice = { ...someone('H401', 'HALL_OFFICE'), departmentCode: null };

async function asked(matters: Partial<TurnAwayAskedV1> = {}): Promise<TurnAwayAskedV1> {
  const data = turnAwayAsked(matters);
  const event = { id: randomUUID(), source: '/hall/intake', type: 'TurnAwayAsked.v1', time: monday.instant, data };
  await desk.database.transaction((tx) => noteTurnAway(tx, event as never));
  return data;
}
const seen = ({ contactId }: TurnAwayAskedV1, expectedVersion = 1) => ({
  commandId: randomUUID(),
  contactId,
  expectedVersion,
});
const given = { entries: [anEntry()], facts: '', legalBasis: '', competentBody: null };
const confirm = (question: TurnAwayAskedV1, matters: object = {}, version = 1) =>
  confirmTurnAway(desk, reviewer, { ...seen(question, version), ...given, ...matters });
const receive = (question: TurnAwayAskedV1, by = reviewer, version = 1, reason = '材料已经齐全') =>
  receiveInstead(desk, by, { ...seen(question, version), reason });
const documentsOf = ({ contactId }: TurnAwayAskedV1) =>
  desk.database.query('SELECT type, number, fields FROM official_document_whole WHERE case_id = $1', [contactId]);
const tasksOf = ({ contactId }: TurnAwayAskedV1) =>
  desk.database.query(
    'SELECT kind, opened_at AS at, closed_by AS "closedBy", closing_note AS note FROM hall_task WHERE case_id = $1',
    [contactId],
  );

describe('T6: the department answers a window that would send somebody away', () => {
  it('confirms, with the one list of everything (D3), numbered, in one transaction with what the window hears', async () => {
    const question = await asked();
    expect(await confirm(question)).toMatchObject({ state: 'CONFIRMED', answeredBy: people.reviewer, version: 2 });
    const [document] = await documentsOf(question);
    expect(document).toMatchObject({
      type: 'D3',
      number: expect.stringMatching(/审补字〔2026〕\d{4}号$/),
      fields: { entries: [anEntry()], statement: '以上为需要补正的全部内容。', caseNumber: question.caseNumber },
    });
    expect(await stored(desk, question.contactId)).toMatchObject({
      history: [{ action: 'askTurnAway' }, { action: 'confirmTurnAway', actor: people.reviewer }],
      events: [
        {
          type: 'TurnAwayAnswered.v1',
          data: { answer: 'CONFIRMED', documentType: 'D3', documentNumber: document.number, byHallOffice: false },
        },
      ],
    });
    expect(await receive(question, reviewer, 2)).toMatchObject({ code: 'ALREADY_ANSWERED' });
  });
  it('C-3: nothing is to be filed here: with facts, law, the competent body and the remedies (D4)', async () => {
    const question = await asked({ ground: 'NOT_COMPETENT', missing: [] });
    expect(await confirm(question)).toMatchObject({ code: 'TEXT_MISSING' });
    const why = { facts: '属于市级权限', legalBasis: '《行政许可法》第三十二条第一款第二项' };
    expect(await confirm(question, why)).toMatchObject({ code: 'COMPETENT_BODY_MISSING' });
    expect(await confirm(question, { ...why, competentBody: '市级行政审批局' })).toMatchObject({ state: 'CONFIRMED' });
    expect(await documentsOf(question)).toMatchObject([
      { type: 'D4', fields: { competentBody: '市级行政审批局', remedies: expect.stringContaining('行政复议') } },
    ]);
  });
  it('S26: cannot ask for what is not on the published list, S1: and never by who asked', async () => {
    const question = await asked();
    expect(await confirm(question, { entries: [anEntry({ materialCode: 'M9' })] })).toMatchObject({
      code: 'UNKNOWN_MATERIAL',
    });
    expect(await confirm(question, { entries: [anEntry({ materialCode: 'M3' })] })).toMatchObject({
      code: 'MATERIAL_FROM_SHARING',
    });
    const same = await asked({ askedBy: people.reviewer });
    expect(await confirm(same)).toMatchObject({ code: 'RECEIVER_MAY_NOT_REVIEW' });
    const elsewhere = { ...reviewer, departmentCode: '11990101YL00000201' };
    expect(await receive(question, elsewhere)).toMatchObject({ code: 'TURN_AWAY_NOT_FOUND' });
  });
  it('S29: cannot send anybody away for what the item does not require', async () => {
    const { item } = received();
    const materials = item.materials!.map((one) => ({ ...one, required: one.code !== 'M2' }));
    const question = await asked({ item: { ...item, materials } });
    const entries = [anEntry(), anEntry({ key: '2', materialCode: 'M2' })];
    expect(await confirm(question, { entries })).toMatchObject({ code: 'MATERIAL_NOT_REQUIRED', details: ['平面图'] });
  });
  it('says that the case has to be received, with its reason', async () => {
    const question = await asked();
    expect(await receive(question, reviewer, 1, ' ')).toMatchObject({ code: 'TEXT_MISSING' });
    expect(await receive(question)).toMatchObject({ state: 'TO_RECEIVE', reason: '材料已经齐全' });
    expect((await stored(desk, question.contactId)).events).toMatchObject([
      { data: { answer: 'TO_RECEIVE', documentNumber: null, answeredBy: people.reviewer } },
    ]);
  });
});

describe('C14: thirty minutes', () => {
  it('are the department’s; after them the hall office decides to receive, and has a task, once', async () => {
    const question = await asked();
    await setClock(desk.database, '2026-04-20T10:29:59+08:00');
    expect(await lapseTurnAways(desk)).toBe(0);
    expect(await receive(question, hallOffice)).toMatchObject({
      code: 'CONFIRMATION_NOT_LAPSED',
      details: ['2026-04-20T02:30:00.000Z'],
    });
    await setClock(desk.database, '2026-04-20T10:30:00+08:00');
    expect(await confirm(question)).toMatchObject({ code: 'CONFIRMATION_LAPSED' }); // before the timer has run, too
    expect(await lapseTurnAways(desk)).toBe(1);
    expect(await lapseTurnAways(desk)).toBe(0);
    const task = { kind: 'TURN_AWAY_UNANSWERED', at: new Date('2026-04-20T02:30:00.000Z') };
    expect(await tasksOf(question)).toEqual([{ ...task, closedBy: null, note: null }]);
    expect(await confirm(question, {}, 2)).toMatchObject({ code: 'CONFIRMATION_LAPSED' });
    expect(await receive(question, hallOffice, 2)).toMatchObject({ state: 'TO_RECEIVE', answeredBy: 'H401' });
    expect(await tasksOf(question)).toEqual([{ ...task, closedBy: 'H401', note: '材料已经齐全' }]); // done with the answer
    expect((await stored(desk, question.contactId)).events).toMatchObject([
      { data: { answer: 'TO_RECEIVE', byHallOffice: true } },
    ]);
  });
  it('count inside the opening hours: asked at 16:50, twenty of them are left on the next working day', async () => {
    const weekdays = [1, 2, 3, 4, 5];
    const openingHours = weekdays.map((weekday) => ({ weekday, from: '09:00', to: '17:00', breaks: [] }));
    await setClock(desk.database, '2026-04-24T16:50:00+08:00'); // a Friday
    const question = await asked({ openingHours, askedAt: '2026-04-24T08:50:00.000Z' });
    for (const time of ['2026-04-24T17:20', '2026-04-25T10:00', '2026-04-27T09:19']) {
      await setClock(desk.database, `${time}:59+08:00`);
      expect(await lapseTurnAways(desk)).toBe(0);
    }
    expect(await receive(question, hallOffice)).toMatchObject({
      code: 'CONFIRMATION_NOT_LAPSED',
      details: ['2026-04-27T01:20:00.000Z'],
    });
    await setClock(desk.database, '2026-04-27T09:20:00+08:00');
    expect(await lapseTurnAways(desk)).toBe(1);
    expect(await tasksOf(question)).toMatchObject([{ at: new Date('2026-04-27T01:20:00.000Z') }]);
  });
  it('the hall office decides nothing for the department: it cannot confirm', async () => {
    const question = await asked();
    expect(await confirmTurnAway(desk, hallOffice, { ...seen(question), ...given })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });
  it.each<[string, (question: TurnAwayAskedV1) => readonly (() => Promise<TurnAway | Refused>)[]]>([
    ['confirmed twice', (question) => [() => confirm(question), () => confirm(question)]],
    ['confirmed, and to be received', (question) => [() => confirm(question), () => receive(question)]],
  ])('T6: %s at the same second: one wins, the other is told CONFLICT', async (_what, acts) => {
    const question = await asked();
    const answers = await race(desk.database, { table: 'turn_away', id: question.contactId }, [...acts(question)]);
    expect(answers.map((one) => (isRefused(one) ? one.code : 'DONE')).sort()).toEqual(['CONFLICT', 'DONE']);
  });
});
