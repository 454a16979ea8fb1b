import type { Department, Party, PinnedDepartment, PinnedItem, ServiceItem } from '@hall/event-contracts';
import type { Applicant } from '../applicant/applicant.ts';
import type { Mandate } from '../applicant/mandate.ts';

const pinnedItems = new WeakMap<ServiceItem, PinnedItem>();

/**
 * The item as a case keeps it: whatever is published later, this version counts for the case (S4). Cases of one version share it, so that it is put
 * together, and written down, once.
 */
export function pinnedItem(item: ServiceItem): PinnedItem {
  const known = pinnedItems.get(item);
  if (known) return known;
  const pinned = pinnedFrom(item);
  pinnedItems.set(item, pinned);
  return pinned;
}

function pinnedFrom(item: ServiceItem): PinnedItem {
  const { itemCode, version, name, departmentCode, nature, handlingKind, clock, incompletePolicy, result } = item;
  const { tolerance, specialProcedures, quota, fee, needsSiteVisit, guide } = item;
  return {
    itemCode,
    version,
    name,
    departmentCode,
    nature,
    handlingKind,
    clock,
    incompletePolicy,
    resultKind: result.kind,
    resultName: result.name,
    materials: item.materials.map(({ code, name: of, required, tolerable, source }) => ({
      code,
      name: of,
      required,
      tolerable,
      source,
    })),
    tolerance,
    specialProcedures,
    quota,
    fee,
    needsSiteVisit,
    contactPhone: guide.phone,
    validityYears: result.validityYears,
  };
}

/** The department as a case keeps it. It is sent along with the case, so that no service has to wait for the catalogue. */
export const pinnedDepartment = ({ code, integration, kafkaCode }: Department): PinnedDepartment => ({
  code,
  integration,
  kafkaCode,
});

/** The people who may act on a case, by their ids: the applicant, and the agent with the powers of the mandate. */
export const partyOf = (
  { id: applicantId, versionId: applicantVersionId, kind: applicantKind }: Applicant,
  agentId: string | null,
  mandate: Mandate | undefined,
): Party => ({
  applicantId,
  applicantVersionId,
  applicantKind,
  agentId,
  powers: agentId === null || !mandate ? [] : [...mandate.powers],
  validTo: agentId === null || !mandate ? null : mandate.validTo,
});
