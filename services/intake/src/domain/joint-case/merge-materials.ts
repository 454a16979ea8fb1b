import type { ServiceItem } from '@hall/event-contracts';

type Material = ServiceItem['materials'][number];

/** A chosen component with its item in force. */
export type ChosenItem = { readonly key: string; readonly item: ServiceItem };

/** One entry of the merged list (一套材料): asked for once, whoever needs it. */
export type MergedMaterial = {
  /** The shared key, or component and code. */
  readonly key: string;
  readonly name: string;
  readonly required: boolean;
  readonly copies: number;
  readonly form: Material['form'];
  readonly from: Material['source'];
  /** Keys of the components that need it. */
  readonly neededBy: readonly string[];
};

/** Under which key the merged list has a material. */
export const materialKey = (component: string, { sharedKey, code }: Material): string =>
  sharedKey ?? `${component}/${code}`;

/**
 * Each material once, in the order of first need, the stricter requirement wins (domain 6.1): required when any component
 * requires it, the largest number of copies, the strictest form. What data sharing provides to one of them may not be asked of
 * the applicant again (政务数据共享条例, B22).
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

const strictest: readonly Material['form'][] = ['ORIGINAL_AND_COPY', 'ORIGINAL', 'COPY', 'ELECTRONIC'];

/** ORIGINAL and COPY together become ORIGINAL_AND_COPY; else the first in that order. */
function stricterForm(one: Material['form'], other: Material['form']): Material['form'] {
  const both = [one, other];
  if (both.includes('ORIGINAL') && both.includes('COPY')) return 'ORIGINAL_AND_COPY';
  return strictest.find((form) => both.includes(form)) ?? one;
}
