import { describe, expect, it } from '@jest/globals';
import { isAllowed, roles } from './permissions.ts';

describe('S32: who grants a tolerance (容缺受理)', () => {
  it('is a reviewer of the department, and nobody of the hall', () =>
    expect(roles.filter((role) => isAllowed([role], 'acceptTolerantly'))).toEqual(['REVIEWER']));
});
