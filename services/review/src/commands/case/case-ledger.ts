import type { HallEvent } from '@hall/event-contracts';
import type { Change, Transaction } from '@hall/transaction';
import type { Calendar, HallNow } from '@hall/working-days';
import type { Decided } from '../../domain/case/decision.ts';
import { jointClockOf } from '../../domain/joint-case/joint-clock.ts';
import type { JointCase } from '../../domain/case/joint-case.ts';
import { mayEnd } from '../../domain/joint-case/predecessors.ts';
import { settle, type ComponentChange } from '../../domain/joint-case/settle.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { listComponents, lockJointCases } from '../../storage/joint-case/joint-case-store.ts';
import { lockReviewCases } from '../../storage/case/review-case-store.ts';
import { saveDecisions, type Step } from '../../storage/case/decision-store.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';

/** What the place of a case in its joint case means for a decision: false where it would have to wait. */
export type Place = { readonly mayTakeEffect: boolean };

/** A joint case under its lock, with its components as they are now. */
type Joint = { jointCase: JointCase; components: readonly ReviewCase[] };

/** The cases of a ledger, locked and read. */
type Locked = { readonly joints: readonly Joint[]; readonly singles: readonly ReviewCase[] };

/** The transaction of a ledger, with its time and the calendar of that time. */
type Surroundings = { readonly tx: Transaction; readonly now: HallNow; readonly calendar: Calendar };

/** What happened to a joint case as a whole, with the components as they were before. */
type WholeChange = {
  readonly componentsBefore: readonly ReviewCase[];
  readonly decided: JointCase;
  readonly events: readonly HallEvent[];
};

/**
 * Cases that are being changed in one transaction: locked, read after the lock, changed in memory by pure rules with everything
 * that follows for their siblings and parents, and saved once at the end. One transaction may change many cases many times.
 */
export class CaseLedger {
  readonly calendar: Calendar;
  /** The time of the transaction. */
  readonly now: HallNow;
  readonly #tx: Transaction;
  readonly #joints: Map<string, Joint>;
  readonly #singles: Map<string, ReviewCase>;
  /** Of each component, the joint case it belongs to. */
  readonly #jointIds: ReadonlyMap<string, string>;
  readonly #steps: Step[] = [];

  private constructor({ joints, singles }: Locked, { tx, now, calendar }: Surroundings) {
    this.#tx = tx;
    this.now = now;
    this.calendar = calendar;
    this.#joints = new Map(joints.map((joint) => [joint.jointCase.id, joint]));
    this.#singles = new Map(singles.map((single) => [single.id, single]));
    this.#jointIds = new Map(
      joints.flatMap(({ jointCase, components }) => components.map(({ id }) => [id, jointCase.id] as const)),
    );
  }

  /**
   * Locks the cases, joint cases before components, each in the order of ids; what does not exist is not there.
   * @param time the time of the transaction, which may still be on its way from the database
   */
  static async open(
    tx: Transaction,
    time: HallNow | Promise<HallNow>,
    asked: { readonly caseIds?: readonly string[]; readonly jointCaseIds?: readonly string[] },
  ): Promise<CaseLedger> {
    const [now, calendar, { singles, jointCaseIds }] = await Promise.all([
      time,
      getCalendar(tx),
      lockReviewCases(tx, asked.caseIds ?? []),
    ]);
    const jointCases = await lockJointCases(tx, [...jointCaseIds, ...(asked.jointCaseIds ?? [])]);
    const components = await listComponents(
      tx,
      jointCases.map(({ id }) => id),
    );
    const joints = jointCases.map((jointCase) => ({
      jointCase,
      components: inOrder(jointCase, components),
    }));
    return new CaseLedger({ joints, singles }, { tx, now, calendar });
  }

  /** The joint case as it is now. */
  joint = (id: string): Joint | undefined => this.#joints.get(id);

  /** The case as it is now, of its own or a component. */
  find(caseId: string): ReviewCase | undefined {
    const joint = this.#joints.get(this.#jointIds.get(caseId) ?? '');
    return this.#singles.get(caseId) ?? joint?.components.find(({ id }) => id === caseId);
  }

  /** The cases here whose departments answer by Kafka. */
  idsOnKafka = (): readonly string[] =>
    [...this.#singles.values(), ...[...this.#joints.values()].flatMap(({ components }) => components)]
      .filter(({ integration }) => integration === 'KAFKA')
      .map(({ id }) => id);

  /** Whether a decision on the case would take effect at once. */
  placeOf(reviewCase: ReviewCase): Place {
    const joint = this.#jointOf(reviewCase);
    return { mayTakeEffect: !joint || mayEnd(joint.jointCase, joint.components, reviewCase) };
  }

  /** Notes what was decided on a case, with everything that follows from it. Answers the case as it is then. */
  note(before: ReviewCase, { reviewCase, events, documents = [] }: Decided, change: Change): ReviewCase {
    const joint = this.#jointOf(before);
    if (joint) {
      this.noteComponent(joint, { before, after: reviewCase, events, documents }, change);
      return this.find(before.id) ?? reviewCase;
    }
    const after = { ...reviewCase, version: before.version + 1 };
    this.#singles.set(after.id, after);
    this.#steps.push({ kind: 'case', before, after, events, change, documents });
    return after;
  }

  /** Notes a change of a component that was not made by a rule of a single case, such as the end of a hold, with everything that follows. */
  noteComponent(joint: Joint, changed: ComponentChange, change: Change): void {
    const { jointCase: whole, components } = joint;
    const settled = settle({ jointCase: whole, components, now: this.now, calendar: this.calendar }, changed);
    for (const { before, after: decided, events, documents = [] } of settled.changes) {
      const after = { ...decided, version: before.version + 1 };
      joint.components = joint.components.map((component) => (component.id === after.id ? after : component));
      this.#steps.push({ kind: 'case', before, after, events, change, documents });
    }
    const { jointCase: decided, events } = settled;
    this.#noteWhole(joint, { componentsBefore: components, decided, events }, change);
  }

  /** Notes what was decided on a joint case as a whole. */
  noteJoint(joint: Joint, jointCase: JointCase, change: Change): void {
    this.#noteWhole(joint, { componentsBefore: joint.components, decided: jointCase, events: [] }, change);
  }

  #noteWhole(joint: Joint, { componentsBefore, decided, events }: WholeChange, change: Change): void {
    const before = joint.jointCase;
    const after = { ...decided, version: before.version + 1 };
    const clock = jointClockOf(after, joint.components);
    const isNew = clock && JSON.stringify(clock) !== JSON.stringify(jointClockOf(before, componentsBefore));
    this.#steps.push({ kind: 'joint', before, after, events, change, clock: isNew ? clock : undefined });
    joint.jointCase = after;
  }

  /** Saves everything that was noted, in one go. Throws StaleRow. */
  async save(): Promise<void> {
    if (this.#steps.length > 0) await saveDecisions(this.#tx, this.#steps, this.now, this.calendar);
  }

  #jointOf({ jointCaseId }: ReviewCase): Joint | undefined {
    return jointCaseId === null ? undefined : this.#joints.get(jointCaseId);
  }
}

/** The components in the order of the matter. Events of the same moment are published in this order. */
const inOrder = (jointCase: JointCase, all: readonly ReviewCase[]): readonly ReviewCase[] =>
  jointCase.components.flatMap(({ caseId }) => all.find(({ id }) => id === caseId) ?? []);
