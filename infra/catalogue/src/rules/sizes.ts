import type { Checked, ReportIn } from '../checked.ts';

/** Bytes an entry may have: it is published as one message, of which the hall's log takes 900,000 bytes with its envelope. */
const MAX_ENTRY_BYTES = 800_000;

/** Bytes of what a case keeps of its items (S4): it travels in one message, beside the people and what was handed in. */
const MAX_PINNED_BYTES = 500_000;

type Item = NonNullable<NonNullable<Checked['items']>[number]>;

/** Checks that no entry is larger than a message can be, and no case that is received for it either. */
export function checkSizes(checked: Checked, reportIn: ReportIn): void {
  const lists = {
    'departments.json': checked.departments,
    'staff.json': checked.staff,
    'service-items.json': checked.items,
    'joint-matters.json': checked.matters,
  };
  for (const [file, entries] of Object.entries(lists))
    for (const [index, entry] of (entries ?? []).entries()) {
      const bytes = bytesOf(entry);
      if (bytes > MAX_ENTRY_BYTES)
        reportIn(file, entry, index)(largestField(entry), 'TOO_LARGE', sentence(bytes, MAX_ENTRY_BYTES));
    }
  checkPinned(checked, reportIn);
}

function checkPinned({ items = [], matters = [] }: Checked, reportIn: ReportIn): void {
  const pinned = new Map(items.flatMap((item) => (item?.itemCode ? [[item.itemCode, pinnedBytes(item)]] : [])));
  for (const [index, item] of items.entries()) {
    const bytes = pinned.get(item?.itemCode ?? '') ?? 0;
    if (bytes > MAX_PINNED_BYTES)
      reportIn('service-items.json', item, index)('materials', 'TOO_LARGE', sentence(bytes, MAX_PINNED_BYTES));
  }
  for (const [index, matter] of matters.entries()) {
    const all = (matter?.components ?? []).map((component) => pinned.get(component?.itemCode ?? '') ?? 0);
    const bytes = all.reduce((sum, one) => sum + one, 0);
    if (bytes > MAX_PINNED_BYTES && Math.max(...all) <= MAX_PINNED_BYTES)
      reportIn('joint-matters.json', matter, index)('components', 'TOO_LARGE', sentence(bytes, MAX_PINNED_BYTES));
  }
}

/** What a case takes with it of an item: all but what only applicants read, and each material once more when it is handed in. */
function pinnedBytes(item: Item): number {
  const { guide, faqs: _faqs, formFields: _fields, conditions: _conditions, materials = [], ...kept } = item;
  const list = materials.map((material) => ({ code: material?.code, name: material?.name }));
  const each = 150; // required, tolerable, source, and the code once more in the list of what was handed in
  return bytesOf({ ...kept, phone: guide?.phone, list, again: list.map(({ code }) => code) }) + each * list.length;
}

/** The field that takes most of an entry. */
function largestField(entry: object | undefined): string {
  const fields = Object.entries(entry ?? {}).map(([name, value]) => ({ name, bytes: bytesOf(value) }));
  return fields.sort((one, other) => other.bytes - one.bytes)[0]?.name ?? '';
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '');

const sentence = (bytes: number, most: number): string =>
  `太大：发布时共${bytes.toLocaleString('en')}字节，最多${most.toLocaleString('en')}字节，请缩短文字或者减少条目`;
