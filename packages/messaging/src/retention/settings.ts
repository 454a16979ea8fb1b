/**
 * How long technical rows are kept, in days, and how often is looked for what is due (decision 0033). Null: for ever. What belongs to a case, its
 * history, documents, clocks and replies, is not among them.
 */
export type Retention = {
  /** Requests with their answers: so long the same request is answered once more and not carried out again. */
  readonly commandDays: number | null;
  /** Which messages of our own services were handled. */
  readonly inboxDays: number | null;
  /** Events that were sent, on topics that the log keeps without limit. */
  readonly outboxDays: number | null;
  /** Messages that had waited and were applied. */
  readonly parkedDays: number | null;
  readonly everyMinutes: number;
};

type Setting = { readonly name: string; readonly usual: number; readonly least: number; readonly because: string };

const settings = {
  commandDays: {
    name: 'RETENTION_COMMANDS_DAYS',
    usual: 30,
    least: 7,
    because: 'a request is sent again for days while a network is down',
  },
  inboxDays: {
    name: 'RETENTION_INBOX_DAYS',
    usual: 40,
    least: 35,
    because: 'a copy of the database that is 35 days old can be repaired',
  },
  outboxDays: {
    name: 'RETENTION_OUTBOX_DAYS',
    usual: 40,
    least: 35,
    because: 'a copy of the database that is 35 days old can be repaired',
  },
  parkedDays: {
    name: 'RETENTION_PARKED_DAYS',
    usual: 200,
    least: 184,
    because: 'logs of what went wrong are kept for six months (网络安全法 art. 21(3))',
  },
} satisfies Record<Exclude<keyof Retention, 'everyMinutes'>, Setting>;

const EVERY = 'SWEEP_EVERY_MINUTES';

/** The longest period that is understood: a hundred years. More is a slip of the hand. */
const MAX_DAYS = 36_500;

/** The retention that the environment asks for. Throws, naming the variable, what it may be, and why, when one of them cannot be kept. */
export function readRetention(env: NodeJS.ProcessEnv): Retention {
  return {
    commandDays: daysOf(env, settings.commandDays),
    inboxDays: daysOf(env, settings.inboxDays),
    outboxDays: daysOf(env, settings.outboxDays),
    parkedDays: daysOf(env, settings.parkedDays),
    everyMinutes: minutesOf(env),
  };
}

function daysOf(env: NodeJS.ProcessEnv, { name, usual, least, because }: Setting): number | null {
  const text = env[name] || String(usual);
  if (text === '0' || text === 'never') return null;
  const days = Number(text);
  const allowed = `${least} to ${MAX_DAYS} days, or never (0) to keep them for ever`;
  if (!Number.isInteger(days) || days < 0 || days > MAX_DAYS)
    throw new Error(`${name} is no number of days: ${text}. It may be ${allowed}`);
  if (days < least) throw new Error(`${name} is too short: ${text}. It may be ${allowed}, because ${because}`);
  return days;
}

function minutesOf(env: NodeJS.ProcessEnv): number {
  const minutes = Number(env[EVERY] || '360');
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 10_080)
    throw new Error(`${EVERY} is no number of minutes from 1 to 10080 (a week): ${env[EVERY]}`);
  return minutes;
}
