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
export { personalDataIn } from './personal-data.ts';
export { isPhone } from './phone.ts';
export { isRecordNumber } from './record-number.ts';
export { isBlank, isWritable } from './text.ts';
