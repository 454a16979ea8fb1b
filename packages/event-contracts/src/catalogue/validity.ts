import { Type } from 'typebox';
import { Day } from '../vocabulary.ts';

/**
 * The days on which a version may be in force. Where several versions are valid on a day, the highest is in force. A
 * version that names neither day is valid from its publication on, without end.
 */
export const Validity = {
  validFrom: Type.Optional(Day('First day on which this version is in force.')),
  validTo: Type.Optional(Day('Last day on which this version is in force.')),
};
