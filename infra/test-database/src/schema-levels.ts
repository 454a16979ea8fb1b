import type { DataSource, MigrationInterface } from 'typeorm';

/** The whole schema of a database as sorted lines: columns, constraints, indexes, triggers, functions, views and comments. */
async function schemaOf(database: DataSource): Promise<string[]> {
  const rows: { line: string }[] = await database.query(`
    SELECT concat_ws(' ', 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                     CASE WHEN a.attnotnull THEN 'NOT NULL' END, a.attidentity, pg_get_expr(d.adbin, d.adrelid)) AS line
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v') AND a.attnum > 0 AND NOT a.attisdropped
    UNION ALL
    SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
    UNION ALL SELECT concat_ws(' ', 'index', indexdef) FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL
    SELECT concat_ws(' ', 'trigger', pg_get_triggerdef(t.oid)) FROM pg_trigger t WHERE NOT t.tgisinternal
    UNION ALL
    SELECT concat_ws(' ', 'function', pg_get_functiondef(oid)) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws(' ', 'view', viewname, definition) FROM pg_views WHERE schemaname = 'public'
    UNION ALL
    SELECT concat_ws(' ', 'comment', c.relname, d.objsubid, d.description) FROM pg_description d
    JOIN pg_class c ON c.oid = d.objoid AND d.classoid = 'pg_class'::regclass WHERE c.relnamespace = 'public'::regnamespace`);
  return rows.map(({ line }) => line).sort();
}

/** A schema on the way between two migrations, named after the one that was run last when it was built. */
type Level = { readonly after: string; readonly schema: readonly string[] };

/**
 * The schemas on the way back through these migrations, which have all been run, and then forward again, both from the oldest to the
 * newest. A migration that can be taken back gives the same schema on both ways. The database is as before when it is done.
 */
export async function schemaLevels(
  database: DataSource,
  migrations: readonly (new () => MigrationInterface)[],
): Promise<{ readonly back: readonly Level[]; readonly forward: readonly Level[] }> {
  const timestamp = ({ name }: { readonly name: string }): number => Number(name.slice(-13));
  const inOrder = [...migrations].sort((one, other) => timestamp(one) - timestamp(other));
  const runner = database.createQueryRunner();
  const back: Level[] = [];
  const forward: Level[] = [];
  try {
    for (const Migration of inOrder.toReversed()) {
      back.unshift({ after: Migration.name, schema: await schemaOf(database) });
      await new Migration().down(runner);
    }
    for (const Migration of inOrder) {
      await new Migration().up(runner);
      forward.push({ after: Migration.name, schema: await schemaOf(database) });
    }
  } finally {
    await runner.release();
  }
  return { back, forward };
}
