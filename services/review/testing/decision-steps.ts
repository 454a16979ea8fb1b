import { randomUUID } from 'node:crypto';
import { monday, people } from './a-case.ts';
import { act } from './examination-steps.ts';
import { verified } from './procedure-steps.ts';

/** Cases from the opinion to the delivery, as earlier commands would have left them. */

export const pending = () => ({
  ...verified(),
  status: 'PENDING_DECISION' as const,
  opinion: { recommendation: 'GRANT' as const, text: '符合条件', legalBasis: '第三十八条', ...act },
});
export const granted = () => ({
  ...pending(),
  status: 'GRANTED' as const,
  ruling: {
    outcome: 'GRANTED' as const,
    reasons: [],
    legalBasis: '第三十八条',
    remedies: null,
    at: monday.instant,
    by: people.decider,
  },
});
export const certified = () => ({
  ...granted(),
  status: 'CERT_PRODUCTION' as const,
  certificate: { number: `C-${randomUUID()}`, ...act },
});
export const offered = () => ({ ...certified(), offer: { liaisonStaffNo: people.liaison, at: monday.instant } });
export const refused = () => {
  const before = granted();
  const reasons = [{ code: 'CONDITIONS_NOT_MET' as const, text: '不符合条件', provision: '第三十五条' }];
  return { ...before, status: 'REFUSED' as const, ruling: { ...before.ruling, outcome: 'REFUSED' as const, reasons } };
};
export const handedOver = () => ({ ...offered(), status: 'HANDED_OVER' as const, handedOverAt: monday.instant });
export const delivered = () => ({ ...handedOver(), deliveredAt: monday.instant });
