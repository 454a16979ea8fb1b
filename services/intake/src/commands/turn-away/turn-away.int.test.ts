import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { missingFromMigrations, race } from '@hall/test-database';
import { everythingIn, someone } from '../../../testing/a-case.ts';
import { applicant, granted, tellFromReview } from '../../../testing/a-filing.ts';
import { openTestDesk, stored, type TestDesk } from '../../../testing/open-intake.ts';
import { foodLicence, sampleFolder } from '../../../testing/sample-catalogue.ts';
import type { MaterialCheck } from '../../domain/application/checklist.ts';
import { isRefused } from '../../domain/refusals/refusals.ts';
import type { TurnAway } from '../../domain/turn-away/turn-away.ts';
import { receiveCase } from '../receipt/receive-case.ts';
import { askTurnAway, type AskTurnAway } from './ask-turn-away.ts';
import { turnAwayCase } from './turn-away-case.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const officer = someone('INTAKE_OFFICER');
const missing = foodLicence.materials.find(({ source }) => source === 'APPLICANT')!.code;
const asking = (matters: Partial<AskTurnAway> = {}): AskTurnAway => ({
  commandId: randomUUID(),
  itemCode: foodLicence.itemCode,
  itemVersion: foodLicence.version,
  applicantId: applicant.id,
  agentId: null,
  identityCheck: everythingIn().identityCheck,
  materials: [],
  ground: 'INCOMPLETE',
  missing: [missing],
  ...matters,
});
/** An item that requires some materials, can do without one, and has one by data sharing. */
const design = sampleFolder.items.find(({ basicCode }) => basicCode === '990111001000')!;
const materialLike = (source: string, required: boolean) =>
  design.materials.find((one) => one.source === source && one.required === required && one.copies > 0)!;
const needed = materialLike('APPLICANT', true);
const optional = materialLike('APPLICANT', false);
const shared = design.materials.find(({ source }) => source === 'DATA_SHARING')!;
const ofDesign = { itemCode: design.itemCode, itemVersion: design.version, missing: [needed.code] };
const shown = (check: Partial<MaterialCheck> = {}) => ({
  materials: [{ code: needed.code, copies: needed.copies, originalChecked: true, ...check }],
});
const asked = async (): Promise<TurnAway> => granted(await askTurnAway(desk, officer, asking()));
const answer = ({ id: contactId }: TurnAway, told: 'CONFIRMED' | 'TO_RECEIVE') =>
  tellFromReview(desk, contactId, 'TurnAwayAnswered.v1', {
    contactId,
    answer: told,
    documentType: told === 'CONFIRMED' ? 'D3' : null,
    documentNumber: told === 'CONFIRMED' ? '市监局审补字〔2025〕0001号' : null,
    answeredAt: '2025-01-24T02:10:00Z',
    answeredBy: 'D0103',
    byHallOffice: false,
  });
const tell = ({ id: turnAwayId }: TurnAway, expectedVersion = 2) =>
  turnAwayCase(desk, officer, { commandId: randomUUID(), turnAwayId, expectedVersion });
const receive = (turnAwayId: string | null, matters: object = {}) =>
  receiveCase(desk, officer, {
    ...everythingIn(),
    commandId: randomUUID(),
    itemCode: foodLicence.itemCode,
    applicantId: applicant.id,
    materials: [],
    turnAwayId,
    ...matters,
  });

describe('T6: somebody would be sent away', () => {
  it('is on record from the moment the department is asked (C-2), and cannot be sent away without it (S31)', async () => {
    const turnAway = await asked();
    expect(turnAway).toMatchObject({ step: 'ASKED', askedBy: officer.id, missing: [missing], version: 1 });
    expect((await stored(desk, turnAway as never)).outbox).toMatchObject([
      {
        type: 'TurnAwayAsked.v1',
        data: {
          contactId: turnAway.id,
          ground: 'INCOMPLETE',
          missing: [missing],
          openingHours: [1, 2, 3, 4, 5].map((weekday) => ({
            weekday,
            from: '09:00',
            to: '17:30',
            breaks: [{ from: '12:00', to: '13:30' }],
          })),
        },
      },
    ]);
    expect(await tell(turnAway, 1)).toMatchObject({ code: 'NOT_CONFIRMED' });
  });
  it('confirmed: is told in writing and leaves with a record under its own number', async () => {
    const turnAway = await asked();
    await answer(turnAway, 'CONFIRMED');
    const record = granted(await tell(turnAway));
    expect(record).toMatchObject({
      caseNumber: turnAway.caseNumber,
      status: 'INTAKE_REJECTED',
      opening: 'turnAway',
      receivedBy: officer.id,
    });
    expect((await stored(desk, record)).outbox).toMatchObject([
      {
        type: 'CaseTurnedAway.v1',
        data: { contactId: turnAway.id, documentNumber: '市监局审补字〔2025〕0001号', turnedAwayBy: officer.id },
      },
    ]);
    expect(await tell(turnAway, 3)).toMatchObject({ code: 'NOT_CONFIRMED' });
    await answer(turnAway, 'TO_RECEIVE'); // a second answer changes nothing
    expect(await receive(turnAway.id)).toMatchObject({ code: 'NOT_TO_RECEIVE' });
  });
  it('C14: to be received instead: the case is received although materials are missing, once, for this person', async () => {
    const turnAway = await asked();
    expect(await receive(turnAway.id)).toMatchObject({ code: 'NOT_TO_RECEIVE' });
    await answer(turnAway, 'TO_RECEIVE');
    expect(await tell(turnAway)).toMatchObject({ code: 'NOT_CONFIRMED' });
    const other = { applicantId: sampleFolder.applicants.persons[1]!.id };
    expect(await receive(turnAway.id, other)).toMatchObject({ code: 'NOT_TO_RECEIVE' });
    expect(await receive(null)).toMatchObject({ code: 'MATERIALS_MISSING' });
    const received = granted(await receive(turnAway.id));
    expect(received).toMatchObject({ status: 'RECEIVED', materials: [] });
    expect(await desk.database.query('SELECT step, case_id FROM turn_away WHERE id = $1', [turnAway.id])).toEqual([
      { step: 'RECEIVED', case_id: received.id },
    ]);
    expect(await receive(turnAway.id)).toMatchObject({ code: 'NOT_TO_RECEIVE' });
  });
  it.each<[string, Partial<AskTurnAway>]>([
    ['ITEM_CHANGED', { itemVersion: 9 }],
    ['MATERIALS_MISSING', { missing: [] }],
    ['MATERIAL_NOT_ON_LIST', { missing: ['M99'] }],
    ['APPLICANT_NOT_FOUND', { applicantId: randomUUID() }],
  ])('a question is refused %s', async (code, matters) =>
    expect(await askTurnAway(desk, officer, asking(matters))).toMatchObject({ code }),
  );
  it.each<[string, Partial<AskTurnAway>]>([
    ['MATERIAL_NOT_ON_LIST', { missing: [needed.code, needed.code] }],
    ['MATERIAL_FROM_SHARING', { missing: [needed.code, shared.code] }],
    ['MATERIAL_FROM_SHARING', { missing: [shared.code], ground: 'NOT_REQUIRED' }],
    ['MATERIAL_NOT_MISSING', { missing: [needed.code, optional.code] }],
    ['MATERIAL_NOT_MISSING', shown()],
  ])('S29: nobody is sent away for what keeps no file from being complete: %s, %j', async (code, matters) =>
    expect(await askTurnAway(desk, officer, asking({ ...ofDesign, ...matters }))).toMatchObject({ code }),
  );
  it.each([shown({ copies: needed.copies - 1 }), shown({ originalChecked: false })])(
    'S29: what was shown in part is missing: %j',
    async (matters) =>
      expect(granted(await askTurnAway(desk, officer, asking({ ...ofDesign, ...matters })))).toMatchObject({
        step: 'ASKED',
      }),
  );
  it('T6: told by two officers at the same second: one record, the other is told CONFLICT', async () => {
    const turnAway = await asked();
    await answer(turnAway, 'CONFIRMED');
    const twice = [1, 2].map(() => () => tell(turnAway) as Promise<object>);
    const answers = await race(desk.database, { table: 'turn_away', id: turnAway.id }, twice);
    expect(answers.map((one) => (isRefused(one) ? one.code : 'DONE')).sort()).toEqual(['CONFLICT', 'DONE']);
  });
  it('has its tables by migration', async () => expect(await missingFromMigrations(desk.database)).toEqual([]));
});
