import { Type, type Static } from 'typebox';
import { Closed, Code, Day, DepartmentCode, OneOf, OrNull, StaffNo, Text } from '../vocabulary.ts';

/** A department (审批支撑部门): one entry of `departments.json`, and the value of its state event. */
export const Department = Closed({
  code: DepartmentCode,
  name: Text('Name.'),
  shortName: Text('Short name.'),
  successorOf: Type.Optional(DepartmentCode),
  integration: OneOf(['KAFKA', 'PORTAL', 'MANUAL'], 'How the department works with the hall (S17).'),
  kafkaCode: Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 64, description: 'Id in topic names.' }),
  reconsiderationBody: Text('Named in every refusal (行政复议法 art. 24).'),
  court: Text('Named in every refusal (行政诉讼法 art. 46).'),
  liaisons: Type.Array(Closed({ staffNo: StaffNo('Liaison.'), duty: OneOf(['A', 'B'], 'A role or substitute.') })),
});
export type Department = Static<typeof Department>;

/** The roles of the staff of the hall and of its departments (A1). */
export const staffRoles = [
  'GUIDE',
  'INTAKE_OFFICER',
  'ANSWERER',
  'LIAISON',
  'REVIEWER',
  'DECISION_MAKER',
  'AGENCY_HEAD',
  'DELIVERY_OFFICER',
  'HALL_OFFICE',
  'AUDITOR',
] as const;

/** A role of the hall's staff (A1). */
const StaffRole = OneOf(staffRoles, 'A role (A1).');

/** A member of staff without name and phone: the value of the state event. */
export const StaffMember = Closed({
  staffNo: StaffNo('Unique.'),
  roles: Type.Array(StaffRole, { minItems: 1 }),
  departmentCode: OrNull(DepartmentCode),
  windowNo: OrNull(Code('Window.')),
  consultingQualified: Type.Boolean(),
});
export type StaffMember = Static<typeof StaffMember>;

const ClockTime = (description: string) => Type.String({ pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$', description });

/** When the hall is open, by weekday; a weekday that is missing is closed, and a working day at the weekend (调休上班) keeps Monday's hours. */
export const OpeningDays = Type.Array(
  Closed({
    weekday: Type.Integer({ minimum: 1, maximum: 7, description: '1 is Monday, 7 is Sunday.' }),
    from: ClockTime('When it opens, in Asia/Shanghai.'),
    to: ClockTime('When it closes.'),
    breaks: Type.Array(Closed({ from: ClockTime('When it begins.'), to: ClockTime('When it ends.') })),
  }),
  { minItems: 1, description: 'Opening hours by weekday (办公时间).' },
);
export type OpeningDays = Static<typeof OpeningDays>;

/** One year of the State Council's notice on public holidays (国务院办公厅节假日安排通知), as data (R1). */
export const CalendarYear = Closed({
  year: Type.Integer({ minimum: 1900, maximum: 2999 }),
  source: Text('The notice.'),
  days: Type.Array(
    Closed({
      date: Day('A day that differs from the weekday rule.'),
      kind: OneOf(['HOLIDAY', 'MAKE_UP_WORKDAY'], 'Off, or worked (调休).'),
      name: Text('Name.'),
    }),
  ),
});
export type CalendarYear = Static<typeof CalendarYear>;
