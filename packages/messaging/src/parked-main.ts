import { isUtf8 } from 'node:buffer';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { isService, services } from '@hall/topology';
import { DataSource } from 'typeorm';
import { brokerAnswers, databaseAnswers } from './answering.ts';
import { NothingToRelease, NotParked, releaseParked, skipParked } from './inbox/resolve-parked.ts';
import { actOnParkedEvent, listOfEvents } from './outbox/parked-events-command.ts';
import { isParkedEvent } from './outbox/parked-events.ts';
import { runTool } from './run-tool.ts';
import { variable } from './tool-variable.ts';

/**
 * `npm run parked -- list | show <id> | release <id> --reason "…" | skip <id> --reason "…"`, each with `--service <name>`; list
 * shows all services. The id `event-<n>` is an event of ours that the log refuses.
 */
const usage = 'usage: npm run parked -- list [--service s] | show|release|skip <id> --service s [--reason "why"]';

type Asked = { readonly action: string; readonly id: string; readonly service: string; readonly reason: string };

async function main(): Promise<number> {
  const asked = parse();
  if (!asked) return fail(usage, 2);
  const { action, service, reason } = asked;
  if (action !== 'list' && !isService(service)) return fail(`name the service: --service ${services.join('|')}`, 2);
  if ((action === 'release' || action === 'skip') && reason.trim() === '')
    return fail('say why: --reason "…" is kept with the message', 2);
  for (const name of service ? [service] : services) {
    const url = variable(`DATABASE_URL_${name.toUpperCase()}`);
    if (!url) return fail(`no database of ${name}: npm start, or set DATABASE_URL_${name.toUpperCase()}`, 1);
    await databaseAnswers(name, url);
    const database = await new DataSource({ type: 'postgres', url }).initialize();
    try {
      await act(database, name, asked);
    } catch (fault) {
      if (fault instanceof NotParked || fault instanceof NothingToRelease) return fail(`${name}: ${fault.message}`, 1);
      throw fault;
    } finally {
      await database.destroy();
    }
  }
  if (action === 'list') await brokerIsThere();
  return 0;
}

/**
 * Without the broker a list would not be the whole, because what nobody could read is not parked. Rejects with Silent.
 */
async function brokerIsThere(): Promise<void> {
  const brokers = variable('KAFKA_BROKERS')?.split(',');
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  if (brokers) await brokerAnswers({ clientId: 'hall.parked', brokers, log: quiet });
}

async function act({ manager }: DataSource, service: string, { action, id, reason }: Asked): Promise<void> {
  const decision = { by: userInfo().username, reason };
  if (isParkedEvent(id)) return actOnParkedEvent(manager, service, { action, id, decision });
  if (action === 'release') await releaseParked(manager, id, decision);
  if (action === 'skip') await skipParked(manager, id, decision);
  if (action === 'release' || action === 'skip')
    return console.log(`${service} ${id}: ${action === 'skip' ? 'skipped' : 'released'}`);
  const columns =
    action === 'show' ? '*' : 'id, consumer, topic, partition, log_offset, key, seq, reason_code, reason, parked_at';
  const rows: { value?: Buffer | null }[] = await manager.query(
    `SELECT ${columns} FROM parked_message WHERE resolution IS NULL AND ($1 = '' OR id::text = $1) ORDER BY id`,
    [action === 'show' ? id : ''],
  );
  if (action === 'show' && rows.length === 0) throw new NotParked(`no parked message ${id}`);
  if (action === 'list') console.log(`${service}: ${rows.length} parked`);
  for (const row of rows)
    console.log(action === 'show' ? JSON.stringify({ ...row, value: shown(row.value) }, null, 2) : JSON.stringify(row));
  if (action === 'list') await listOfEvents(manager, service);
}

/** The value as text. Bytes that are no UTF-8 are one reason why a message is parked: they are shown as \xNN, the rest as it is. */
function shown(value: Buffer | null | undefined): string | null {
  if (!value) return null;
  const parts: string[] = [];
  let at = 0;
  while (at < value.length) {
    const length = [1, 2, 3, 4].find((bytes) => at + bytes <= value.length && isUtf8(value.subarray(at, at + bytes)));
    parts.push(
      length ? value.toString('utf8', at, at + length) : `\\x${value.toString('hex', at, at + 1).toUpperCase()}`,
    );
    at += length ?? 1;
  }
  return parts.join('');
}

function parse(): Asked | undefined {
  try {
    const text = { type: 'string', default: '' } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { service: text, reason: text } });
    const [action = '', id = ''] = positionals;
    const known =
      action === 'list' ? id === '' : ['show', 'release', 'skip'].includes(action) && /^(event-)?\d+$/.test(id);
    return known ? { action, id, ...values } : undefined;
  } catch {
    return undefined;
  }
}

function fail(text: string, code: number): number {
  console.error(text);
  return code;
}

/** `parked -- list | head`: the reader has seen enough and is gone; that is no fault. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : 1));
await runTool(main);
