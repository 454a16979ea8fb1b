import { contracts, type HallEvent } from '@hall/event-contracts';
import { personalDataPlaces } from '@hall/identifiers';
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
 * What is published leaves the hall, and no personal data may leave it (A3). This is the rule of the outbox itself,
 * asked text by text, so that a clerk reads which text it is. Telephone numbers that offices publish about themselves
 * are no personal data.
 */
export function checkPersonalData(published: readonly Published[], today: string): void {
  for (const { say, type, name, value } of published)
    for (const { kind, path } of personalDataPlaces(contracts[type].data, { [name]: value }, today)) {
      const message = `里面有${kindWords[kind]}，目录会发布给各个系统，不能含有个人信息`;
      say(path.slice(1).join('.'), 'PERSONAL_DATA', message);
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

const kindWords = { IDENTITY_NUMBER: '身份证号码', MOBILE_NUMBER: '手机号码' } as const;
