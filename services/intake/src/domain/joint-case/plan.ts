import type { JointMatter, ServiceItem } from '@hall/event-contracts';
import type { Calendar, HallMoment } from '@hall/working-days';
import { chooseComponents, type Answers } from './choose-components.ts';
import { mergeForm, type MergedField } from './merge-form.ts';
import { mergeMaterials, type MergedMaterial } from './merge-materials.ts';
import { isPlanFault, type PlanFault } from './plan-fault.ts';
import { promiseDate, type PromiseDate } from './promise-date.ts';

export { isPlanFault, type PlanFault } from './plan-fault.ts';

/** What a plan needs of the catalogue: the matter, and the items of it that are in force, by code. */
export type PlanFacts = { readonly matter: JointMatter; readonly items: ReadonlyMap<string, ServiceItem> };

/** What the applicant says: the answers to the guiding questions, and the components to leave out; with the moment of the receipt. */
export type PlanRequest = {
  readonly answers: Answers;
  readonly leaveOut: readonly string[];
  readonly receivedAt: HallMoment;
};

/** A component of the plan, with its item. */
export type PlanComponent = {
  readonly key: string;
  readonly item: ServiceItem;
  readonly optional: boolean;
  readonly needsJointVisit: boolean;
};

/**
 * A dependency between two components that are both chosen. What a refusal of the first means for the second is always set: where the matter
 * has not set it for this dependency, its default counts.
 */
export type PlanEdge = {
  readonly from: string;
  readonly to: string;
  readonly onRefusal: 'CASCADE' | 'HOLD' | 'INDEPENDENT';
  readonly waitsForResult: boolean;
};

/** Everything that is told before the receipt (一次告知), and pinned at it. */
export type JointPlan = {
  readonly components: readonly PlanComponent[];
  readonly edges: readonly PlanEdge[];
  readonly materials: readonly MergedMaterial[];
  readonly form: readonly MergedField[];
  readonly promise: PromiseDate;
};

/** A plan and the matter it was made from. */
export type PreviewedMatter = { readonly matter: JointMatter; readonly plan: JointPlan };

/**
 * Plans a joint case of any matter of any catalogue: the chosen components, the merged materials, the merged form, the dependencies and the
 * promise date. It is a pure function of its arguments. What cannot be planned is returned as a `PlanFault`.
 */
export function planJointCase(
  { matter, items }: PlanFacts,
  { answers, leaveOut, receivedAt }: PlanRequest,
  calendar: Calendar,
): JointPlan | PlanFault {
  const chosen = chooseComponents(matter, answers, leaveOut, ({ itemCode }) => items.has(itemCode));
  if (isPlanFault(chosen)) return chosen;
  const components = chosen.map(({ key, itemCode, optional, needsJointVisit }) => {
    const item = items.get(itemCode);
    if (!item) throw new RangeError(`matter ${matter.matterCode} names an item that is not in force: ${itemCode}`);
    return { key, item, optional, needsJointVisit };
  });
  const edges = edgesBetween(components, matter);
  const promised = components.map(({ key, item }) => ({ key, committed: item.clock.committed }));
  return {
    components,
    edges,
    materials: mergeMaterials(components),
    form: mergeForm(components),
    promise: promiseDate(promised, edges, receivedAt, calendar),
  };
}

/** The dependencies between the chosen components. One from or to a component that is not chosen does not exist. */
function edgesBetween(
  components: readonly PlanComponent[],
  { dependencies, refusalPolicyDefault }: JointMatter,
): PlanEdge[] {
  const keys = new Set(components.map(({ key }) => key));
  const byDefault = refusalPolicyDefault === 'ALL_OR_NOTHING' ? 'CASCADE' : refusalPolicyDefault;
  return dependencies
    .filter(({ from, to }) => keys.has(from) && keys.has(to))
    .map((edge) => ({ ...edge, onRefusal: edge.onRefusal ?? byDefault }));
}
