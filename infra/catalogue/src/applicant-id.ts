import { createHash } from 'node:crypto';

/** The namespace of the ids of sample applicants. */
const NAMESPACE = Buffer.from('8c0f4f6e1d7b4a52a5e3f1c2d4b60718', 'hex');

/** The id of a sample applicant: always the same for the same district and key (UUID version 5), so that tokens and tables agree. */
export function applicantId(areaCode: string, key: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(`${areaCode}/${key}`).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
