// What the strings of a program and the pages of documentation say, as far as a code of the law book can stand in them.
import ts from 'typescript';

/** @typedef {{ line: number, text: string }} Passage `line` is where it begins, from 1 */

/** What stands in brackets, of either width, with one more pair of them inside: `(T10; 行政许可法 art. 32(4))`. */
const brackets = /\((?:[^()]|\([^()]*\))*\)|（[^（）]*）/g;

/**
 * What strings have in brackets: there a code is a citation, as in the description of a field of an event, 'How the applicant wants the result (S46).'
 * @param {Passage[]} strings @returns {Passage[]}
 */
export function bracketsIn(strings) {
  return strings.flatMap(({ line, text }) =>
    [...text.matchAll(brackets)].map(({ index, 0: found }) => ({
      line: line + text.slice(0, index).split('\n').length - 1,
      text: found,
    })),
  );
}

/**
 * The strings that are texts in Chinese, which residents and officers read: they have Chinese characters and no word in Latin letters. 'notice (告知书)'
 * is none.
 * @param {Passage[]} strings @returns {Passage[]}
 */
export function chineseIn(strings) {
  return strings.filter(({ text }) => /\p{Script=Han}/u.test(text) && !/[a-z]{2}/.test(text));
}

/** Every string of a program as it is written; what a template computes is blank. @param {string} program @returns {Passage[]} */
export function stringsOf(program) {
  const source = ts.createSourceFile('a.ts', program, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  /** @type {Passage[]} */
  const strings = [];
  /** @param {ts.Node} node */
  const walk = (node) => {
    const text = writtenIn(node, program);
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    if (text !== undefined) strings.push({ line: line + 1, text });
    ts.forEachChild(node, walk);
  };
  walk(source);
  return strings;
}

/** What stands between the quotes; undefined for what is no string. @param {ts.Node} node @param {string} program */
function writtenIn(node, program) {
  if (ts.isStringLiteralLike(node)) return program.slice(node.getStart() + 1, node.end - 1);
  if (!ts.isTemplateExpression(node)) return undefined;
  const parts = node.templateSpans.map(
    ({ expression, literal }) => blank(program.slice(expression.pos, literal.getStart() + 1)) + literal.text,
  );
  return node.head.text + parts.join('');
}

/**
 * What a page of documentation says itself: its code, its comments and the targets of its links are blank.
 * @param {string} markdown @returns {string} with the same lines
 */
export function proseOf(markdown) {
  return markdown
    .replace(/^ *(```|~~~)[\s\S]*?^ *\1/gm, blank)
    .replace(/`[^`\n]*`|<!--[\s\S]*?-->|\]\([^)\s]*\)/g, blank);
}

/** Blanks instead of a text, on as many lines. @param {string} text */
const blank = (text) => text.replace(/[^\n]/g, ' ');
