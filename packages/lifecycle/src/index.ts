export {
  allTo,
  isOffered,
  lifecycleFrom,
  rolesOf,
  staysIn,
  wordsOf,
  type ActionRow,
  type OperationOf,
} from './actions.ts';
