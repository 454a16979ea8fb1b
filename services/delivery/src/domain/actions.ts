import { allTo, staysIn, type ActionRow, type OperationOf } from '@hall/lifecycle';
import type { HallDate } from '@hall/working-days';
import type { DeliveryCase } from './delivery-case.ts';
import { outstandingOf } from './desk-records.ts';
import { mayGoAlone, type JointDelivery } from './joint-case.ts';
import { isOut, mayComeBack } from './service-on-record.ts';
import type { DeliveryStatus } from './status.ts';

/** What decides, besides the delivery itself, whether a result may be handed out now: the joint case it belongs to, or null, and the day. */
export type Place = { readonly joint: JointDelivery | null; readonly today: HallDate };

/** An action at the delivery window. */
export type DeliveryActionRow = ActionRow<DeliveryStatus, DeliveryCase, Place>;

/** Nobody at the delivery window is kept from anything: they have decided nothing about the case. */
const nobody = (): undefined => undefined;

/** The case was re-opened (T32) or has ended since the offer: nothing is handed out until a new result is offered. */
const isBlocked = ({ blockedAt }: DeliveryCase): boolean => blockedAt !== null;

/** Whether a material of tolerated acceptance is still owed (S49). */
const isOwing = (deliveryCase: DeliveryCase): boolean => outstandingOf(deliveryCase).length > 0;

/**
 * Everything that can happen to a delivery. This table is the only source for the rules, the permissions, the field `availableActions`, the refusal
 * ACTION_NOT_OPEN, the diagram in docs and the CHECK on `delivery_case.status`. What it does not list is not allowed.
 */
export const actions = {
  handOver: {
    word: '接收移交',
    operation: 'handOverResult',
    roles: ['DELIVERY_OFFICER'],
    leads: { OFFERED: 'READY' }, // T24, T25
    keptFrom: nobody,
    isObstructed: isBlocked,
  },
  deliver: {
    word: '送达',
    operation: 'deliverResult',
    roles: ['DELIVERY_OFFICER'],
    leads: allTo('DELIVERED', ['READY', 'UNCLAIMED']), // T26: somebody who comes late still gets the result
    keptFrom: nobody,
    isObstructed: (deliveryCase, { joint, today }) =>
      isBlocked(deliveryCase) || isOwing(deliveryCase) || !mayGoAlone(deliveryCase, joint, today),
  },
  collect: {
    word: '收取容缺补正材料',
    operation: 'collectSupplement',
    roles: ['DELIVERY_OFFICER'],
    leads: staysIn('READY', 'UNCLAIMED'), // S49
    keptFrom: nobody,
    isObstructed: (deliveryCase) => isBlocked(deliveryCase) || !isOwing(deliveryCase),
  },
  failTry: {
    word: '登记送达未成',
    operation: 'recordFailedDelivery',
    roles: ['DELIVERY_OFFICER'],
    leads: allTo('READY', ['READY', 'DELIVERED', 'COMPLETED']), // T27, B40: what was sent may come back, or never arrive
    keptFrom: nobody,
    isObstructed: (deliveryCase) => isBlocked(deliveryCase) || (isOut(deliveryCase) && !mayComeBack(deliveryCase)),
  },
  expire: {
    byLaw: 'nobody has come for the result for a long time (B39); no clock of the hall does it yet',
    leads: { READY: 'UNCLAIMED' }, // B39
  },
  complete: {
    byLaw: 'it follows the service of the last document (T28)',
    leads: { DELIVERED: 'COMPLETED' }, // T28
  },
  correct: {
    byLaw: 'the department corrects a document, in review (T33)',
    leads: staysIn('COMPLETED'), // T33
  },
} as const satisfies Readonly<Record<string, DeliveryActionRow>>;

/** What can happen to a delivery. */
export type DeliveryAction = keyof typeof actions;

/** The operations of the graph by which actions are taken. */
export type ActionOperation = OperationOf<typeof actions>;
