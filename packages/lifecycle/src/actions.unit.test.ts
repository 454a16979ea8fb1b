import { describe, expect, it } from '@jest/globals';
import type { Caller } from '@hall/callers';
import type { Refused } from '@hall/refusals';
import { allTo, isOffered, lifecycleFrom, rolesOf, staysIn, wordsOf, type ActionRow } from './index.ts';

type Status = 'PACKED' | 'SENT' | 'LOST';
type Parcel = { readonly packedBy: string };
type Weather = { readonly isStormy: boolean };

const never = (): boolean => false;
const packer = ({ packedBy }: Parcel, { id }: Pick<Caller, 'id'>): Refused | undefined =>
  id === packedBy ? { kind: 'refused', code: 'PACKER_MAY_NOT_SEND' } : undefined;

const actions = {
  weigh: {
    word: '称重',
    operation: 'weighParcel',
    roles: ['LIAISON'],
    leads: staysIn('PACKED', 'SENT'),
    keptFrom: () => undefined,
    isObstructed: never,
  },
  send: {
    word: '寄出',
    operation: 'sendParcel',
    roles: ['REVIEWER', 'AGENCY_HEAD'],
    leads: { PACKED: 'SENT' },
    keptFrom: packer,
    isObstructed: (_parcel, { isStormy }) => isStormy,
  },
  lose: { byLaw: 'the post has lost it', leads: allTo('LOST', ['PACKED', 'SENT']) },
} as const satisfies Readonly<Record<string, ActionRow<Status, Parcel, Weather>>>;

const caller = (id: string, ...roles: Caller['roles']): Caller => ({
  id,
  roles,
  departmentCode: null,
  trace: { correlationId: 'c', causationId: null } as unknown as Caller['trace'],
});

describe('a table of actions', () => {
  it('seen from the statuses lists what is possible in each, in its own order', () => {
    const lifecycle = lifecycleFrom<Status, typeof actions>(['PACKED', 'SENT', 'LOST'], actions);
    expect(lifecycle).toEqual({
      PACKED: { weigh: 'PACKED', send: 'SENT', lose: 'LOST' },
      SENT: { weigh: 'SENT', lose: 'LOST' },
      LOST: {},
    });
    expect(Object.keys(lifecycle.PACKED)).toEqual(['weigh', 'send', 'lose']);
  });
  it('has the roles of each operation', () =>
    expect(rolesOf(actions)).toEqual({ weighParcel: ['LIAISON'], sendParcel: ['REVIEWER', 'AGENCY_HEAD'] }));
  it('has no word for what no person does', () => expect(wordsOf([actions.lose, actions.send])).toEqual(['寄出']));
});

describe('an action is offered', () => {
  const parcel = { packedBy: 'P1' };
  const calm = { isStormy: false };
  const offered = (row: ActionRow<Status, Parcel, Weather>, who: Caller, situation: Weather): boolean =>
    isOffered(row, { caller: who, subject: parcel, situation });
  it('to one of its roles', () => expect(offered(actions.send, caller('P2', 'ANSWERER', 'REVIEWER'), calm)).toBe(true));
  it('to no other role', () => expect(offered(actions.send, caller('P2', 'LIAISON'), calm)).toBe(false));
  it('not to somebody who is kept from it', () =>
    expect(offered(actions.send, caller('P1', 'REVIEWER'), calm)).toBe(false));
  it('not while something is in its way', () =>
    expect(offered(actions.send, caller('P2', 'REVIEWER'), { isStormy: true })).toBe(false));
  it('never where no person takes it', () =>
    expect(offered(actions.lose, caller('P2', 'REVIEWER', 'LIAISON'), calm)).toBe(false));
});
