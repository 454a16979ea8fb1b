import type { ReviewCase } from '../case/review-case.ts';
import { isReturned } from '../case/joint-status.ts';

/** What has become of components that others wait for, in words for the notices of those that end with them (D11). */
export const factsOf = (failed: readonly ReviewCase[]): string =>
  `${failed.map((component) => `“${component.item.name}”（${component.caseNumber}）${fateInWords(component)}`).join('，')}。`;

function fateInWords(component: ReviewCase): string {
  if (isReturned(component)) return '申请材料不齐全，已退回';
  if (component.ruling?.outcome === 'REFUSED') return '不予许可';
  switch (component.status) {
    case 'NOT_ACCEPTED':
      return '不予受理';
    case 'WITHDRAWN':
      return '已由申请人撤回';
    case 'DEEMED_WITHDRAWN':
      return '视为撤回';
    default:
      return '已终止办理';
  }
}
