import type {
  CaseReceivedV1,
  CaseSubmittedV1,
  JointCaseReceivedV1,
  Party,
  ResultOfferedV1,
} from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import { withSupplied, type Correction, type FailedTry, type OwedMaterial, type Supplied } from './desk-records.ts';
import { openings, type DeliveryStatus } from './status.ts';
import type { DocumentProof, ProofOfService } from './proof-of-service.ts';

/** A document of the result, as the department lists it. */
type ResultDocument = ResultOfferedV1['documents'][number];

/** What delivery has to know of a case before its result comes. It is told when the case is received. */
export type KnownCase = {
  readonly id: string;
  readonly caseNumber: string;
  readonly itemName: string;
  readonly departmentCode: string;
  readonly parties: readonly Party[];
  readonly deliveryMethod: 'WINDOW' | 'EXPRESS';
  /** The joint case it is a component of, or null. */
  readonly jointCaseId: string | null;
  /** Materials that other windows have taken in, checked with their originals, before the hand-out (S33, S49). */
  readonly supplied: readonly Supplied[];
};

/** The hand-out of one result. People are known by their ids only. Moments are RFC 3339 in UTC; null means "not yet". */
export type DeliveryCase = Omit<KnownCase, 'supplied'> & {
  readonly round: number;
  readonly status: DeliveryStatus;
  /** Raised by every change; a writer who has seen another version is refused CONFLICT. */
  readonly version: number;
  readonly outcome: 'GRANTED' | 'REFUSED';
  readonly documents: readonly ResultDocument[];
  readonly liaisonStaffNo: string;
  readonly offeredAt: string;
  /** From which day it may be handed out alone although all results are wanted in one order (P5); null where the offer names no day. */
  readonly handOutAloneFrom: HallDate | null;
  readonly officerStaffNo: string | null;
  readonly handedOverAt: string | null;
  readonly proof: ProofOfService | null;
  /** The proof of each document: the number under which its signature, express slip or log entry is kept. */
  readonly documentProofs: readonly DocumentProof[];
  readonly deliveredAt: string | null;
  readonly completedAt: string | null;
  /** When the case was re-opened or ended after the offer. Nothing is handed out until a new result is offered (L2). */
  readonly blockedAt: string | null;
  /** Tolerated materials to collect before anything is handed out (S49); empty where nothing is owed. */
  readonly owed: readonly OwedMaterial[];
  /** Tries of this round that have failed (T27), in their order. */
  readonly attempts: readonly FailedTry[];
  /** Corrected documents (T33), in their order. */
  readonly corrections: readonly Correction[];
};

/** What delivery keeps of a case when it is received, at a window or on line. */
export const knownCaseOf = ({
  caseId,
  caseNumber,
  item,
  parties,
  deliveryMethod,
}: CaseReceivedV1 | CaseSubmittedV1): KnownCase => ({
  id: caseId,
  caseNumber,
  itemName: item.name,
  departmentCode: item.departmentCode,
  parties,
  deliveryMethod,
  jointCaseId: null,
  supplied: [],
});

/** What delivery keeps of the components of a joint case when it is received. */
export const knownComponentsOf = (received: JointCaseReceivedV1): KnownCase[] =>
  received.components.map(({ caseId, caseNumber, item }) => ({
    id: caseId,
    caseNumber,
    itemName: item.name,
    departmentCode: item.departmentCode,
    parties: received.parties,
    deliveryMethod: received.deliveryMethod,
    jointCaseId: received.jointCaseId,
    supplied: [],
  }));

/** The delivery that opens when a department offers a result (S12). */
export const openDelivery = ({ supplied, ...known }: KnownCase, offered: ResultOfferedV1): DeliveryCase => ({
  ...known,
  round: offered.round,
  status: openings.offer,
  version: 1,
  outcome: offered.outcome,
  documents: offered.documents,
  liaisonStaffNo: offered.liaisonStaffNo,
  offeredAt: offered.offeredAt,
  handOutAloneFrom: (offered.handOutAloneFrom ?? null) as HallDate | null,
  officerStaffNo: null,
  handedOverAt: null,
  proof: null,
  documentProofs: [],
  deliveredAt: null,
  completedAt: null,
  blockedAt: null,
  owed: withSupplied(
    (offered.owed ?? []).map(({ materialCode, name }) => ({ materialCode, name, collected: null })),
    supplied,
  ),
  attempts: [],
  corrections: [],
});

/** What every event about the delivery says. */
export const headOf = ({ id, round, status }: DeliveryCase) => ({ caseId: id, round, status });

/** Whether a text can be the id of a case: ids are UUIDs, and any other text names no case. */
export const isCaseId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
