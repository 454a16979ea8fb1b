import { describe, expect, it } from '@jest/globals';
import type { HallEvent } from '@hall/event-contracts';
import { KeptContents, putBack } from './kept-contents.ts';
import { keptData } from './kept-once.ts';

const item = { itemCode: '11990101YL0000100L4990110001000', name: '户外招牌设施设置' };
const other = { itemCode: '11990101YL0000151W4990115001000', name: '烟草专卖零售许可' };
const event = (type: string, data: object) => ({ type, data }) as unknown as HallEvent;
/** What has the contents, as the relay asks it. */
const table = (...rows: readonly { digest: string; content: object }[]) => {
  const asked: unknown[] = [];
  const query = async (_text: string, values?: readonly unknown[]) => {
    const [digests] = values as [string[]];
    asked.push(digests);
    return { rows: rows.filter(({ digest }) => digests.includes(digest)) as never[] };
  };
  return { asked, query };
};

describe('the data of an event in the outbox', () => {
  it('refer to the item of a case, by the digest of its content', () => {
    const { text, contents, bytes } = keptData(event('TaskAssigned.v1', { caseId: 'c-1', item, round: 1 }));
    expect(text).toMatch(/^\{"caseId":"c-1","item":\{"pinned":"[0-9a-f]{64}"\},"round":1\}$/);
    expect(contents).toEqual([item]);
    expect(bytes).toBe(Buffer.byteLength(JSON.stringify({ caseId: 'c-1', item, round: 1 })));
  });

  it('refer to the item of every component of a joint case, and equal items have one digest', () => {
    const again = { name: item.name, itemCode: item.itemCode };
    const components = [item, other, again].map((one, place) => ({ key: `J2.${place}`, item: one }));
    const { text, contents } = keptData(event('JointCaseReceived.v1', { components }));
    const digests = [...text.matchAll(/"pinned":"([0-9a-f]{64})"/g)].map(([, digest]) => digest);
    expect(digests).toHaveLength(3);
    expect(digests[2]).toBe(digests[0]);
    expect(digests[1]).not.toBe(digests[0]);
    expect(contents).toEqual([item, other, again]);
  });

  it('stay as they are where the contract has no item, also where something is called so', () => {
    const data = { caseId: 'c-1', item: { name: '企业' } };
    const text = JSON.stringify(data);
    expect(keptData(event('CaseAccepted.v1', data))).toEqual({ text, contents: [], bytes: 41 });
  });
});

describe('the relay', () => {
  const data = { caseId: 'c-1', components: [{ item }, { item: other }, { item }] };
  const { text } = keptData(event('JointCaseReceived.v1', data));
  const [one, two] = [...text.matchAll(/"pinned":"([0-9a-f]{64})"/g)].map(([, digest]) => digest!);
  const rows = [
    { digest: one!, content: item },
    { digest: two!, content: other },
  ];

  it('puts the contents back, and asks for each once', async () => {
    const contents = new KeptContents();
    const database = table(...rows);
    const first = await contents.read(database, [text, '{"caseId":"c-2"}']);
    const second = await contents.read(database, [text]);
    expect(database.asked).toEqual([[one, two]]);
    expect(putBack(text, first)).toBe(JSON.stringify(data));
    expect(putBack(text, second)).toBe(JSON.stringify(data));
    expect(putBack('{"caseId":"c-2"}', second)).toBe('{"caseId":"c-2"}');
  });

  it('also puts them back into an event that a repair has written', async () => {
    const repaired = `{"caseId": "c-1", "item": {"pinned": "${one}"}}`;
    const contents = await new KeptContents().read(table(...rows), [repaired]);
    expect(putBack(repaired, contents)).toBe(`{"caseId": "c-1", "item": ${JSON.stringify(item)}}`);
  });

  it('says which content is missing', async () => {
    const contents = await new KeptContents().read(table(rows[0]!), [text]);
    expect(() => putBack(text, contents)).toThrow(`the pinned content ${two} is missing`);
  });

  it('takes no text for a reference, whatever an applicant has written', () => {
    const written = JSON.stringify({ text: `{"pinned":"${one}"}` });
    expect(putBack(written, new Map([[one!, '{}']]))).toBe(written);
  });
});
