import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDesk, type TestDesk } from '../../../testing/open-intake.ts';
import { foodLicence, sampleFolder } from '../../../testing/sample-catalogue.ts';
import { readItemPage } from './catalogue-reads.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const search = (text: string, departmentCode: string | null = null, limit = 100, after: string | null = null) =>
  readItemPage(desk.database, { text, departmentCode }, limit, after);
const codes = async (...asked: Parameters<typeof search>) => (await search(...asked)).map(({ itemCode }) => itemCode);

describe('looking for an item', () => {
  const { itemCode, name, departmentCode, basicCode } = foodLicence;
  it('the sample has brackets of full width in the name', () => expect(name).toContain('（'));
  it.each([
    ['its name', name],
    ['its name with brackets of half width', name.normalize('NFKC')],
    ['its code', itemCode],
    ['a part of its code, in small letters', itemCode.slice(3, 30).toLowerCase()],
    ['its basic code', basicCode],
    ['the initials of its name', 'spjyxk'],
    ['initials and a word', `SPJYXK ${name.slice(0, 4)}`],
    ['the initials of its department', 'scjg spjyxk'],
  ])('by %s', async (_what, typed) => expect(await codes(typed)).toContain(itemCode));

  it.each(['%', '_', '\\', '（）', "'"])('%s stands for itself, not for anything: nothing is found', async (typed) =>
    expect(await codes(typed)).toEqual([]),
  );
  it('between words it is a blank', async () => {
    const both = await codes('食品 许可');
    expect(both.length).toBeGreaterThan(0);
    for (const typed of ['食品%许可', '食品_许可', '食品（许可）']) expect(await codes(typed)).toEqual(both);
  });
  it('nothing typed is everything', async () => {
    expect(await codes('')).toHaveLength(sampleFolder.items.length);
    expect(await codes('　')).toHaveLength(sampleFolder.items.length);
  });
  it('of one department only, page by page', async () => {
    const wanted = sampleFolder.items
      .filter((item) => item.departmentCode === departmentCode)
      .map((one) => one.itemCode);
    const seen: string[] = [];
    for (let after: string | null = null; ; after = seen.at(-1)!) {
      const page = await codes('', departmentCode, 2, after);
      seen.push(...page);
      if (page.length < 2) break;
    }
    expect(seen).toEqual(wanted.sort());
  });
  it('follows what is published: a new version is found by its new name, and no more by the old one', async () => {
    expect(await codes('mtjylsp')).toEqual([]);
    await desk.database.query(
      `INSERT INTO catalogue_entry (kind, code, version, value, published_at, revision)
       SELECT kind, code, version + 1, jsonb_set(value, '{name}', '"煤炭经营另审批"') || '{"version": 99}', published_at + interval '1 s', 1
       FROM catalogue_entry WHERE kind = 'item' AND code = $1`,
      [itemCode],
    );
    expect(await codes('mtjylsp')).toEqual([itemCode]);
    expect(await codes(name)).not.toContain(itemCode);
  });
  it('stays quick with 5,000 items of long texts', async () => {
    await desk.database.query(
      `INSERT INTO catalogue_entry (kind, code, version, value, published_at, revision)
       SELECT kind, left(code, 22) || lpad(n::text, 9, '0'), 1,
         value || jsonb_build_object('itemCode', left(code, 22) || lpad(n::text, 9, '0'), 'conditions', jsonb_build_array(repeat('长', 10000))),
         published_at + interval '2 s', 1
       FROM catalogue_entry, generate_series(1, 5000) n WHERE kind = 'item' AND code = $1 AND version = 1`,
      [itemCode],
    );
    expect(await search('spjyxk', null, 21)).toHaveLength(21);
    expect(await codes('000004999')).toHaveLength(1);
  });
});
