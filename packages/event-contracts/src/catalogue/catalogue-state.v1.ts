import { Type, type Static } from 'typebox';
import { Closed, Moment } from '../vocabulary.ts';
import { CalendarYear, Department, StaffMember } from './hall.ts';
import { JointMatter } from './joint-matter.ts';
import { ServiceItem } from './service-item.ts';

const published = {
  version: Type.Integer({ minimum: 1, description: 'Readers keep the highest version of a code.' }),
  publishedAt: Moment('When it was published.'),
};

/**
 * When this version of an item or of a matter is in force. If that changes, the event is published again under the same
 * key.
 */
const inForce = {
  beginsAt: Type.Optional(Moment('In force from this moment; left out: from its publication.')),
  endsAt: Type.Optional(Moment('Not in force any more from this moment: past its last day, superseded or withdrawn.')),
};

/**
 * An item is published. The key is `item:<itemCode>:<version>`, on the compacted topic `hall.catalogue.state.v1`. All
 * events below are published on that topic too.
 */
export const ItemPublishedV1 = Closed({ ...published, ...inForce, item: ServiceItem }, { title: 'ItemPublished' });
export type ItemPublishedV1 = Static<typeof ItemPublishedV1>;

/** A joint matter is published. Key `matter:<matterCode>:<version>`. */
export const MatterPublishedV1 = Closed(
  { ...published, ...inForce, matter: JointMatter },
  { title: 'MatterPublished' },
);
export type MatterPublishedV1 = Static<typeof MatterPublishedV1>;

/** A department is published. Key `department:<code>:<version>`. */
export const DepartmentPublishedV1 = Closed({ ...published, department: Department }, { title: 'DepartmentPublished' });
export type DepartmentPublishedV1 = Static<typeof DepartmentPublishedV1>;

/** A member of staff is published, without name and phone. Key `staff:<staffNo>:<version>`. */
export const StaffPublishedV1 = Closed({ ...published, staff: StaffMember }, { title: 'StaffPublished' });
export type StaffPublishedV1 = Static<typeof StaffPublishedV1>;

/** A calendar year is published or corrected (R13, R14). Key `calendar:<year>:<version>`. */
export const CalendarPublishedV1 = Closed({ ...published, calendar: CalendarYear }, { title: 'CalendarPublished' });
export type CalendarPublishedV1 = Static<typeof CalendarPublishedV1>;
