import {
  creditCodeFault,
  hasHiddenCharacters,
  isBlank,
  identityNumberFault,
  identityNumberWords,
  isMasked,
  isPhone,
  normalised,
  permanentResidentNumberFault,
  permanentResidentNumberWords,
  phoneIn,
} from '@hall/identifiers';
import type { HallDate } from '@hall/working-days';
import { refuse, type Refused } from '../refusals/refusals.ts';

/** The kinds of identity documents (N1, N2). The document of an enterprise is its unified social credit code. */
export const idTypes = [
  'RESIDENT_ID',
  'PASSPORT',
  'HK_MACAO_PERMIT',
  'TAIWAN_PERMIT',
  'FOREIGN_PERMANENT_RESIDENT',
  'CREDIT_CODE',
] as const;
export type IdType = (typeof idTypes)[number];

/**
 * A person or an enterprise who applies (申请人). The id and the document never change. Name, phone, address and legal representative have
 * versions, and a case pins the version of its receipt.
 */
export type Applicant = {
  readonly id: string;
  readonly kind: 'PERSON' | 'ENTERPRISE';
  readonly idType: IdType;
  readonly idNumber: string;
  readonly version: number;
  /** The id of this version of the data. */
  readonly versionId: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  /** The legal representative (法定代表人) of an enterprise; null for a person. */
  readonly legalRepresentativeId: string | null;
};

/** What an applicant is asked for at the registration. */
export type ApplicantData = Pick<
  Applicant,
  'kind' | 'idType' | 'idNumber' | 'name' | 'phone' | 'address' | 'legalRepresentativeId'
> & {
  /** Whether the officer has confirmed the credit code in the registry: there are early codes whose check character does not compute (N2). */
  readonly verifiedByRegistry: boolean;
};

/** The number of a document in the form in which it is stored: half-width, without blanks, with capital letters. */
export const idNumberIn = (text: string): string => normalised(text);

/** The data as they will be stored: numbers normalised, names trimmed, and the brackets in a company's name full-width (N5). */
export const tidied = (data: ApplicantData): ApplicantData => ({
  ...data,
  idNumber: idNumberIn(data.idNumber),
  name: data.kind === 'ENTERPRISE' ? withFullBrackets(data.name.trim()) : data.name.trim(),
  phone: phoneIn(data.phone),
  address: data.address.trim(),
});

const withFullBrackets = (name: string): string => name.replaceAll('(', '（').replaceAll(')', '）');

/**
 * Checks tidied data. Refuses IDENTITY_NUMBER_INVALID and APPLICANT_DATA_INVALID, naming what is wrong. Masked data such as 郁** are refused
 * too: somebody has copied what was shown to them, and it would overwrite the real data.
 */
export function checkApplicant(data: ApplicantData, today: HallDate): Refused | undefined {
  const masked = maskedFaults(data);
  if (masked.length > 0) return refuse('APPLICANT_DATA_INVALID', masked);
  const number = numberFault(data, today);
  if (number) return refuse('IDENTITY_NUMBER_INVALID', [number]);
  const faults = [
    nameFaults(data),
    isPhone(data.phone) ? [] : ['电话号码不正确'],
    isBlank(data.address) ? ['地址必须填写'] : [],
    hasHiddenCharacters(data.address) ? ['地址里有看不见的字符，请删去后重新输入'] : [],
    (data.kind === 'ENTERPRISE') === (data.idType === 'CREDIT_CODE') ? [] : ['证件类型与申请人类别不符'],
  ].flat();
  return faults.length > 0 ? refuse('APPLICANT_DATA_INVALID', faults) : undefined;
}

/** For each value that is masked, words that say so. */
function maskedFaults({ name, idNumber, phone, address }: ApplicantData): string[] {
  const shown = { 姓名或者名称: name, 证件号码: idNumber, 电话号码: phone, 地址: address };
  return Object.entries(shown).flatMap(([word, value]) =>
    isMasked(value) ? [`${word}是脱敏后的显示内容（带*号），请填写真实内容`] : [],
  );
}

/**
 * What is wrong with a name. A person's has 2 to 50 characters, that of an enterprise up to 100 (N5), on one line. A rare character
 * that is stored as two code units counts as one.
 */
function nameFaults({ kind, name }: ApplicantData): string[] {
  const [word, most] = kind === 'ENTERPRISE' ? ['名称', 100] : ['姓名', 50];
  const length = [...name].length;
  if (length < 2 || length > most) return [`${word}应为2至${most}个字`];
  if (/[\t\n\r]/.test(name)) return [`${word}里不能换行`];
  return hasHiddenCharacters(name) ? [`${word}里有看不见的字符或者自造字，请删去后重新输入`] : [];
}

function numberFault({ idType, idNumber, verifiedByRegistry }: ApplicantData, today: HallDate): string | undefined {
  switch (idType) {
    case 'RESIDENT_ID': {
      const fault = identityNumberFault(idNumber, today);
      return fault && identityNumberWords[fault];
    }
    case 'CREDIT_CODE': {
      const fault = creditCodeFault(idNumber);
      const soft = verifiedByRegistry && (fault === 'CHECK_CHARACTER' || fault === 'BODY_CHECK_CHARACTER');
      return fault && !soft ? creditFaults[fault] : undefined;
    }
    case 'FOREIGN_PERMANENT_RESIDENT': {
      const fault = permanentResidentNumberFault(idNumber);
      return fault && permanentResidentNumberWords[fault];
    }
    default:
      return /^[A-Z0-9()（）]{5,20}$/.test(idNumber) ? undefined : '证件号码应为5至20位字母或者数字';
  }
}

const creditFaults = {
  LENGTH: '统一社会信用代码应为18位',
  CHARACTERS: '统一社会信用代码里有不使用的字符（没有字母I、O、S、V、Z）',
  BODY_CHECK_CHARACTER: '统一社会信用代码第17位校验码不对，请核对是否抄错',
  CHECK_CHARACTER: '统一社会信用代码的校验码不对，请核对是否抄错',
};
