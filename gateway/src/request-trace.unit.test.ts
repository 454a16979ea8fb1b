import { describe, expect, it } from '@jest/globals';
import { requestTrace } from './request-trace.ts';

const idOf = (given: string) => requestTrace({ 'x-request-id': given }).requestId;

describe('the id of a request, which is written into logs and events', () => {
  it.each([
    'front-end-1',
    'a'.repeat(64),
    '12345678-1234-4123-8123-123456789012',
    'req-20260420-001',
    'e2e-13800138-0004-4123-8123-123456789012',
  ])('%s is taken over', (id) => expect(idOf(id)).toBe(id));
  it.each(['13800138000', 'r-13800138000', '138-0013-8000', '11000019900101003X', 'a b', '', 'a'.repeat(65)])(
    '%s is not',
    (id) => expect(idOf(id)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  );
});
