import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics, type CloudEvent } from '@hall/event-contracts';
import { aMandate, someone } from '../../../testing/a-case.ts';
import { givenJointCase } from '../../../testing/a-joint-case.ts';
import { givenCase, openTestDesk, type TestDesk } from '../../../testing/open-intake.ts';
import { sampleFolder } from '../../../testing/sample-catalogue.ts';
import type { Power } from '../../domain/applicant/mandate.ts';
import type { Caller } from '../../domain/callers/caller.ts';
import { onProgress } from '../../events/subscriptions.ts';
import { isRefused } from '../../domain/refusals/refusals.ts';
import { registerMandate } from '../applicant/register-mandate.ts';
import { revokeMandate } from '../applicant/revoke-mandate.ts';
import { handInSupplement } from './hand-in-supplement.ts';
import { requestWithdrawal } from './request-withdrawal.ts';

const [applicant, agent] = sampleFolder.applicants.persons.map(({ id }): Caller => ({
  ...someone('APPLICANT'),
  id,
})) as [Caller, Caller];
const officer = someone('INTAKE_OFFICER');
let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const told = (caseId: string, type: string, data: object): CloudEvent =>
  ({
    specversion: '1.0',
    id: randomUUID(),
    source: '/hall/review',
    subject: caseId,
    key: caseId,
    seq: 1,
    type,
    topic: topics.review,
    time: '2025-01-25T02:00:00Z',
    traceparent: null,
    correlationId: null,
    causationId: null,
    data: { caseId, round: 1, departmentCode: '11990101YL00000126', ...data },
  }) as unknown as CloudEvent;
const asked = (caseId: string, keys = ['1', '2'], data: object = {}) =>
  told(caseId, 'SupplementRequested.v1', {
    status: 'AWAITING_SUPPLEMENT',
    restated: false,
    supplyBy: '2025-02-14',
    requestedBy: 'D0103',
    entries: keys.map((key) => ({ key, materialCode: `M${key}` })),
    requestedAt: '2025-01-25T02:00:00Z',
    ...data,
  });
const tell = (...events: CloudEvent[]) => desk.database.transaction((tx) => onProgress(tx, events));
const handIn = (caseId: string, by: Caller, entries = ['1']) =>
  handInSupplement(desk, by, { commandId: randomUUID(), caseId, entries, originalsChecked: true });
const withdraw = (caseId: string, by: Caller, onBehalfOf: 'APPLICANT' | 'AGENT' = 'APPLICANT') =>
  requestWithdrawal(desk, by, { commandId: randomUUID(), caseId, onBehalfOf, evidence: 'CH-2025-1' });

/** A case whose agent has these powers, up to a day. */
async function caseOfAgent(powers: Power[], validTo: `${number}-${number}-${number}` = '2025-12-31'): Promise<string> {
  const serviceCase = await givenCase(desk, applicant.id);
  const { id, validFrom } = aMandate();
  await desk.database.query('DELETE FROM mandate WHERE principal_id = $1 AND agent_id = $2', [applicant.id, agent.id]);
  await desk.database.query(
    `INSERT INTO mandate (id, principal_id, agent_id, powers, valid_from, valid_to, by, cause_id, at)
     VALUES ($1, $2, $3, $4, $5, $6, 'test', 'test', now())`,
    [id, applicant.id, agent.id, JSON.stringify(powers), validFrom, validTo],
  );
  await desk.database.query(
    'UPDATE service_case SET agent_id = $2, mandate_id = $3, mandate_valid_to = $4 WHERE id = $1',
    [serviceCase.id, agent.id, id, validTo],
  );
  return serviceCase.id;
}

describe('who may hand in and ask back', () => {
  it('T11: the applicant on line, with no officer in between and no originals to compare', async () => {
    const { id: caseId } = await givenCase(desk, applicant.id);
    await tell(asked(caseId));
    const request = { commandId: randomUUID(), caseId, entries: ['2'], originalsChecked: false };
    expect(await handInSupplement(desk, applicant, request)).toMatchObject({ receivedBy: null, isLate: false });
    expect(await handIn(caseId, agent)).toMatchObject({ code: 'CASE_NOT_FOUND' });
  });
  it('T11, T29: an agent with the power only (B17)', async () => {
    const caseId = await caseOfAgent(['SUPPLEMENT']);
    await tell(asked(caseId));
    expect(await handIn(caseId, agent)).toMatchObject({ receivedBy: null });
    expect(await withdraw(caseId, agent)).toMatchObject({ code: 'MANDATE_MISSING' });
    expect(await withdraw(caseId, officer, 'AGENT')).toMatchObject({ code: 'MANDATE_MISSING' });
    const other = await caseOfAgent(['WITHDRAW']);
    await tell(asked(other));
    expect(await handIn(other, agent)).toMatchObject({ code: 'MANDATE_MISSING' });
    expect(await withdraw(other, agent)).toMatchObject({ by: 'AGENT', partyId: agent.id, receivedBy: null });
  });
  it('T29: an agent whose mandate is over is not told that the case exists (B17, E24)', async () => {
    const caseId = await caseOfAgent(['WITHDRAW'], '2025-01-23');
    expect(await withdraw(caseId, agent)).toMatchObject({ code: 'CASE_NOT_FOUND' });
  });
  it('T29: no officer for an agent whom the case has not', async () => {
    const { id } = await givenCase(desk, applicant.id);
    expect(await withdraw(id, officer, 'AGENT')).toMatchObject({ code: 'MANDATE_MISSING' });
  });
});

describe('whoever acts on the day, not whoever was named at the receipt (B17)', () => {
  const later = async (powers: Power[]) => {
    await desk.database.query('DELETE FROM mandate WHERE principal_id = $1 AND agent_id = $2', [
      applicant.id,
      agent.id,
    ]);
    const answer = await registerMandate(desk, officer, {
      commandId: randomUUID(),
      principalId: applicant.id,
      agentId: agent.id,
      powers,

      validFrom: '2025-01-24',
      validTo: '2025-01-24',
    });
    if (isRefused(answer)) throw new Error(answer.code);
    return answer;
  };
  const atWindow = (caseId: string) =>
    handInSupplement(desk, officer, {
      commandId: randomUUID(),
      caseId,
      entries: ['1'],
      originalsChecked: true,

      onBehalfOf: 'AGENT' as const,
      agentId: agent.id,
    });
  it('T11, T29: an agent with a mandate made after the receipt, at the window and on line, until it is taken back', async () => {
    const { id: caseId } = await givenCase(desk, applicant.id);
    await tell(asked(caseId));
    expect(await atWindow(caseId)).toMatchObject({ code: 'MANDATE_MISSING' });
    const { id: mandateId } = await later(['SUPPLEMENT']);
    expect(await atWindow(caseId)).toMatchObject({ receivedBy: officer.id });
    expect(await handIn(caseId, agent, ['2'])).toMatchObject({ receivedBy: null });
    expect(await withdraw(caseId, agent)).toMatchObject({ code: 'CASE_NOT_FOUND' }); // nothing of the case is theirs to know
    const take = (by: Caller) => revokeMandate(desk, by, { commandId: randomUUID(), mandateId });
    expect(await take(agent)).toMatchObject({ code: 'MANDATE_NOT_FOUND' });
    expect(await take(applicant)).toMatchObject({ revokedBy: applicant.id });
    expect(await atWindow(caseId)).toMatchObject({ code: 'MANDATE_MISSING' });
    const told = await desk.database.query(
      `SELECT data FROM outbox_event WHERE type = 'MandateChanged.v1' AND data->>'mandateId' = $1 ORDER BY id`,
      [mandateId],
    );
    expect(told).toMatchObject([{ data: { revokedAt: null } }, { data: { revokedAt: expect.any(String) } }]);
  });
  it('B17: of two mandates the one with the power, though the other lasts longer', async () => {
    const caseId = await caseOfAgent(['COLLECT']);
    await tell(asked(caseId));
    await registerMandate(desk, officer, {
      commandId: randomUUID(),
      principalId: applicant.id,
      agentId: agent.id,
      powers: ['SUPPLEMENT'],

      validFrom: '2025-01-24',
      validTo: '2025-01-24',
    });
    expect(await handIn(caseId, agent)).toMatchObject({ receivedBy: null });
  });
});

describe('promised papers, and what a visit found (S33, S49, T16)', () => {
  const owes = (caseId: string, head: string, entries: object[], data: object = {}) =>
    told(caseId, 'MaterialsOwed.v1', {
      status: 'ACCEPTED',
      head,
      entries,
      supplyBy: '2025-01-24',
      toldAt: '2025-01-25T02:00:00Z',
      ...data,
    });
  const paper = { key: 'M2', materialCode: 'M2' };
  it('S33: are taken in at any window, with a receipt; the department and the delivery window hear what came in', async () => {
    const { id } = await givenCase(desk, applicant.id);
    expect(await handIn(id, officer, ['M2'])).toMatchObject({ code: 'NO_OPEN_NOTICE' });
    await tell(owes(id, 'AT_DELIVERY', [paper]), owes(id, 'RECTIFICATION', [{ key: '1', materialCode: null }]));
    expect(await handIn(id, someone('DELIVERY_OFFICER'), ['M2'])).toMatchObject({
      answers: 'AT_DELIVERY',
      isLate: false,
    });
    expect(await handIn(id, applicant, ['1'])).toMatchObject({ answers: 'RECTIFICATION', receivedBy: null });
    const sent = await desk.database.query(
      `SELECT data FROM outbox_event WHERE key = $1 AND type = 'SupplementHandedIn.v1' ORDER BY id`,
      [id],
    );
    expect(sent).toMatchObject([
      { data: { answers: 'AT_DELIVERY', entries: ['M2'], materials: ['M2'] } },
      { data: { answers: 'RECTIFICATION', entries: ['1'], materials: [] } },
    ]);
  });
  it('B4: after the promised day are taken, and marked as late; without a day they are not late', async () => {
    const { id } = await givenCase(desk, applicant.id);
    await tell(owes(id, 'TOLERANCE', [paper], { supplyBy: '2025-01-23' }));
    expect(await handIn(id, officer, ['M2'])).toMatchObject({ isLate: true });
    await tell(owes(id, 'AT_DELIVERY', [{ key: 'M3', materialCode: 'M3' }], { supplyBy: null }));
    expect(await handIn(id, officer, ['M3'])).toMatchObject({ isLate: false });
  });
  it.each(['DEEMED_WITHDRAWN', 'TERMINATED', 'REFUSED'])('are owed no more once the case is %s', async (status) => {
    const { id } = await givenCase(desk, applicant.id);
    await tell(owes(id, 'TOLERANCE', [paper]), told(id, 'CaseNews.v1', { status }));
    expect(await handIn(id, officer, ['M2'])).toMatchObject({ code: 'NO_OPEN_NOTICE' });
  });
});

describe('what is handed in', () => {
  it('E7: after the last day of C6 is taken, and marked as late', async () => {
    const { id } = await givenCase(desk, applicant.id);
    await tell(asked(id, ['1'], { supplyBy: '2025-01-23' }));
    expect(await handIn(id, officer)).toMatchObject({ isLate: true });
    await tell(asked(id, ['1'], { supplyBy: '2025-01-24' }));
    expect(await handIn(id, officer)).toMatchObject({ isLate: false });
  });
  it('T11b, E6: of a restated notice only what is still unmet', async () => {
    const { id } = await givenCase(desk, applicant.id);
    await tell(asked(id), asked(id, ['2'], { restated: true }));
    expect(await handIn(id, officer, ['1'])).toMatchObject({
      code: 'UNKNOWN_ENTRY',
      details: expect.arrayContaining([expect.stringContaining('2')]),
    });
    expect(await handIn(id, officer, ['2'])).toMatchObject({ entries: [{ key: '2', materialCode: 'M2' }] });
  });
  it('T11: of a component goes out under its joint case, about itself', async () => {
    const joint = await givenJointCase(desk, applicant.id);
    const [{ caseId }] = joint.components as unknown as [{ caseId: string }];
    await tell(asked(caseId));
    await handIn(caseId, officer);
    await withdraw(caseId, officer);
    const sent = await desk.database.query(
      'SELECT type, seq::int, subject FROM outbox_event WHERE key = $1 ORDER BY id',
      [joint.id],
    );
    expect(sent).toEqual([
      { type: 'JointCaseReceived.v1', seq: 1, subject: joint.id },
      { type: 'SupplementHandedIn.v1', seq: 2, subject: caseId },
      { type: 'WithdrawalRequested.v1', seq: 3, subject: caseId },
    ]);
  });
  it('T11: nothing of an earlier round once the case is in a later one', async () => {
    const { id } = await givenCase(desk, applicant.id);
    await tell(asked(id, ['8'], { round: 2 }), asked(id, ['1'], { round: 1 }));
    expect(await handIn(id, officer, ['8'])).toMatchObject({ round: 2 });
    await tell(asked(id, ['1'], { round: 1 }), told(id, 'CaseAccepted.v1', { round: 1, status: 'ACCEPTED' }));
    expect(await handIn(id, officer, ['8'])).toMatchObject({ round: 2 });
  });
  it.each(['ACCEPTED', 'DEEMED_WITHDRAWN', 'WITHDRAWN', 'TERMINATED', 'OF_TOMORROW'])(
    'T11: nothing once the case is %s; all that still waits changes nothing',
    async (status) => {
      const { id } = await givenCase(desk, applicant.id);
      await tell(
        asked(id),
        told(id, 'ProcedureNoted.v1', { act: 'SUPPLEMENT_COMPLETE', status: 'AWAITING_SUPPLEMENT' }),
      );
      expect(await handIn(id, officer)).toMatchObject({ round: 1 });
      await tell(told(id, 'CaseNews.v1', { status }));
      expect(await handIn(id, officer)).toMatchObject({ code: 'NO_OPEN_NOTICE' });
    },
  );
  it('E7: again when a lapse turns out void and the notice is told anew', async () => {
    const { id } = await givenCase(desk, applicant.id);
    await tell(
      asked(id),
      told(id, 'CaseDeemedWithdrawn.v1', { status: 'DEEMED_WITHDRAWN', cause: 'SUPPLEMENT_LAPSED' }),
    );
    await tell(told(id, 'ProcedureNoted.v1', { act: 'LAPSE_VOIDED', status: 'AWAITING_SUPPLEMENT' }), asked(id, ['2']));
    expect(await handIn(id, officer, ['2'])).toMatchObject({ round: 1 });
  });
});
