import type { Told } from './case-story.ts';
import type { ToldClock } from './clock-story.ts';
import type { ToldJoint } from './joint-story.ts';
import type { Scene } from './scene.ts';

/** The table about one case at its end. */
export function caseTable(scenes: readonly Scene[], told: Omit<Told, 'caseId'>, durationMs: number): string {
  const events = scenes.flatMap(({ event }) => event?.split(', ') ?? []);
  const slowest = [...scenes].sort((one, other) => other.ms - one.ms)[0];
  return rows([
    ['办件编号 case number', told.caseNumber],
    ['结果 outcome', told.outcome],
    ['已送达 delivered', yesOrNo(told.delivered)],
    ['步骤 steps', String(scenes.length)],
    ['事件 events', String(events.length)],
    ['最慢的一步 slowest step', slowest ? `${slowest.what} ${slowest.ms} ms` : ''],
    ['总时间 in all', `${(durationMs / 1000).toFixed(1)} s`],
  ]);
}

/** The table about a joint case at its end: a row per component. */
export const jointTable = ({ caseNumber, components, delivered }: ToldJoint): string =>
  rows([
    ['一件事编号 joint case', caseNumber],
    ...components.map(({ key, department, integration, outcome, startedAt, decidedAt }): [string, string] => [
      `${key} ${department} ${integration}`,
      `${outcome ?? '—'}  ${time(startedAt)} → ${time(decidedAt)}`,
    ]),
    ['统一出件 delivered together', yesOrNo(delivered)],
  ]);

/** The table about a case whose department said nothing. */
export const clockTable = (told: ToldClock): string =>
  rows([
    ['办件编号 case number', told.caseNumber],
    ['一次性告知期限 notice by', told.noticeBy],
    ['大厅时间 time moved', `${day(told.movedFrom)} → ${day(told.movedTo)}`],
    ['视为受理 deemed accepted', told.acceptedOn === null ? '否 no' : `${day(told.acceptedOn)} ${told.basis}`],
    ['受理通知书 notice D2', told.documentNumber ?? '—'],
    ['法定办结期限 decision due', told.statutoryDueOn ?? '—'],
  ]);

const rows = (lines: readonly (readonly [string, string])[]): string =>
  lines.map(([name, value]) => `  ${name}${' '.repeat(Math.max(2, 34 - width(name)))}${value}`).join('\n');

const yesOrNo = (yes: boolean): string => (yes ? '是 yes' : '否 no');
/** The time of day here, to the millisecond. */
const time = (moment: string | null): string => (moment === null ? '—' : clock.format(new Date(moment)));
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
});

/** The day of a moment in the hall. */
const day = (moment: string): string => dayOf.format(new Date(moment));
const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** Chinese characters are two columns wide. */
const width = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u2E80' ? 2 : 1), 0);
