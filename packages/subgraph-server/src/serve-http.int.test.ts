import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { needsNobody } from './health.ts';
import { closeServer, httpApplication, jsonErrors, listenOn } from './serve-http.ts';

let listening: Awaited<ReturnType<typeof listenOn>>;
beforeAll(async () => {
  const app = httpApplication(needsNobody);
  app.post('/echo', express.json(), (request, response) => void response.json(request.body));
  app.post('/slow', express.json(), (_request, response) => void setTimeout(() => response.json('done'), 900));
  app.use(jsonErrors);
  listening = await listenOn(app, 0, 300);
});
afterAll(() => closeServer(listening.server, 1_000));

/** Sends these bytes, and collects what comes back until the connection is closed. */
const sent = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket: Socket = connect(listening.port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.setEncoding('utf8').on('data', (text) => (answer += text));
    socket.once('error', reject).once('close', () => resolve(answer));
  });
const head = (path: string) =>
  `POST ${path} HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 8\r\nConnection: close\r\n\r\n`;

describe('a request that does not arrive whole', () => {
  it.each([
    ['half a body', `${head('/echo')}{"a"`],
    ['half its head', 'POST /echo HTTP/1.1\r\nHost: h\r\n'],
  ])('is given up with 408 after its time: %s', async (_what, bytes) => {
    expect(await sent(bytes)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is given up also when nothing of it arrives', async () => {
    expect(await sent('')).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is told from a connection that rests between two requests, as those of the gateway do', async () => {
    const socket = connect(listening.port, '127.0.0.1');
    const request = head('/echo').replace('Connection: close', 'Connection: keep-alive') + '{"a": 1}';
    const answerTo = async (bytes: string): Promise<string> => {
      const answered = once(socket.setEncoding('utf8'), 'data');
      socket.write(bytes);
      return String((await answered)[0]);
    };
    expect(await answerTo(request)).toMatch(/^HTTP\/1\.1 200 /);
    await sleep(900); // three times as long as a request may take to arrive
    expect(await answerTo(request)).toMatch(/^HTTP\/1\.1 200 /);
    socket.destroy();
  });

  it('does not shorten the time that an answer takes', async () => {
    expect(await sent(`${head('/slow')}{"a": 1}`)).toMatch(/^HTTP\/1\.1 200 [^]*"done"$/);
  });
});
