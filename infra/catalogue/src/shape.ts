import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { TSchema } from 'typebox';
import type { FaultCode } from './fault.ts';

const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
addFormats.default(ajv);
const compiled = new Map<TSchema, ValidateFunction>();

/** Where a value breaks its shape: `path` from the root of the file, and what is wrong. */
export type ShapeFault = { readonly path: readonly string[]; readonly code: FaultCode; readonly message: string };

/** All places where the value breaks the schema, each once. */
export function shapeFaults(schema: TSchema, value: unknown): ShapeFault[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  validate(value);
  const faults = withoutBranches(validate.errors ?? []).map(wordedFault);
  return faults.filter(({ path, code }, index) => {
    const same = (other: ShapeFault) => other.code === code && other.path.join('/') === path.join('/');
    return faults.findIndex(same) === index;
  });
}

/** Of an alternative (this or null), what its branches say counts once: the deeper word, or a wrong type. */
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
      return isName(last)
        ? { path, code: 'EMPTY_NAME', message: '名称不能为空' }
        : { path, code: 'EMPTY_TEXT', message: '不能为空' };
    case 'minItems':
      return last === 'answerers'
        ? { path, code: 'NO_ANSWERER', message: '至少要有一名答疑责任人' }
        : { path, code: 'EMPTY_LIST', message: '至少要有一条' };
    case 'minimum':
    case 'exclusiveMinimum':
      return { path, code: 'NEGATIVE_AMOUNT', message: `不能小于${params.limit}，现在是${shown(data)}` };
    case 'multipleOf':
      return { path, code: 'BAD_AMOUNT', message: `只能是整数或者半数，现在是${shown(data)}` };
    case 'format':
      return { path, code: 'BAD_DATE', message: `“${shown(data)}”不是存在的日期，应写成2026-04-20的样子` };
    case 'pattern':
    case 'maxLength':
      return { path, code: 'BAD_FORMAT', message: `“${shown(data)}”的写法不对` };
    case 'maximum':
      return { path, code: 'BAD_AMOUNT', message: `不能大于${params.limit}，现在是${shown(data)}` };
    default:
      return { path, code: 'WRONG_TYPE', message: `“${shown(data)}”的类型不对` };
  }
}

const isName = (field: string): boolean => /name$/i.test(field) || field === 'label' || field === 'name';

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
