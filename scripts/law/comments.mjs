// What people have written for people in a source file: comments, and the descriptions of a schema.
import { Lexer, Source, TokenKind } from 'graphql';
import ts from 'typescript';

/** @typedef {{ line: number, text: string }} Comment `line` is where it begins, from 1 */

/**
 * The comments of a file, by its ending; of a schema its descriptions too. Strings of a program are none, whatever they look like.
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
  /** @param {ts.Node} node */
  const walk = (node) => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ];
    for (const { pos, end } of ranges)
      comments.set(pos, { line: source.getLineAndCharacterOfPosition(pos).line + 1, text: text.slice(pos, end) });
    for (const child of node.getChildren(source)) walk(child);
  };
  walk(source);
  return [...comments].sort(([one], [other]) => one - other).map(([, comment]) => comment);
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
