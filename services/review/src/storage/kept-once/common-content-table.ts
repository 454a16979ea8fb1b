import { EntitySchema } from 'typeorm';

/** What many rows say alike, kept once, and the number under which they refer to it. */
type CommonContent = {
  readonly number: number;
  /** SHA-256 of the content as canonical JSON (decision 0032), by which it is found when it is to be kept again. */
  readonly digest: string;
  readonly content: object;
};

/** Rows are only ever added: the table refuses to change or to delete any. */
export const CommonContentTable = new EntitySchema<CommonContent>({
  name: 'CommonContent',
  tableName: 'common_content',
  columns: {
    number: {
      type: 'integer',
      primary: true,
      generated: 'increment',
      primaryKeyConstraintName: 'common_content_pkey',
    },
    digest: { type: 'text' },
    content: { type: 'jsonb' },
  },
  uniques: [{ name: 'common_content_digest_key', columns: ['digest'] }],
  checks: [{ name: 'common_content_digest', expression: `digest ~ '^[0-9a-f]{64}$'` }],
});
