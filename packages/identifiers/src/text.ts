/** Characters nobody types and some stores cannot hold: controls (NUL among them) but tab and line breaks, and halves of a pair. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/** Whether the text holds only what people write. PostgreSQL refuses NUL and logs the whole statement, personal data included. */
export const isWritable = (text: string): boolean => !UNWRITABLE.test(text);

/** Whether the text says nothing: empty, or blanks of any width (U+3000 too) and marks nobody sees. */
export const isBlank = (text: string): boolean => /^[\s\p{Cc}\p{Cf}]*$/u.test(text);
