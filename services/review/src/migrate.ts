import { required } from '@hall/subgraph-server';
import { openReviewDatabase } from './storage/review-database.ts';

/** `node dist/migrate.js`: brings review's database up to date, as its migrator. */
const database = await openReviewDatabase(required(process.env, 'MIGRATION_DATABASE_URL_REVIEW'));
const done = await database.runMigrations({ transaction: 'each' });
await database.query('SELECT install_journal($1)', [Boolean(process.env.JOURNAL_KEY_REVIEW)]); // new tables too
await database.destroy();
console.log(JSON.stringify({ migrated: 'review', migrations: done.map(({ name }) => name) }));
