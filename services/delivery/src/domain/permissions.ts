import { hasRole, worksFor, type Caller, type Role } from '@hall/callers';
import type { HallDate } from '@hall/working-days';
import type { DeliveryCase } from './delivery-case.ts';

export type { Caller, Role } from '@hall/callers';

const inside: readonly Role[] = [
  'ANSWERER',
  'LIAISON',
  'REVIEWER',
  'DECISION_MAKER',
  'AGENCY_HEAD',
  'DEPARTMENT_SYSTEM',
];
const hall: readonly Role[] = ['INTAKE_OFFICER', 'DELIVERY_OFFICER', 'HALL_OFFICE', 'AUDITOR'];

/** Operation × role, the whole table (domain 7): only the delivery window hands out (S48). */
export const operations = {
  deliveryCase: ['APPLICANT', ...hall, ...inside],
  deliveryCases: ['DELIVERY_OFFICER', 'HALL_OFFICE', 'AUDITOR'],
  handOverResult: ['DELIVERY_OFFICER'],
  deliverResult: ['DELIVERY_OFFICER'],
  collectSupplement: ['DELIVERY_OFFICER'],
  recordFailedDelivery: ['DELIVERY_OFFICER'],
  deliverJointResults: ['DELIVERY_OFFICER'],
  changeJointDelivery: ['APPLICANT', 'INTAKE_OFFICER', 'DELIVERY_OFFICER'],
} as const satisfies Record<string, readonly Role[]>;
export type Operation = keyof typeof operations;

/** Whether one of the caller's roles allows the operation at all. */
export const mayDo = (caller: Caller, operation: Operation): boolean => hasRole(caller, operations[operation]);

/** Whether the caller works at one of its windows. */
export const isOfficer = (caller: Caller): boolean => hasRole(caller, ['INTAKE_OFFICER', 'DELIVERY_OFFICER']);

/** Whether the caller works in the hall, and so knows of every delivery. */
export const isHall = (caller: Caller): boolean => hasRole(caller, hall);

/** Whether the caller may know of this delivery; who may not is told it does not exist. Agents as long as their mandate lasts. */
export const mayRead = (caller: Caller, deliveryCase: DeliveryCase, today: HallDate): boolean =>
  isHall(caller) ||
  (hasRole(caller, inside) && worksFor(caller, deliveryCase.departmentCode)) ||
  (hasRole(caller, ['APPLICANT']) &&
    deliveryCase.parties.some(
      ({ applicantId, agentId, validTo }) =>
        caller.id === applicantId || (caller.id === agentId && validTo !== null && today <= validTo),
    ));
