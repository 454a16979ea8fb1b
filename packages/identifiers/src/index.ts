export { checkCharacter, hasCheckCharacter } from './check-character.ts';
export { creditCheckCharacter, creditCodeFault, type CreditCodeFault } from './credit-code.ts';
export { isDay } from './day.ts';
export {
  identityCheckCharacter,
  identityNumberFault,
  identityNumberWords,
  normalised,
  type IdentityNumberFault,
} from './identity-number.ts';
export { isMoment } from './moment.ts';
export {
  permanentResidentNumberFault,
  permanentResidentNumberWords,
  type PermanentResidentNumberFault,
} from './permanent-resident-number.ts';
export { personalDataIn, type PersonalData } from './personal-data.ts';
export { personalDataInside, personalDataPlaces } from './personal-data-inside.ts';
export { isPhone, phoneIn } from './phone.ts';
export { isRecordNumber } from './record-number.ts';
export { hasHiddenCharacters, isBlank, isMasked, isWritable } from './text.ts';
