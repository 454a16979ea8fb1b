import { describe, expect, it } from '@jest/globals';
import { personalDataIn } from './personal-data.ts';

describe('personal data in a text', () => {
  it.each([
    ['110000199001010005', 'IDENTITY_NUMBER'],
    ['"11000019900101003X"', 'IDENTITY_NUMBER'],
    ['call 19900009001 now', 'MOBILE_NUMBER'],
  ])('is seen in %s', (text, kind) => expect(personalDataIn(text)).toBe(kind));
  it.each([
    ['an item code', '11990101YL000001264990701001000'],
    ['a case number', '990101202611240000010'],
    ['a department code', '11990101YL00000126'],
    ["an office's landline", '0000-61800000'],
    ['eighteen digits that are no identity number', '110000199001010006'],
    ['a UUID', '0192f0c1-2222-7000-8000-139000000001'],
    ['a UUID with eleven digits in a row', '0192f0c1-2222-4000-8000-a18612345678'],
  ])('is not %s: %s', (_what, text) => expect(personalDataIn(text)).toBeUndefined());
});
