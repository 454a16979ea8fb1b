import { DataSource, EntitySchema } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '@hall/test-database';
import {
  historyRow,
  historyTable,
  pinColumns,
  pinnedColumn,
  PinnedContents,
  PinnedContentTable,
  rowsOf,
  saveRows,
  stepsOf,
  SayVersionOnce1764900000000,
  tellHistoryByChanges,
  transactionMigrations,
  type PinnedColumns,
  type Transaction,
} from '../src/index.ts';

/** A row that shares its tariff, and often its route, with many others. */
export type Shipment = {
  readonly id: string;
  readonly version: number;
  readonly tariff: object;
  readonly route: readonly string[] | null;
  readonly note: string;
};

export const ShipmentTable = new EntitySchema<Shipment>({
  name: 'shipment',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    tariff: pinnedColumn('tariff_digest'),
    route: { ...pinnedColumn('route_digest'), nullable: true },
    note: { type: 'text' },
  },
});

export const HistoryTable = historyTable('shipmentId', 'shipment_id');

export const pinned: PinnedColumns = {
  columns: [{ table: 'shipment', column: 'tariff' }],
  historyId: 'shipment_id',
};

/** The tables as they were before contents were pinned. */
class CreateShipments1763999999920 {
  name = 'CreateShipments1763999999920';
  async up(runner: { query: (sql: string) => Promise<unknown> }): Promise<void> {
    await runner.query(`
      CREATE TABLE shipment (
        id uuid PRIMARY KEY, version integer NOT NULL, tariff jsonb NOT NULL, route_digest text, note text NOT NULL)`);
    await runner.query(`
      CREATE TABLE history (
        shipment_id uuid NOT NULL, version integer NOT NULL, cause_id text NOT NULL, action text NOT NULL, actor text NOT NULL,
        at timestamptz NOT NULL, after jsonb NOT NULL, CONSTRAINT history_pkey PRIMARY KEY (shipment_id, version))`);
    await tellHistoryByChanges(runner as never, 'shipment_id');
    await new SayVersionOnce1764900000000().up(runner as never);
  }
}

class PinTariffs1763999999921 {
  name = 'PinTariffs1763999999921';
  up = (runner: never): Promise<void> => pinColumns(runner, pinned);
}

const parts = {
  entities: [ShipmentTable, HistoryTable, PinnedContentTable],
  subscribers: [PinnedContents],
};

/** A database of its own with shipments whose tariffs are kept once. */
export const openShipments = (): Promise<TestDatabase> =>
  openTestDatabase('transaction_shipments', {
    ...parts,
    migrations: [...transactionMigrations, CreateShipments1763999999920, PinTariffs1763999999921],
  });

/** A database of its own with shipments that have their tariffs in them. */
export const openPlainShipments = (): Promise<TestDatabase> =>
  openTestDatabase('transaction_plain_shipments', {
    ...parts,
    migrations: [...transactionMigrations, CreateShipments1763999999920],
  });

/** Another process that works on the database: it remembers nothing. End it with `destroy`. */
export const anotherProcess = ({ options }: TestDatabase): Promise<DataSource> => new DataSource(options).initialize();

const change = { actor: 'H201', action: 'send', causeId: 'c', at: '2026-04-20T02:00:00.000Z' };

/** Saves steps of shipments as a service does: the rows, what they pin, and the history. */
export async function saveShipments(
  tx: Transaction,
  steps: readonly { readonly before: Shipment | null; readonly after: Shipment }[],
  isEnd = false,
): Promise<void> {
  const history = steps.map((step) => historyRow('shipmentId', { ...step, change }, isEnd, ShipmentTable));
  await saveRows(tx, [stepsOf(ShipmentTable, steps)], rowsOf(HistoryTable, history));
}
