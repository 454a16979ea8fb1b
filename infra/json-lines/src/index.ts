export { answerLines } from './answer-lines.ts';
export { isRecord, readRecord, type Id, type Line } from './line.ts';
