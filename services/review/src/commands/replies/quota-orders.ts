import type { DepartmentReply } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { quotaFateOf, quotaStandingOf, type QuotaPlace, type QuotaStanding } from '../../domain/examination/quota.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { lockQuotaPlaces } from '../../storage/examination/quota-store.ts';
import type { CaseLedger } from '../case/case-ledger.ts';

/** The orders of limited licences in one transaction (行政许可法 art. 57), as they become while replies are applied one after the other. */
type QuotaOrders = {
  readonly standingOf: (reviewCase: ReviewCase) => QuotaStanding;
  /** Notes that a case was accepted and has the next place in the order. The place is stored when everything is saved. */
  readonly noteAcceptance: (reviewCase: ReviewCase) => void;
};

/** Locks the orders of the items that these replies accept or decide on, items in one order for everybody. */
export async function lockQuotaOrders(
  tx: Transaction,
  ledger: CaseLedger,
  replies: readonly DepartmentReply[],
): Promise<QuotaOrders> {
  const limited = replies.flatMap(({ type, data }) => {
    const item = ledger.find(data.caseId.toLowerCase())?.item;
    return item?.quota && (type === 'CaseAccepted.v1' || type === 'DecisionGiven.v1') ? [item.itemCode] : [];
  });
  const orders = new Map<string, QuotaPlace[]>();
  for (const itemCode of [...new Set(limited)].sort()) orders.set(itemCode, await lockQuotaPlaces(tx, itemCode));

  const asTheyAre = (places: readonly QuotaPlace[]): readonly QuotaPlace[] =>
    places.map((place) => {
      const current = ledger.find(place.caseId);
      return current ? { ...place, fate: quotaFateOf(current) } : place;
    });
  return {
    standingOf: (reviewCase) => quotaStandingOf(reviewCase, asTheyAre(orders.get(reviewCase.item.itemCode) ?? [])),
    noteAcceptance({ id: caseId, item, acceptance }) {
      const places = orders.get(item.itemCode);
      if (!acceptance || !places || places.some((place) => place.caseId === caseId)) return;
      places.push({ caseId, place: Math.max(0, ...places.map(({ place }) => place)) + 1, fate: 'UNDECIDED' });
    },
  };
}
