import type { Transaction } from '@hall/transaction';
import { isCaseId, type DeliveryCase } from '../domain/delivery-case.ts';
import { DeliveryCaseTable } from './delivery-case-table.ts';

/** The delivery as it is now. It is not locked: `saveDecisions` notices when somebody else changes it meanwhile. */
export const findDeliveryCase = async (tx: Transaction, id: string): Promise<DeliveryCase | undefined> =>
  isCaseId(id) ? ((await tx.findOneBy(DeliveryCaseTable, { id })) ?? undefined) : undefined;
