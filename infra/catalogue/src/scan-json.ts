import { printParseErrorCode, visit } from 'jsonc-parser';

/** What keeps a text from being JSON: where, and in words a clerk understands. */
type Broken = { readonly at: number; readonly message: string };

/** A field that an object names a second time: the reader would silently take the last. */
type Twice = { readonly path: readonly string[]; readonly first: number; readonly second: number };

/**
 * Reads a text as JSON (RFC 8259) for what `JSON.parse` does not tell: the place of the first mistake, and fields named twice.
 * Places count UTF-16 units from 0; `placeOf` makes line and column of them.
 * @example scanJson('{"a": 1, "a": 2}') // { twice: [{ path: ['a'], first: 1, second: 9 }] }
 */
export function scanJson(text: string): { readonly broken?: Broken; readonly twice: readonly Twice[] } {
  const twice: Twice[] = [];
  try {
    scan(text, twice);
  } catch (fault) {
    if (fault instanceof Stopped) return { broken: fault.broken, twice };
    throw fault;
  }
  return { twice };
}

/** Line and column of a place, counted from 1, as editors show them. */
export function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

/** Thrown to leave the reader at the first mistake: it would go on and guess what was meant. */
class Stopped extends Error {
  readonly broken: Broken;
  constructor(at: number, message: string) {
    super(message);
    this.broken = { at, message };
  }
}

/** An object or list that has begun and not ended: how it ends, and where each of its fields was named first. */
type Open = { readonly end: '}' | ']'; readonly names: Map<string, number> };

/** What JSON asks for next. END: a comma, the end of what is open, or, outside of everything, the end of the text. */
type Expected = 'NAME' | 'COLON' | 'VALUE' | 'END';

const MAX_LEVELS = 100;
const STRICT = { disallowComments: true, allowTrailingComma: false };

/** Throws Stopped at the first mistake; adds to `twice`. */
function scan(text: string, twice: Twice[]): void {
  const open: Open[] = [];
  let expected: Expected = 'VALUE';
  const begin = (end: Open['end'], at: number): void => {
    if (open.length > MAX_LEVELS) throw new Stopped(at, '嵌套得太深');
    open.push({ end, names: new Map() });
    expected = end === '}' ? 'NAME' : 'VALUE';
  };
  const end = (at: number): void => {
    if (text[at] !== open.at(-1)?.end) return; // the reader closes what is open, and then says that the bracket is missing
    open.pop();
    expected = 'END';
  };
  visit(
    text,
    {
      onObjectBegin: (at) => begin('}', at),
      onArrayBegin: (at) => begin(']', at),
      onObjectEnd: end,
      onArrayEnd: end,
      onObjectProperty: (name, at, _length, _line, _column, pathOf) => {
        const names = open.at(-1)?.names;
        const first = names?.get(name);
        if (first === undefined) names?.set(name, at);
        else twice.push({ path: [...pathOf().map(String), name], first, second: at });
        expected = 'COLON';
      },
      onSeparator: (sign) => {
        expected = sign === ',' && open.at(-1)?.end === '}' ? 'NAME' : 'VALUE';
      },
      onLiteralValue: (_value, at, length) => {
        if (goesOn(text, at, length)) throw new Stopped(at, wrongHere(text, at, 'VALUE', open.at(-1)));
        expected = 'END';
      },
      onError: (code, at, length) => {
        throw (
          wrongText(text, printParseErrorCode(code), at, length) ??
          new Stopped(at, wrongHere(text, at, expected, open.at(-1)))
        );
      },
    },
    STRICT,
  );
}

/** A number or word with more letters or digits behind it, like 01 or 1x, is none: the reader would see two values. */
const goesOn = (text: string, at: number, length: number): boolean =>
  text[at] !== '"' && /[\w.+-]/.test(text[at + length] ?? '');

/** What JSON asks for at a place, and what stands there instead. */
function wrongHere(text: string, at: number, expected: Expected, open: Open | undefined): string {
  if (open && text[at] === open.end && /,\s*$/.test(text.slice(0, at))) return `“${open.end}”前面多了一个逗号`;
  switch (expected) {
    case 'NAME':
      return `这里应为字段名（写在英文双引号里），现在是${what(text, at)}`;
    case 'COLON':
      return `字段名后面应为英文冒号，现在是${what(text, at)}`;
    case 'VALUE':
      return `这里应为一个值（文字写在英文双引号里），现在是${what(text, at)}`;
    case 'END':
      return open
        ? `这里应为英文逗号或者“${open.end}”，现在是${what(text, at)}`
        : `内容在这里已经结束，后面多出了${what(text, at)}`;
  }
}

/** A text in quotation marks, as far as its escapes are sound. */
const SOUND_TEXT = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const CONTROL_CHARACTER = /[\u0000-\u001f]/;

/** A mistake inside of a text in quotation marks, at its own place; undefined when the reader's code means another mistake. */
function wrongText(text: string, code: string, at: number, length: number): Stopped | undefined {
  if (code === 'UnexpectedEndOfString' || code === 'InvalidCharacter') {
    const control = text.slice(at, at + length + 1).search(CONTROL_CHARACTER);
    return control < 0
      ? new Stopped(at, '从这里开始的文字没有结束的英文双引号')
      : new Stopped(at + control, '文字里面不能换行，也不能有控制字符；可能前面少了结束的英文双引号');
  }
  if (code === 'InvalidUnicode' || code === 'InvalidEscapeCharacter') {
    SOUND_TEXT.lastIndex = at;
    const sound = SOUND_TEXT.exec(text)?.[0].length ?? 0;
    return new Stopped(at + sound, '反斜杠后面的写法不对');
  }
  return undefined;
}

/** What stands at the place, for a message. */
function what(text: string, at: number): string {
  if (at >= text.length) return '文件的结尾';
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /[“”‘’「」，：；]/.test(sign) ? `中文标点“${sign}”` : `“${sign}”`;
}
