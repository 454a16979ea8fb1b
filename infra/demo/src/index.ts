export { castFor, ordinaryItem, type Cast, type Item } from './cast.ts';
export { receiveCase, tellCase, type Told } from './case-story.ts';
export type { Scene } from './scene.ts';
export { act, Answered, signIn, until, type Ask, type Hall } from './graph-client.ts';
export { tellQuestion } from './question-story.ts';
export { jointCastFor, type JointCast } from './joint-cast.ts';
export { receiveJointCase, type Answers, type Matter, type ReceivedJoint } from './joint-receipt.ts';
export { departmentsOf, tellJointCase, type JointTelling, type ToldJoint } from './joint-story.ts';
export { startSimulators, type Simulators } from './simulators.ts';
