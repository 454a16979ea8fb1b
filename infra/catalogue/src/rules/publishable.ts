import { isPublishedContact, MOST_EVENT_BYTES, type HallEvent } from '@hall/event-contracts';
import { personalDataIn } from '@hall/identifiers';
import type { Checked, ReportIn } from '../checked.ts';
import type { Report } from '../fault.ts';
import type { CalendarFile } from './calendars.ts';

/** An entry as it will be published: where it stands, and the event that will tell the others. */
type Published = {
  readonly say: Report;
  readonly type: HallEvent['type'];
  readonly name: string;
  readonly value: object;
};

/**
 * What is published leaves the hall, and no personal data may (architecture 5): the rule of the outbox itself, asked text by text, so
 * that a clerk reads which one it is. Offices' own published telephone numbers are none.
 */
export function checkPersonalData(published: readonly Published[]): void {
  for (const { say, type, name, value } of published)
    for (const { path, leaf } of leavesOf(value)) {
      const kind = codes.includes(path.at(-1) ?? '') ? undefined : personalDataIn(leaf);
      if (kind === undefined || (kind === 'MOBILE_NUMBER' && isPublishedContact(type, [name, ...path]))) continue;
      const message = `里面有${kindWords[kind]}，目录会发布给各个系统，不能含有个人信息`;
      say(path.join('.'), 'PERSONAL_DATA', message);
    }
}

/** An event that is too large is refused by the outbox; the entry is the event, with a few words around it. */
export function checkSize(published: readonly Published[]): void {
  for (const { say, value } of published) {
    const bytes = Buffer.byteLength(JSON.stringify(value)) + ENVELOPE_BYTES;
    if (bytes > MOST_EVENT_BYTES)
      say('', 'TOO_LARGE', `这一条共${bytes}字节，超过发布所允许的${MOST_EVENT_BYTES}字节，请缩短其中的文字`);
  }
}

/** Everything of a folder that will be published; the names and telephone numbers of staff stay in the hall. */
export function publishedOf(
  { departments = [], staff = [], items = [], matters = [] }: Checked,
  calendars: readonly CalendarFile[],
  reportIn: ReportIn,
): Published[] {
  const entriesOf = (file: string, type: HallEvent['type'], name: string, list: readonly (object | undefined)[]) =>
    list.flatMap((value, index) => (value ? [{ say: reportIn(file, value, index), type, name, value }] : []));
  const withoutContact = staff.map((member) => {
    if (!member) return undefined;
    const { name: _name, phone: _phone, ...published } = member;
    return published;
  });
  return [
    ...entriesOf('departments.json', 'DepartmentPublished.v1', 'department', departments),
    ...entriesOf('staff.json', 'StaffPublished.v1', 'staff', withoutContact),
    ...entriesOf('service-items.json', 'ItemPublished.v1', 'item', items),
    ...entriesOf('joint-matters.json', 'MatterPublished.v1', 'matter', matters),
    ...calendars.flatMap(({ file, calendar }) => entriesOf(file, 'CalendarPublished.v1', 'calendar', [calendar])),
  ];
}

/** What stands around an entry in its event: version and moments. */
const ENVELOPE_BYTES = 1_000;

const kindWords = { IDENTITY_NUMBER: '身份证号码', MOBILE_NUMBER: '手机号码' } as const;

/** What is a code by the format has a check of its own. */
const codes: readonly string[] = ['itemCode', 'basicCode', 'departmentCode', 'leadDepartmentCode', 'successorOf'];

/** Every text and number of a value, with the fields that lead to it. */
function* leavesOf(value: unknown, path: readonly string[] = []): Generator<{ path: readonly string[]; leaf: string }> {
  if (typeof value === 'string' || typeof value === 'number') yield { path, leaf: String(value) };
  if (typeof value !== 'object' || value === null) return;
  for (const [step, inner] of Object.entries(value)) yield* leavesOf(inner, [...path, step]);
}
