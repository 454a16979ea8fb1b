import type { ServiceItem } from '@hall/event-contracts';

type Material = ServiceItem['materials'][number];

/** A chosen component, with its item in the version that is in force. */
export type ChosenItem = { readonly key: string; readonly item: ServiceItem };

/** One entry of the merged list of materials (一套材料): it is asked for once, however many components need it. */
export type MergedMaterial = {
  /** The shared key, or else the component and the code in the item's own list. */
  readonly key: string;
  readonly name: string;
  readonly required: boolean;
  readonly copies: number;
  readonly form: Material['form'];
  readonly from: Material['source'];
  /** The keys of the components that need it. */
  readonly neededBy: readonly string[];
};

/** The key of a material in the merged list: its shared key, or else the component and the code in the item's own list. */
export const materialKey = (component: string, { sharedKey, code }: Material): string =>
  sharedKey ?? `${component}/${code}`;

/**
 * Merges the lists of the chosen components. Each material is there once, in the order in which it is first needed, and the stricter
 * requirement counts (P1): it is required when any component requires it, in the largest number of copies and in the strictest form.
 * What data sharing provides to one component may not be asked of the applicant for another (政务数据共享条例, B22).
 */
export function mergeMaterials(chosen: readonly ChosenItem[]): readonly MergedMaterial[] {
  const merged = new Map<string, MergedMaterial>();
  for (const { key: component, item } of chosen)
    for (const material of item.materials) {
      const key = materialKey(component, material);
      const known = merged.get(key);
      merged.set(key, known ? stricter(known, component, material) : entryOf(key, component, material));
    }
  return [...merged.values()];
}

const entryOf = (
  key: string,
  component: string,
  { name, required, copies, form, source }: Material,
): MergedMaterial => ({
  key,
  name,
  required,
  copies,
  form,
  from: source,
  neededBy: [component],
});

const stricter = (known: MergedMaterial, component: string, material: Material): MergedMaterial => ({
  ...known,
  required: known.required || material.required,
  copies: Math.max(known.copies, material.copies),
  form: stricterForm(known.form, material.form),
  from: known.from === 'DATA_SHARING' ? known.from : material.source,
  neededBy: known.neededBy.includes(component) ? known.neededBy : [...known.neededBy, component],
});

/** The forms of a material, the strictest first. */
const strictest: readonly Material['form'][] = ['ORIGINAL_AND_COPY', 'ORIGINAL', 'COPY', 'ELECTRONIC'];

/** The form that satisfies both: ORIGINAL and COPY together become ORIGINAL_AND_COPY, otherwise the stricter of the two counts. */
function stricterForm(one: Material['form'], other: Material['form']): Material['form'] {
  const both = [one, other];
  if (both.includes('ORIGINAL') && both.includes('COPY')) return 'ORIGINAL_AND_COPY';
  return strictest.find((form) => both.includes(form)) ?? one;
}
