import { dueAfter, momentOf, type Calendar, type HallNow } from '@hall/working-days';
import type { HallEvent } from '@hall/event-contracts';
import { takeEffect } from '../examination/ruling.ts';
import { NOTICE_PERIOD } from '../clocks/periods.ts';
import { isEnded } from '../case/status.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import type { DocumentDraft } from '../documents/document.ts';
import { endingPaper } from '../ending/ending-paper.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import { withdrawnTask, assignedTask } from '../tasks/task.ts';
import { factsOf } from './ending-facts.ts';
import { fateOf, isConcluded, jointStatusOf } from '../case/joint-status.ts';
import { componentHead, type JointCase } from '../case/joint-case.ts';
import { refusedBeside, standingOf } from './predecessors.ts';
import { revived } from './revival.ts';

/** The change of a component, by its own decision or because of another component, with its events and documents. */
export type ComponentChange = {
  readonly before: ReviewCase;
  readonly after: ReviewCase;
  readonly events: readonly HallEvent[];
  readonly documents?: readonly DocumentDraft[];
};

/** A joint case after all consequences of a change. Everything is saved in one transaction. */
type Settled = {
  readonly jointCase: JointCase;
  readonly changes: readonly ComponentChange[];
  /** About the joint case as a whole. */
  readonly events: readonly HallEvent[];
};

/** Adds the task for the department where the component goes on: in a new round, after it had ended, or after a kept decision was recalled. */
function withTask(
  jointCase: JointCase,
  components: readonly ReviewCase[],
  { before, after, ...rest }: ComponentChange,
): ComponentChange {
  const isRecalled = before.keptRuling !== null && after.keptRuling === null && after.ruling === null;
  const goesOn = after.round > before.round || isEnded(before.status) || isRecalled;
  if (!goesOn || isEnded(after.status)) return { before, after, ...rest };
  const siblings = { jointCase, components: components.map((one) => (one.id === after.id ? after : one)) };
  return { before, after, ...rest, events: [...rest.events, ...assignedTask(after, siblings)] };
}

type Step = {
  readonly after: ReviewCase;
  readonly events: readonly HallEvent[];
  readonly documents?: readonly DocumentDraft[];
};
/** A joint case with all its components, and when it is looked at. */
type World = {
  readonly jointCase: JointCase;
  readonly components: readonly ReviewCase[];
  readonly now: HallNow;
  readonly calendar: Calendar;
};

/**
 * Applies everything that follows from `changed`, a component as it was decided: components that waited for it begin, those that can no longer
 * be granted are ended, kept decisions take effect, and the status of the joint case is computed again. It repeats until nothing changes. Each
 * step depends only on what became of the predecessors, so the result does not depend on the order of independent answers (except with
 * ALL_OR_NOTHING).
 */
export function settle(world: World, changed: ComponentChange | null): Settled {
  const { jointCase, components, now, calendar } = world;
  const changes = new Map<string, ComponentChange>();
  let current = components;
  const note = (before: ReviewCase, { after, events, documents = [] }: Step): void => {
    const earlier = changes.get(before.id);
    changes.set(before.id, {
      before: earlier?.before ?? before,
      after,
      events: [...(earlier?.events ?? []), ...events],
      documents: [...(earlier?.documents ?? []), ...documents],
    });
    current = current.map((component) => (component.id === after.id ? after : component));
  };
  if (changed) note(changed.before, withTask(jointCase, components, changed));
  let moved = true;
  while (moved) {
    moved = false;
    for (const component of current) {
      const step = stepOf({ jointCase, components: current, now, calendar }, component);
      if (!step) continue;
      note(component, step);
      moved = true;
    }
  }
  return { ...parentOf(jointCase, current, now), changes: [...changes.values()] };
}

function stepOf(world: World, component: ReviewCase): Step | undefined {
  const { jointCase, components, now } = world;
  if (fateOf(component) !== 'OPEN') return revived(jointCase, components, component, now);
  const refused = refusedBeside(components, component);
  if (jointCase.endsAllOnRefusal && refused.length > 0)
    return terminated(component, endedBy('ALL_OR_NOTHING', refused, components), now);
  const { cascades, holds, startsAfter, endsAfter } = standingOf(jointCase, components, component);
  if (cascades.length > 0) return terminated(component, endedBy('PREDECESSOR_FAILED', cascades, components), now);
  if (holds.length > 0) return component.heldSince === null ? held(component, holds, now) : undefined;
  if (component.heldSince !== null) return { after: { ...component, heldSince: null }, events: [] };
  if (component.status === 'PLANNED' && startsAfter.length === 0) return begun(world, component);
  if (component.keptRuling && endsAfter.length === 0)
    return takeEffect(component, { ...component.keptRuling, tookEffectAt: now.instant });
  return undefined;
}

/** The component begins. It counts as received when the hall has the last predecessor's result: clock C1 starts, and the department gets its task. */
function begun({ jointCase, components, now, calendar }: World, component: ReviewCase): Step {
  const noticeBy = dueAfter(momentOf(now.instant), NOTICE_PERIOD, calendar).on;
  const status = nextStatus(component.status, 'begin') ?? component.status;
  const after = { ...component, status, receivedAt: now.instant, noticeBy };
  const started: HallEvent = {
    type: 'ComponentStarted.v1',
    data: { ...componentHead(after), receivedAt: after.receivedAt, noticeBy },
  };
  return { after, events: [started, ...assignedTask(after, { jointCase, components })] };
}

/** Why a component ends because of others, and the facts for its notice. */
type EndedByOthers = {
  readonly cause: 'PREDECESSOR_FAILED' | 'ALL_OR_NOTHING' | 'HOLD_ENDED';
  /** Keys of the others. */
  readonly because: readonly string[];
  readonly facts: string;
};

const endedBy = (
  cause: EndedByOthers['cause'],
  because: readonly string[],
  components: readonly ReviewCase[],
): EndedByOthers => ({
  cause,
  because,
  facts: factsOf(components.filter(({ componentKey }) => because.includes(componentKey ?? ''))),
});

/**
 * Ends a component without a decision on its merits (前置事项未通过). It gets a notice of its own (D11; C-3) even if it had not begun, because the
 * applicant has applied for it too. A kept decision then never takes effect.
 */
export function terminated(component: ReviewCase, { cause, because, facts }: EndedByOthers, now: HallNow): Step {
  const status = nextStatus(component.status, 'terminate') ?? component.status;
  const after = {
    ...component,
    status,
    heldSince: null,
    proposal: null,
    termination: { cause, facts, at: now.instant, because },
  };
  const { jointCaseId } = component;
  const ended: HallEvent = {
    type: 'CaseTerminated.v1',
    data: { ...headOf(after), jointCaseId, cause, terminatedAt: now.instant },
  };
  return {
    after,
    events: [ended, ...withdrawnTask(component, cause, now)],
    documents: [endingPaper(after, cause, { facts })],
  };
}

function held(component: ReviewCase, heldBy: readonly string[], now: HallNow): Step {
  const after = { ...component, heldSince: now.instant };
  const data = { ...componentHead(after), heldBy: [...heldBy], heldAt: now.instant };
  return { after, events: [{ type: 'ComponentHeld.v1', data }] };
}

/** The joint case with the status that follows from its components. When the last of them has ended, an event tells delivery the results. */
function parentOf(before: JointCase, components: readonly ReviewCase[], now: HallNow): Omit<Settled, 'changes'> {
  const status = jointStatusOf(components);
  const concluded = isConcluded(status);
  const jointCase = { ...before, status, concludedAt: concluded ? (before.concludedAt ?? now.instant) : null };
  if (!concluded || isConcluded(before.status)) return { jointCase, events: [] };
  const data = {
    jointCaseId: before.id,
    status,
    concludedAt: now.instant,
    components: components.map(({ componentKey, id, departmentCode, status: componentStatus, ruling }) => ({
      key: componentKey ?? '',
      caseId: id,
      departmentCode,
      status: componentStatus,
      outcome: fateOf({ status: componentStatus, ruling }) === 'OPEN' ? null : (ruling?.outcome ?? null),
    })),
  };
  return { jointCase, events: [{ type: 'JointCaseConcluded.v1', data }] };
}
