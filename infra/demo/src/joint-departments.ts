import { act, signIn, type Hall } from './graph-client.ts';
import type { Tell } from './scene.ts';
import type { DepartmentCast } from './joint-cast.ts';
import { hallDay, siteVisit } from './site-visit.ts';

type Component = {
  readonly caseId: string;
  readonly itemName: string;
  readonly version: number;
  readonly receivedAt: string;
  readonly certificate: boolean;
  readonly needsSiteVisit: boolean;
  readonly outcome: 'GRANTED' | 'REFUSED';
};

type Reviewed = { readonly version: number; readonly acceptedAt: string | null };

const reason = { code: 'CONDITIONS_NOT_MET', text: '不符合规定的条件', provision: '办事指南第一条' };
const legalBasis = '《中华人民共和国行政许可法》第三十八条';
const fields = '... on ReviewCaseSuccess { reviewCase { version acceptedAt } }';

/** What the department will say of a component: the words, and the certificate's number where there is to be one. */
function decided(component: Component) {
  const isGranted = component.outcome === 'GRANTED';
  return {
    ...component,
    certificateNumber: component.certificate && isGranted ? `DEMO-${component.caseId.slice(0, 8)}` : null,
    word: isGranted ? '准予' : '不予',
    reasons: isGranted ? [] : [reason],
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
  let acceptedAt = '';
  const step = async (staffNo: string, mutation: string, input: object = {}): Promise<void> => {
    const ask = await signIn(hall, { staff: staffNo });
    const request = { caseId, expectedVersion: version, ...input };
    const { reviewCase } = await act<{ reviewCase: Reviewed }>(ask, mutation, request, fields);
    version = reviewCase.version;
    acceptedAt = reviewCase.acceptedAt ?? '';
  };
  const { reviewer, companion, decider, liaison, name } = cast;
  await tell(
    { who: `${name} ${reviewer}`, what: `门户办理：受理、审查${itemName}`, event: 'CaseAccepted.v1' },
    async () => {
      await step(reviewer, 'claimCase');
      await step(reviewer, 'acceptCase');
      await step(reviewer, 'startReview');
      if (component.needsSiteVisit && outcome === 'GRANTED') {
        const visit = siteVisit(acceptedAt, [reviewer, companion]);
        await step(reviewer, 'arrangeVerification', visit.plan);
        await step(reviewer, 'recordVerification', visit.record);
      }
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
  const { reviewer: reviewerStaffNo, companion, decider: deciderStaffNo, liaison, name } = cast;
  const ask = await signIn(hall, { staff: liaison });
  const on = hallDay(component.receivedAt); // the paper's date
  const step = async (mutation: string, input: object): Promise<void> => {
    const request = { caseId, expectedVersion: version, on, ...input };
    ({ version } = (await act<{ reviewCase: { version: number } }>(ask, mutation, request, fields)).reviewCase);
  };
  const recordVisit = async (): Promise<void> => {
    const reviewerAsks = await signIn(hall, { staff: reviewerStaffNo }); // what has no paper here is done in the hall's screens
    const { plan, record } = siteVisit(component.receivedAt, [reviewerStaffNo, companion]);
    const steps = [
      ['startReview', {}],
      ['arrangeVerification', plan],
      ['recordVerification', record],
    ] as const;
    for (const [mutation, input] of steps) {
      const request = { caseId, expectedVersion: version, ...input };
      const answer = await act<{ reviewCase: { version: number } }>(reviewerAsks, mutation, request, fields);
      ({ version } = answer.reviewCase);
    }
  };
  await tell(
    { who: `${name} ${liaison}`, what: `补录纸质办理：受理、${word}${itemName}`, event: 'CaseDecided.v1' },
    async () => {
      await step('keyInAcceptance', { reviewerStaffNo });
      if (component.needsSiteVisit && outcome === 'GRANTED') await recordVisit();
      await step('keyInDecision', { reviewerStaffNo, deciderStaffNo, outcome, reasons, legalBasis });
    },
  );
  await tell({ who: `${name} ${liaison}`, what: '补录结果并移交出件窗口', event: 'ResultOffered.v1' }, () =>
    step('keyInResult', certificateNumber ? { certificateNumber } : {}),
  );
}
