import type { Department, DepartmentReply } from '@hall/event-contracts';
import type { Origin } from '../case/origin.ts';
import type { QuotaStanding } from '../examination/quota.ts';
import type { Staff } from './named-staff.ts';

/** What the rule has to know besides the case: the department, its staff, and whether a decision would take effect. */
export type ReplyFacts = {
  readonly department: Department | undefined;
  /** The department's people by staff number, with their roles. */
  readonly staff: Staff;
  readonly mayTakeEffect: boolean;
  readonly isCertificateNumberTaken: boolean;
  /** How the case stands in the order of its item, where licences are limited. */
  readonly quota: QuotaStanding;
  readonly origin: Origin;
};

/** The data of a reply of this type. */
export type Given<T extends DepartmentReply['type']> = DepartmentReply<T>['data'];
