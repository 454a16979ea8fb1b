import { randomUUID } from 'node:crypto';
import type { Caller, Role } from '@hall/callers';
import { openTestDatabase, setClock, type TestDatabase } from '@hall/test-database';
import type { HallNow } from '@hall/working-days';
import { openDelivery, type DeliveryCase } from '../src/domain/delivery-case.ts';
import type { MaterialReceived } from '../src/domain/owed-material.ts';
import type { ProofOfService } from '../src/domain/proof-of-service.ts';
import { DeliveryCaseTable } from '../src/storage/delivery-case-table.ts';
import { deliveryStorage } from '../src/storage/delivery-database.ts';

/** A Monday morning in April 2026. */
export const monday: HallNow = { instant: '2026-04-20T02:00:00.000Z', today: '2026-04-20' };

/** The department of the sample. */
export const departmentCode = '11990101YL00000126';

/** What review says when a result is offered. */
export const offer = (caseId: string) => ({
  caseId,
  round: 1,
  status: 'CERT_PRODUCTION' as const,
  departmentCode,
  outcome: 'GRANTED' as const,
  documents: [
    { kind: 'DECISION' as const, name: '准予许可决定书' },
    { kind: 'CERTIFICATE' as const, name: '食品经营许可证' },
  ],
  liaisonStaffNo: 'D0105',
  offeredAt: monday.instant,
});

/** A result that a department has offered, with what the test cares about. */
export function aDelivery(matters: Partial<DeliveryCase> = {}): DeliveryCase {
  const id = randomUUID();
  const parties = [
    {
      applicantId: randomUUID(),
      applicantVersionId: randomUUID(),
      agentId: randomUUID(),
      powers: ['COLLECT' as const],
      validTo: '2026-12-31',
    },
  ];
  const known = {
    id,
    caseNumber: '99010120260420000001X',
    itemName: '食品经营许可新办',
    departmentCode,
    parties,
    deliveryMethod: 'WINDOW' as const,
    jointCaseId: null,
    supplied: [],
  };
  return { ...openDelivery(known, offer(id)), ...matters };
}

/** A result that the window has signed for. */
export const aReadyDelivery = (matters: Partial<DeliveryCase> = {}): DeliveryCase =>
  aDelivery({ status: 'READY', officerStaffNo: 'H301', handedOverAt: monday.instant, ...matters });

/** A result that the window has signed for, with a tolerated material still owed (S49). */
export const anOwingDelivery = (matters: Partial<DeliveryCase> = {}): DeliveryCase =>
  aReadyDelivery({ owed: [{ materialCode: 'M2', name: '平面图', collected: null }], ...matters });

/** The material of `anOwingDelivery`, as the officer has received it. */
export const theMaterial = (matters: Partial<MaterialReceived> = {}): MaterialReceived => ({
  code: 'M2',
  copies: 1,
  pages: 3,
  originalChecked: true,
  ...matters,
});

/** The proof that the result was handed to the applicant at the window. */
export const proofFor = ({ parties }: DeliveryCase, matters: Partial<ProofOfService> = {}): ProofOfService => ({
  method: 'DIRECT',
  recipientId: parties[0]!.applicantId,
  identityChecked: true,
  evidence: 'SD-1',
  witness: null,
  electronicConsent: false,
  ...matters,
});

/** Somebody with these roles. */
export const someone = (...roles: Role[]): Caller => ({
  id: 'H301',
  roles,
  departmentCode: null,
  trace: { correlationId: null, traceparent: null },
});

/** Opens a desk on a database of its own, on that Monday. Call `desk.database.close()` when the tests are done. */
export type TestDesk = { readonly database: TestDatabase };
export async function openTestDesk(): Promise<TestDesk> {
  const database = await openTestDatabase('delivery', deliveryStorage);
  await setClock(database, '2026-04-20T10:00:00+08:00');
  return { database };
}

/** Puts a delivery into the database, as earlier commands would have left it. */
export async function given({ database }: TestDesk, deliveryCase: DeliveryCase): Promise<DeliveryCase> {
  await database.manager.insert(DeliveryCaseTable, deliveryCase as never);
  return deliveryCase;
}

/** What the database has of this delivery. */
export const stored = async ({ database }: TestDesk, id: string) => ({
  deliveryCase: await database.manager.findOneBy(DeliveryCaseTable, { id }),
  history: await database.query('SELECT action, version FROM history WHERE case_id = $1 ORDER BY version', [id]),
  events: await database.query('SELECT type, seq::int FROM outbox_event WHERE key = $1 ORDER BY id', [id]),
});

/** The request of somebody who has seen the delivery as it is. */
export const requestFor = ({ id: caseId, version: expectedVersion }: DeliveryCase) => ({
  commandId: randomUUID(),
  caseId,
  expectedVersion,
});
