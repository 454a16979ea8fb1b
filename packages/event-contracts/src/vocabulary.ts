import { Type, type TSchema } from 'typebox';

/** Words that several contracts share; each becomes part of the JSON Schema that uses it. */

/** An id of ours: a service case, a question, an applicant. */
export const Id = (description: string) => Type.String({ format: 'uuid', description });

/**
 * A moment with minutes in its offset and without a leap second. The format `date-time` alone lets other forms pass in
 * many validators.
 */
const MOMENT = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$';

/** A moment: RFC 3339, UTC. */
export const Moment = (description: string) => Type.String({ format: 'date-time', pattern: MOMENT, description });

/** A day in Asia/Shanghai (R12). */
export const Day = (description: string) => Type.String({ format: 'date', description });

/** A text that says something: never empty. */
export const Text = (description: string) => Type.String({ minLength: 1, description });

/**
 * The remark on a field that is not searched for personal data. It stands under `$comment`, the keyword of JSON Schema
 * for remarks, which no validator looks at.
 */
export const NOT_SEARCHED = 'Not searched for personal data: a code.';

/**
 * The remark on a text of an office about itself: its own telephone number in it may be published, an identity number
 * may not.
 */
export const PHONES_PUBLISHED = "Telephone numbers in it are the office's own, published ones, and no personal data.";

/** A code or a number that somebody has given to a thing: digits in it say nothing about people. */
export const Code = (description: string, options: { readonly maxLength?: number } = {}) =>
  Type.String({ minLength: 1, description, $comment: NOT_SEARCHED, ...options });

/** A text that an office publishes about itself, or how it can be reached: a mobile number is nobody's secret there (个人信息保护法 art. 13(6)). */
export const PublishedText = (description: string) =>
  Type.String({ minLength: 1, description, $comment: PHONES_PUBLISHED });

/** One of these words. */
export const OneOf = <const Words extends readonly string[]>(words: Words, description: string) =>
  Type.Unsafe<Words[number]>({ type: 'string', enum: [...words], description });

/** The value, or null where there is none. */
export const OrNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** A department's unified social credit code (统一社会信用代码, GB 32100-2015). */
export const DepartmentCode = Type.String({
  pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$',
  description: "The department's unified social credit code (统一社会信用代码).",
});

/** The 31-character implementation code of an item (实施编码). */
export const ItemCode = Type.String({
  pattern: '^[0-9A-Z]{31}$',
  description: 'The item (事项实施编码), 31 characters.',
});

/** The number of a member of staff. */
export const StaffNo = (description: string) => Code(description, { maxLength: 32 });

/** Counted from 1; raised only by a re-opening (T32) or a revival. */
export const Round = Type.Integer({ minimum: 1, description: 'The round of the case: 1, +1 by a re-opening (T32).' });

/** A length of time: whole or half working days, or calendar days (R1–R4, R15). */
export const Period = Type.Object(
  {
    amount: Type.Number({ minimum: 0, multipleOf: 0.5 }),
    unit: OneOf(['WORKING_DAY', 'CALENDAR_DAY'], 'Working days (工作日) or calendar days (自然日).'),
  },
  { additionalProperties: false, description: 'A length of time; halves allowed in working days.' },
);

/** An object that holds these fields and no other. */
export const Closed = <P extends Record<string, TSchema>>(
  properties: P,
  options: { title?: string; description?: string } = {},
) => Type.Object(properties, { additionalProperties: false, ...options });
