import type { EntityManager } from 'typeorm';

/** Who wants what: `commandId` is the actor's own, and with the same action and input it is the same request. */
export type Command = {
  readonly commandId: string;
  readonly action: string;
  readonly actor: string;
  readonly input: object;
  /** Ties what the command publishes to the request, for logs and traces. */
  readonly trace?: { readonly correlationId: string | null; readonly traceparent: string | null };
};

/** What is known of a request before it runs: nothing, its first answer, or that its id belongs to another one. */
export type Known =
  { readonly as: 'NEW' } | { readonly as: 'ANSWERED'; readonly answer: object } | { readonly as: 'OTHER' };

const HASH = `sha256(convert_to($4::jsonb::text, 'UTF8'))`; // jsonb: the order of fields does not matter; a hash: no personal data

/**
 * Writes the request down, first of all. Waits while the same request is running elsewhere, so that a retry which overtakes
 * its first attempt gets its answer, not a conflict with itself.
 */
export async function enterCommand(tx: EntityManager, command: Command): Promise<Known> {
  const key = [command.actor, command.commandId, command.action, JSON.stringify(command.input)];
  const entered: unknown[] = await tx.query(
    `INSERT INTO command (actor, command_id, action, input_hash) VALUES ($1, $2, $3, ${HASH})
     ON CONFLICT DO NOTHING RETURNING command_id`,
    key,
  );
  if (entered.length === 1) return { as: 'NEW' };
  const [found]: [{ same: boolean; answer: object }] = await tx.query(
    `SELECT (action, input_hash) = ($3, ${HASH}) AS same, answer FROM command WHERE actor = $1 AND command_id = $2`,
    key,
  );
  return found.same ? { as: 'ANSWERED', answer: found.answer } : { as: 'OTHER' };
}

/** What is published in this transaction carries the request's trace; the outbox reads it there. */
export const traceTo = (tx: EntityManager, { trace }: Command): Promise<unknown> =>
  tx.query(`SELECT set_config('hall.traceparent', $1, true), set_config('hall.correlation_id', $2, true)`, [
    trace?.traceparent ?? '',
    trace?.correlationId ?? '',
  ]);

/** Keeps the answer for whoever sends the request again. */
export const keepAnswer = (tx: EntityManager, { actor, commandId }: Command, answer: object): Promise<unknown> =>
  tx.query(`UPDATE command SET answer = $3 WHERE actor = $1 AND command_id = $2`, [actor, commandId, answer]);
