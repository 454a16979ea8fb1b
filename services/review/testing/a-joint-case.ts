import { randomUUID } from 'node:crypto';
import type { JointCaseReceivedV1 } from '@hall/event-contracts';
import { openCases } from '../src/commands/receipt/open-cases.ts';
import type { JointCase } from '../src/domain/case/joint-case.ts';
import { JointCaseTable } from '../src/storage/joint-case/joint-case-table.ts';
import { ReviewCaseTable } from '../src/storage/case/review-case-table.ts';
import { department, monday, received } from './a-case.ts';
import type { TestDesk } from './open-review.ts';

type Edge = JointCaseReceivedV1['edges'][number];

/** An edge as a test writes it: `A>B` waits for the result, `A-B` only ends after it; CASCADE unless said otherwise. */
export function edge(arrow: string, onRefusal: Edge['onRefusal'] = 'CASCADE'): Edge {
  const [from = '', to = ''] = arrow.split(/[>-]/);
  return { from, to, onRefusal, waitsForResult: arrow.includes('>') };
}

/** A joint case of the sample department, with these components and edges, as the window announces it. */
export const jointReceived = (
  keys: readonly string[],
  edges: readonly Edge[] = [],
  matters: Partial<JointCaseReceivedV1> = {},
  integration: 'KAFKA' | 'PORTAL' | 'MANUAL' = 'KAFKA',
): JointCaseReceivedV1 => {
  const { item, parties, receivedAt, receivedBy, windowNo, noticeBy, deliveryMethod } = received();
  return {
    jointCaseId: randomUUID(),
    jointCaseNumber: '99010120260420000009X',
    round: 1,
    matter: { matterCode: 'J2', version: 1, name: '开办餐饮店一件事', leadDepartmentCode: department.code },
    components: keys.map((key) => ({
      key,
      caseId: randomUUID(),
      caseNumber: `9901012026042000001${key}`,
      item: { ...item, needsSiteVisit: false },
      needsJointVisit: false,
      department: { code: department.code, integration, kafkaCode: department.kafkaCode },
    })),
    edges: [...edges],
    endsAllOnRefusal: false,
    delivery: 'TOGETHER',
    jointVisit: [],
    promise: { dueOn: '2026-05-07', dueHalf: null, provisional: false },
    parties,
    receivedAt,
    receivedBy,
    windowNo,
    noticeBy,
    deliveryMethod,
    ...matters,
  };
};

/** Opens a joint case as the inbox does, and answers it. */
export async function givenJoint(desk: TestDesk, announced: JointCaseReceivedV1): Promise<JointCase> {
  await desk.database.transaction((tx) =>
    openCases(tx, [
      {
        type: 'JointCaseReceived.v1',
        data: announced,
        id: randomUUID(),
        source: '/hall/intake',
        time: monday.instant,
      } as never,
    ]),
  );
  return (await storedJoint(desk, announced.jointCaseId)).jointCase;
}

/** What the database has of a joint case, its components by key. */
export async function storedJoint({ database }: TestDesk, id: string) {
  const jointCase = await database.manager.findOneByOrFail(JointCaseTable, { id });
  const rows = await database.manager.findBy(ReviewCaseTable, { jointCaseId: id });
  const component = (key: string) => rows.find(({ componentKey }) => componentKey === key)!;
  const events: { topic: string; type: string; subject: string; seq: number; data: Record<string, unknown> }[] =
    await database.query(`SELECT topic, type, subject, seq::int, data FROM outbox_whole ORDER BY id`);
  const ids = [id, ...rows.map((row) => row.id)];
  return { jointCase, component, events: events.filter(({ subject }) => ids.includes(subject)) };
}
