import { required } from '@hall/subgraph-server';
import { openConsultationDatabase } from './storage/consultation-database.ts';

/** `node dist/migrate.js`: brings consultation's database up to date, as its migrator. */
const database = await openConsultationDatabase(required(process.env, 'MIGRATION_DATABASE_URL_CONSULTATION'));
const done = await database.runMigrations({ transaction: 'each' });
await database.query('SELECT install_journal($1)', [Boolean(process.env.JOURNAL_KEY_CONSULTATION)]); // new tables too
await database.destroy();
console.log(JSON.stringify({ migrated: 'consultation', migrations: done.map(({ name }) => name) }));
