import { Type } from 'typebox';
import { Day } from '../vocabulary.ts';

/** On which days a version may be in force; of several valid on a day the highest is. Neither: from its publication, without end. */
export const Validity = {
  validFrom: Type.Optional(Day('First day on which this version is in force.')),
  validTo: Type.Optional(Day('Last day on which this version is in force.')),
};
