import { describe, expect, it } from '@jest/globals';
import type { Party } from '@hall/event-contracts';
import { aReadyDelivery, monday, proofFor } from '../../testing/a-delivery.ts';
import { decideService } from './hand-out.ts';
import { collectorOf, type Power } from './power.ts';
import type { ProofOfService } from './proof-of-service.ts';

const party = (matters: Partial<Party> = {}): Party => ({
  applicantId: 'p',
  applicantVersionId: 'v',
  agentId: null,
  powers: [],
  validTo: null,
  ...matters,
});
const mandate = (matters: Partial<Power> = {}): Power => ({
  id: 'm',
  principalId: 'p',
  basis: 'WRITTEN',
  agentId: 'a',
  agentKind: 'PERSON',
  powers: ['COLLECT'],
  validFrom: '2026-04-20',
  validTo: '2026-04-20',
  revokedAt: null,
  changedAt: monday.instant,
  ...matters,
});
const office = (agentId: string | null, principalId = 'p') =>
  mandate({ id: principalId, principalId, basis: 'OFFICE', agentId, validFrom: '0001-01-01', validTo: '9999-12-31' });
const named = (matters: Partial<Party> = {}) =>
  party({ agentId: 'a', powers: ['COLLECT'], validTo: '2026-12-31', ...matters });

describe('who may collect on the day (B41, S48)', () => {
  it.each<[string, Party, Power[], string, object | undefined]>([
    ['the applicant', party(), [], 'p', { relation: 'SELF', isPerson: true }],
    ['an agent of a later mandate', party(), [mandate()], 'a', { relation: 'AGENT', mandateId: 'm' }],
    ['an agent whose mandate was renewed', named({ validTo: '2026-04-19' }), [mandate()], 'a', { mandateId: 'm' }],
    [
      'an agent beside another mandate that is over',
      party(),
      [mandate({ id: 'o', validTo: '2026-04-19' }), mandate()],
      'a',
      { mandateId: 'm' },
    ],
    [
      'the legal representative of today',
      party(),
      [office('a')],
      'a',
      { relation: 'LEGAL_REPRESENTATIVE', mandateId: null },
    ],
    ['the agent of the receipt, of whom nothing else was told', named(), [], 'a', { relation: 'AGENT' }],
    [
      'an agent before the first day',
      party(),
      [mandate({ validFrom: '2026-04-21', validTo: '2026-05-01' })],
      'a',
      undefined,
    ],
    ['an agent after the last day', party(), [mandate({ validTo: '2026-04-19' })], 'a', undefined],
    ['an agent without the power', party(), [mandate({ powers: ['SUBMIT'] })], 'a', undefined],
    ['an agent whose mandate was taken back', named(), [mandate({ revokedAt: monday.instant })], 'a', undefined],
    ['an agent of somebody else', party(), [mandate({ principalId: 'q' })], 'a', undefined],
    ['a former legal representative', named({ validTo: '9999-12-31' }), [office('b')], 'a', undefined],
    ['a stranger', named(), [mandate()], 'x', undefined],
  ])('%s', (_who, of, powers, person, expected) => {
    const collector = collectorOf([of], powers, person, monday.today);
    if (expected) expect(collector).toMatchObject(expected);
    else expect(collector).toBeUndefined();
  });
});

describe('who stands at the window (S48)', () => {
  const serve = (of: Party, powers: Power[], matters: Partial<ProofOfService>) => {
    const ready = aReadyDelivery({ parties: [of] });
    return decideService(ready, proofFor(ready, matters), { by: 'H301', now: monday, powers });
  };
  const firm = party({ applicantKind: 'ENTERPRISE' });
  it.each<[string, Party, Power[], string]>([
    ['that said so at the receipt', firm, [], 'p'],
    ['that has an office', party(), [office(null)], 'p'],
    ['that is the agent', party(), [mandate({ agentKind: 'ENTERPRISE' })], 'a'],
  ])('is never an enterprise itself %s; by post it may be', (_what, of, powers, recipientId) => {
    expect(serve(of, powers, { recipientId })).toMatchObject({ code: 'NATURAL_PERSON_NEEDED' });
    expect(serve(of, powers, { recipientId, method: 'POST' })).toMatchObject({ kind: 'decided' });
  });
  it('is its legal representative, or an agent, and on record as that', () => {
    const powers = [office('b'), mandate()];
    expect(serve(firm, powers, { recipientId: 'b' })).toMatchObject({
      deliveryCase: { proof: { recipientId: 'b', relation: 'LEGAL_REPRESENTATIVE', mandateId: null } },
    });
    expect(serve(firm, powers, { recipientId: 'a', method: 'AGENT' })).toMatchObject({
      events: [{ data: { recipientId: 'a', relation: 'AGENT', mandateId: 'm' } }],
    });
  });
  it('with a mandate that was just registered is told to wait until it is heard of, never that there is none', () => {
    expect(serve(firm, [], { recipientId: 'a', mandateId: 'm' })).toMatchObject({ code: 'MANDATE_NOT_HEARD' });
    expect(serve(firm, [mandate()], { recipientId: 'a', mandateId: 'm' })).toMatchObject({ kind: 'decided' });
    expect(serve(firm, [mandate()], { recipientId: 'a', mandateId: 'M' })).toMatchObject({ kind: 'decided' });
  });
});
