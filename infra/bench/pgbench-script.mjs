import { withClient } from './with-client.mjs';

/** How many digits at the end of an id are drawn anew in each transaction. */
const DIGITS = 12;
/** Stands in a value for the digits that are drawn. */
const DRAWN = '@'.repeat(DIGITS);

/**
 * A recorded transaction as a script for `pgbench -M prepared`, and the variables that it takes. The statements keep their text, and each value is a
 * parameter that travels with every execution, as in the recording. The ids are new in each transaction: their last 12 characters are drawn by
 * pgbench and put in by `replace()`, wherever the id stands in a value.
 * @param {string} url of the database, which tells the types of the parameters
 * @param {import('./recorded-transaction.mjs').Sent[]} statements
 * @param {string[]} ids
 * @returns {Promise<{ script: string, variables: string[] }>} variables as `name=value`
 */
export async function pgbenchScript(url, statements, ids) {
  const lines = [`\\set drawn random(1${'0'.repeat(DIGITS - 1)}, ${'9'.repeat(DIGITS)})`];
  /** @type {string[]} */
  const variables = [];
  for (const [at, { text, values }] of statements.entries()) {
    const types = await parameterTypes(url, text, values.length);
    const expressions = values.map((value, index) => {
      if (value === null) return `NULL::${types[index]}`;
      if (value === '') return `''::${types[index]}`; // pgbench takes no empty variable
      const name = `v${at}_${index + 1}`;
      const varied = withDrawn(value, ids);
      variables.push(`${name}=${varied}`);
      return varied === value
        ? `:${name}::${types[index]}`
        : `replace(:${name}::text, '${DRAWN}', :drawn::text)::${types[index]}`;
    });
    lines.push(`${withoutColons(text).replace(/\$(\d+)/g, (_, n) => expressions[Number(n) - 1] ?? '')};`);
  }
  return { script: `${lines.join('\n')}\n`, variables };
}

/** @param {string} value @param {string[]} ids */
const withDrawn = (value, ids) => ids.reduce((text, id) => text.replaceAll(id, id.slice(0, -DIGITS) + DRAWN), value);

/** A colon with a letter behind it would be a variable to pgbench, also in a string: `'HH24:MI'`. @param {string} text */
const withoutColons = (text) =>
  text.replace(/'[^']*'/g, (literal) => (/:\w/.test(literal) ? `E${literal.replaceAll(':', '\\x3a')}` : literal));

/** @param {string} url @param {string} text @param {number} count @returns {Promise<string[]>} */
async function parameterTypes(url, text, count) {
  if (count === 0) return [];
  return withClient(url, async (client) => {
    await client.query(`PREPARE asked AS ${text}`);
    const { rows } = await client.query(`SELECT parameter_types::text[] AS types FROM pg_prepared_statements`);
    return rows[0].types;
  });
}
