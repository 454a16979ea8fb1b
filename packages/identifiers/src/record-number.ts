const IDENTITY_NUMBER = /(?<!\d)\d{6}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]/;
const MOBILE_NUMBER = /(?<!\d)1[3-9]\d{9}(?!\d)/;

/**
 * Whether the text is the number of a record or a slip: 3 to 40 letters, digits and hyphens, and neither an identity number nor a mobile
 * number, because such numbers are shown to the whole hall.
 */
export const isRecordNumber = (text: string): boolean =>
  /^[A-Za-z0-9-]{3,40}$/.test(text) && !IDENTITY_NUMBER.test(text) && !MOBILE_NUMBER.test(text);
