import { describe, expect, it } from '@jest/globals';
import { anEntry, calendar, department, monday, people, terminationFor } from '../../../testing/a-case.ts';
import { edge, jointReceived } from '../../../testing/a-joint-case.ts';
import { JointRun } from '../../../testing/joint-run.ts';
import { steps } from '../../../testing/steps.ts';
import { clocksOf } from '../clocks/clocks-of.ts';
import type { DocumentDraft } from '../documents/document.ts';
import type { Decided, Decision } from '../case/decision.ts';
import { decideToleranceBreach } from './tolerance-breach.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideSupplementLapse } from './supplement-lapse.ts';
import { decideNonAcceptance } from './non-acceptance.ts';
import { decideTermination, terminationGrounds } from './termination.ts';
import { decideWithdrawal } from './withdrawal.ts';

type Ended = { readonly reviewCase: ReviewCase; readonly papers: readonly DocumentDraft[] };
type Way = readonly [how: string, paper: 'D4' | 'D11', cause: string, end: () => Ended];

const ended = (decision: Decision | Decided | undefined): Ended => {
  if (decision?.kind !== 'decided') throw new Error(JSON.stringify(decision));
  return { reviewCase: decision.reviewCase, papers: decision.documents ?? [] };
};
const withdraw = (from: ReviewCase) => {
  const partyId = from.parties[0]!.applicantId;
  return decideWithdrawal(from, { requestedAt: monday.instant, by: 'APPLICANT', partyId }, monday);
};
const declined = (ground: 'NOT_REQUIRED' | 'NOT_COMPETENT' | 'FALSE_MATERIAL' | 'RETURN_RESUBMIT') => {
  const claimed = steps.claimed();
  const item = { ...claimed.item, incompletePolicy: 'RETURN_RESUBMIT' as const };
  const given = {
    ground,
    facts: '不齐',
    legalBasis: '第三十二条',
    competentBody: '市局',
    entries: [anEntry()],
    bars: false,
  };
  return decideNonAcceptance({ ...claimed, item }, given, { by: people.reviewer, now: monday, calendar, department });
};
const terminated = (from: ReviewCase, cause: (typeof terminationGrounds)[number]) =>
  decideTermination(from, terminationFor(cause), { department, by: people.decider, now: monday });
const special = (from: ReviewCase): ReviewCase => {
  const clock = { ...from.item.clock, profile: 'SPECIAL_LAW' as const };
  return { ...from, item: { ...from.item, clock } };
};
const overdue = () => {
  const before = steps.awaiting();
  return { ...before, notice: { ...before.notice, lapsedAt: monday.instant } };
};
const started: readonly (readonly [string, () => ReviewCase])[] = [
  ['received', steps.received],
  ['awaiting a supplement', steps.awaiting],
  ['accepted', steps.accepted],
  ['under review', steps.underReview],
  ['suspended', steps.suspended],
  ['pending', steps.pending],
];

/** Ways of a case of its own. */
const single: readonly Way[] = [
  ...started.map(([how, from]): Way => [`taken back, ${how}`, 'D11', 'REQUESTED', () => ended(withdraw(from()))]),
  ...started.map(([how, from]): Way => [
    `ended, ${how}`,
    'D11',
    'OBJECT_GONE',
    () => ended(terminated(from(), 'OBJECT_GONE')),
  ]),
  ...terminationGrounds.map((cause): Way => {
    const from = cause === 'SUPPLEMENT_NOT_SUPPLIED' ? overdue : steps.underReview;
    return [`ended for ${cause}`, 'D11', cause, () => ended(terminated({ ...from(), parties: [] }, cause))];
  }),
  [
    'not supplied',
    'D11',
    'SUPPLEMENT_LAPSED',
    () => ended(decideSupplementLapse(special(steps.awaiting()), monday.instant)),
  ],
  [
    'promise broken',
    'D11',
    'TOLERANCE_BREACHED',
    () => ended(decideToleranceBreach(steps.tolerated(), monday.instant)),
  ],
  ['not required', 'D4', 'NOT_REQUIRED', () => ended(declined('NOT_REQUIRED'))],
  ['not competent', 'D4', 'NOT_COMPETENT', () => ended(declined('NOT_COMPETENT'))],
  ['false materials', 'D4', 'FALSE_MATERIAL', () => ended(declined('FALSE_MATERIAL'))],
  ['returned', 'D11', 'RETURN_RESUBMIT', () => ended(declined('RETURN_RESUBMIT'))],
];

/** Ends B of a joint case by what happens to A, or by itself; where `waits`, B has not begun. */
const component =
  (waits: boolean, onRefusal: 'CASCADE' | 'HOLD', act: (run: JointRun) => void, all = false) =>
  (): Ended => {
    const plan = [edge(waits ? 'A>B' : 'A-B', all ? 'INDEPENDENT' : onRefusal)];
    const run = new JointRun(jointReceived(['A', 'B'], plan, { endsAllOnRefusal: all }));
    expect(run.status('B')).toBe(waits ? 'PLANNED' : 'RECEIVED');
    act(run);
    return { reviewCase: run.component('B'), papers: run.papersOf('B') };
  };
const refuseA = (run: JointRun) => run.answer('A', 'REFUSED');
const withdrawA = (run: JointRun) => run.follow('A', withdraw(run.component('A')));
const terminateA = (run: JointRun) => run.follow('A', terminated(run.component('A'), 'FORCE_MAJEURE'));
const joint: readonly Way[] = [false, true].flatMap((waits): Way[] => {
  const how = waits ? 'that had not begun' : 'that had begun';
  return [
    [`component ${how}, the one before refused`, 'D11', 'PREDECESSOR_FAILED', component(waits, 'CASCADE', refuseA)],
    [
      `component ${how}, the one before taken back`,
      'D11',
      'PREDECESSOR_FAILED',
      component(waits, 'CASCADE', withdrawA),
    ],
    [`component ${how}, the one before ended`, 'D11', 'PREDECESSOR_FAILED', component(waits, 'CASCADE', terminateA)],
    [`component ${how}, all or nothing`, 'D11', 'ALL_OR_NOTHING', component(waits, 'CASCADE', refuseA, true)],
    [
      `component ${how}, hold ended`,
      'D11',
      'HOLD_ENDED',
      component(waits, 'HOLD', (run) => {
        refuseA(run);
        run.endHold('B', 'TERMINATE');
      }),
    ],
    [
      `component ${how}, taken back with the whole`,
      'D11',
      'REQUESTED',
      component(waits, 'HOLD', (run) => run.follow('B', withdraw(run.component('B')))),
    ],
    [
      `component ${how}, ended by its department`,
      'D11',
      'OBJECT_GONE',
      component(waits, 'HOLD', (run) => run.follow('B', terminated(run.component('B'), 'OBJECT_GONE'))),
    ],
  ];
});

describe('every way in which a case ends without a decision on its merits (C-3; T7, T12, T29, T30; P4)', () => {
  it.each([...single, ...joint])('%s: %s, with its cause, the materials and the remedies', (_how, type, cause, end) => {
    const { reviewCase, papers } = end();
    expect(['NOT_ACCEPTED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED']).toContain(reviewCase.status);
    const paper = papers.find((one) => one.type === type);
    expect(paper?.fields[type === 'D4' ? 'ground' : 'cause']).toBe(cause);
    expect(paper?.fields.returnedMaterials).toEqual(expect.arrayContaining([expect.any(String)]));
    const tells = paper?.tellsRemedies === true || String(paper?.fields.remedies).includes(department.court);
    const running = clocksOf(reviewCase).flatMap(({ kind, end: over }) => (over ? [] : [kind]));
    const isAdverse = cause !== 'REQUESTED';
    expect(tells).toBe(isAdverse);
    expect(running).toEqual(isAdverse ? ['RECONSIDER', 'LITIGATE'] : []);
  });
  it('C-3: one that others have ended says which, and what became of it', () => {
    const factsAfter = (act: (run: JointRun) => void) => component(true, 'CASCADE', act)().papers[0]?.fields.facts;
    expect(factsAfter(refuseA)).toContain('不予许可');
    expect(factsAfter(withdrawA)).toContain('已由申请人撤回');
    expect(factsAfter(terminateA)).toContain('已终止办理');
  });
});

describe('ending a case instead of deciding it (T30; 行政许可法 art. 46–48)', () => {
  const end = (from: ReviewCase, cause: (typeof terminationGrounds)[number]) =>
    decideTermination({ ...from, parties: [] }, terminationFor(cause), { department, by: people.decider, now: monday });
  const inRoundTwo = (): ReviewCase => ({
    ...steps.underReview(),
    round: 2,
    reopening: { orderNumber: '某行初〔2026〕1号', period: null, at: monday.instant, by: people.decider },
  });
  const kept = (): ReviewCase => ({ ...steps.pending(), keptRuling: steps.granted().ruling });
  const disputable = ['FORCE_MAJEURE', 'OBJECT_GONE', 'PRECONDITION_FAILED'] as const;
  const situations = [
    ['the right to a hearing was told', steps.hearingTold, 'HEARING_PENDING'],
    ['a hearing was asked for', steps.hearingRequested, 'HEARING_PENDING'],
    ['a hearing is announced', steps.hearingAnnounced, 'HEARING_PENDING'],
    ['a decision waits to take effect', kept, 'ALREADY_DECIDED'],
    ['a court has ordered a decision', inRoundTwo, 'DECISION_OWED'],
  ] as const;
  const table = situations.flatMap(([what, from, code]) =>
    disputable.map((cause) => [what, cause, from, code] as const),
  );

  it.each(table)('while %s, not for %s', (_what, cause, from, code) =>
    expect(end(from(), cause)).toMatchObject({ kind: 'refused', code }),
  );
  it.each(situations.map(([what, from]) => [what, from] as const))(
    'while %s, where the applicant is no more it ends',
    (_what, from) => {
      expect(ended(end(from(), 'DEATH')).reviewCase.status).toBe('TERMINATED');
      expect(ended(end(from(), 'DISSOLUTION')).reviewCase.status).toBe('TERMINATED');
    },
  );
  it.each([
    [{ facts: ' ' }, '终止的事实'],
    [{ legalBasis: '' }, '法律依据（条文）'],
    [{ evidence: '  ' }, '证据（证明事实的材料，例如死亡医学证明、注销通知书）'],
  ])('not without %j', (empty, detail) => {
    const given = { ...terminationFor('DEATH'), ...empty };
    const from = { ...steps.underReview(), parties: [] };
    const decision = decideTermination(from, given, { department, by: people.decider, now: monday });
    expect(decision).toMatchObject({ code: 'TEXT_MISSING', details: [detail] });
  });
  it('tells facts, article and evidence in the notice (D11)', () =>
    expect(end(steps.underReview(), 'DISSOLUTION')).toMatchObject({
      documents: [
        {
          type: 'D11',
          fields: { facts: '登记机关已经核准注销', legalBasis: '《行政许可法》第七十条', evidence: '注销通知书' },
        },
      ],
    }));
});
