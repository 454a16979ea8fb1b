import { createHash } from 'node:crypto';
import type { HallNow } from '@hall/working-days';
import type { EntityManager } from 'typeorm';
import { frozenFieldsOf } from './frozen/frozen-columns.ts';
import { nowColumns } from './hall-now.ts';
import { leaveToCommit } from './one-transaction.ts';
import { keepPlans } from './preparing-client.ts';
import { canonicalJson } from './pinned/digest.ts';
import { toldVersionOf, versionFrom, type Told, type ToldVersion } from './history.ts';

/**
 * Who asks for what. `commandId` is chosen by the actor: with the same action and the same input it is the same
 * request.
 */
export type Command = {
  readonly commandId: string;
  readonly action: string;
  readonly actor: string;
  readonly input: object;
  /** Ties what the command publishes to the request, for logs and traces. */
  readonly trace?: { readonly correlationId: string | null; readonly traceparent: string | null };
};

/** What is known of a request before it runs: nothing, its first answer, or that its id belongs to another one. */
type Known =
  | { readonly as: 'NEW'; readonly now: HallNow }
  | { readonly as: 'ANSWERED'; readonly answer: object }
  | { readonly as: 'OTHER' };

/**
 * What is kept of an input to know it again: a hash, so that no personal data are kept; of canonical JSON, so that the
 * order of fields does not matter.
 */
const hashOf = (input: object): Buffer => createHash('sha256').update(canonicalJson(input)).digest();

/** How PostgreSQL has reckoned the hash of the input `$4` in earlier releases: a request that was kept by one of them is known again too. */
const EARLIER_HASH = `sha256(convert_to($4::jsonb::text, 'UTF8'))`;

/**
 * Writes the request down before anything else, and reads the clock. What is published in this transaction carries the
 * trace of the request. Waits while the same request is running elsewhere, so that a retry that overtakes its first
 * attempt gets the answer of that attempt, and no conflict with itself.
 */
export async function enterCommand(tx: EntityManager, asked: Command): Promise<Known> {
  const { trace, actor, commandId, action, input } = asked;
  const hash = hashOf(input);
  const [{ entered, instant, today }]: [HallNow & { entered: boolean }] = await tx.query(
    `WITH entered AS (
       INSERT INTO command (actor, command_id, action, input_hash) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING 1)
     SELECT EXISTS (SELECT FROM entered) AS entered, ${nowColumns},
            set_config('hall.traceparent', $5, true), set_config('hall.correlation_id', $6, true), ${keepPlans}`,
    [actor, commandId, action, hash, trace?.traceparent ?? '', trace?.correlationId ?? ''],
  );
  if (entered) return { as: 'NEW', now: { instant, today } };
  const [found]: ({ same: boolean } & Kept)[] = await tx.query(
    `SELECT action = $3 AND input_hash IN ($5, ${EARLIER_HASH}) AS same, answer, answer_id AS id, answer_version AS version
     FROM command WHERE actor = $1 AND command_id = $2`,
    [actor, commandId, action, JSON.stringify(input), hash],
  );
  if (!found) return enterCommand(tx, asked); // it was swept just now, because it was old
  return found.same ? { as: 'ANSWERED', answer: await answerIn(tx, found) } : { as: 'OTHER' };
}

/** An answer as it is kept: itself, or as the version of a subject that the history has. */
type Kept = { readonly answer: object } | (ToldVersion & { readonly answer: null });

/**
 * Keeps the answer for whoever sends the request again. Most commands answer the very subject that they have changed, which the history has: then its
 * version is all that is kept.
 */
export async function keepAnswer(tx: EntityManager, { actor, commandId }: Command, answer: object): Promise<void> {
  const told = toldVersionOf(answer);
  const kept = told ? { answer_id: told.id, answer_version: told.version } : { answer };
  const changes = Object.keys(kept).map((column, index) => `${column} = $${index + 3}`);
  const update = `UPDATE command SET ${changes.join(', ')} WHERE actor = $1 AND command_id = $2`;
  await leaveToCommit(tx, update, [actor, commandId, ...Object.values(kept)]);
}

/** Throws when the history does not have the version, which cannot be: both were written in one transaction. */
async function answerIn(tx: EntityManager, kept: Kept): Promise<object> {
  if (kept.answer !== null) return kept.answer;
  const { target, primaryColumns } = tx.connection.getMetadata('History');
  const subject = primaryColumns.find(({ propertyName }) => propertyName !== 'version')?.propertyName ?? '';
  const rows = await tx.find(target, { where: { [subject]: kept.id }, order: { version: 'ASC' } });
  const { properties, frozen } = await subjectIn(tx, kept.id);
  const answer = versionFrom(rows as unknown as readonly Told[], kept.version, properties, frozen);
  if (!answer) throw new Error(`the history has no version ${kept.version} of ${kept.id}`);
  return answer;
}

/** What the subject with this id has, and what of it never changes, by the table in which its row is. */
async function subjectIn(tx: EntityManager, id: string): Promise<{ properties: readonly string[]; frozen: object }> {
  for (const metadata of tx.connection.entityMetadatas) {
    const properties = metadata.columns.map(({ propertyName }) => propertyName);
    if (!properties.includes('id') || !properties.includes('version')) continue;
    const row = await tx.findOneBy(metadata.target, { id });
    if (row) return { properties, frozen: frozenFieldsOf(row, metadata) };
  }
  return { properties: [], frozen: {} };
}
