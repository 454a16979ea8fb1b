import type { HallEvent, JointCaseReceivedV1 } from '@hall/event-contracts';
import type { HallNow } from '@hall/working-days';
import { decideReopening } from '../src/domain/ending/reopening.ts';
import { decideHoldEnd } from '../src/domain/joint-case/hold.ts';
import type { JointCase } from '../src/domain/case/joint-case.ts';
import { openJointCase } from '../src/domain/joint-case/opening.ts';
import { fateOf } from '../src/domain/case/joint-status.ts';
import { mayEnd } from '../src/domain/joint-case/predecessors.ts';
import { settle, type ComponentChange } from '../src/domain/joint-case/settle.ts';
import { waitingFor } from '../src/domain/joint-case/waiting.ts';
import type { Decision } from '../src/domain/case/decision.ts';
import type { DocumentDraft } from '../src/domain/documents/document.ts';
import { nextStatus } from '../src/domain/lifecycle/lifecycle.ts';
import { isRefused, type Refused } from '../src/domain/case/refusals.ts';
import type { ReviewCase } from '../src/domain/case/review-case.ts';
import { decideRuling } from '../src/domain/examination/ruling.ts';
import { calendar, department, monday, people } from './a-case.ts';

type Outcome = 'GRANTED' | 'REFUSED';
const reason = { code: 'CONDITIONS_NOT_MET', text: '不符合条件', provision: '第三十五条' } as const;

/** A joint case run by its pure rules alone, as commands run it under the lock: what a test says happens, and its consequences. */
export class JointRun {
  jointCase: JointCase;
  components: readonly ReviewCase[];
  /** Every document that was issued, in order, with the component it is about. */
  readonly papers: { readonly key: string; readonly paper: DocumentDraft }[] = [];

  constructor(received: JointCaseReceivedV1) {
    const opened = openJointCase(received);
    this.jointCase = opened.jointCase;
    this.components = opened.components;
  }

  component(key: string): ReviewCase {
    const found = this.components.find(({ componentKey }) => componentKey === key);
    if (!found) throw new Error(`there is no component ${key}`);
    return found;
  }
  status = (key: string) => this.component(key).status;
  statuses = () => Object.fromEntries(this.components.map(({ componentKey, status }) => [componentKey, status]));
  fates = () => Object.fromEntries(this.components.map((component) => [component.componentKey, fateOf(component)]));
  waitingFor = () => waitingFor(this.components);

  /** The department accepts, examines and decides. Throws when the rule refuses. */
  answer(key: string, outcome: Outcome, now: HallNow = monday): readonly HallEvent[] {
    const decision = this.decide(key, outcome, now);
    return this.follow(key, decision, now);
  }
  /** Any other decision on the component. */
  follow(key: string, decision: Decision, now: HallNow = monday): readonly HallEvent[] {
    if (decision.kind === 'refused') throw new Error(`${key}: ${decision.code}`);
    const { reviewCase: after, events, documents = [] } = decision;
    return this.draw({ before: this.component(key), after, events, documents }, now);
  }
  papersOf = (key: string) => this.papers.flatMap((issued) => (issued.key === key ? [issued.paper] : []));
  decide = (key: string, outcome: Outcome, now: HallNow = monday): Decision =>
    this.decideBy(key, people.decider, outcome, now);
  decideBy(key: string, staffNo: string, outcome: Outcome = 'GRANTED', now: HallNow = monday): Decision {
    const component = this.component(key);
    const mayTakeEffect = mayEnd(this.jointCase, this.components, component);
    const given = { outcome, reasons: outcome === 'REFUSED' ? [reason] : [], legalBasis: '第三十八条' };
    return decideRuling(examined(component), given, { department, mayTakeEffect, by: staffNo, now });
  }

  tryEndHold = (key: string, outcome: 'CONTINUE' | 'TERMINATE', why: string): ComponentChange | Refused =>
    decideHoldEnd(this, this.component(key), { outcome, reason: why }, { by: 'H401', now: monday });
  endHold(key: string, outcome: 'CONTINUE' | 'TERMINATE'): readonly HallEvent[] {
    const change = this.tryEndHold(key, outcome, '经与部门协商');
    if ('kind' in change && isRefused(change)) throw new Error(change.code);
    return this.draw(change as ComponentChange, monday);
  }

  /** Re-opens a component by order (T32): a new round of the same component. */
  reopen(key: string): readonly HallEvent[] {
    const before = this.component(key);
    const order = { orderNumber: '某复决〔2026〕1号', period: null };
    const decision = decideReopening(before, order, { by: people.decider, now: monday, calendar });
    if (decision.kind === 'refused') throw new Error(`${key}: ${decision.code}`);
    return this.draw({ before, after: decision.reviewCase, events: decision.events }, monday);
  }
  handOver(key: string): readonly HallEvent[] {
    const before = this.component(key);
    const after = { ...before, status: nextStatus(before.status, 'handOver') ?? before.status };
    return this.draw({ before, after, events: [] }, monday);
  }

  draw(change: ComponentChange, now: HallNow): readonly HallEvent[] {
    const settled = settle({ jointCase: this.jointCase, components: this.components, now, calendar }, change);
    this.jointCase = settled.jointCase;
    for (const { after, documents = [] } of settled.changes)
      this.papers.push(...documents.map((paper) => ({ key: after.componentKey ?? '', paper })));
    const changed = new Map(settled.changes.map(({ after }) => [after.id, after]));
    this.components = this.components.map((component) => changed.get(component.id) ?? component);
    return [...settled.changes.flatMap(({ events }) => events), ...settled.events];
  }
}

/** The component as it waits for the decision, if its department has begun. */
const examined = (component: ReviewCase): ReviewCase =>
  nextStatus(component.status, 'claim') || component.status === 'UNDER_REVIEW'
    ? {
        ...component,
        status: 'PENDING_DECISION',
        reviewerStaffNo: people.reviewer,
        acceptance: { basis: 'NORMAL', at: monday.instant, by: people.reviewer },
      }
    : component;
