import { EntitySchema } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '@hall/test-database';
import { transactionMigrations } from '../src/index.ts';

/** A row with one of everything that a service keeps: numbers, moments, bytes, JSON, and what the database counts itself. */
export type Parcel = {
  readonly id: string;
  readonly version: number;
  /** The domain counts grams, the table keeps kilograms. */
  readonly grams: number;
  readonly sentAt: string | null;
  readonly sealed: Buffer | null;
  readonly contents: readonly string[];
  readonly note?: string | null;
};

export const ParcelTable = new EntitySchema<Parcel>({
  name: 'parcel',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    grams: {
      type: 'numeric',
      name: 'kilograms',
      transformer: {
        to: (grams: number) => String(grams / 1_000),
        from: (kilograms: string) => Math.round(Number(kilograms) * 1_000),
      },
    },
    sentAt: {
      type: 'timestamptz',
      name: 'sent_at',
      nullable: true,
      transformer: {
        to: (instant: string | null) => instant,
        from: (instant: Date | null) => instant?.toISOString() ?? null,
      },
    },
    sealed: { type: 'bytea', nullable: true },
    contents: { type: 'jsonb' },
    note: { type: 'text', nullable: true },
  },
});

/** One line a parcel and place; the database numbers them. */
export type Stop = { readonly parcelId: string; readonly place: string };

export const StopTable = new EntitySchema<Stop & { readonly number: string }>({
  name: 'stop',
  columns: {
    number: { type: 'bigint', primary: true, generated: 'increment' },
    parcelId: { type: 'uuid', name: 'parcel_id' },
    place: { type: 'text' },
  },
});

class CreateParcels1763999999900 {
  name = 'CreateParcels1763999999900';
  async up(runner: { query: (sql: string) => Promise<unknown> }): Promise<void> {
    await runner.query(`
      CREATE TABLE parcel (
        id uuid PRIMARY KEY, version integer NOT NULL, kilograms numeric NOT NULL, sent_at timestamptz, sealed bytea,
        contents jsonb NOT NULL, note text)`);
    await runner.query(`
      CREATE TABLE stop (
        number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        parcel_id uuid NOT NULL, place text NOT NULL CHECK (place <> ''))`);
  }
}

/** A database of its own, with this package's tables and those of parcels. */
export const openParcels = (): Promise<TestDatabase> =>
  openTestDatabase('transaction_parcels', {
    entities: [ParcelTable, StopTable],
    migrations: [...transactionMigrations, CreateParcels1763999999900],
  });

/** A parcel that differs from all others only in what is given. */
export const parcel = (given: Partial<Parcel> & { readonly id: string }): Parcel => ({
  version: 1,
  grams: 1_250,
  sentAt: '2026-04-20T02:00:00.000Z',
  sealed: Buffer.from('00ff10', 'hex'),
  contents: ['申请表', '"quoted", \\ and \n'],
  note: null,
  ...given,
});
