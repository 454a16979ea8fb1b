import { describe, expect, it } from '@jest/globals';
import { maskError } from './mask-error.ts';

describe('an error of a subgraph, as it leaves the gateway', () => {
  it('says how large a record would be that nobody can keep', () => {
    const message = '要记录的内容共901143字节，最多900000字节';
    const extensions = { code: 'RECORD_TOO_LARGE', bytes: 901_143, most: 900_000 };
    expect(maskError({ message, path: ['receiveJointCase'], extensions: { ...extensions, table: 'x' } })).toEqual({
      message,
      path: ['receiveJointCase'],
      extensions,
    });
  });

  it('says nothing of a fault but the id under which its log has it', () =>
    expect(
      maskError({
        message: 'relation "x" does not exist',
        extensions: { code: 'SQL', faultId: 'f1', table: 'x', field: 'y' },
      }),
    ).toEqual({
      message: 'Something went wrong on our side.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', faultId: 'f1' },
    }));
});
