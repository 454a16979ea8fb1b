import { aCase } from './a-case.ts';
import { certified, delivered, granted, handedOver, offered, pending, refused } from './decision-steps.ts';
import { accepted, claimed, onTheSpot, underReview } from './examination-steps.ts';
import {
  arranged,
  extensionAsked,
  hearingAnnounced,
  hearingRequested,
  hearingTold,
  suspended,
  suspensionAsked,
  verified,
} from './procedure-steps.ts';
import { awaiting, owing, promiseBroken, promiseHandedIn, supplied, tolerated } from './promise-steps.ts';

/** The case as it stands after each step, as earlier commands would have left it. */
export const steps = {
  received: () => aCase(),
  claimed,
  accepted,
  underReview,
  pending,
  granted,
  certified,
  offered,
  refused,
  awaiting,
  supplied,
  tolerated,
  suspensionAsked,
  extensionAsked,
  suspended,
  arranged,
  verified,
  onTheSpot,
  handedOver,
  owing,
  delivered,
  promiseHandedIn,
  promiseBroken,
  hearingTold,
  hearingRequested,
  hearingAnnounced,
};
