import type { Caller } from '@hall/callers';
import type { HallDate } from '@hall/working-days';
import type { DeliveryCase } from './delivery-case.ts';
import { outstandingOf } from './desk-records.ts';
import { mayGoAlone, type JointDelivery } from './joint-case.ts';
import { openActions, type DeliveryAction, type DeliveryStatus } from './lifecycle.ts';
import { mayDo, type Operation } from './permissions.ts';
import { isOut, mayComeBack } from './service-on-record.ts';

/** What decides, besides the delivery itself, whether a result may be handed out now: the joint case it belongs to, or null, and the day. */
export type Place = { readonly joint: JointDelivery | null; readonly today: HallDate };

/** An action that somebody takes at the delivery window. */
type TakenByOfficer = {
  /** The action in the words of officers. */
  readonly word: string;
  /** The operation with which it is taken. The table `operations` says which roles may use it. */
  readonly operation: Operation;
  /** Whether this caller is kept from it, although one of their roles allows the operation. */
  readonly isKeptFrom: (caller: Caller, deliveryCase: DeliveryCase) => boolean;
  /** Whether something is in its way, although the status allows it. The rule refuses it by name; here it is not offered. */
  readonly isHindered: (deliveryCase: DeliveryCase, place: Place) => boolean;
};

/** An action that no person takes: it follows from the law, or from what another service tells. */
const byLaw = 'BY_LAW';

/** Every officer at the delivery window may take it: none of them decides anything about the case. */
const nobodyIsKept = (): boolean => false;

/** The case was re-opened (T32) or has ended since the offer: nothing is handed out until a new result is offered. */
const isBlocked = ({ blockedAt }: DeliveryCase): boolean => blockedAt !== null;

/** Whether a material of tolerated acceptance is still owed (S49). */
const isOwing = (deliveryCase: DeliveryCase): boolean => outstandingOf(deliveryCase).length > 0;

/** Every action of a delivery's life: its word, who takes it, who is kept from it, and what is in its way. A row that is missing does not compile. */
export const actions: Readonly<Record<DeliveryAction, TakenByOfficer | typeof byLaw>> = {
  handOver: {
    word: '接收移交',
    operation: 'handOverResult',
    isKeptFrom: nobodyIsKept,
    isHindered: isBlocked,
  },
  deliver: {
    word: '送达',
    operation: 'deliverResult',
    isKeptFrom: nobodyIsKept,
    isHindered: (deliveryCase, { joint, today }) =>
      isBlocked(deliveryCase) || isOwing(deliveryCase) || !mayGoAlone(deliveryCase, joint, today),
  },
  collect: {
    word: '收取容缺补正材料',
    operation: 'collectSupplement',
    isKeptFrom: nobodyIsKept,
    isHindered: (deliveryCase) => isBlocked(deliveryCase) || !isOwing(deliveryCase),
  },
  failTry: {
    word: '登记送达未成',
    operation: 'recordFailedDelivery',
    isKeptFrom: nobodyIsKept,
    isHindered: (deliveryCase) => isBlocked(deliveryCase) || (isOut(deliveryCase) && !mayComeBack(deliveryCase)),
  },
  complete: byLaw, // T28: it follows the service of the last document
  correct: byLaw, // T33: the department corrects a document, in review
  expire: byLaw, // B39: nobody has come for the result; no clock does it yet
};

/** What this caller may do now with this delivery. */
export const availableActions = (caller: Caller, deliveryCase: DeliveryCase, place: Place): readonly DeliveryAction[] =>
  openActions(deliveryCase.status).filter((name) => {
    const action = actions[name];
    if (action === byLaw) return false;
    const isAllowed = mayDo(caller, action.operation) && !action.isKeptFrom(caller, deliveryCase);
    return isAllowed && !action.isHindered(deliveryCase, place);
  });

/** What officers can do in this status, in their words. */
export const openWords = (status: DeliveryStatus): readonly string[] =>
  openActions(status).flatMap((name) => {
    const action = actions[name];
    return action === byLaw ? [] : [action.word];
  });
