export { castFor, licensedItem, ordinaryItem, type Cast, type Item } from './cast.ts';
export { receiveCase, tellCase } from './case-story.ts';
export type { Scene } from './scene.ts';
export { act, Answered, signIn, until, type Ask, type Hall } from './graph-client.ts';
export { tellQuestion } from './question-story.ts';
export type { Answers, Matter } from './joint-receipt.ts';
export { departmentsOf, tellJointCase, type JointTelling, type ToldJoint } from './joint-story.ts';
export { startSimulators, type Simulators } from './simulators.ts';
