import type { Cast, Item } from './cast.ts';

/** Everything the published list asks of the applicant, ticked. */
export const allMaterials = ({ materials }: Item) =>
  materials
    .filter(({ required, source }) => required && source === 'APPLICANT')
    .map(({ code, copies }) => ({ code, copies, originalChecked: true }));

/** The application form, filled in with something of the right kind for every field. */
export const filledForm = ({ formFields }: Item, { applicant }: Cast) =>
  formFields.map(({ key, type, choices }) => ({ key, value: choices?.[0] ?? values(applicant)[type] ?? '示例' }));

const values = ({ idNumber, phone }: Cast['applicant']): Record<string, string> => ({
  text: '示例内容',
  number: '1',
  date: '2026-01-05',
  boolean: 'true',
  idNumber,
  creditCode: '91110000XXXX000002',
  phone,
});
