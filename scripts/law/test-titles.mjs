// The titles of the tests in a source file, read from its syntax: nothing is run.
import ts from 'typescript';

/**
 * What one `describe` or test is called: the title as written, and, of a table, one title per row.
 * @typedef {{ written: string, rows: string[] }} Title
 * @typedef {{ file: string, titles: Title[] }} Test from the outermost `describe` to the test itself
 * @typedef {{ word: string, off: boolean, title: ts.Expression | undefined, table: ts.Expression | undefined }} TestCall
 */

/**
 * Every test that would run, with the titles it stands under; what is skipped or still to be written is none.
 * @param {string} file @param {string} text @returns {Test[]}
 */
export function testsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const constants = constantsOf(source);
  /** @type {Test[]} */
  const tests = [];
  /** @param {ts.Node} node @param {Title[]} above */
  const walk = (node, above) => {
    const call = ts.isCallExpression(node) ? testCallOf(node) : undefined;
    if (call?.off) return;
    const titles = call?.title ? [...above, titleOf(call.title, call.table, constants)] : above;
    if (call && call.word !== 'describe') tests.push({ file, titles });
    else ts.forEachChild(node, (child) => walk(child, titles));
  };
  walk(source, []);
  return tests;
}

/**
 * `describe(title)`, `it.only(title)`, `test.each(table)(title)`, and undefined for every other call.
 * @param {ts.CallExpression} node @returns {TestCall | undefined}
 */
function testCallOf(node) {
  const made = ts.isCallExpression(node.expression) ? node.expression : undefined; // it.each(table) makes the function that is called
  const [word, ...more] = wordsOf(made ? made.expression : node.expression);
  if (!word || !['describe', 'it', 'test'].includes(word)) return undefined;
  if (more.includes('each') !== (made !== undefined)) return undefined;
  return {
    word,
    off: more.includes('skip') || more.includes('todo'),
    title: node.arguments[0],
    table: made?.arguments[0],
  };
}

/** `it.only.each` as its words. @param {ts.Expression} node @returns {string[]} */
function wordsOf(node) {
  if (ts.isIdentifier(node)) return [node.text];
  return ts.isPropertyAccessExpression(node) ? [...wordsOf(node.expression), node.name.text] : [];
}

/**
 * @param {ts.Expression} expression @param {ts.Expression | undefined} table
 * @param {Map<string, ts.Expression>} constants @returns {Title}
 */
function titleOf(expression, table, constants) {
  const written = textOf(expression) ?? '';
  const places = /%[a-z]/g;
  if (!table || !places.test(written)) return { written, rows: [] };
  return { written, rows: firstColumn(table, constants).map((cell) => filled(written, places, cell)) };
}

/**
 * The title of a row: its first cell in the first place, an ellipsis in the others.
 * @param {string} written @param {RegExp} places @param {string} cell
 */
function filled(written, places, cell) {
  const texts = [cell];
  return written.replace(places, () => texts.shift() ?? '…');
}

/** What a literal says; a part that is computed is an ellipsis. @param {ts.Expression} node @returns {string | undefined} */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/**
 * The first cell of each row that is a text, in tables written in this file.
 * @param {ts.Expression} table @param {Map<string, ts.Expression>} constants @returns {string[]}
 */
function firstColumn(table, constants) {
  const rows = bare(table);
  if (ts.isIdentifier(rows)) {
    const meant = constants.get(rows.text);
    return meant ? firstColumn(meant, without(constants, rows.text)) : [];
  }
  if (!ts.isArrayLiteralExpression(rows)) return [];
  return rows.elements.flatMap((row) =>
    ts.isSpreadElement(row) ? firstColumn(row.expression, constants) : cellOf(bare(row)),
  );
}

/** @param {ts.Expression} row @returns {string[]} */
function cellOf(row) {
  const cell = ts.isArrayLiteralExpression(row) ? row.elements[0] : row;
  const text = cell && textOf(cell);
  return text === undefined ? [] : [text];
}

/** Without `as const`, `satisfies` and brackets. @param {ts.Expression} node @returns {ts.Expression} */
function bare(node) {
  const wrapped = ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node);
  return wrapped ? bare(node.expression) : node;
}

/** @param {ts.SourceFile} source @returns {Map<string, ts.Expression>} */
function constantsOf(source) {
  const constants = new Map();
  /** @param {ts.Node} node */
  const walk = (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return constants;
}

/**
 * The constants without this one, so that a table that names itself does not go on without end.
 * @param {Map<string, ts.Expression>} constants @param {string} name
 */
function without(constants, name) {
  const rest = new Map(constants);
  rest.delete(name);
  return rest;
}
