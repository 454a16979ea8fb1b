import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkNothingLost, checkServersBelong, rememberServers, setDamagedAside } from './belonging.mjs';
import { developmentSecrets } from './secrets.mjs';
import { readWhole, writeWhole } from './whole-file.mjs';

/** A batch as the broker writes it: one record, the first of its log. */
const batch = Buffer.from(
  '00000000000000000000004f0000000102dae5a682002000000000000001a20ff48cd9000001a20ff48cd9ffffffffffffffffffffffffffff000000013a0000000800000002260000000000010200000001000200000001000000',
  'hex',
);
const made: string[] = [];
let folder = '';
afterAll(() => made.forEach((path) => rmSync(path, { recursive: true, force: true })));
const put = (name: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};
const metadata = 'kafka/metadata/__cluster_metadata-0/00000000000000000000.log';
const events = 'kafka/log/hall.intake.event.v1-2/00000000000000000000.log';

/** The files of a hall that has worked, as far as the check reads them. */
beforeEach(() => {
  folder = mkdtempSync('/var/tmp/hall-belonging-');
  made.push(folder);
  chmodSync(folder, 0o755); // else PostgreSQL's data are looked for elsewhere
  for (const name of ['metadata', 'log']) put(`kafka/${name}/meta.properties`, '#\nnode.id=1\ncluster.id=ours\n');
  put(metadata, batch);
  put(events, batch);
  put('postgres/PG_VERSION', '18\n');
  put('postgres/global/pg_control', Buffer.from('0807060504030201', 'hex'));
});

describe('the data of both servers', () => {
  it('belong together when they have worked together, and the logs end where they end', () => {
    rememberServers(folder);
    expect(readWhole(join(folder, 'hall.json'), '')).toMatchObject({ postgres: '72623859790382856', kafka: 'ours' });
    expect(checkServersBelong(folder)).toEqual({ ends: new Map([['hall.intake.event.v1-2', 1n]]), damaged: [] });
  });

  it('are not there yet in a new folder', () => {
    rmSync(join(folder, 'postgres'), { recursive: true });
    rmSync(join(folder, 'kafka'), { recursive: true });
    expect(checkServersBelong(folder)).toBeUndefined();
  });

  it.each<[string, () => void, RegExp]>([
    ['Kafka is gone', () => rmSync(join(folder, 'kafka'), { recursive: true }), /Apache Kafka .* gone .*reset/],
    ['PostgreSQL is gone', () => rmSync(join(folder, 'postgres'), { recursive: true }), /PostgreSQL .* gone .*reset/],
    ['another cluster', () => put('postgres/global/pg_control', Buffer.alloc(8, 7)), /of another hall.*reset/],
    [
      'an id is gone',
      () => rmSync(join(folder, 'kafka/metadata/meta.properties')),
      /meta\.properties is missing.*reset/,
    ],
    [
      'the other id is gone',
      () => rmSync(join(folder, 'kafka/log/meta.properties')),
      /meta\.properties is missing.*reset/,
    ],
    [
      'noise in the metadata',
      () => put(metadata, Buffer.alloc(4_000, 'noise')),
      /damaged .*__cluster_metadata-0.*reset/,
    ],
    ['one changed byte', () => put(events, Buffer.from(batch).fill(9, 80, 81)), /damaged .*hall\.intake.*reset/],
  ])('are refused with the remedy: %s', (_what, damage, said) => {
    rememberServers(folder);
    damage();
    expect(() => checkServersBelong(folder)).toThrow(said);
  });

  it('are refused without a mark too, when Kafka keeps events of a database that is gone', () => {
    rmSync(join(folder, 'postgres'), { recursive: true });
    expect(() => checkServersBelong(folder)).toThrow(/keeps events.*gone.*reset/);
  });

  it('may end with a batch that a kill has cut short, or with zeros', () => {
    put(events, Buffer.concat([batch, Buffer.from(batch.subarray(0, 70)).fill(1, 7, 8)]));
    expect(checkServersBelong(folder)?.ends.get('hall.intake.event.v1-2')).toBe(1n);
    put(events, Buffer.concat([batch, Buffer.alloc(500)]));
    expect(checkServersBelong(folder)?.ends.get('hall.intake.event.v1-2')).toBe(1n);
  });

  it('have lost something when the log ends before what was published', () => {
    const receipt = { service: 'intake', partition: 'hall.intake.event.v1-2', offset: 16n };
    expect(() => checkNothingLost([receipt], new Map([[receipt.partition, 17n]]))).not.toThrow();
    expect(() => checkNothingLost([receipt], new Map([[receipt.partition, 16n]]))).toThrow(
      /lost events[\s\S]*offset 16/,
    );
    expect(() => checkNothingLost([receipt], new Map())).toThrow(/reset/);
  });

  it('go on where only what departments read was lost, and name the remedy', () => {
    const receipt = { service: 'review', partition: 'hall.department.fire-rescue.task.v1-2', offset: 16n };
    expect(checkNothingLost([receipt], new Map([[receipt.partition, 17n]]))).toEqual([]);
    expect(checkNothingLost([receipt], new Map())).toEqual([
      expect.stringMatching(
        /fire-rescue\.task\.v1-2.* npm run repair -- review --resend hall\.department\.fire-rescue\.task\.v1$/,
      ),
    ]);
  });
});

describe('a damaged partition that only a department reads', () => {
  it.each(['task', 'rejected'])('stops nobody: %s, its folder is moved aside and nothing is deleted', (kind) => {
    const partition = `hall.department.fire-rescue.${kind}.v1-1`;
    put(`kafka/log/${partition}/00000000000000000000.log`, Buffer.alloc(4_000, 'noise'));
    rememberServers(folder);
    const logs = checkServersBelong(folder);
    expect(logs).toEqual({ ends: new Map([['hall.intake.event.v1-2', 1n]]), damaged: [partition] });
    expect(existsSync(join(folder, 'kafka/log', partition))).toBe(true); // looking changes nothing

    const [said] = setDamagedAside(folder, logs!.damaged);
    const [, place] = /^Partition (?:\S+) .* moved to (\S+)\.$/.exec(said!)!;
    expect(said).toContain(partition);
    expect(place).not.toContain('/kafka/log/');
    expect(readFileSync(join(place!, '00000000000000000000.log'))).toEqual(Buffer.alloc(4_000, 'noise'));
    expect(existsSync(join(folder, 'kafka/log', partition))).toBe(false);
    const receipt = { service: 'review', partition, offset: 3n };
    expect(checkNothingLost([receipt], logs!.ends)).toEqual([
      expect.stringContaining(`npm run repair -- review --resend hall.department.fire-rescue.${kind}.v1`),
    ]);
  });

  it('is not one of replies, which only the log holds', () => {
    put('kafka/log/hall.department.fire-rescue.reply.v1-1/00000000000000000000.log', Buffer.alloc(4_000, 'noise'));
    expect(() => checkServersBelong(folder)).toThrow(/damaged .*reply\.v1-1.*Restore a copy.*reset/);
  });
});

describe('the files of a start', () => {
  it('are named with the remedy when they are broken', () => {
    put('secrets.json', '{"postgres": ');
    expect(() => developmentSecrets(folder, true)).toThrow(/secrets\.json is broken.*Put the file back.*reset/);
    put('secrets.json', '{}');
    expect(() => developmentSecrets(folder, true)).toThrow(/secrets\.json is broken.*Put the file back/);
  });

  it('are not made anew when only the old passwords open the data', () => {
    expect(() => developmentSecrets(folder, true)).toThrow(/secrets\.json is gone.*Put the file back/);
    expect(developmentSecrets(folder, false).postgres).toHaveLength(24);
  });

  it('hold the old value when the new one cannot be written', () => {
    writeWhole(join(folder, 'a.json'), { value: 1 });
    expect(() => writeWhole(join(folder, 'a.json'), { value: 1n })).toThrow();
    expect(readWhole(join(folder, 'a.json'), '')).toEqual({ value: 1 });
  });
});
