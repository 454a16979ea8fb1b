import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { TSchema } from 'typebox';
import { expectedKind, expectedPattern, kindOf } from './expected.ts';
import type { ShapeFault } from './fault.ts';
import { emptyFault, textFaults } from './text-faults.ts';

const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
addFormats.default(ajv);
const compiled = new Map<TSchema, ValidateFunction>();

/** All places where the value breaks the schema, or a text of it says nothing, each once. */
export function shapeFaults(schema: TSchema, value: unknown): ShapeFault[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  validate(value);
  const faults = withoutBranches(validate.errors ?? []).map(wordedFault);
  const placed = ({ path }: ShapeFault): string => path.join('/');
  const known = new Set(faults.map(placed));
  const all = [...faults, ...textFaults(value).filter((fault) => !known.has(placed(fault)))];
  const places = all.map((fault) => `${fault.code} ${placed(fault)}`);
  return all.filter((_fault, index) => places.indexOf(places[index] ?? '') === index);
}

/**
 * Of the faults within an alternative (such as a value or null) keeps those that say more than that the type is wrong.
 * Where there are none, one fault stands for the whole alternative.
 */
function withoutBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  const alternatives = errors.filter(({ keyword }) => keyword === 'anyOf');
  return errors.filter((error) => {
    const within = alternatives.find(({ instancePath }) => isWithin(error.instancePath, instancePath));
    if (!within) return true;
    if (within.instancePath.endsWith('/when')) return error === within;
    const branches = errors.filter((other) => other !== within && isWithin(other.instancePath, within.instancePath));
    const telling = branches.filter((other) => other.keyword !== 'type' || other.instancePath !== within.instancePath);
    return telling.length > 0 ? telling.includes(error) && error.keyword !== 'anyOf' : error === within;
  });
}

const isWithin = (path: string, outer: string): boolean => path === outer || path.startsWith(`${outer}/`);

function wordedFault({ instancePath, keyword, params, schema, data }: ErrorObject): ShapeFault {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = path.at(-1) ?? '';
  switch (keyword) {
    case 'additionalProperties':
      return {
        path: [...path, params.additionalProperty],
        code: 'UNKNOWN_FIELD',
        message: `格式里没有“${params.additionalProperty}”这一项`,
      };
    case 'required':
      return {
        path: [...path, params.missingProperty],
        code: 'MISSING_FIELD',
        message: `缺少“${params.missingProperty}”这一项`,
      };
    case 'enum':
      return {
        path,
        code: 'UNKNOWN_ENUM_VALUE',
        message: `“${shown(data)}”不是规定的取值（${(schema as unknown[]).join('、')}）`,
      };
    case 'minLength':
      return emptyFault(path);
    case 'minItems':
      return last === 'answerers'
        ? { path, code: 'NO_ANSWERER', message: '至少要有一名答疑责任人' }
        : { path, code: 'EMPTY_LIST', message: '至少要有一条' };
    case 'minimum':
    case 'exclusiveMinimum':
      return tooSmall(path, keyword === 'minimum' ? `不能小于${params.limit}` : `应大于${params.limit}`, data);
    case 'multipleOf':
      return { path, code: 'BAD_AMOUNT', message: `只能是整数或者半数，现在是${shown(data)}` };
    case 'format':
      return { path, code: 'BAD_DATE', message: `“${shown(data)}”不是存在的日期，应写成2026-04-20的样子` };
    case 'pattern':
      return badFormat(path, data, expectedPattern(params.pattern) ?? `符合${params.pattern}`);
    case 'maxLength':
      return badFormat(path, data, `最多${params.limit}个字符`);
    case 'maximum':
      return { path, code: 'BAD_AMOUNT', message: `不能大于${params.limit}，现在是${shown(data)}` };
    default:
      return wrongType(path, data, expectedKind(last, { [keyword]: schema }));
  }
}

const wrongType = (path: readonly string[], data: unknown, expected: string): ShapeFault => ({
  path,
  code: 'WRONG_TYPE',
  message: `“${shown(data)}”的类型不对：应为${expected}，现在是${kindOf(data)}`,
});

const badFormat = (path: readonly string[], data: unknown, expected: string): ShapeFault => ({
  path,
  code: 'BAD_FORMAT',
  message: `“${shown(data)}”的写法不对：应为${expected}`,
});

const tooSmall = (path: readonly string[], limit: string, data: unknown): ShapeFault => ({
  path,
  code: Number(data) < 0 ? 'NEGATIVE_AMOUNT' : 'BAD_AMOUNT',
  message: `${limit}，现在是${shown(data)}`,
});

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
