import { answerAtOnce, watchConclusions } from './department.mjs';

// The process of the departments (`departments.mjs`). Its parent sends where the broker is and who works for whom; it sends the id of each joint case
// whose end is in the log, and READY before all of them.
process.once('message', async (/** @type {{ broker: string, staff: [string, any][] }} */ { broker, staff }) => {
  const send = (/** @type {unknown} */ message) => process.send?.(message);
  const stops = await Promise.all([watchConclusions(broker, send), answerAtOnce(broker, new Map(staff))]);
  send('READY');
  process.once('message', async () => {
    for (const stop of stops) await stop();
    process.disconnect();
  });
});
