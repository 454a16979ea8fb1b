import { knownCalendars } from '@hall/catalogue';
import { moveClock, readTarget, type Places } from '@hall/clock';
import { calendarOf } from '@hall/working-days';
import type { Cast, Item } from './cast.ts';
import { receiveAtTheWindow } from './case-story.ts';
import { signIn, until, type Hall } from './graph-client.ts';
import { timed, type Scene } from './scene.ts';

/** What became of a case whose department said nothing. */
export type ToldClock = {
  readonly caseNumber: string;
  readonly noticeBy: string;
  /** The time of the hall before and after it was moved (RFC 3339). */
  readonly movedFrom: string;
  readonly movedTo: string;
  /** DEEMED where the item's law knows an acceptance by silence, else null. */
  readonly basis: string | null;
  readonly acceptedOn: string | null;
  readonly statutoryDueOn: string | null;
  /** Number of the notice of acceptance that the law issues by itself (D2). */
  readonly documentNumber: string | null;
};

type Seen = {
  noticeBy: string;
  review: {
    acceptanceBasis: string | null;
    acceptedAt: string | null;
    clocks: { kind: string; dueOn: string; state: string; endedBy: string | null }[];
    documents: { type: string; number: string }[];
  } | null;
};

/**
 * The law's clock: a case is received, its department says nothing, time goes on for all services together, and the case counts as accepted
 * as of the day of its receipt (视为受理, T10). Leaves the hall six working days ahead. Rejects when the hall's time cannot be moved.
 */
export async function tellClock(
  hall: Hall,
  { item, cast, places }: { readonly item: Item; readonly cast: Cast; readonly places: Places },
  tell: (scene: Scene) => void,
): Promise<ToldClock> {
  const scene = timed(tell);
  const { id, caseNumber } = await receiveAtTheWindow(hall, item, cast, scene);
  const officer = await signIn(hall, { staff: cast.officer });
  const see = async (): Promise<Seen> => {
    const fields = `noticeBy review { acceptanceBasis acceptedAt clocks { kind dueOn state endedBy } documents { type number } }`;
    const query = `query ($id: ID!) { serviceCase(id: $id) { ${fields} } }`;
    return (await officer<{ serviceCase: Seen }>(query, { id })).serviceCase;
  };
  await until('the case in its department', async () => (await see()).review !== null);
  let moved = { from: '', to: '' };
  await scene({ who: '大厅时间', what: '推移六个工作日，部门没有答复', event: 'CaseAccepted.v1' }, async () => {
    const calendar = calendarOf(knownCalendars());
    moved = await moveClock(places, (now) => readTarget('+6wd', now, calendar));
  });
  const { noticeBy, review } = await see();
  return {
    caseNumber,
    noticeBy,
    movedFrom: moved.from,
    movedTo: moved.to,
    basis: review?.acceptanceBasis ?? null,
    acceptedOn: review?.acceptedAt ?? null,
    statutoryDueOn: review?.clocks.find(({ kind }) => kind === 'DECISION_STATUTORY')?.dueOn ?? null,
    documentNumber: review?.documents.find(({ type }) => type === 'D2')?.number ?? null,
  };
}
