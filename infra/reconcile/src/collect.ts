import { departmentTopics, topics } from '@hall/event-contracts';
import { dataIn, databaseAnswers, readLog, type LogRecord } from '@hall/messaging';
import type { ServiceName } from '@hall/topology';
import pg from 'pg';
import { isReply } from './compare-log.ts';
import type { DeliveryFacts, Facts, IntakeFacts, LogFact, OutboxFact, ParkedFact, ReviewFacts } from './facts.ts';

/** Where the four databases and the log are. */
export type Places = {
  readonly databases: Readonly<Record<ServiceName, string>>;
  readonly brokers: readonly string[];
};

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

const outbox = `SELECT event_id::text AS id, topic, key, subject, seq::int, type, data->>'status' AS status,
  (data->>'round')::int AS round, data->>'outcome' AS outcome, published_at IS NOT NULL AS published FROM outbox_whole ORDER BY id`;
const swept = `SELECT topic, key, swept_seq::int AS seq FROM event_stream WHERE swept_seq > 0`;
const parked = `SELECT topic, key, reason_code AS code FROM parked_message WHERE resolution IS NULL`;

/**
 * Reads everything that the databases and the log know. The log is read first, because what is in it must be known to
 * the databases that are read after it. Rejects with Silent, in one sentence, when a database or the broker does not
 * answer.
 */
export async function collect({ databases, brokers }: Places): Promise<Facts> {
  for (const [whose, url] of Object.entries(databases)) await databaseAnswers(whose, url);
  const codes = await rows<{ code: string }>(
    databases.review,
    `SELECT value->>'kafkaCode' AS code FROM catalogue_copy WHERE kind = 'department' AND value->>'integration' = 'KAFKA'`,
  );
  const log: LogFact[] = [];
  const all = [...Object.values(topics), ...codes.flatMap(({ code }) => Object.values(departmentTopics(code)))];
  const options = { clientId: 'hall.reconcile', brokers, log: quiet };
  const undecided = await readLog(options, all, (record) => void log.push(factOf(record)));
  const open = undecided.map((place) => ({ ...place, from: String(place.from), end: String(place.end) }));
  const [intake, review, delivery, consultation] = await Promise.all([
    readIntake(databases.intake),
    readReview(databases.review),
    readDelivery(databases.delivery),
    readService(databases.consultation),
  ]);
  return { intake, review, delivery, consultation, log, open };
}

function factOf(record: LogRecord): LogFact {
  const { topic, partition, offset, key, headers } = record;
  return {
    topic,
    key,
    place: `${topic}/${partition}/${offset}`,
    id: headers.ce_id ?? null,
    source: headers.ce_source ?? null,
    seq: Number(headers.ce_sequence ?? 0),
    told: isReply(topic) || record.unreadable ? null : toldBy(record),
  };
}

/** The same of a record as `outbox` reads of a row. Null where its content cannot be read. */
function toldBy(record: LogRecord): LogFact['told'] {
  const type = (record.headers.ce_type ?? '').replace(/^hall\.[a-z]+\./, '');
  const subject = record.headers.ce_subject ?? '';
  try {
    const { status, round, outcome } = dataIn(record) as Partial<NonNullable<LogFact['told']>>;
    return { subject, type, status: status ?? null, round: round ?? null, outcome: outcome ?? null };
  } catch {
    return null;
  }
}

const readService = async (url: string): Promise<Facts['consultation']> => ({
  swept: await rows(url, swept),
  outbox: await rows<OutboxFact>(url, outbox),
  parked: await rows<ParkedFact>(url, parked),
});

const readIntake = async (url: string): Promise<IntakeFacts> => ({
  ...(await readService(url)),
  cases: await rows(
    url,
    `SELECT id, case_number AS "caseNumber", joint_case_id AS "jointCaseId" FROM service_case WHERE opening <> 'turnAway'`,
  ),
  jointCases: await rows(url, `SELECT id, joint_case_number AS "jointCaseNumber" FROM joint_case`),
  progress: await rows(url, `SELECT case_id AS "caseId", source, round, told_status AS status FROM case_progress`),
});

const readReview = async (url: string): Promise<ReviewFacts> => ({
  ...(await readService(url)),
  cases: await rows(
    url,
    `SELECT id, round, status, integration, joint_case_id AS "jointCaseId", acceptance IS NOT NULL AS accepted,
       EXISTS (SELECT FROM clock k WHERE k.case_id = review_case.id) AS begun, held_since IS NOT NULL AS held, kept_ruling IS NOT NULL AS kept, ruling->>'outcome' AS outcome, offer IS NOT NULL AS offered,
       handed_over_at IS NOT NULL AS "handedOver", delivered_at IS NOT NULL AS delivered FROM review_case`,
  ),
  jointCases: await rows(url, `SELECT id, status, concluded_at IS NOT NULL AS concluded FROM joint_case`),
  replies: await rows(
    url,
    `SELECT kafka_code AS "kafkaCode", reply_id AS "replyId",
       coalesce(headers->>'ce_source', substring(encode(value, 'escape') FROM '"source"\\s*:\\s*"([^"]+)"')) AS source,
       topic || '/' || partition || '/' || log_offset AS place,
       verdict, type, case_id AS "caseId" FROM department_reply_whole ORDER BY id`,
  ),
});

const readDelivery = async (url: string): Promise<DeliveryFacts> => ({
  ...(await readService(url)),
  cases: await rows(
    url,
    `SELECT id, round, outcome, handed_over_at IS NOT NULL AS "handedOver", delivered_at IS NOT NULL AS delivered,
       blocked_at IS NOT NULL AS blocked FROM delivery_case`,
  ),
  known: (await rows<{ id: string }>(url, `SELECT id FROM known_case`)).map(({ id }) => id),
  jointCases: (await rows<{ id: string }>(url, `SELECT id FROM joint_delivery`)).map(({ id }) => id),
});

async function rows<Row extends object>(connectionString: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000, query_timeout: 120_000 });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
