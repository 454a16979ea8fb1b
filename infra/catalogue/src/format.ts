import { CalendarYear, Department, JointMatter, OpeningDays, ServiceItem, StaffMember } from '@hall/event-contracts';
import { Type, type Static } from 'typebox';

const closed = { additionalProperties: false };
const text = Type.String({ minLength: 1 });
const day = Type.String({ format: 'date' });

const District = Type.Object(
  {
    areaCode: Type.String({ pattern: '^\\d{6}$' }),
    name: text,
    hallName: text,
    hallOffice: Type.Object({ name: text, phone: text }, closed),
    reconsiderationBody: text,
    court: text,
    openingHours: Type.Union([text, Type.Object({ text, days: OpeningDays }, closed)]),
  },
  closed,
);
const Window = Type.Object(
  {
    windowNo: text,
    kind: Type.Unsafe<'GUIDANCE' | 'INTAKE' | 'DELIVERY'>({ type: 'string', enum: ['GUIDANCE', 'INTAKE', 'DELIVERY'] }),
    name: text,
    location: text,
  },
  closed,
);
const StaffRecord = Type.Object({ ...StaffMember.properties, name: text, phone: text }, closed);
const contact = { key: text, name: text, phone: text, address: text };
const idTypes = ['RESIDENT_ID', 'PASSPORT', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'FOREIGN_PERMANENT_RESIDENT'] as const;
const powers = ['SUBMIT', 'SUPPLEMENT', 'WITHDRAW', 'COLLECT'] as const;
const Applicants = Type.Object(
  {
    persons: Type.Array(
      Type.Object(
        {
          ...contact,
          idType: Type.Unsafe<(typeof idTypes)[number]>({ type: 'string', enum: [...idTypes] }),
          idNumber: text,
        },
        closed,
      ),
    ),
    enterprises: Type.Array(Type.Object({ ...contact, creditCode: text, legalRepresentativeKey: text }, closed)),
    agents: Type.Array(
      Type.Object(
        {
          key: text,
          personKey: text,
          principalKey: text,
          powers: Type.Array(Type.Unsafe<(typeof powers)[number]>({ type: 'string', enum: [...powers] }), {
            minItems: 1,
          }),
          validFrom: day,
          validTo: day,
        },
        closed,
      ),
    ),
  },
  closed,
);

/** Every file of a catalogue folder and the shape of its content (README.md). Calendars are one file per year. */
export const files = {
  'district.json': District,
  'departments.json': Type.Array(Department),
  'staff.json': Type.Array(StaffRecord),
  'windows.json': Type.Array(Window),
  'service-items.json': Type.Array(ServiceItem),
  'joint-matters.json': Type.Array(JointMatter),
  'sample-applicants.json': Applicants,
} as const;
export type FileName = keyof typeof files;

/** The shape of calendars/YYYY.json. */
export const calendarFile = CalendarYear;

/** A catalogue whose shape is right. */
export type Catalogue = {
  readonly district: Static<typeof District>;
  readonly departments: Static<(typeof files)['departments.json']>;
  readonly staff: Static<(typeof files)['staff.json']>;
  readonly windows: Static<(typeof files)['windows.json']>;
  readonly items: Static<(typeof files)['service-items.json']>;
  readonly matters: Static<(typeof files)['joint-matters.json']>;
  readonly calendars: readonly Static<typeof calendarFile>[];
  readonly applicants: Static<typeof Applicants>;
};
