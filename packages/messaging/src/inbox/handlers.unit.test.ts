import { describe, expect, it } from '@jest/globals';
import type { CloudEvent, topics } from '@hall/event-contracts';
import { handleBy, passOver, type Handlers } from './handlers.ts';

const taken: string[] = [];
const handlers: Handlers<typeof topics.consultation> = {
  'QuestionAnswered.v1': async (_tx, { type, data }) => taken.push(`${type} ${data.questionId}`),
  'QuestionEscalated.v1': passOver,
  'QuestionHandedOver.v1': passOver,
};
const event = (type: string): CloudEvent => ({ type, data: { questionId: 'q1' } }) as unknown as CloudEvent;

describe('what a service does about events', () => {
  it('is what the row of their type says', async () => {
    const handle = handleBy(handlers);
    for (const type of ['QuestionAnswered.v1', 'QuestionEscalated.v1', 'CaseReceived.v1'])
      await handle(undefined as never, event(type));
    expect(taken).toEqual(['QuestionAnswered.v1 q1']);
  });

  it('fails with the row', async () => {
    const failing: Handlers<typeof topics.consultation> = {
      ...handlers,
      'QuestionHandedOver.v1': () => Promise.reject(new Error('not now')),
    };
    await expect(handleBy(failing)(undefined as never, event('QuestionHandedOver.v1'))).rejects.toThrow('not now');
  });

  it('has to be said of every type of the topic', () => {
    // @ts-expect-error a row is missing: the compiler names it
    const incomplete: Handlers<typeof topics.consultation> = { 'QuestionAnswered.v1': passOver };
    expect(Object.keys(incomplete)).toHaveLength(1);
  });
});
