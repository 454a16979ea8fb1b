import type { Department } from '@hall/event-contracts';

/** Days for administrative reconsideration, from knowing of the act (行政复议法 art. 20). */
export const RECONSIDERATION_DAYS = 60;

/** Months for litigation, from knowing of the act (行政诉讼法 art. 46). */
export const LITIGATION_MONTHS = 6;

/** Where a refused applicant may turn (救济途径, S45): kept as it was told, whatever the catalogue says later. */
export type Remedies = {
  readonly reconsiderationBody: string;
  readonly court: string;
  /** The sentence on the decision D7. */
  readonly text: string;
};

/** The remedy block from the department's data; undefined when body or court is not known (行政许可法 art. 38). */
export function remediesOf(
  department: Pick<Department, 'reconsiderationBody' | 'court'> | undefined,
): Remedies | undefined {
  if (!department?.reconsiderationBody.trim() || !department.court.trim()) return undefined;
  const { reconsiderationBody, court } = department;
  const text =
    `如不服本决定，可以自收到本决定书之日起${RECONSIDERATION_DAYS}日内向${reconsiderationBody}申请行政复议，` +
    `或者${LITIGATION_MONTHS}个月内向${court}提起行政诉讼。`;
  return { reconsiderationBody, court, text };
}
