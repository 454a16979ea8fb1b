import type { Trace } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import type { DeliveryCase } from './delivery-case.ts';
import { isOut, mayComeBack } from './failed-try.ts';
import { mayGoAlone, type JointDelivery } from './joint-delivery.ts';
import { openActions, type DeliveryAction } from './lifecycle.ts';
import { outstandingOf } from './owed-material.ts';

/** The roles of the hall (domain 7). A token may name others, which grant nothing here. */
export const roles = [
  'APPLICANT',
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
  'DEPARTMENT_SYSTEM',
] as const;
export type Role = (typeof roles)[number];

/** Who asks: a staff number, an applicant's id, a department's system; nobody has no id and no role. */
export type Caller = {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly departmentCode: string | null;
  /** Departments whose place the caller's own has taken (E29): their open cases go on under its people. */
  readonly predecessors?: readonly string[];
  readonly trace: Trace;
};

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

const doors: Partial<Record<DeliveryAction, Operation>> = {
  handOver: 'handOverResult',
  deliver: 'deliverResult',
  collect: 'collectSupplement',
  failTry: 'recordFailedDelivery',
};

/** What this caller may do now with this delivery; nothing where its case was re-opened (T32) or has ended since. */
export const availableActions = (caller: Caller, deliveryCase: DeliveryCase, place: Place): readonly DeliveryAction[] =>
  openActions(deliveryCase.status).filter((action) => {
    const operation = doors[action];
    if (operation === undefined || deliveryCase.blockedAt !== null) return false;
    return mayDo(caller, operation) && !obstacles[action]?.(deliveryCase, place);
  });

/** The joint case a delivery belongs to, or null, and the day: what waits for the others is not handed out alone (domain 6.3). */
type Place = { readonly joint: JointDelivery | null; readonly today: HallDate };

/** What the status would allow, but the rule refuses by name: nothing goes out while something is owed (S49). */
const obstacles: Partial<Record<DeliveryAction, (deliveryCase: DeliveryCase, place: Place) => boolean>> = {
  deliver: (deliveryCase, { joint, today }) =>
    outstandingOf(deliveryCase).length > 0 || !mayGoAlone(deliveryCase, joint, today),
  collect: (deliveryCase) => outstandingOf(deliveryCase).length === 0,
  failTry: (deliveryCase) => isOut(deliveryCase) && !mayComeBack(deliveryCase),
};

const hasRole = (caller: Caller, allowed: readonly Role[]): boolean =>
  caller.roles.some((role) => allowed.includes(role));

/** Whether the department's people are the caller's own, or those of a department that the caller's has succeeded (E29). */
const worksFor = ({ departmentCode, predecessors = [] }: Caller, code: string): boolean =>
  departmentCode === code || predecessors.includes(code);
