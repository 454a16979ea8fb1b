import type { EntityManager } from 'typeorm';
import { asWrittenToday } from './content-of.ts';
import type { ReceivedReply } from './read-reply.ts';

/**
 * Leaves out the replies that have come before, and writes the inbox rows of the others. Replies are known by source
 * and id, as CloudEvents says. The same reply with the same content is dropped. With another content it is a reply of
 * its own that must not be lost, and is answered with DUPLICATE_ID. A reply without a lawful source or without an id is
 * known by its place in the log.
 */
export async function dropRepeated(
  tx: EntityManager,
  consumer: string,
  received: readonly ReceivedReply[],
): Promise<readonly ReceivedReply[]> {
  const rows = received.map(rowOf);
  const fresh = await keepNew(tx, consumer, rows);
  const isRepeated = fresh.size < rows.length;
  const known = isRepeated ? await contentsOf(tx, consumer, rows) : new Map<string, string | null>();
  const judged = received.map((one): ReceivedReply | undefined => {
    if (fresh.delete(nameOf(rowOf(one)))) return one;
    const before = known.get(nameOf(rowOf(one)));
    return isSaid(one, before) ? undefined : duplicateOf(one);
  });
  const duplicates = judged.flatMap((one) => (one?.fault?.code === 'DUPLICATE_ID' ? [one] : []));
  const placed = await keepNew(tx, consumer, duplicates.map(placeRowOf));
  return judged.flatMap((one) => {
    if (!one || (one.fault?.code === 'DUPLICATE_ID' && !placed.delete(nameOf(placeRowOf(one))))) return [];
    return [one];
  });
}

type Row = { readonly source: string; readonly id: string; readonly content: string };
const nameOf = ({ source, id }: Pick<Row, 'source' | 'id'>): string => `${source} ${id}`;

function rowOf(received: ReceivedReply): Row {
  const { source, replyId: id, content } = received;
  if (source === null || id === null) return placeRowOf(received);
  return { source, id, content: content.meaning ?? content.bytes };
}

/**
 * The row of a reply that is known by its place. A lawful source begins with a slash and this one does not, so that the
 * two never meet.
 */
const placeRowOf = ({ kafkaCode, content, record: { topic, partition, offset } }: ReceivedReply): Row => ({
  source: `department/${kafkaCode}`,
  id: `${topic}/${partition}/${offset}`,
  content: content.bytes,
});

/**
 * Whether the reply has been heard before. Of replies that came before contents were kept nothing else is known: there
 * the id alone says so.
 */
const isSaid = ({ content: { meaning, bytes } }: ReceivedReply, before: string | null | undefined): boolean => {
  if (before === null || before === undefined) return true;
  const known = asWrittenToday(before);
  return known === bytes || known === meaning;
};

const duplicateOf = (received: ReceivedReply): ReceivedReply => ({
  ...received,
  reply: null,
  fault: { code: 'DUPLICATE_ID', details: [received.replyId ?? '', received.source ?? ''] },
});

async function keepNew(tx: EntityManager, consumer: string, rows: readonly Row[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const sources = [...new Set(rows.map(({ source }) => source))];
  const kept: Row[] = await tx.query(
    `INSERT INTO inbox_message (consumer, source, event_id, content)
     SELECT $1, ($5::text[])[r.source], r.id, r.content
     FROM unnest($2::integer[], $3::text[], $4::text[]) AS r (source, id, content)
     ON CONFLICT DO NOTHING RETURNING source, event_id AS id`,
    [
      consumer,
      rows.map(({ source }) => sources.indexOf(source) + 1),
      rows.map(({ id }) => id),
      rows.map(({ content }) => content),
      sources,
    ],
  );
  return new Set(kept.map(nameOf));
}

async function contentsOf(
  tx: EntityManager,
  consumer: string,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, string | null>> {
  const found: { source: string; id: string; content: string | null }[] = await tx.query(
    `SELECT m.source, m.event_id AS id, m.content FROM inbox_message m
     JOIN unnest($2::text[], $3::text[]) AS r (source, id) ON m.source = r.source AND m.event_id = r.id
     WHERE m.consumer = $1`,
    [consumer, rows.map(({ source }) => source), rows.map(({ id }) => id)],
  );
  return new Map(found.map((row) => [nameOf(row), row.content]));
}
