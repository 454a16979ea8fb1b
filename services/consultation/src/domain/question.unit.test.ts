import { describe, expect, it } from '@jest/globals';
import { hasCheckCharacter } from '@hall/identifiers';
import { answerer, aQuestion, aTicket, item, monday } from '../../testing/a-question.ts';
import { decideAnswer, decideEscalation, decideFaqAnswer, decideTaking } from './answer-question.ts';
import { decideCall, decideFinish } from './serve-ticket.ts';

const [faq] = item.faqs as [{ question: string; answer: string }];
const officer = { id: 'H201', windowNo: 'S01', consultingQualified: true };

describe('a ticket (S20, S21)', () => {
  it('has a number that shows a wrong digit', () => expect(hasCheckCharacter(aTicket().number)).toBe(true));
  it('is called to a window by a qualified officer', () =>
    expect(decideCall(aTicket(), officer, monday)).toMatchObject({
      ticket: { status: 'CALLED', calledBy: 'H201', windowNo: 'S01' },
    }));
  it('is not called by another', () =>
    expect(decideCall(aTicket(), { ...officer, consultingQualified: false }, monday)).toMatchObject({
      code: 'NOT_QUALIFIED',
    }));
  it('is finished by who called it, or given up', () => {
    const called = aTicket({ status: 'CALLED', calledBy: 'H201' });
    expect(decideFinish(called, true, { by: 'H201', now: monday })).toMatchObject({ ticket: { status: 'FINISHED' } });
    expect(decideFinish(called, false, { by: 'H201', now: monday })).toMatchObject({ ticket: { status: 'ABANDONED' } });
    expect(decideFinish(called, true, { by: 'H202', now: monday })).toMatchObject({ code: 'NOT_YOUR_TICKET' });
    expect(decideFinish(aTicket(), true, { by: 'H201', now: monday })).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
});

describe('a question', () => {
  const facts = { id: 'q', ticketId: null, caseId: null, applicantId: null, text: ' 怎么办？ ' };
  it('is owned by the first officer who takes it (首问责任人, S23)', () =>
    expect(decideTaking(facts, item, { by: 'H201', now: monday })).toMatchObject({
      question: { status: 'OPEN', firstContactOwner: 'H201', text: '怎么办？', departmentCode: item.departmentCode },
    }));
  it('without words is none', () =>
    expect(decideTaking({ ...facts, text: ' ' }, item, { by: 'H201', now: monday })).toMatchObject({
      code: 'TEXT_MISSING',
    }));

  it('is answered from the published answers, and nothing else (S24)', () => {
    const answered = decideFaqAnswer(aQuestion(), { item, faqQuestion: faq.question }, { by: 'H201', now: monday });
    expect(answered).toMatchObject({
      question: { status: 'ANSWERED', answer: { text: faq.answer, source: 'FAQ' } },
      events: [{ type: 'QuestionAnswered.v1', data: { source: 'FAQ', channel: null } }],
    });
    expect(JSON.stringify('events' in answered && answered.events)).not.toContain(faq.answer);
    expect(decideFaqAnswer(aQuestion(), { item, faqQuestion: '别的问题' }, { by: 'H201', now: monday })).toMatchObject({
      code: 'ANSWER_NOT_PUBLISHED',
    });
  });
  it('is passed on by its owner, who stays its owner (S25)', () =>
    expect(decideEscalation(aQuestion(), { by: 'H201', now: monday })).toMatchObject({
      question: { status: 'ESCALATED', firstContactOwner: 'H201' },
      events: [{ type: 'QuestionEscalated.v1' }],
    }));
  it.each([
    ['answered', () => decideFaqAnswer(aQuestion(), { item, faqQuestion: faq.question }, { by: 'H202', now: monday })],
    ['passed on', () => decideEscalation(aQuestion(), { by: 'H202', now: monday })],
  ])('is not %s by another officer', (_what, act) => expect(act()).toMatchObject({ code: 'NOT_THE_OWNER' }));

  it('is answered by an answerer of the item, once it was passed on (S22)', () => {
    const escalated = aQuestion({ status: 'ESCALATED' });
    const given = { text: '可以', channel: 'PHONE' } as const;
    expect(decideAnswer(escalated, { item, ...given }, { by: answerer, now: monday })).toMatchObject({
      question: { status: 'ANSWERED' },
      events: [{ data: { source: 'ANSWERER', channel: 'PHONE', answeredBy: answerer } }],
    });
    expect(decideAnswer(escalated, { item, ...given }, { by: 'D0101', now: monday })).toMatchObject({
      code: 'NOT_THE_ANSWERER',
    });
    expect(decideAnswer(escalated, { item, ...given, text: '' }, { by: answerer, now: monday })).toMatchObject({
      code: 'TEXT_MISSING',
    });
    expect(decideAnswer(aQuestion(), { item, ...given }, { by: answerer, now: monday })).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    });
  });
});
