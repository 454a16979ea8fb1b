/**
 * Characters that nobody types and that some stores cannot hold: controls (NUL among them), except tab and line breaks,
 * and halves of a surrogate pair.
 */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/** Whether the text holds only what people write. PostgreSQL refuses NUL and logs the whole statement, personal data included. */
export const isWritable = (text: string): boolean => !UNWRITABLE.test(text);

/** Whether the text says nothing: empty, or blanks of any width (U+3000 too) and marks nobody sees. */
export const isBlank = (text: string): boolean => /^[\s\p{Cc}\p{Cf}]*$/u.test(text);

/**
 * What nobody sees: zero-width and other format characters (marks of writing direction among them), private use, line and paragraph separators,
 * fillers that look like blanks. Two names that differ in one of them look the same. Rare characters outside the basic plane, the middle dot and
 * the selectors of a variant (IVS) are none of these.
 */
const HIDDEN =
  /[\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uFFFC\uFFFD]/u;

/** Whether the text holds a character that nobody sees, or that means something else on every machine. */
export const hasHiddenCharacters = (text: string): boolean => HIDDEN.test(text);

/**
 * Whether the text is what the hall shows to those who may not see the data (云**, 110000********0005, *******9001, ***), so that it must not be
 * written back over them: it begins with a star, is one character and a star, or has several in a row; in full width too.
 */
export const isMasked = (text: string): boolean => /^\*|^.\*$|\*{2}/u.test(text.normalize('NFKC').trim());
