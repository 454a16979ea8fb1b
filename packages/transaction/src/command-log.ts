import type { HallNow } from '@hall/working-days';
import type { EntityManager } from 'typeorm';
import { nowColumns } from './hall-now.ts';
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

// Jsonb, so that the order of fields does not matter; a hash, so that no personal data are kept.
const HASH = `sha256(convert_to($4::jsonb::text, 'UTF8'))`;

/**
 * Writes the request down before anything else, and reads the clock. What is published in this transaction carries the
 * trace of the request. Waits while the same request is running elsewhere, so that a retry that overtakes its first
 * attempt gets the answer of that attempt, and no conflict with itself.
 */
export async function enterCommand(tx: EntityManager, { trace, ...command }: Command): Promise<Known> {
  const key = [command.actor, command.commandId, command.action, JSON.stringify(command.input)];
  const [{ entered, instant, today }]: [HallNow & { entered: boolean }] = await tx.query(
    `WITH entered AS (
       INSERT INTO command (actor, command_id, action, input_hash) VALUES ($1, $2, $3, ${HASH})
       ON CONFLICT DO NOTHING RETURNING 1)
     SELECT EXISTS (SELECT FROM entered) AS entered, ${nowColumns},
            set_config('hall.traceparent', $5, true), set_config('hall.correlation_id', $6, true)`,
    [...key, trace?.traceparent ?? '', trace?.correlationId ?? ''],
  );
  if (entered) return { as: 'NEW', now: { instant, today } };
  const [found]: [{ same: boolean } & Kept] = await tx.query(
    `SELECT (action, input_hash) = ($3, ${HASH}) AS same, answer, answer_id AS id, answer_version AS version
     FROM command WHERE actor = $1 AND command_id = $2`,
    key,
  );
  return found.same ? { as: 'ANSWERED', answer: await answerIn(tx, found) } : { as: 'OTHER' };
}

/** An answer as it is kept: itself, or as the version of a subject that the history has. */
type Kept = { readonly answer: object } | (ToldVersion & { readonly answer: null });

/**
 * Keeps the answer for whoever sends the request again. Most commands answer the very subject that they have changed, which the history has: then its
 * version is all that is kept.
 */
export function keepAnswer(tx: EntityManager, { actor, commandId }: Command, answer: object): Promise<unknown> {
  const told = toldVersionOf(answer);
  if (!told)
    return tx.query(`UPDATE command SET answer = $3 WHERE actor = $1 AND command_id = $2`, [actor, commandId, answer]);
  return tx.query(`UPDATE command SET answer_id = $3, answer_version = $4 WHERE actor = $1 AND command_id = $2`, [
    actor,
    commandId,
    told.id,
    told.version,
  ]);
}

/** Throws when the history does not have the version, which cannot be: both were written in one transaction. */
async function answerIn(tx: EntityManager, kept: Kept): Promise<object> {
  if (kept.answer !== null) return kept.answer;
  const { target, primaryColumns } = tx.connection.getMetadata('History');
  const subject = primaryColumns.find(({ propertyName }) => propertyName !== 'version')?.propertyName ?? '';
  const rows = await tx.find(target, { where: { [subject]: kept.id }, order: { version: 'ASC' } });
  const answer = versionFrom(rows as unknown as readonly Told[], kept.version);
  if (!answer) throw new Error(`the history has no version ${kept.version} of ${kept.id}`);
  return answer;
}
