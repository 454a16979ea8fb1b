export { castFor, ordinaryItem, type Cast, type Item } from './cast.ts';
export { receiveCase, tellCase, type Scene, type Told } from './case-story.ts';
export { act, Answered, signIn, until, type Ask, type Hall } from './graph-client.ts';
export { tellQuestion } from './question-story.ts';
