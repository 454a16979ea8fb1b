import { EntitySchema, type EntityMetadata, type ValueTransformer } from 'typeorm';
import { digestOf, type Content } from './digest.ts';

/** A value that many rows share, once. Rows are only ever added: the table refuses to change or to delete any. */
export const PinnedContentTable = new EntitySchema<{ readonly digest: string; readonly content: Content }>({
  name: 'PinnedContent',
  tableName: 'pinned_content',
  columns: {
    digest: { type: 'text', primary: true, primaryKeyConstraintName: 'pinned_content_pkey' },
    content: { type: 'jsonb' },
  },
  checks: [{ name: 'pinned_content_digest', expression: `digest ~ '^[0-9a-f]{64}$'` }],
});

const toDigest: ValueTransformer = {
  to: (content: Content | null | undefined) => content && digestOf(content),
  from: (digest: string | null) => digest, // PinnedContents puts the content in its place
};

/**
 * A column for a property that is the same in many rows, such as the item of a case: the row has the digest, `pinned_content` the value.
 * Rows are written by `saveRows`, which keeps the content too, and the database needs the subscriber `PinnedContents` to read them.
 * @param name of the column, for example `item_digest`
 */
export const pinnedColumn = (name: string) => ({ type: 'text', name, transformer: toDigest }) as const;

/** The properties of a table that are kept by reference. */
export const pinnedIn = ({ options }: EntitySchema<any>): string[] =>
  Object.entries(options.columns).flatMap(([name, column]) => (column?.transformer === toDigest ? [name] : []));

/** Whether a column, as TypeORM knows it when it reads and writes rows, keeps its property by reference. */
export const isPinned = ({ transformer }: EntityMetadata['columns'][number]): boolean => transformer === toDigest;

/** The same as `pinnedIn`, of a table as TypeORM knows it. */
export const pinnedPropertiesOf = ({ columns }: EntityMetadata): string[] =>
  columns.filter(isPinned).map(({ propertyName }) => propertyName);
