import type { Cast, Item } from './cast.ts';

/** Everything the published list asks of the applicant, ticked. */
export const allMaterials = ({ materials }: Item) =>
  materials
    .filter(({ required, source }) => required && source === 'APPLICANT')
    .map(({ code, copies }) => ({ code, copies, originalChecked: true }));

/** A form, filled in with something of the right kind for every field. */
export const filledForm = (
  fields: readonly Pick<Item['formFields'][number], 'key' | 'type' | 'choices'>[],
  applicant: Pick<Cast['applicant'], 'idNumber' | 'phone'>,
) => fields.map(({ key, type, choices }) => ({ key, value: choices?.[0] ?? values(applicant)[type] ?? '示例' }));

const values = ({ idNumber, phone }: Pick<Cast['applicant'], 'idNumber' | 'phone'>): Record<string, string> => ({
  text: '示例内容',
  number: '1',
  date: '2026-01-05',
  boolean: 'true',
  idNumber: /^\d{17}[\dX]$/.test(idNumber) ? idNumber : '110000199001010005',
  creditCode: '91110000XXXX000002',
  phone,
});
