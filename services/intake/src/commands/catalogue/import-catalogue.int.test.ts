import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everythingIn, someone } from '../../../testing/a-case.ts';
import { applicant } from '../../../testing/a-filing.ts';
import { openTestDesk, type TestDesk } from '../../../testing/open-intake.ts';
import { foodLicence, sampleFolder } from '../../../testing/sample-catalogue.ts';
import { folderOf } from '../../domain/catalogue/checked-folder.ts';
import { importCatalogue } from './import-catalogue.ts';
import { receiveCase } from '../receipt/receive-case.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const importing = (folder = sampleFolder) => importCatalogue(desk, randomUUID(), folderOf(folder));
const events = async (): Promise<{ type: string; key: string }[]> =>
  desk.database.query(`SELECT type, key FROM outbox_event WHERE topic = 'hall.catalogue.state.v1' ORDER BY id`);
const everything = 1 + 16 + 110 + 10 + 56 + 6 + 2;

describe('importing a catalogue', () => {
  it('published everything once, each version under a key of its own, staff without names', async () => {
    const published = await events();
    expect(published).toHaveLength(16 + 110 + 56 + 6 + 2);
    expect(new Set(published.map(({ key }) => key)).size).toBe(published.length);
    const [{ data }] = await desk.database.query(
      `SELECT data FROM outbox_event WHERE type = 'StaffPublished.v1' LIMIT 1`,
    );
    expect(Object.keys(data.staff).sort()).toEqual([
      'consultingQualified',
      'departmentCode',
      'roles',
      'staffNo',
      'windowNo',
    ]);
  });

  it('again changes nothing, whoever imports at the same time', async () => {
    const before = await events();
    const nothing = { added: 0, changed: 0, unchanged: everything };
    expect(await Promise.all([importing(), importing()])).toEqual([nothing, nothing]);
    expect(await events()).toEqual(before);
  });

  it('makes a new version of what has changed, and of nothing else', async () => {
    const [first, ...others] = sampleFolder.items;
    const items = [{ ...first!, guide: { ...first!.guide, phone: '0000-61809999' } }, ...others];
    expect(await importing({ ...sampleFolder, items })).toEqual({ added: 0, changed: 1, unchanged: everything - 1 });
    expect((await events()).at(-1)).toEqual({ type: 'ItemPublished.v1', key: `item:${first!.itemCode}:2` });
    const [{ value }] = await desk.database.query(
      `SELECT value FROM catalogue_entry WHERE kind = 'item' AND code = $1 ORDER BY version DESC LIMIT 1`,
      [first!.itemCode],
    );
    expect(value).toMatchObject({ version: 2, guide: { phone: '0000-61809999' } });
  });

  it('takes in what an office publishes of how it is reached, and a case of the item is received', async () => {
    const [first, ...others] = sampleFolder.items;
    const mobile = '19900009001';
    const item = {
      ...first!,
      guide: { ...first!.guide, phone: mobile },
      faqs: [{ question: '打哪个电话？', answer: `请拨打${mobile}` }],
      materials: first!.materials.map((material) => ({ ...material, note: `咨询：${mobile}` })),
    };
    expect(await importing({ ...sampleFolder, items: [item, ...others] })).toMatchObject({ changed: 1 });
    const [{ data }] = await desk.database.query(
      `SELECT data FROM outbox_event WHERE type = 'ItemPublished.v1' ORDER BY id DESC LIMIT 1`,
    );
    expect(data.item.guide.phone).toBe(mobile);
    const food = sampleFolder.items.find(({ itemCode }) => itemCode === foodLicence.itemCode)!;
    const pinned = { ...food, guide: { ...food.guide, phone: mobile } };
    const items = sampleFolder.items.map((one) => (one === food ? pinned : one));
    await importing({ ...sampleFolder, items });
    const received = await receiveCase(desk, someone('INTAKE_OFFICER'), {
      commandId: randomUUID(),
      itemCode: food.itemCode,
      applicantId: applicant.id,
      ...everythingIn(),
      itemVersion: 2,
    });
    expect(received).toMatchObject({ status: 'RECEIVED' });
  });

  it.each<[string, (item: (typeof sampleFolder.items)[number]) => object]>([
    ['an identity number, wherever it stands', (item) => ({ guide: { ...item.guide, place: '110000199001010005' } })],
    ['a mobile number outside of what is published to reach an office', () => ({ conditions: ['找19900009001'] })],
  ])('refuses %s, naming the entry, and publishes nothing', async (_what, change) => {
    const [first, ...others] = sampleFolder.items;
    const before = await events();
    const items = [{ ...first!, ...change(first!) }, ...others];
    await expect(importing({ ...sampleFolder, items })).rejects.toThrow(`item:${first!.itemCode}:`);
    expect(await events()).toEqual(before);
  });

  it('refuses the catalogue of another district', async () => {
    const district = { ...sampleFolder.district, areaCode: '990102' };
    expect(await importing({ ...sampleFolder, district })).toMatchObject({ code: 'ANOTHER_DISTRICT' });
  });
});
