import type { Department, JointMatter, ServiceItem } from '@hall/event-contracts';
import type { Applicant } from '../applicant/applicant.ts';
import type { Mandate } from '../applicant/mandate.ts';
import type { WindowCheck } from '../receipt/receipt.ts';
import type { Answers } from './choose-components.ts';
import type { DeliveryChoice } from './joint-case.ts';

/** What the officer attests at the window. `delivery` is null where the applicant has no wish: then the matter decides. */
export type JointWindowCheck = Omit<WindowCheck, 'itemVersion'> & {
  readonly matterVersion: number;
  readonly answers: Answers;
  readonly leaveOut: readonly string[];
  readonly delivery: DeliveryChoice | null;
};

/** What the rule has to know besides. There are ids and serials enough for every component that the matter has, and one serial more. */
export type JointReceiptFacts = {
  readonly id: string;
  readonly componentIds: readonly string[];
  readonly areaCode: string;
  readonly serials: readonly number[];
  readonly matter: JointMatter;
  /** The items of the matter that are in force, by code. */
  readonly items: ReadonlyMap<string, ServiceItem>;
  /** For every item that is not in force, by code, the words that say why. */
  readonly withdrawn?: ReadonlyMap<string, readonly string[]>;
  readonly departments: ReadonlyMap<string, Department>;
  readonly applicant: Applicant;
  readonly mandate: Mandate | undefined;
};
