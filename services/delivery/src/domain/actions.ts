import type { Caller, Role } from '@hall/callers';
import type { HallDate } from '@hall/working-days';
import type { DeliveryCase } from './delivery-case.ts';
import { outstandingOf } from './desk-records.ts';
import { mayGoAlone, type JointDelivery } from './joint-case.ts';
import { openActions, type DeliveryAction, type DeliveryStatus } from './lifecycle.ts';
import type { Refused } from './refusals.ts';
import { isOut, mayComeBack } from './service-on-record.ts';

/** What decides, besides the delivery itself, whether a result may be handed out now: the joint case it belongs to, or null, and the day. */
export type Place = { readonly joint: JointDelivery | null; readonly today: HallDate };

/** An action that a person takes at the delivery window. */
export type PersonalAction = {
  /** What officers call it. */
  readonly word: string;
  /** The operation of the graph by which it is taken. */
  readonly operation: string;
  /** Who has it by their post. */
  readonly roles: readonly Role[];
  /** Why this caller is kept from it although they have it by their post, or undefined. */
  readonly keptFrom: (deliveryCase: DeliveryCase, caller: Caller) => Refused | undefined;
  /** Whether something is in its way although the status allows it. It is not offered then, and its rule refuses it by name. */
  readonly isObstructed: (deliveryCase: DeliveryCase, place: Place) => boolean;
};

/** An action that no person takes at the window: by whom or by what it happens, and the rule that says so. */
export type LawfulAction = { readonly byLaw: string };

/** Nobody at the delivery window is kept from anything: they have decided nothing about the case. */
const nobody = (): undefined => undefined;

/** The case was re-opened (T32) or has ended since the offer: nothing is handed out until a new result is offered. */
const isBlocked = ({ blockedAt }: DeliveryCase): boolean => blockedAt !== null;

/** Whether a material of tolerated acceptance is still owed (S49). */
const isOwing = (deliveryCase: DeliveryCase): boolean => outstandingOf(deliveryCase).length > 0;

/**
 * Every action of the lifecycle: what it is called, by which operation it is taken, who has it, who is kept from it, and what is in its way. The field
 * `availableActions`, the refusal ACTION_NOT_OPEN and the permissions read from it. An action of the lifecycle without its row does not compile.
 */
export const actions = {
  handOver: {
    word: '接收移交',
    operation: 'handOverResult',
    roles: ['DELIVERY_OFFICER'],
    keptFrom: nobody,
    isObstructed: isBlocked,
  },
  deliver: {
    word: '送达',
    operation: 'deliverResult',
    roles: ['DELIVERY_OFFICER'],
    keptFrom: nobody,
    isObstructed: (deliveryCase, { joint, today }) =>
      isBlocked(deliveryCase) || isOwing(deliveryCase) || !mayGoAlone(deliveryCase, joint, today),
  },
  collect: {
    word: '收取容缺补正材料',
    operation: 'collectSupplement',
    roles: ['DELIVERY_OFFICER'],
    keptFrom: nobody,
    isObstructed: (deliveryCase) => isBlocked(deliveryCase) || !isOwing(deliveryCase),
  },
  failTry: {
    word: '登记送达未成',
    operation: 'recordFailedDelivery',
    roles: ['DELIVERY_OFFICER'],
    keptFrom: nobody,
    isObstructed: (deliveryCase) => isBlocked(deliveryCase) || (isOut(deliveryCase) && !mayComeBack(deliveryCase)),
  },
  expire: { byLaw: 'nobody has come for the result for a long time (B39); no clock of the hall does it yet' },
  complete: { byLaw: 'it follows the service of the last document (T28)' },
  correct: { byLaw: 'the department corrects a document, in review (T33)' },
} as const satisfies Readonly<Record<DeliveryAction, PersonalAction | LawfulAction>>;

/** The operations of the graph by which actions are taken. */
export type ActionOperation = Extract<(typeof actions)[DeliveryAction], PersonalAction>['operation'];

/** The row of an action; undefined for one that no person takes. */
export function personal(
  action: DeliveryAction,
): (PersonalAction & { readonly operation: ActionOperation }) | undefined {
  const row = actions[action];
  return 'byLaw' in row ? undefined : row;
}

/** Which roles have each of the operations by which actions are taken. */
export const rolesOfActions = (): Readonly<Record<ActionOperation, readonly Role[]>> =>
  Object.fromEntries(
    Object.values(actions).flatMap((row) => ('byLaw' in row ? [] : [[row.operation, row.roles]])),
  ) as Readonly<Record<string, readonly Role[]>> as Readonly<Record<ActionOperation, readonly Role[]>>;

/** What people can do in this status, in the words of officers. */
export const openWords = (status: DeliveryStatus): readonly string[] =>
  openActions(status).flatMap((action) => personal(action)?.word ?? []);
