import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '@hall/test-database';
import { everythingIn, someone } from '../../../testing/a-case.ts';
import { applicant, filledIn, granted } from '../../../testing/a-filing.ts';
import { restaurantCheck } from '../../../testing/a-joint-case.ts';
import { openTestDesk, type TestDesk } from '../../../testing/open-intake.ts';
import { foodLicence, sampleFolder } from '../../../testing/sample-catalogue.ts';
import { folderOf, type CheckedFolder } from '../../domain/catalogue/checked-folder.ts';
import { isRefused } from '../../domain/refusals/refusals.ts';
import {
  readAllEntries,
  readEntries,
  readItemPage,
  readItemVersions,
} from '../../storage/catalogue/catalogue-reads.ts';
import { readServiceCaseByNumber } from '../../storage/case/service-case-reads.ts';
import { askProgress } from '../progress/ask-progress.ts';
import { importCatalogue } from './import-catalogue.ts';
import { confirmSubmission } from '../online/confirm-submission.ts';
import { saveDraft } from '../online/save-draft.ts';
import { submitCase } from '../online/submit-case.ts';
import { receiveCase } from '../receipt/receive-case.ts';
import { receiveJointCase } from '../joint-case/receive-joint-case.ts';
import { askTurnAway } from '../turn-away/ask-turn-away.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const officer = someone('INTAKE_OFFICER');
const { itemCode } = foodLicence;
const at = (moment: string) => setClock(desk.database, `${moment}+08:00`);
const importing = async (folder: Partial<CheckedFolder>, withdrawMissing = false) => {
  const answer = await importCatalogue(desk, randomUUID(), {
    ...folderOf({ ...sampleFolder, ...folder }),
    withdrawMissing,
  });
  if (isRefused(answer)) throw new Error(answer.code);
  return answer;
};
/** The sample's items with these versions of the food licence in place of its one. */
const withVersions = (...versions: object[]) => ({
  items: sampleFolder.items.flatMap((item) =>
    item.itemCode === itemCode ? versions.map((version) => ({ ...item, ...version })) : [item],
  ),
});
const next = { version: 2, name: '食品经营许可新办（2025年版）' };
const receive = (itemVersion: number, matters: object = {}) =>
  receiveCase(desk, officer, {
    ...everythingIn(),
    commandId: randomUUID(),
    itemCode,
    applicantId: applicant.id,
    itemVersion,
    ...matters,
  });
const receiveJoint = (matters: object = {}) =>
  receiveJointCase(desk, officer, {
    commandId: randomUUID(),
    matterCode: 'J2',
    applicantId: applicant.id,
    ...restaurantCheck(),
    ...matters,
  });
const listed = async () =>
  (await readItemPage(desk.database, { text: '', departmentCode: null }, 200, null)).find(
    (item) => item.itemCode === itemCode,
  )?.version;

describe('a folder with two versions of an item (S4, S5)', () => {
  it('publishes the second under its own key, and it takes over at midnight of its first day', async () => {
    await at('2025-02-10T09:00:00');
    expect(await importing(withVersions({}, { ...next, validFrom: '2025-02-12' }))).toMatchObject({ changed: 1 });
    await at('2025-02-11T23:59:59');
    expect(await listed()).toBe(1);
    expect(await receive(2)).toMatchObject({ code: 'ITEM_CHANGED' });
    expect(await receive(1)).toMatchObject({ status: 'RECEIVED', itemVersion: 1 });
    await at('2025-02-12T00:00:00');
    expect(await listed()).toBe(2);
    expect(await receive(1)).toMatchObject({ code: 'ITEM_CHANGED' });
    expect(await receive(2)).toMatchObject({ status: 'RECEIVED', itemVersion: 2 });
    const published = await desk.database.query(
      `SELECT key, data->>'beginsAt' AS "beginsAt" FROM outbox_event WHERE key LIKE $1 ORDER BY id`,
      [`item:${itemCode}:%`],
    );
    expect(published).toEqual([
      { key: `item:${itemCode}:1`, beginsAt: null },
      { key: `item:${itemCode}:2`, beginsAt: '2025-02-11T16:00:00.000Z' },
    ]);
  });
  it('again changes nothing, and the old version is still read for the cases that have pinned it', async () => {
    expect(await importing(withVersions({}, { ...next, validFrom: '2025-02-12' }))).toMatchObject({
      added: 0,
      changed: 0,
    });
    const [old, current] = await readItemVersions(desk.database, [
      { itemCode, version: 1 },
      { itemCode, version: 2 },
    ]);
    expect([old?.name, current?.name]).toEqual([foodLicence.name, next.name]);
  });
  it('a last day that is written later is no new version; an earlier version without an end does not come back', async () => {
    expect(await importing(withVersions({ ...next, validFrom: '2025-02-12', validTo: '2025-02-20' }))).toMatchObject({
      added: 0,
      changed: 1,
    });
    await at('2025-02-20T23:59:00');
    expect(await listed()).toBe(2);
    await at('2025-02-21T00:00:00');
    expect(await listed()).toBeUndefined();
    expect(await receive(2)).toMatchObject({ code: 'ITEM_WITHDRAWN' });
  });
});

describe('an item that is withdrawn', () => {
  const without = { items: sampleFolder.items.filter((item) => item.itemCode !== itemCode) };

  it('missing from a folder it stays in force, unless the import is asked to withdraw what is missing', async () => {
    await at('2025-02-24T09:00:00');
    await importing(withVersions({ version: 3 }));
    await importing(without);
    expect(await receive(3)).toMatchObject({ status: 'RECEIVED' });
    expect(await importing(without, true)).toMatchObject({ added: 0, changed: 0, withdrawn: 1 });
    expect(await importing(without, true)).toMatchObject({ withdrawn: 0 });
    expect(await listed()).toBeUndefined();
  });
  it('is refused at every door, with its name; what needs it says so, what can do without it goes on', async () => {
    await at('2025-02-24T09:00:00');
    await importing(withVersions({ version: 3 }));
    const filed = granted(await saveDraft(desk, applicant, filledIn({ itemVersion: 3 })));
    const request = { commandId: randomUUID(), draftId: filed.id, expectedVersion: filed.version };
    const submitted = granted(await submitCase(desk, applicant, request));
    const draft = granted(await saveDraft(desk, applicant, filledIn({ itemVersion: 3 })));
    await at('2025-02-24T10:00:00');
    await importing(without, true);
    await at('2025-02-24T10:00:01');
    const refusal = { code: 'ITEM_WITHDRAWN', details: expect.arrayContaining([`${foodLicence.name}（${itemCode}）`]) };
    const { id: draftId, version: expectedVersion } = draft;
    expect(await receive(3)).toMatchObject(refusal);
    expect(await saveDraft(desk, applicant, filledIn({ itemVersion: 3 }))).toMatchObject(refusal);
    expect(await submitCase(desk, applicant, { commandId: randomUUID(), draftId, expectedVersion })).toMatchObject(
      refusal,
    );
    expect(
      await askTurnAway(desk, officer, {
        commandId: randomUUID(),
        itemCode,
        itemVersion: 3,
        applicantId: applicant.id,
        agentId: null,
        identityCheck: everythingIn().identityCheck,
        materials: [],
        ground: 'INCOMPLETE' as const,
        missing: ['x'],
      }),
    ).toMatchObject(refusal);
    expect(await receiveJoint()).toMatchObject(refusal);
    expect(
      await confirmSubmission(desk, officer, {
        commandId: randomUUID(),
        caseId: submitted.id,
        expectedVersion: submitted.version,
        materials: everythingIn().materials,
      }),
    ).toMatchObject({ status: 'RECEIVED' }); // an open case goes on
    expect((await readEntries(desk.database, 'item', [itemCode]))[0]).toMatchObject({ itemCode }); // and is named
  });
  it('names what has taken its place, and is found by it', async () => {
    const [other] = sampleFolder.items.filter((item) => item.itemCode !== itemCode);
    const items = without.items.map((item) => (item === other ? { ...item, successorOf: itemCode } : item));
    await importing({ items });
    expect(await receive(3)).toMatchObject({
      code: 'ITEM_WITHDRAWN',
      details: expect.arrayContaining([`请改为办理：${other!.name}（${other!.itemCode}）`]),
    });
    const found = await readItemPage(desk.database, { text: itemCode, departmentCode: null }, 10, null);
    expect(found.map((item) => item.itemCode)).toEqual([other!.itemCode]);
  });
  it('comes back when a folder names it again', async () => {
    await importing({});
    expect(await receive(3)).toMatchObject({ status: 'RECEIVED' });
    expect(await receiveJoint()).toHaveProperty('jointCaseNumber');
  });
});

describe('a joint matter', () => {
  const matters = (change: object) =>
    sampleFolder.matters.map((matter) => (matter.matterCode === 'J2' ? { ...matter, ...change } : matter));

  it('past its last day is withdrawn: not listed, refused, its open cases go on', async () => {
    await at('2025-03-03T09:00:00');
    await importing({ matters: matters({ validTo: '2025-03-03' }) });
    expect(await receiveJoint()).toHaveProperty('jointCaseNumber');
    await at('2025-03-04T00:00:00');
    expect(await receiveJoint()).toMatchObject({ code: 'MATTER_WITHDRAWN' });
    expect((await readAllEntries(desk.database, 'matter')).map(({ matterCode }) => matterCode)).not.toContain('J2');
    expect((await readEntries(desk.database, 'matter', ['J2']))[0]).toMatchObject({ matterCode: 'J2' });
  });
  it('does not offer an optional component whose item is withdrawn', async () => {
    await at('2025-03-04T09:00:00');
    const { components } = sampleFolder.matters.find(({ matterCode }) => matterCode === 'J2')!;
    const optional = components.find((component) => component.optional)!;
    const items = sampleFolder.items.map((item) =>
      item.itemCode === optional.itemCode ? { ...item, validTo: '2025-03-03' } : item,
    );
    await importing({ items, matters: matters({}) });
    const { materials, form, ...check } = restaurantCheck();
    const own = (code: string) => !code.startsWith(optional.key);
    const received = await receiveJoint({
      ...check,
      materials: materials.filter(({ code }) => own(code)),
      form: form.filter(({ key }) => own(key)),
    });
    expect(received).not.toMatchObject({ code: 'ITEM_WITHDRAWN' });
    expect(JSON.stringify(received)).not.toContain(optional.itemCode);
  });
});

describe('B48, E27: a receipt on paper from an outage', () => {
  const paper = (receivedAt: string, number: string | null = null) => ({
    paperReceipt: { receivedAt: `${receivedAt}+08:00`, reason: '系统停机', number },
  });

  it('is checked against the version in force in its hour, not in that of the keyboard', async () => {
    await at('2025-04-01T09:00:00');
    await importing(withVersions({ version: 10, name: '食品经营许可新办（停机前）' }));
    await at('2025-04-02T12:00:00');
    await importing(withVersions({ ...next, version: 11 }));
    await at('2025-04-02T15:00:00');
    expect(await receive(11, paper('2025-04-02T11:59:59'))).toMatchObject({ code: 'ITEM_CHANGED' });
    expect(await receive(10, paper('2025-04-02T11:59:59'))).toMatchObject({ status: 'RECEIVED', itemVersion: 10 });
    expect(await receive(10, paper('2025-04-02T12:00:01'))).toMatchObject({ code: 'ITEM_CHANGED' });
    expect(await receive(11, paper('2025-04-02T12:00:01'))).toMatchObject({ status: 'RECEIVED', itemVersion: 11 });
  });
  it('of an item that was withdrawn since is taken in; one of afterwards is not', async () => {
    await at('2025-04-03T12:00:00');
    await importing({ items: sampleFolder.items.filter((item) => item.itemCode !== itemCode) }, true);
    await at('2025-04-03T15:00:00');
    expect(await receive(11, paper('2025-04-03T11:00:00'))).toMatchObject({ status: 'RECEIVED' });
    expect(await receive(11, paper('2025-04-03T12:30:00'))).toMatchObject({ code: 'ITEM_WITHDRAWN' });
  });
  it('keeps the number printed on the paper, is keyed in once, also by two at once, and is found by it', async () => {
    const papers = () => receive(11, paper('2025-04-03T11:00:00', ' zz-2025-0007 '));
    const answers = await Promise.all([papers(), papers()]);
    const received = answers.find((answer) => !isRefused(answer));
    expect(received).toMatchObject({ paperNumber: 'ZZ-2025-0007' });
    expect(answers).toContainEqual(expect.objectContaining({ code: 'PAPER_NUMBER_USED' }));
    expect(await readServiceCaseByNumber(desk.database, 'ZZ-2025-0007')).toMatchObject({ paperNumber: 'ZZ-2025-0007' });
    const lastFour = sampleFolder.applicants.persons.find(({ id }) => id === applicant.id)!.idNumber.slice(-4);
    expect(await askProgress(desk, applicant, { caseNumber: 'ZZ-2025-0007', lastFour })).toMatchObject({
      paperNumber: 'ZZ-2025-0007',
    });
  });
  it.each(['19900009001', '110000199001010005', '一号', 'x'])(
    'the number %s is refused BAD_PAPER_NUMBER',
    async (number) =>
      expect(await receive(11, paper('2025-04-03T11:00:00', number))).toMatchObject({ code: 'BAD_PAPER_NUMBER' }),
  );
});
