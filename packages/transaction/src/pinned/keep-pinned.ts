import type { EntityManager, EntitySchema } from 'typeorm';
import type { Content } from './digest.ts';
import { pinnedIn } from './pinned-content-table.ts';
import { PinnedContents } from './pinned-contents.ts';

/** Rows of a table, each as it was before a step, null where the step makes it, and as it is afterwards. */
type Steps = {
  readonly table: EntitySchema<any>;
  readonly steps: readonly { readonly before: object | null; readonly after: object }[];
};

/**
 * Keeps what rows are going to refer to: the pinned contents that each step brings, also where a later step of the same row brings others, because the
 * history refers to both. What a row has had before its step is in the table already.
 */
export async function keepPinned(tx: EntityManager, tables: readonly Steps[]): Promise<void> {
  const contents = tables.flatMap(({ table, steps }) => {
    const properties = pinnedIn(table);
    return steps.flatMap(({ before, after }) =>
      properties.flatMap((name) => {
        const known = contentOf(before, name);
        const next = contentOf(after, name);
        return next === undefined || next === known ? [] : [next];
      }),
    );
  });
  await keepContents(tx, contents);
}

/** Keeps contents that something else than a row is going to refer to. */
export async function keepContents(tx: EntityManager, contents: readonly Content[]): Promise<void> {
  if (contents.length > 0) await PinnedContents.of(tx.connection).write(tx, contents);
}

const contentOf = (row: object | null, name: string): Content | undefined =>
  (row as Readonly<Record<string, Content | null | undefined>> | null)?.[name] ?? undefined;
