import pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';

/**
 * One statement as it was sent. What pg turns into text is text already.
 * @typedef {{ text: string, values: (string | null)[] }} Sent
 */

/**
 * Writes down the statements that this process sends while `work` is under way, connection by connection, and answers those of the one connection that has
 * sent a statement with `mark`.
 * @template Answer
 * @param {RegExp} mark
 * @param {() => Promise<Answer>} work one transaction
 * @returns {Promise<{ answer: Answer, statements: Sent[] }>}
 */
export async function recordTransaction(mark, work) {
  /** @type {Map<object, Sent[]>} */
  const byConnection = new Map();
  const client = /** @type {{ query: Function }} */ (pg.Client.prototype);
  const send = client.query;
  client.query = function (/** @type {unknown[]} */ ...given) {
    const sent = byConnection.get(this) ?? [];
    byConnection.set(this, sent);
    sent.push(sentOf(given));
    return send.apply(this, given);
  };
  try {
    const answer = await work();
    const statements = [...byConnection.values()].find((list) => list.some(({ text }) => mark.test(text)));
    if (!statements) throw new Error(`no statement was sent that has ${mark}`);
    return { answer, statements };
  } finally {
    client.query = send;
  }
}

/** @param {unknown[]} given @returns {Sent} */
function sentOf([first, second]) {
  const config = typeof first === 'object' ? /** @type {pg.QueryConfig} */ (first) : { text: String(first) };
  const values = config.values ?? (Array.isArray(second) ? second : []);
  return { text: config.text, values: values.map(asText) };
}

/** @param {unknown} value */
function asText(value) {
  const prepared = prepareValue(value);
  return prepared === null || prepared === undefined ? null : String(prepared);
}
