import type { Cast, Item } from './cast.ts';
import type { Scene } from './scene.ts';
import { act, signIn, type Hall } from './graph-client.ts';

/** A person takes a ticket, is called, asks about the item and gets the published answer from the first-contact officer (首问责任人). */
export async function tellQuestion(hall: Hall, item: Item, cast: Cast, tell: (scene: Scene) => void): Promise<void> {
  const [faq] = item.faqs;
  if (!cast.guide || !faq) return;
  const guide = await signIn(hall, { staff: cast.guide });
  const officer = await signIn(hall, { staff: cast.officer });
  const scene = async <Answer>(
    who: string,
    what: string,
    event: string | null,
    work: () => Promise<Answer>,
  ): Promise<Answer> => {
    const started = performance.now();
    const answer = await work();
    tell({ who, what, event, ms: Math.round(performance.now() - started) });
    return answer;
  };
  const guiding = `导办员 ${cast.guide}`;
  const receiving = `受理专员 ${cast.officer}`;
  const ticketFields = '... on TicketSuccess { ticket { id number version } }';
  const questionFields = '... on QuestionSuccess { question { id version } }';
  type Ticket = { ticket: { id: string; number: string; version: number } };
  type Question = { question: { id: string; version: number } };
  await scene(guiding, '取号', null, () =>
    act<Ticket>(guide, 'issueTicket', { itemCode: item.itemCode }, ticketFields),
  );
  const { ticket } = await scene(receiving, '叫号', null, () =>
    act<Ticket>(officer, 'callNextTicket', {}, ticketFields),
  );
  const asked = { itemCode: item.itemCode, text: faq.question, ticketId: ticket.id };
  const { question } = await scene(receiving, '接受咨询，成为首问责任人', null, () =>
    act<Question>(officer, 'takeQuestion', asked, questionFields),
  );
  const answer = { questionId: question.id, expectedVersion: question.version, faqQuestion: faq.question };
  await scene(receiving, '按公布的常见问题答复', 'QuestionAnswered.v1', () =>
    act(officer, 'answerFromFaq', answer, questionFields),
  );
  await act(officer, 'finishTicket', { ticketId: ticket.id, expectedVersion: ticket.version }, ticketFields);
}
