import { act, signIn, type Hall } from './graph-client.ts';
import type { Tell } from './scene.ts';
import type { DepartmentCast } from './joint-cast.ts';

type Component = {
  readonly caseId: string;
  readonly itemName: string;
  readonly version: number;
  readonly receivedAt: string;
  readonly certificate: boolean;
  readonly outcome: 'GRANTED' | 'REFUSED';
};

const reason = { code: 'CONDITIONS_NOT_MET', text: '不符合规定的条件', provision: '办事指南第一条' };
const legalBasis = '《中华人民共和国行政许可法》第三十八条';
const fields = '... on ReviewCaseSuccess { reviewCase { version } }';

/** What the department will say of a component: the words, and the certificate's number where there is to be one. */
function decided(component: Component) {
  const isGranted = component.outcome === 'GRANTED';
  return {
    ...component,
    certificateNumber: component.certificate && isGranted ? `DEMO-${component.caseId.slice(0, 8)}` : null,
    ...(isGranted ? { word: '准予', reasons: [] } : { word: '不予', reasons: [reason] }),
  };
}

/** A department that works in the hall's own screens takes, accepts, examines, decides and offers (PORTAL). */
export async function decideInThePortal(
  hall: Hall,
  cast: DepartmentCast,
  component: Component,
  tell: Tell,
): Promise<void> {
  const { caseId, itemName, outcome, certificateNumber, word, reasons } = decided(component);
  let { version } = component;
  const step = async (staffNo: string, mutation: string, input: object = {}): Promise<void> => {
    const ask = await signIn(hall, { staff: staffNo });
    const request = { caseId, expectedVersion: version, ...input };
    ({ version } = (await act<{ reviewCase: { version: number } }>(ask, mutation, request, fields)).reviewCase);
  };
  const { reviewer, decider, liaison, name } = cast;
  await tell(
    { who: `${name} ${reviewer}`, what: `门户办理：受理、审查${itemName}`, event: 'CaseAccepted.v1' },
    async () => {
      await step(reviewer, 'claimCase');
      await step(reviewer, 'acceptCase');
      await step(reviewer, 'startReview');
      await step(reviewer, 'submitOpinion', {
        recommendation: outcome === 'GRANTED' ? 'GRANT' : 'REFUSE',
        text: '符合条件',
        legalBasis,
      });
    },
  );
  await tell({ who: `${name} ${decider}`, what: `门户办理：${word}${itemName}`, event: 'CaseDecided.v1' }, () =>
    step(decider, 'decideCase', { outcome, reasons, legalBasis }),
  );
  await tell({ who: `${name} ${liaison}`, what: '签字移交出件窗口', event: 'ResultOffered.v1' }, async () => {
    if (certificateNumber) await step(reviewer, 'makeCertificate', { certificateNumber });
    await step(liaison, 'offerResult');
  });
}

/** A department that cannot be connected has decided on paper; its liaison keys the steps in with the paper's date (MANUAL). */
export async function keyInFromPaper(
  hall: Hall,
  cast: DepartmentCast,
  component: Component,
  tell: Tell,
): Promise<void> {
  const { caseId, itemName, outcome, certificateNumber, word, reasons } = decided(component);
  let { version } = component;
  const { reviewer: reviewerStaffNo, decider: deciderStaffNo, liaison, name } = cast;
  const ask = await signIn(hall, { staff: liaison });
  // The paper's date: the day of the receipt in Asia/Shanghai. The hall's time may have been moved, today need not be its day.
  const on = new Date(Date.parse(component.receivedAt) + 8 * 3_600_000).toISOString().slice(0, 10);
  const step = async (mutation: string, input: object): Promise<void> => {
    const request = { caseId, expectedVersion: version, on, ...input };
    ({ version } = (await act<{ reviewCase: { version: number } }>(ask, mutation, request, fields)).reviewCase);
  };
  await tell(
    { who: `${name} ${liaison}`, what: `补录纸质办理：受理、${word}${itemName}`, event: 'CaseDecided.v1' },
    async () => {
      await step('keyInAcceptance', { reviewerStaffNo });
      await step('keyInDecision', { reviewerStaffNo, deciderStaffNo, outcome, reasons, legalBasis });
    },
  );
  await tell({ who: `${name} ${liaison}`, what: '补录结果并移交出件窗口', event: 'ResultOffered.v1' }, () =>
    step('keyInResult', certificateNumber ? { certificateNumber } : {}),
  );
}
