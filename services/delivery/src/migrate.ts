import { required } from '@hall/subgraph-server';
import { openDeliveryDatabase } from './storage/delivery-database.ts';

/** `node dist/migrate.js`: brings delivery's database up to date, as its migrator. */
const database = await openDeliveryDatabase(required(process.env, 'MIGRATION_DATABASE_URL_DELIVERY'));
const done = await database.runMigrations({ transaction: 'each' });
await database.query('SELECT install_journal($1)', [Boolean(process.env.JOURNAL_KEY_DELIVERY)]); // new tables too
await database.destroy();
console.log(JSON.stringify({ migrated: 'delivery', migrations: done.map(({ name }) => name) }));
