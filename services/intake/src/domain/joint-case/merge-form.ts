import type { ServiceItem } from '@hall/event-contracts';
import type { ChosenItem } from './merge-materials.ts';

type Field = ServiceItem['formFields'][number];

/** One field of the merged form (一表申请): it is filled in once and used by every component that needs it. */
export type MergedField = Omit<Field, 'sharedKey'> & { readonly neededBy: readonly string[] };

/** The key of a field in the merged form: its shared key, or else the component and the key in the item's own form. */
export const fieldKey = (component: string, { sharedKey, key }: Field): string => sharedKey ?? `${component}/${key}`;

/**
 * Merges the forms of the chosen components. Each field is there once, in the order in which it is first needed. It is required when any
 * component requires it, and has the choices that are possible for all of them.
 */
export function mergeForm(chosen: readonly ChosenItem[]): readonly MergedField[] {
  const merged = new Map<string, MergedField>();
  for (const { key: component, item } of chosen)
    for (const field of item.formFields) {
      const key = fieldKey(component, field);
      const known = merged.get(key);
      merged.set(key, known ? together(known, component, field) : entryOf(key, component, field));
    }
  return [...merged.values()];
}

const entryOf = (key: string, component: string, { label, type, required, choices }: Field): MergedField => ({
  key,
  label,
  type,
  required,
  choices,
  neededBy: [component],
});

const together = (known: MergedField, component: string, { required, choices }: Field): MergedField => ({
  ...known,
  required: known.required || required,
  choices: known.choices && choices ? known.choices.filter((choice) => choices.includes(choice)) : known.choices,
  neededBy: known.neededBy.includes(component) ? known.neededBy : [...known.neededBy, component],
});
