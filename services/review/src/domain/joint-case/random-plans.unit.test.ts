import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import type { JointCaseReceivedV1 } from '@hall/event-contracts';
import { jointReceived } from '../../../testing/a-joint-case.ts';
import { JointRun } from '../../../testing/joint-run.ts';
import { isConcluded, isMoving } from '../case/joint-status.ts';

type Edge = JointCaseReceivedV1['edges'][number];
type Plan = { readonly keys: readonly string[]; readonly edges: readonly Edge[]; readonly endsAllOnRefusal: boolean };

/** Up to twelve components, edges only forwards (acyclic), every policy, waiting or not. */
const plans: fc.Arbitrary<Plan> = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const keys = Array.from({ length: size }, (_, index) => String.fromCharCode(65 + index));
  const pairs = keys.flatMap((from, index) => keys.slice(index + 1).map((to) => ({ from, to })));
  const edge = (pair: { from: string; to: string }) =>
    fc.record({
      pair: fc.constant(pair),
      there: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
      onRefusal: fc.constantFrom('CASCADE', 'HOLD', 'INDEPENDENT'),
      waitsForResult: fc.boolean(),
    });
  return fc.record({
    keys: fc.constant(keys),
    edges: fc
      .tuple(...pairs.map(edge))
      .map((all) =>
        all
          .filter(({ there }) => there)
          .map(({ pair, onRefusal, waitsForResult }) => ({ ...pair, onRefusal, waitsForResult }) as Edge),
      ),
    endsAllOnRefusal: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
  });
});
const outcomes = fc.array(fc.constantFrom('GRANTED' as const, 'REFUSED' as const), { minLength: 12, maxLength: 12 });
const order = fc.array(fc.nat(), { minLength: 200, maxLength: 200 });

/** Runs a plan to its end: each step a random department that can do something answers, as its key says, or a hold is ended. */
function runToEnd(plan: Plan, answers: readonly ('GRANTED' | 'REFUSED')[], picks: readonly number[]): JointRun {
  const joint = new JointRun(jointReceived(plan.keys, plan.edges, { endsAllOnRefusal: plan.endsAllOnRefusal }));
  for (const pick of picks) {
    const open = joint.components.filter(({ componentKey }) => joint.fates()[componentKey!] === 'OPEN');
    if (open.length === 0) return joint;
    const ready = open.filter((component) => isMoving(component) || component.heldSince !== null);
    const chosen = ready[pick % ready.length];
    if (!chosen) throw new Error(`everything waits on what can never come: ${JSON.stringify(joint.statuses())}`);
    const key = chosen.componentKey!;
    if (chosen.heldSince !== null) joint.endHold(key, 'CONTINUE');
    else joint.answer(key, answers[plan.keys.indexOf(key)]!);
  }
  return joint;
}

describe('random plans and random orders of answers', () => {
  it('always end, holds ended by the hall office; nothing waits on what can never come', () => {
    fc.assert(
      fc.property(plans, outcomes, order, (plan, answers, picks) => {
        const joint = runToEnd(plan, answers, picks);
        expect(Object.values(joint.fates())).not.toContain('OPEN');
        expect(isConcluded(joint.jointCase.status)).toBe(true);
        expect(joint.waitingFor()).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('end in the same state whatever the order of independent answers (ALL_OR_NOTHING apart)', () => {
    fc.assert(
      fc.property(plans, outcomes, order, order, (plan, answers, one, other) => {
        const ordinary = { ...plan, endsAllOnRefusal: false };
        const first = runToEnd(ordinary, answers, one);
        const second = runToEnd(ordinary, answers, other);
        expect(second.statuses()).toEqual(first.statuses());
        expect(second.jointCase.status).toBe(first.jointCase.status);
      }),
      { numRuns: 400 },
    );
  });

  it('ALL_OR_NOTHING: after one refusal nothing stays undecided', () => {
    fc.assert(
      fc.property(plans, outcomes, order, (plan, answers, picks) => {
        const joint = runToEnd({ ...plan, endsAllOnRefusal: true }, answers, picks);
        const refused = joint.components.some(({ ruling }) => ruling?.outcome === 'REFUSED');
        if (refused) expect(joint.jointCase.status).toMatch(/REFUSED|PARTLY_GRANTED/);
        expect(Object.values(joint.fates())).not.toContain('OPEN');
      }),
      { numRuns: 200 },
    );
  });
});
