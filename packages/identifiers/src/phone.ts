/** A mainland mobile number, a landline, or a firm's 400/800 number (N5). */
export const isPhone = (text: string): boolean =>
  /^1[3-9]\d{9}$/.test(text) || /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/.test(text) || /^[48]00-?\d{3}-?\d{4}$/.test(text);

/** A phone number as people type it, as it is stored: half width, without blanks. */
export const phoneIn = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');
