import type { ServiceItem } from '@hall/event-contracts';
import { creditCodeFault, identityNumberFault, isDay, isPhone } from '@hall/identifiers';
import { refuse, type Refused } from '../refusals.ts';

/** One field of the application form, as text: a date is YYYY-MM-DD, a boolean is true or false. */
export type FormValue = { readonly key: string; readonly value: string };

/** A field of a published form, or of the merged form of a joint case. */
export type AskedField = Omit<ServiceItem['formFields'][number], 'sharedKey'>;

/** The form holds the published fields and no other, each of its type. Refuses FORM_INVALID, naming every field that is wrong. */
export function checkForm(
  fields: readonly AskedField[],
  values: readonly FormValue[],
  today: string,
): Refused | undefined {
  const given = new Map(values.map(({ key, value }) => [key, value.trim()]));
  const faults = [
    ...strangersIn(fields, values),
    ...fields.flatMap((field) => faultOf(field, given.get(field.key) ?? '', today)),
  ];
  return faults.length > 0 ? refuse('FORM_INVALID', faults) : undefined;
}

/** A form that is still being filled in: no field is asked for, but none may be unknown. Refuses FORM_INVALID. */
export function checkUnfinishedForm(fields: readonly AskedField[], values: readonly FormValue[]): Refused | undefined {
  const faults = strangersIn(fields, values);
  return faults.length > 0 ? refuse('FORM_INVALID', faults) : undefined;
}

const strangersIn = (fields: readonly AskedField[], values: readonly FormValue[]): string[] => [
  ...values.filter(({ key }) => !fields.some((field) => field.key === key)).map(({ key }) => `${key}：表里没有这一项`),
  ...values
    .filter(({ key }, index) => values.findIndex((value) => value.key === key) !== index)
    .map(({ key }) => `${key}：重复填写`),
];

function faultOf(field: AskedField, value: string, today: string): string[] {
  if (value === '') return field.required ? [`${field.label}：必须填写`] : [];
  return isOfType(field, value, today) ? [] : [`${field.label}：${expected[field.type]}`];
}

const expected: Record<AskedField['type'], string> = {
  text: '应为文字',
  number: '应为数字',
  date: '应为日期，如2026-04-20',
  boolean: '应为true或者false',
  choice: '应为所列选项之一',
  idNumber: '身份证号码不正确',
  creditCode: '统一社会信用代码不正确',
  phone: '电话号码不正确',
};

function isOfType({ type, choices }: AskedField, value: string, today: string): boolean {
  switch (type) {
    case 'text':
      return true;
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(value);
    case 'date':
      return isDay(value);
    case 'boolean':
      return value === 'true' || value === 'false';
    case 'choice':
      return choices?.includes(value) ?? false;
    case 'idNumber':
      return identityNumberFault(value, today) === undefined;
    case 'creditCode':
      return creditCodeFault(value) === undefined;
    case 'phone':
      return isPhone(value);
  }
}
