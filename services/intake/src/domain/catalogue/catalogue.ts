import type {
  CalendarYear,
  Department,
  JointMatter,
  OpeningDays,
  ServiceItem,
  StaffMember,
} from '@hall/event-contracts';

/** The district and its hall. */
export type District = {
  readonly areaCode: string;
  readonly name: string;
  readonly hallName: string;
  readonly hallOffice: { readonly name: string; readonly phone: string };
  readonly reconsiderationBody: string;
  readonly court: string;
  /** The opening hours: a text for people alone, or the text together with the hours as data. */
  readonly openingHours: string | { readonly text: string; readonly days: OpeningDays };
};

/** A window of the hall. */
export type Window = {
  readonly windowNo: string;
  readonly kind: 'GUIDANCE' | 'INTAKE' | 'DELIVERY';
  readonly name: string;
  readonly location: string;
};

/** A member of staff with name and phone. Neither leaves this service in an event. */
export type StaffRecord = StaffMember & { readonly name: string; readonly phone: string };

/** For each kind of entry of the catalogue, its content. */
export type CatalogueValues = {
  readonly district: District;
  readonly department: Department;
  readonly staff: StaffRecord;
  readonly window: Window;
  readonly item: ServiceItem;
  readonly matter: JointMatter;
  readonly calendar: CalendarYear;
};
export type CatalogueKind = keyof CatalogueValues;

/** One version of one entry of the catalogue. The content of a version never changes; of those in force the highest governs. */
export type CatalogueEntry<K extends CatalogueKind = CatalogueKind> = {
  [Kind in K]: {
    readonly kind: Kind;
    readonly code: string;
    readonly version: number;
    readonly value: CatalogueValues[Kind];
  };
}[K];
