import { hasRole, type Caller, type Role } from '@hall/callers';
import type { Refused } from '@hall/refusals';

/** For each status in which an action is possible, the status it leads to. */
type Leads<Status extends string> = Readonly<Partial<Record<Status, Status>>>;

/** An action that a person takes. Every question has to be answered, or nothing compiles. */
type PersonalAction<Status extends string, Subject, Situation> = {
  /** What officers call it. */
  readonly word: string;
  /** The operation of the graph by which it is taken. */
  readonly operation: string;
  /** The roles that may take it. */
  readonly roles: readonly Role[];
  /**
   * The statuses in which it is possible, each with the status it leads to. The comment behind it names the clause of docs/law that says so:
   * `leads: { RECEIVED: 'ACCEPTED' }, // T8`.
   */
  readonly leads: Leads<Status>;
  /** The refusal for a caller who may not take it on this subject although a role allows it, for example because of an earlier step; else undefined. */
  readonly keptFrom: (subject: Subject, caller: Caller) => Refused | undefined;
  /**
   * Whether something else prevents it although the status allows it: there is nothing it could be done with, or it has been done already. It is
   * then not offered; the rule of the action refuses it with its own code.
   */
  readonly isObstructed: (subject: Subject, situation: Situation) => boolean;
};

/** An action that no person takes. `byLaw` says what brings it about, and where the law says so. It is offered to nobody. */
type LawfulAction<Status extends string> = { readonly byLaw: string; readonly leads: Leads<Status> };

/** One row of a service's table of actions. */
export type ActionRow<Status extends string, Subject, Situation> =
  PersonalAction<Status, Subject, Situation> | LawfulAction<Status>;

/** The operations of the graph by which the actions of a table are taken. */
export type OperationOf<Table> = Extract<Table[keyof Table], { readonly operation: string }>['operation'];

/** A table of actions, whatever they are done to. */
type ActionTable<Status extends string> = Readonly<Record<string, ActionRow<Status, never, never>>>;

/** An action that leads from each of these statuses to itself. */
export const staysIn = <Status extends string>(...statuses: readonly Status[]): Leads<Status> =>
  Object.fromEntries(statuses.map((status) => [status, status])) as Leads<Status>;

/** An action that leads from each of these statuses to one. */
export const allTo = <Status extends string>(to: Status, from: readonly Status[]): Leads<Status> =>
  Object.fromEntries(from.map((status) => [status, to])) as Leads<Status>;

/**
 * The same table seen from the statuses: for each status, the actions that are possible in it and the status each leads to, in the order of the
 * table of actions. What it does not list is not allowed.
 */
export const lifecycleFrom = <Status extends string, Table extends ActionTable<Status>>(
  statuses: readonly Status[],
  actions: Table,
): Readonly<Record<Status, Readonly<Partial<Record<keyof Table, Status>>>>> =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      Object.fromEntries(
        Object.entries(actions).flatMap(([action, { leads }]) => (leads[status] ? [[action, leads[status]]] : [])),
      ),
    ]),
  ) as Record<Status, Partial<Record<keyof Table, Status>>>;

/** For each operation by which actions of the table are taken, the roles that may use it. */
export const rolesOf = <Table extends ActionTable<never>>(
  actions: Table,
): Readonly<Record<OperationOf<Table>, readonly Role[]>> =>
  Object.fromEntries(
    Object.values(actions).flatMap((row) => ('byLaw' in row ? [] : [[row.operation, row.roles]])),
  ) as Record<OperationOf<Table>, readonly Role[]>;

/** What officers call these actions; an action that no person takes has no word. */
export const wordsOf = (rows: readonly ActionRow<never, never, never>[]): readonly string[] =>
  rows.flatMap((row) => ('byLaw' in row ? [] : [row.word]));

/** Whether the action is offered to the caller, as far as its row says: the status of the subject is not looked at. */
export function isOffered<Subject, Situation>(
  row: ActionRow<never, Subject, Situation>,
  { caller, subject, situation }: { readonly caller: Caller; readonly subject: Subject; readonly situation: Situation },
): boolean {
  if ('byLaw' in row || !hasRole(caller, row.roles)) return false;
  return !row.keptFrom(subject, caller) && !row.isObstructed(subject, situation);
}
