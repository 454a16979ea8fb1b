type Shape = { readonly type?: string | readonly string[]; readonly anyOf?: readonly Shape[] };

const kinds: Readonly<Record<string, string>> = {
  string: '文字（写在英文双引号里）',
  number: '数字（不加引号）',
  integer: '整数（不加引号）',
  boolean: 'true或者false（不加引号）',
  array: '列表（写在[ ]里）',
  object: '一组字段（写在{ }里）',
  null: 'null',
};
const patterns: Readonly<Record<string, string>> = {
  '^[0-9A-HJ-NPQRTUWXY]{18}$': '18位统一社会信用代码（数字和大写字母，没有I、O、S、V、Z）',
  '^[0-9A-Z]{31}$': '31位实施编码（数字和大写字母）',
  '^[0-9]{12}$': '12位数字',
  '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$': '时间，写成09:00的样子',
  '^\\d{6}$': '6位数字',
  '^[a-z][a-z0-9-]*$': '小写英文字母开头，只有小写字母、数字和连字符，如market-regulation',
};

/** What a field wants, in words; `field` is its name. */
export function expectedKind(field: string, { type, anyOf }: Shape): string {
  if (field === 'when') return 'null，或者{ question, equals }、{ question, in }、{ question, greaterThan }之一';
  if (anyOf) return [...new Set(anyOf.map((shape) => expectedKind(field, shape)))].join('，或者');
  return [type ?? []]
    .flat()
    .map((name) => kinds[name] ?? name)
    .join('，或者');
}

/** What a pattern asks for, in words. */
export const expectedPattern = (pattern: string): string | undefined => patterns[pattern];

/** Of what kind a value is. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return '列表';
  const names: Partial<Record<string, string>> = { string: '文字', number: '数字', object: '一组字段' };
  return names[typeof value] ?? String(value);
}
