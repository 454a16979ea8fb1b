import type { ServiceItem } from '@hall/event-contracts';
import {
  creditCodeFault,
  hasHiddenCharacters,
  identityNumberFault,
  isBlank,
  isDay,
  isMasked,
  isPhone,
  normalised,
  phoneIn,
} from '@hall/identifiers';
import type { Applicant } from '../applicant/applicant.ts';
import { refuse, type Refused } from '../refusals/refusals.ts';

/** One field of the application form with its value as text. A date is written YYYY-MM-DD, a boolean true or false. */
export type FormValue = { readonly key: string; readonly value: string };

/** A field of a published form, or of the merged form of a joint case. */
type AskedField = Omit<ServiceItem['formFields'][number], 'sharedKey'>;

/**
 * The form as it will be stored. Numbers are written as at the registration of an applicant (x becomes X, full-width characters become
 * half-width), every other value loses the blanks around it, and a value of blanks alone becomes empty.
 */
export const tidiedForm = (fields: readonly AskedField[], values: readonly FormValue[]): readonly FormValue[] =>
  values.map(({ key, value }) => {
    if (isBlank(value)) return { key, value: '' };
    const type = fields.find((field) => field.key === key)?.type;
    if (type === 'idNumber' || type === 'creditCode') return { key, value: normalised(value) };
    return { key, value: type === 'phone' ? phoneIn(value) : value.trim() };
  });

/**
 * Checks that a tidied form has the published fields and no other, each with a value of its type. A credit code whose check character does
 * not compute is accepted where it is the applicant's own, because the registry has confirmed it at the registration (N2). Refuses
 * FORM_INVALID, naming every field that is wrong.
 */
export function checkForm(
  fields: readonly AskedField[],
  values: readonly FormValue[],
  applicant: Pick<Applicant, 'idType' | 'idNumber'>,
  today: string,
): Refused | undefined {
  const ownCode = applicant.idType === 'CREDIT_CODE' ? applicant.idNumber : null;
  const isSound = (field: AskedField, value: string): boolean =>
    isOfType(field, value, today) || (field.type === 'creditCode' && value === ownCode);
  const given = new Map(values.map(({ key, value }) => [key, value]));
  const faults = [
    ...unknownFieldsIn(fields, values),
    ...fields.flatMap((field) => faultOf(field, given.get(field.key) ?? '', isSound)),
  ];
  return faults.length > 0 ? refuse('FORM_INVALID', faults) : undefined;
}

/** Checks a form that is still being filled in: fields may be empty, but none may be unknown. Refuses FORM_INVALID. */
export function checkUnfinishedForm(fields: readonly AskedField[], values: readonly FormValue[]): Refused | undefined {
  const faults = unknownFieldsIn(fields, values);
  return faults.length > 0 ? refuse('FORM_INVALID', faults) : undefined;
}

/** The fields that the form does not have, and those that were filled in twice, in words. */
const unknownFieldsIn = (fields: readonly AskedField[], values: readonly FormValue[]): string[] => [
  ...values.filter(({ key }) => !fields.some((field) => field.key === key)).map(({ key }) => `${key}：表里没有这一项`),
  ...values
    .filter(({ key }, index) => values.findIndex((value) => value.key === key) !== index)
    .map(({ key }) => `${key}：重复填写`),
];

function faultOf(field: AskedField, value: string, isSound: (field: AskedField, value: string) => boolean): string[] {
  if (isBlank(value)) return field.required ? [`${field.label}：必须填写`] : [];
  if (isMasked(value)) return [`${field.label}：是脱敏后的显示内容（带*号），请填写真实内容`];
  if (hasHiddenCharacters(value)) return [`${field.label}：有看不见的字符或者自造字，请删去后重新输入`];
  return isSound(field, value) ? [] : [`${field.label}：${expected[field.type]}`];
}

/** For each type of field, what a value has to be. */
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
