/** What keeps a text from being JSON: where, and in words a clerk understands. */
type Broken = { readonly at: number; readonly message: string };

/** A field that an object names a second time: the reader would silently take the last. */
type Twice = { readonly path: readonly string[]; readonly first: number; readonly second: number };

/** Reads a text as JSON (RFC 8259) for what the language's own reader does not tell: the place of a mistake, and fields named twice. */
export function scanJson(text: string): { readonly broken?: Broken; readonly twice: readonly Twice[] } {
  const scan: Scan = { text, at: 0, twice: [] };
  try {
    readValue(scan, []);
    skipBlanks(scan);
    if (scan.at < text.length) stop(scan, `内容在这里已经结束，后面多出了${what(scan)}`);
  } catch (fault) {
    if (fault instanceof Stopped) return { broken: fault.broken, twice: scan.twice };
    throw fault;
  }
  return { twice: scan.twice };
}

/** Line and column of a place, counted from 1, as editors show them. */
export function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

type Scan = { readonly text: string; at: number; readonly twice: Twice[] };
type Path = readonly string[];

const MAX_LEVELS = 100;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

class Stopped extends Error {
  readonly broken: Broken;
  constructor(broken: Broken) {
    super(broken.message);
    this.broken = broken;
  }
}

function stop({ at }: Scan, message: string): never {
  throw new Stopped({ at, message });
}

function readValue(scan: Scan, path: Path): void {
  skipBlanks(scan);
  if (path.length > MAX_LEVELS) stop(scan, '嵌套得太深');
  const next = scan.text[scan.at];
  if (next === '{') readObject(scan, path);
  else if (next === '[') readList(scan, path);
  else if (next === '"') readText(scan);
  else {
    SCALAR.lastIndex = scan.at;
    const found = SCALAR.exec(scan.text);
    if (!found) stop(scan, `这里应为一个值（文字写在英文双引号里），现在是${what(scan)}`);
    scan.at += found[0].length;
  }
}

function readObject(scan: Scan, path: Path): void {
  const names = new Map<string, number>();
  readMembers(scan, '}', () => {
    if (scan.text[scan.at] !== '"') stop(scan, `这里应为字段名（写在英文双引号里），现在是${what(scan)}`);
    const place = scan.at;
    const name = readText(scan);
    const first = names.get(name);
    if (first === undefined) names.set(name, place);
    else scan.twice.push({ path: [...path, name], first, second: place });
    skipBlanks(scan);
    if (scan.text[scan.at] !== ':') stop(scan, `字段名后面应为英文冒号，现在是${what(scan)}`);
    scan.at += 1;
    readValue(scan, [...path, name]);
  });
}

function readList(scan: Scan, path: Path): void {
  readMembers(scan, ']', (place) => readValue(scan, [...path, String(place)]));
}

/** What stands between brackets, with commas between and none after the last. */
function readMembers(scan: Scan, end: '}' | ']', readMember: (place: number) => void): void {
  scan.at += 1;
  skipBlanks(scan);
  if (scan.text[scan.at] === end) return void (scan.at += 1);
  for (let place = 0; ; place += 1) {
    readMember(place);
    skipBlanks(scan);
    const next = scan.text[scan.at];
    if (next !== end && next !== ',') stop(scan, `这里应为英文逗号或者“${end}”，现在是${what(scan)}`);
    scan.at += 1;
    if (next === end) return;
    skipBlanks(scan);
    if (scan.text[scan.at] === end) stop(scan, `“${end}”前面多了一个逗号`);
  }
}

function readText(scan: Scan): string {
  const { text, at: start } = scan;
  for (scan.at += 1; scan.at < text.length; scan.at += 1) {
    const next = text[scan.at] ?? '';
    if (next === '"') {
      scan.at += 1;
      return JSON.parse(text.slice(start, scan.at)) as string;
    }
    if (next < ' ') stop(scan, '文字里面不能换行，也不能有控制字符；可能前面少了结束的英文双引号');
    if (next !== '\\') continue;
    ESCAPE.lastIndex = scan.at;
    const found = ESCAPE.exec(text);
    if (!found) stop(scan, '反斜杠后面的写法不对');
    scan.at += found[0].length - 1;
  }
  scan.at = start;
  return stop(scan, '从这里开始的文字没有结束的英文双引号');
}

function skipBlanks(scan: Scan): void {
  while (' \n\r\t'.includes(scan.text[scan.at] ?? '#')) scan.at += 1;
}

/** What stands at the place, for a message. */
function what({ text, at }: Scan): string {
  const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return at >= text.length ? '文件的结尾' : /[“”‘’「」，：；]/.test(next) ? `中文标点“${next}”` : `“${next}”`;
}
