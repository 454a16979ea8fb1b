import { momentOf } from '@hall/working-days';
import type { Applicant, IdType } from '../applicant/applicant.ts';
import type { ServiceCase } from '../case/service-case.ts';

/**
 * The proof of who has received a result (送达回证, D13; B41). It holds ids; the names are filled in when it is shown or printed.
 */
export type Collection = {
  readonly caseId: string;
  readonly round: number;
  readonly recipientId: string;
  /** The version of the recipient's data on that day. */
  readonly recipientVersionId: string;
  readonly relation: 'SELF' | 'LEGAL_REPRESENTATIVE' | 'AGENT';
  readonly mandateId: string | null;
  readonly method: 'DIRECT' | 'AGENT' | 'POST' | 'ELECTRONIC' | 'LEAVE_WITH_WITNESS';
  readonly officerStaffNo: string;
  readonly deliveredAt: string;
};

/** How a document was served, in the words of the return receipt (民事诉讼法 arts. 88–95). */
export const serviceMethodWords: Readonly<Record<Collection['method'], string>> = {
  DIRECT: '直接送达',
  AGENT: '代收',
  POST: '邮寄送达',
  ELECTRONIC: '电子送达',
  LEAVE_WITH_WITNESS: '留置送达',
};

const relationWords: Readonly<Record<Collection['relation'], string>> = {
  SELF: '本人',
  LEGAL_REPRESENTATIVE: '法定代表人',
  AGENT: '委托代理人',
};

const documentWords: Readonly<Record<IdType, string>> = {
  RESIDENT_ID: '居民身份证',
  PASSPORT: '护照',
  HK_MACAO_PERMIT: '港澳居民来往内地通行证',
  TAIWAN_PERMIT: '台湾居民来往大陆通行证',
  FOREIGN_PERMANENT_RESIDENT: '外国人永久居留身份证',
  CREDIT_CODE: '统一社会信用代码',
};

/** The lines of the printed return receipt (送达回证, D13; B41). Who signs it is the person who collects, never the officer. */
export const printedReceipt = (
  { caseNumber }: Pick<ServiceCase, 'caseNumber'>,
  { relation, method, mandateId, officerStaffNo, deliveredAt }: Collection,
  { recipient, applicant }: { readonly recipient: Applicant; readonly applicant: Applicant },
): readonly string[] => {
  const lines = [
    `送达回证 办件编号：${caseNumber}`,
    `受送达人：${applicant.name}`,
    `签收人：${recipient.name}（${relationWords[relation]}）`,
    `证件：${documentWords[recipient.idType]} ${recipient.idNumber}`,
  ];
  if (mandateId !== null) lines.push(`委托书：${mandateId}`);
  lines.push(`送达方式：${serviceMethodWords[method]}`);
  lines.push(`送达时间：${hallTime(deliveredAt)}`);
  lines.push(`送达人：${officerStaffNo}`);
  return lines;
};

/** A moment as day, hour and minute in Asia/Shanghai. */
function hallTime(instant: string): string {
  const [hour, minute] = instant.slice(11, 16).split(':').map(Number) as [number, number];
  const two = (part: number) => String(part).padStart(2, '0');
  return `${momentOf(instant).date} ${two((hour + 8) % 24)}:${two(minute)}`;
}
