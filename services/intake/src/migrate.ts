import { required } from '@hall/subgraph-server';
import { openIntakeDatabase } from './storage/intake-database.ts';

/** `node dist/migrate.js` brings intake's database up to date, with the role of its migrator. */
const database = await openIntakeDatabase(required(process.env, 'MIGRATION_DATABASE_URL_INTAKE'));
const done = await database.runMigrations({ transaction: 'each' });
await database.destroy();
console.log(JSON.stringify({ migrated: 'intake', migrations: done.map(({ name }) => name) }));
