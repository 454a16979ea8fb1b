import { describe, expect, it } from '@jest/globals';
import { aCase, department, monday, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import type { JointCase } from '../case/joint-case.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { holdTaskChange } from '../hall-tasks/hold-task.ts';
import { supplementTaskChanges } from '../hall-tasks/supplement-task.ts';
import { paperMoment } from '../replies/paper-moment.ts';
import { rejectionOf } from '../replies/rejection.ts';
import { assignedTask, brokenPromise, withdrawnTask } from './task.ts';

const onKafka = (reviewCase: ReviewCase): ReviewCase => ({ ...reviewCase, integration: 'KAFKA' });
const planned = (reviewCase: ReviewCase): ReviewCase => ({ ...reviewCase, status: 'PLANNED' });
const headOf = ({ id: caseId, caseNumber, round }: ReviewCase) => ({ caseId, caseNumber, round });

describe('the task of a department that answers by Kafka (S17)', () => {
  const task = onKafka(steps.received());

  it('S17: has what is needed to decide, and where the rest is read', () =>
    expect(assignedTask(task, null)).toEqual([
      {
        type: 'TaskAssigned.v1',
        to: department.kafkaCode,
        key: task.id,
        data: {
          ...headOf(task),
          item: task.item,
          receivedAt: monday.instant,
          receivedBy: people.receiver,
          noticeBy: '2026-04-27',
          joint: null,
          dataref: `/graphql#serviceCase/${task.id}`,
        },
      },
    ]));
  it('T2: names nobody who has received what was filed on line', () => {
    const [event] = assignedTask({ ...task, receivedBy: null }, null);
    expect(event!.data).not.toHaveProperty('receivedBy');
  });
  it('S17: there is none for a department in the portal or on paper, and none of a component that waits', () => {
    expect(assignedTask({ ...task, integration: 'PORTAL' }, null)).toEqual([]);
    expect(assignedTask({ ...task, integration: 'MANUAL' }, null)).toEqual([]);
    expect(assignedTask(planned(task), null)).toEqual([]);
  });

  describe('of a component (P2)', () => {
    const component = (componentKey: string, matters: ReviewCase): ReviewCase => ({
      ...matters,
      id: `id-${componentKey}`,
      integration: 'KAFKA',
      componentKey,
      jointCaseId: 'joint',
    });
    const edge = (from: string, to: string) => ({ from, to, onRefusal: 'CASCADE' as const, waitsForResult: true });
    const jointCase = {
      id: 'joint',
      jointCaseNumber: '99010120260420000009X',
      matterCode: 'J2',
      matterName: '开办餐饮店一件事',
      promiseDueOn: '2026-05-07',
      components: ['A', 'B', 'C', 'D'].map((key) => ({ key, caseId: `id-${key}`, needsJointVisit: key === 'D' })),
      edges: [edge('A', 'D'), edge('B', 'D'), edge('D', 'C')],
    } as unknown as JointCase;
    const components = [
      component('A', steps.granted()),
      component('B', steps.underReview()),
      component('C', planned(aCase())),
      component('D', steps.received()),
    ];
    const jointOf = (reviewCase: ReviewCase, siblings = components) => {
      const [event] = assignedTask(reviewCase, { jointCase, components: siblings });
      return (event!.data as { joint: object }).joint;
    };

    it('tells its place in the whole, and how those stand that it comes after', () =>
      expect(jointOf(components[3]!)).toEqual({
        jointCaseId: 'joint',
        jointCaseNumber: '99010120260420000009X',
        matterCode: 'J2',
        matterName: '开办餐饮店一件事',
        key: 'D',
        promiseDueOn: '2026-05-07',
        needsJointVisit: true,
        predecessors: [
          { key: 'A', caseId: 'id-A', outcome: 'GRANTED' },
          { key: 'B', caseId: 'id-B', outcome: null },
        ],
      }));
    it('tells of no joint visit and of nobody before it where there is none', () =>
      expect(jointOf(components[0]!)).toMatchObject({ key: 'A', needsJointVisit: false, predecessors: [] }));
    it('tells of a refusal, and of one that ended without a decision', () => {
      const before = [
        component('A', steps.refused()),
        component('B', { ...steps.underReview(), status: 'TERMINATED' }),
        components[3]!,
      ];
      expect(jointOf(before[2]!, before)).toMatchObject({
        predecessors: [
          { key: 'A', outcome: 'REFUSED' },
          { key: 'B', outcome: null },
        ],
      });
    });
    it('T32: tells no outcome of one that was decided and is reviewed again', () => {
      const again = component('A', { ...steps.underReview(), ruling: steps.refused().ruling });
      expect(jointOf(components[3]!, [again])).toMatchObject({ predecessors: [{ key: 'A', outcome: null }] });
    });
  });

  it('T29, T30: is withdrawn from the department that had it', () => {
    expect(withdrawnTask(task, 'WITHDRAWN', monday)).toEqual([
      {
        type: 'TaskWithdrawn.v1',
        to: department.kafkaCode,
        key: task.id,
        data: { ...headOf(task), cause: 'WITHDRAWN', withdrawnAt: monday.instant },
      },
    ]);
    expect(withdrawnTask(planned(task), 'WITHDRAWN', monday)).toEqual([]);
    expect(withdrawnTask({ ...task, integration: 'PORTAL' }, 'WITHDRAWN', monday)).toEqual([]);
  });
  it('B2: tells what was promised for the hand-out and has not come', () => {
    expect(brokenPromise(task, ['M2'], monday.instant)).toEqual([
      {
        type: 'PromiseBroken.v1',
        to: department.kafkaCode,
        key: task.id,
        data: { ...headOf(task), missing: ['M2'], brokenAt: monday.instant },
      },
    ]);
    expect(brokenPromise(task, [], monday.instant)).toEqual([]);
    expect(brokenPromise({ ...task, integration: 'MANUAL' }, ['M2'], monday.instant)).toEqual([]);
  });
});

describe('the hall office’s task about a component that waits for it (P4, HOLD)', () => {
  const free = steps.received();
  const held = { ...free, heldSince: '2026-04-17T02:00:00.000Z' };

  it('begins when the component is held, and names it', () => {
    const opened = {
      kind: 'open',
      task: {
        caseId: free.id,
        departmentCode: department.code,
        details: ['99010120260420000001X 食品经营许可新办', '前置事项未通过，等待审管办处理'],
        openedAt: '2026-04-17T02:00:00.000Z',
      },
    };
    expect(holdTaskChange(free, held, monday)).toEqual(opened);
    expect(holdTaskChange(null, held, monday)).toEqual(opened);
  });
  it('ends when nothing holds it any more, and says whether it goes on', () => {
    const closedWith = (closingNote: string) => ({
      kind: 'close',
      caseId: free.id,
      closed: { closedAt: monday.instant, closingNote },
    });
    expect(holdTaskChange(held, free, monday)).toEqual(closedWith('不再等待，继续办理'));
    expect(holdTaskChange(held, { ...free, status: 'TERMINATED' }, monday)).toEqual(closedWith('办件已经终结'));
  });
  it('is one as long as it is held, and none of what never was', () => {
    expect(holdTaskChange(held, { ...held, version: 9 }, monday)).toBeUndefined();
    expect(holdTaskChange(free, { ...free, version: 9 }, monday)).toBeUndefined();
    expect(holdTaskChange(null, free, monday)).toBeUndefined();
  });
});

describe('the hall office’s task about what did not come in time', () => {
  it('T12a: names the case, from the moment C6 had run out', () => {
    const before = steps.awaiting();
    const lapsedAt = '2026-04-17T16:00:00.000Z';
    const overdue = { ...before, notice: { ...before.notice, lapsedAt } };
    const opened = {
      of: 'SUPPLEMENT_LAPSED',
      kind: 'open',
      task: {
        caseId: before.id,
        departmentCode: department.code,
        details: ['99010120260420000001X 食品经营许可新办'],
        openedAt: lapsedAt,
      },
    };
    expect(supplementTaskChanges(before, overdue, monday)).toEqual([opened]);
    expect(supplementTaskChanges(null, overdue, monday)).toEqual([opened]);
    expect(supplementTaskChanges(overdue, overdue, monday)).toEqual([]);
    expect(supplementTaskChanges(null, before, monday)).toEqual([]);
  });
});

describe('a reply that cannot be used', () => {
  const record = { topic: 'hall.department.market-regulation.reply.v1', partition: 2, offset: '7' };
  const no = { code: 'CONFLICT', details: ['notice'] } as const;
  const answered = (replyId: string | null, caseId: string | null, details: readonly string[] = no.details) =>
    rejectionOf({ kafkaCode: 'market-regulation', replyId, caseId, record }, { ...no, details }, monday);

  it('is answered with a code, a sentence, and where it lies', () =>
    expect(answered('r-1', 'c-1')).toEqual({
      type: 'ReplyRejected.v1',
      to: 'market-regulation',
      key: 'c-1',
      data: {
        code: 'CONFLICT',
        sentence: '同一轮次已有不同的决定或者结果，先到的有效。',
        details: ['notice'],
        replyId: 'r-1',
        caseId: 'c-1',
        ...record,
        rejectedAt: monday.instant,
      },
    }));
  it('is ordered by its case, else by its id, else by where it lies', () => {
    expect(answered('r-1', null).key).toBe('r-1');
    expect(answered(null, 'c-1').key).toBe('c-1');
    expect(answered(null, null).key).toBe('hall.department.market-regulation.reply.v1/2/7');
  });
  it('has details that say something, none of them longer than three hundred characters', () =>
    expect(answered('r-1', 'c-1', ['字'.repeat(301), '', 'x'])).toMatchObject({
      data: { details: ['字'.repeat(300), 'x'] },
    }));
});

describe('the moment that the date of a paper stands for (R15, S18)', () => {
  const receivedAt = '2026-04-20T02:00:00.000Z'; // Monday, 10:00
  const tuesday = { instant: '2026-04-21T03:00:00.000Z', today: '2026-04-21' } as const; // 11:00

  it('R15: noon, of a day in between', () =>
    expect(paperMoment('2026-04-20', receivedAt, tuesday)).toBe('2026-04-20T04:00:00.000Z'));
  it('R15: the receipt, of that day after its noon; noon, of a receipt in the morning or at noon', () => {
    expect(paperMoment('2026-04-20', '2026-04-20T06:00:00.000Z', tuesday)).toBe('2026-04-20T06:00:00.000Z');
    expect(paperMoment('2026-04-20', '2026-04-20T04:00:00.000Z', tuesday)).toBe('2026-04-20T04:00:00.000Z');
  });
  it('R15: now, of today before its noon; noon, after it', () => {
    expect(paperMoment('2026-04-21', receivedAt, tuesday)).toBe('2026-04-21T03:00:00.000Z');
    const afternoon = { ...tuesday, instant: '2026-04-21T06:00:00.000Z' };
    expect(paperMoment('2026-04-21', receivedAt, afternoon)).toBe('2026-04-21T04:00:00.000Z');
  });
  it('R15: noon of a day before the receipt, which the rules refuse, and of one to come', () => {
    expect(paperMoment('2026-04-19', '2026-04-20T06:00:00.000Z', tuesday)).toBe('2026-04-19T04:00:00.000Z');
    expect(paperMoment('2026-04-22', receivedAt, tuesday)).toBe('2026-04-22T04:00:00.000Z');
  });
});
