import { departmentRoles, hallRoles, hasRole, isParty, worksFor, type Caller, type Role } from '@hall/callers';
import type { HallDate } from '@hall/working-days';
import { rolesOf } from '@hall/lifecycle';
import { actions, type ActionOperation } from './actions.ts';
import type { DeliveryCase } from './delivery-case.ts';

/** Operation × role of what is no action of the lifecycle. The roles of actions stand in the table of actions: only the window hands out (S48). */
const otherOperations = {
  deliveryCase: ['APPLICANT', ...hallRoles, ...departmentRoles],
  deliveryCases: ['DELIVERY_OFFICER', 'HALL_OFFICE', 'AUDITOR'],
  deliverJointResults: ['DELIVERY_OFFICER'],
  changeJointDelivery: ['APPLICANT', 'INTAKE_OFFICER', 'DELIVERY_OFFICER'],
} as const satisfies Record<string, readonly Role[]>;

/** Operation × role, the whole table (A1). */
export const operations: Readonly<Record<Operation, readonly Role[]>> = { ...otherOperations, ...rolesOf(actions) };
export type Operation = keyof typeof otherOperations | ActionOperation;

/** Whether one of the caller's roles allows the operation at all. */
export const mayDo = (caller: Caller, operation: Operation): boolean => hasRole(caller, operations[operation]);

/** Whether the caller works at a window of the hall. */
export const isOfficer = (caller: Caller): boolean => hasRole(caller, ['INTAKE_OFFICER', 'DELIVERY_OFFICER']);

/** Whether the caller works in the hall, and so may know of every delivery. */
export const isHall = (caller: Caller): boolean => hasRole(caller, hallRoles);

/**
 * Whether the caller may know of this delivery; a caller who may not is told that it does not exist. Agents may as long as their mandate lasts.
 */
export const mayRead = (caller: Caller, deliveryCase: DeliveryCase, today: HallDate): boolean =>
  isHall(caller) ||
  (hasRole(caller, departmentRoles) && worksFor(caller, deliveryCase.departmentCode)) ||
  isParty(caller, deliveryCase.parties, today);
