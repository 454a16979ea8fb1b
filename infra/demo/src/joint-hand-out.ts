import { act, signIn, until, type Hall } from './graph-client.ts';
import type { JointCast } from './joint-cast.ts';
import type { ReceivedJoint } from './joint-receipt.ts';
import type { Tell } from './scene.ts';

const offered = `query ($id: ID!) { jointCase(id: $id) { handOut { complete missing
  deliveries { id version status documents { name } } } } }`;
type Delivery = { id: string; version: number; status: string; documents: { name: string }[] };
type HandOut = { complete: boolean; missing: string[]; deliveries: Delivery[] };

/** The window signs for every result, and hands all of them out in one order with one proof per document (统一出件). */
export async function handOutTogether(
  hall: Hall,
  cast: JointCast,
  joint: ReceivedJoint,
  scene: Tell,
): Promise<boolean> {
  const officer = await signIn(hall, { staff: cast.deliverer });
  const who = `出件窗口 ${cast.deliverer}`;
  const read = async (): Promise<HandOut | null> =>
    (await officer<{ jointCase: { handOut: HandOut | null } }>(offered, { id: joint.id })).jointCase.handOut;
  await scene({ who, what: '逐件核对文书，签字接收', event: 'ResultHandedOver.v1' }, () =>
    until('all results at the window', async () => {
      const handOut = await read();
      for (const { id: caseId, version: expectedVersion, status, documents } of handOut?.deliveries ?? []) {
        const documentNames = documents.map(({ name }) => name);
        if (status === 'OFFERED') await act(officer, 'handOverResult', { caseId, expectedVersion, documentNames }, '');
      }
      return handOut?.complete;
    }),
  );
  await scene(
    { who, what: '统一出件：一次送达全部结果，一文一证', event: 'ResultDelivered.v1, CaseCompleted.v1' },
    async () => {
      const { deliveries } = (await read())!;
      const documents = deliveries.flatMap(({ id: caseId, version: expectedVersion, documents: listed }) =>
        listed.map(({ name }, index) => ({
          caseId,
          expectedVersion,
          name,
          evidence: `SD-${caseId.slice(0, 8)}-${index + 1}`,
        })),
      );
      const input = {
        jointCaseId: joint.id,
        method: 'DIRECT',
        recipientId: joint.collectorId,
        identityChecked: true,
        documents,
      };
      await act(officer, 'deliverJointResults', input, '');
    },
  );
  const stages = `query ($id: ID!) { jointCase(id: $id) { components { serviceCase { stage } } } }`;
  return until('every component completed', async () => {
    type Stages = { jointCase: { components: { serviceCase: { stage: string } }[] } };
    const { jointCase } = await officer<Stages>(stages, { id: joint.id });
    return jointCase.components.every(({ serviceCase }) => ['COMPLETED', 'TERMINATED'].includes(serviceCase.stage));
  });
}
