import { DataSource, type DataSourceOptions } from 'typeorm';
import { PreparingClient } from './preparing-client.ts';

/** What a service stores: its tables, what its rows are read with, and its migrations in the order in which they run. */
type Storage = Pick<DataSourceOptions, 'entities' | 'subscribers' | 'migrations'>;

/** Connections of one process to its database. */
const POOL_SIZE = 10;

/** Connects to the database of a service, which no other service may know. Rejects when it cannot be reached. */
export const connect = (url: string, storage: Storage): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url,
    poolSize: POOL_SIZE,
    extra: { Client: PreparingClient },
    ...storage,
  }).initialize();
