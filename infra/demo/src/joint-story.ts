import { act, signIn, until, type Ask, type Hall } from './graph-client.ts';
import { jointCastFor, type DepartmentCast, type JointCast } from './joint-cast.ts';
import { decideInThePortal, keyInFromPaper } from './joint-departments.ts';
import { handOutTogether } from './joint-hand-out.ts';
import { receiveJointCase, type Answers, type Matter, type ReceivedJoint } from './joint-receipt.ts';
import { timed, type Scene, type Tell } from './scene.ts';

/** How a component ended, for the table and for programs. */
type ToldComponent = {
  readonly key: string;
  readonly department: string;
  readonly integration: string;
  readonly startedAt: string | null;
  readonly decidedAt: string | null;
  readonly outcome: string | null;
};

/** How a joint case ended. */
export type ToldJoint = {
  readonly matterCode: string;
  readonly caseNumber: string;
  readonly components: readonly ToldComponent[];
  readonly delivered: boolean;
};

/** The joint case to tell: its matter and answers, which components the played departments refuse, and what has to stand before they work. */
export type JointTelling = {
  readonly matter: Matter;
  readonly answers: Answers;
  readonly refuses?: readonly string[];
  readonly beforeWork?: (cast: JointCast, received: ReceivedJoint) => Promise<void>;
};

/** How a component stands. */
type Standing = {
  readonly key: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly terminationCause: string | null;
  readonly heldSince: string | null;
  readonly reviewCase: {
    id: string;
    version: number;
    receivedAt: string;
    offeredAt: string | null;
    decision: { at: string } | null;
    serviceCase: { item: { result: { kind: string }; needsSiteVisit: boolean } };
  };
};
type Joint = {
  readonly status: string;
  readonly version: number;
  readonly concludedAt: string | null;
  readonly components: readonly Standing[];
};

const stands = `query ($id: ID!) { jointCase(id: $id) { review { status version concludedAt components {
  key status outcome terminationCause heldSince
  reviewCase { id version receivedAt offeredAt decision { at } serviceCase { item { result { kind } needsSiteVisit } } } } } } }`;

/** The departments of a received joint case, each once. */
export const departmentsOf = (cast: JointCast, { components }: ReceivedJoint): DepartmentCast[] =>
  [...new Set(components.map(({ departmentCode }) => departmentCode))].map((code) => cast.department(code));

/**
 * One joint case (一件事) from one window to one delivery: departments on Kafka answer by themselves, those in the portal and on
 * paper are played here, through the gateway with real tokens. `tell` hears of every step as it happens.
 */
export async function tellJointCase(
  hall: Hall,
  { matter, answers, refuses = [], beforeWork = async () => undefined }: JointTelling,
  tell: (scene: Scene) => void,
): Promise<ToldJoint> {
  const scene = timed(tell);
  const cast = jointCastFor(hall);
  let received: ReceivedJoint | undefined;
  await scene(
    { who: `受理专员 ${cast.officer}`, what: `一窗收件：${matter.name}`, event: 'JointCaseReceived.v1' },
    async () => {
      received = await receiveJointCase(hall, cast, matter, answers);
    },
  );
  const joint = received!;
  await beforeWork(cast, joint);
  const office = await signIn(hall, { staff: cast.office });
  const last = await untilConcluded({ hall, cast, joint, refuses, told: new Map(), scene }, office);
  const delivered = await handOutTogether(hall, cast, joint, scene);
  return {
    matterCode: matter.matterCode,
    caseNumber: joint.jointCaseNumber,
    delivered,
    components: joint.components.map(({ key, departmentCode }) => {
      const { name: department, integration } = cast.department(departmentCode);
      const standing = last.components.find((component) => component.key === key);
      const began = standing !== undefined && standing.status !== 'PLANNED' && standing.terminationCause === null;
      return {
        key,
        department,
        integration,
        startedAt: began ? standing.reviewCase.receivedAt : null,
        decidedAt: standing?.reviewCase.decision?.at ?? null,
        outcome: standing?.outcome ?? standing?.status ?? null,
      };
    }),
  };
}

/** What is going on in a joint case that is being told. */
type Play = {
  readonly hall: Hall;
  readonly cast: JointCast;
  readonly joint: ReceivedJoint;
  readonly refuses: readonly string[];
  readonly told: Map<string, string>;
  readonly scene: Tell;
};

/** Plays the departments without a system of their own, tells what the others did, until every component has ended and is offered. */
async function untilConcluded(playing: Play, office: Ask): Promise<Joint> {
  const end = Date.now() + 120_000;
  for (;;) {
    const review = await until('the joint case in the departments', async () => {
      const { jointCase } = await office<{ jointCase: { review: Joint | null } | null }>(stands, {
        id: playing.joint.id,
      });
      return jointCase?.review;
    });
    for (const standing of review.components) await play(playing, standing);
    await endHolds(playing, office, review);
    const open = review.components.filter(
      ({ outcome, reviewCase }) => outcome !== null && reviewCase.offeredAt === null,
    );
    if (review.concludedAt !== null && open.length === 0) return review;
    if (Date.now() > end)
      throw new Error(
        `waited in vain for ${JSON.stringify(review.components.map(({ key, status }) => [key, status]))}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function play({ hall, cast, joint, refuses, told, scene }: Play, standing: Standing): Promise<void> {
  const { key, status, outcome, reviewCase } = standing;
  const component = joint.components.find((known) => known.key === key)!;
  const department = cast.department(component.departmentCode);
  const { caseId, itemName } = component;
  if (status === 'RECEIVED' && department.integration !== 'KAFKA' && !told.has(key)) {
    told.set(key, 'played');
    const { result, needsSiteVisit } = reviewCase.serviceCase.item;
    const certificate = result.kind === 'CERTIFICATE';
    const wanted = refuses.includes(key) ? ('REFUSED' as const) : ('GRANTED' as const);
    const { version, receivedAt } = reviewCase;
    const work = { caseId, itemName, version, receivedAt, certificate, needsSiteVisit, outcome: wanted };
    await (department.integration === 'PORTAL' ? decideInThePortal : keyInFromPaper)(hall, department, work, scene);
  }
  if (department.integration === 'KAFKA' && outcome !== null && !told.has(key)) {
    told.set(key, 'heard');
    const what = `部门系统答复：${outcome === 'GRANTED' ? '准予' : '不予'}${itemName}`;
    await scene({ who: `${department.name}（Kafka）`, what, event: 'DecisionGiven.v1' }, async () => undefined);
  }
}

/** The hall office ends a hold (HOLD): the component goes on. */
async function endHolds({ cast, joint, scene }: Play, office: Ask, review: Joint): Promise<void> {
  const held = review.components.find(({ heldSince }) => heldSince !== null);
  if (!held) return;
  const input = {
    jointCaseId: joint.id,
    componentKey: held.key,
    expectedVersion: review.version,
    outcome: 'CONTINUE',
    reason: '前置事项不影响本事项，继续办理',
  };
  await scene({ who: `审管办 ${cast.office}`, what: `${held.key}不再等待，继续办理`, event: 'HoldEnded.v1' }, () =>
    act(office, 'endHold', input, '').catch((fault: unknown) => {
      if (!String(fault).includes('CONFLICT')) throw fault; // a department was faster: read again
    }),
  );
}
