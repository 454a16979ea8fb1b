import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventTooLarge } from '@hall/messaging';
import { someone } from '../../../testing/a-case.ts';
import { restaurantCheck } from '../../../testing/a-joint-case.ts';
import { openTestDesk, type TestDesk } from '../../../testing/open-intake.ts';
import { sampleFolder } from '../../../testing/sample-catalogue.ts';
import { folderOf } from '../../domain/catalogue/checked-folder.ts';
import { importCatalogue } from '../catalogue/import-catalogue.ts';
import { receiveJointCase } from './receive-joint-case.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const restaurant = sampleFolder.matters.find(({ matterCode }) => matterCode === 'J2')!;
const components = new Set(restaurant.components.map(({ itemCode }) => itemCode));
const stored = async (): Promise<unknown> =>
  (
    await desk.database.query(`SELECT
      (SELECT count(*)::int FROM joint_case) AS joint, (SELECT count(*)::int FROM service_case) AS cases,
      (SELECT count(*)::int FROM catalogue_entry) AS entries, (SELECT count(*)::int FROM outbox_event) AS events`)
  )[0];

/** Imports the sample with the components of a restaurant changed; past the check, which would name them. */
const importWith = (change: (item: (typeof sampleFolder.items)[number]) => object) => {
  const items = sampleFolder.items.map((item) => (components.has(item.itemCode) ? { ...item, ...change(item) } : item));
  return importCatalogue(desk, randomUUID(), folderOf({ ...sampleFolder, items } as typeof sampleFolder));
};

describe('what is too large to be told to the others', () => {
  it('is not imported, none of it', async () => {
    const before = await stored();
    const importing = importWith(({ guide }) => ({ guide: { ...guide, summary: '文'.repeat(300_000) } }));
    await expect(importing).rejects.toMatchObject({
      message: expect.stringMatching(/^item:/), // the entry is named
      cause: expect.any(EventTooLarge),
    });
    expect(await stored()).toEqual(before);
  });

  it('is not received: a joint case whose items together are more than an event can carry', async () => {
    await importWith(({ materials: [first, ...others] }) => ({
      materials: [{ ...first!, name: '文'.repeat(100_000) }, ...others],
    }));
    const before = await stored();
    const receiving = receiveJointCase(desk, someone('INTAKE_OFFICER'), {
      commandId: randomUUID(),
      matterCode: 'J2',
      applicantId: sampleFolder.applicants.persons[0]!.id,
      ...restaurantCheck(),
    });
    await expect(receiving).rejects.toBeInstanceOf(EventTooLarge);
    expect(await stored()).toEqual(before);
  });
});
