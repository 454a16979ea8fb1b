export {
  allTo,
  isOffered,
  lifecycleFrom,
  rolesOf,
  staysIn,
  wordsOf,
  type ActionRow,
  type LawfulAction,
  type OperationOf,
  type PersonalAction,
} from './actions.ts';
