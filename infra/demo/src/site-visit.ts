/** The day of a moment in Asia/Shanghai: the hall's time may have been moved, so that today need not be its day. */
export const hallDay = (moment: string): string =>
  new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 10);

/** The two steps of a visit to the site on the day of the acceptance (T16): who goes, and what they find. */
export function siteVisit(acceptedAt: string, verifiers: readonly string[]) {
  const on = hallDay(acceptedAt);
  return {
    plan: { on, verifiers },
    record: { on, findings: '现场符合规定的条件', applicantStatement: '无异议', signedByApplicant: true },
  };
}
