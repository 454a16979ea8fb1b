// What people have written for people in a source file: comments, the descriptions of a schema, and the law that a table of actions names.
import { Lexer, Source, TokenKind } from 'graphql';
import ts from 'typescript';

/** @typedef {{ line: number, text: string }} Comment `line` is where it begins, from 1 */

/**
 * The comments of a file, by its ending; of a schema its descriptions too. Of the strings of a program those of a property `byLaw` count, in which
 * the tables of actions say what makes an action happen by itself; what other strings cite, strings.mjs finds.
 * @param {string} file @param {string} text @returns {Comment[]}
 */
export function commentsOf(file, text) {
  if (file.endsWith('.graphql')) return commentsOfSchema(text);
  if (file.endsWith('.sql')) return commentsOfSql(text);
  return commentsOfProgram(text);
}

/** @param {string} text @returns {Comment[]} */
function commentsOfProgram(text) {
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  /** @type {Map<number, Comment>} by where it begins: two neighbours have the same comment between them */
  const comments = new Map();
  /** @param {number} pos @param {string} written */
  const add = (pos, written) =>
    comments.set(pos, { line: source.getLineAndCharacterOfPosition(pos).line + 1, text: written });
  /** @param {ts.Node} node */
  const walk = (node) => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ];
    for (const { pos, end } of ranges) add(pos, text.slice(pos, end));
    if (ts.isPropertyAssignment(node) && node.name.getText(source) === 'byLaw')
      for (const string of stringsIn(node.initializer)) add(string.getStart(source), string.text);
    for (const child of node.getChildren(source)) walk(child);
  };
  walk(source);
  return [...comments].sort(([one], [other]) => one - other).map(([, comment]) => comment);
}

/** The strings of an expression that is one, or joins several. @param {ts.Expression} written @returns {ts.StringLiteralLike[]} */
function stringsIn(written) {
  if (ts.isStringLiteralLike(written)) return [written];
  return ts.isBinaryExpression(written) ? [...stringsIn(written.left), ...stringsIn(written.right)] : [];
}

/** @param {string} text @returns {Comment[]} */
function commentsOfSchema(text) {
  const lexer = new Lexer(new Source(text));
  const written = new Set([TokenKind.COMMENT, TokenKind.STRING, TokenKind.BLOCK_STRING]);
  /** @type {Comment[]} */
  const comments = [];
  while (lexer.token.kind !== TokenKind.EOF) lexer.advance();
  // the chain has the comments, which `advance` passes over
  let token = lexer.token.prev;
  while (token) {
    if (written.has(token.kind)) comments.unshift({ line: token.line, text: text.slice(token.start, token.end) });
    token = token.prev;
  }
  return comments;
}

/** @param {string} text @returns {Comment[]} */
function commentsOfSql(text) {
  return [...text.matchAll(/--.*|\/\*[\s\S]*?\*\//g)].map(({ index, 0: comment }) => ({
    line: text.slice(0, index).split('\n').length,
    text: comment,
  }));
}
