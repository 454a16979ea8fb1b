import type { Department, JointMatter, ServiceItem } from '@hall/event-contracts';
import type { Applicant } from '../applicant/applicant.ts';
import type { Mandate } from '../applicant/mandate.ts';
import type { WindowCheck } from '../receipt/receipt.ts';
import type { Answers } from './choose-components.ts';
import type { DeliveryChoice } from './joint-case.ts';

/** What the officer attests at the window; `delivery` null leaves the matter's default. */
export type JointWindowCheck = Omit<WindowCheck, 'itemVersion'> & {
  readonly matterVersion: number;
  readonly answers: Answers;
  readonly leaveOut: readonly string[];
  readonly delivery: DeliveryChoice | null;
};

/** What the rule needs to know of the world; ids and serials are enough for every component the matter has. */
export type JointReceiptFacts = {
  readonly id: string;
  readonly componentIds: readonly string[];
  readonly areaCode: string;
  readonly serials: readonly number[];
  readonly matter: JointMatter;
  /** Those of the matter's items that are in force. */
  readonly items: ReadonlyMap<string, ServiceItem>;
  /** What is told of the others, by code. */
  readonly withdrawn?: ReadonlyMap<string, readonly string[]>;
  readonly departments: ReadonlyMap<string, Department>;
  readonly applicant: Applicant;
  readonly mandate: Mandate | undefined;
};
