import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { serveHealth, type Health } from './health.ts';

/** Request bodies larger than this are refused with 413. */
export const MAX_BODY_BYTES = 256 * 1024;

/** An HTTP application of the hall: health, JSON bodies of bounded size, and no HTML in errors. Routes are added before `listen`. */
export function httpApplication(health: Health): Express {
  const app = express();
  app.disable('x-powered-by');
  serveHealth(app, health);
  return app;
}

/** Answers a broken request as JSON: the last handler of an application. */
export const jsonErrors: ErrorRequestHandler = (
  fault: { status?: number; type?: string },
  _request,
  response,
  next,
) => {
  if (response.headersSent) {
    next(fault);
    return;
  }
  const status = fault.status ?? 500;
  const tooLarge = status === 413;
  const message = tooLarge
    ? `The request is larger than ${MAX_BODY_BYTES} bytes.`
    : status < 500
      ? 'The request is not valid JSON.'
      : 'Something went wrong on our side.';
  const code = tooLarge ? 'REQUEST_TOO_LARGE' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};

/** Listens on loopback; port 0 takes a free one. Rejects when the port is taken. Idle sockets outlive those of the gateway's pool. */
export function listenOn(app: Express, port: number): Promise<{ readonly server: Server; readonly port: number }> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, '127.0.0.1');
    server.keepAliveTimeout = 65_000;
    server.headersTimeout = 66_000;
    server.once('error', reject);
    server.once('listening', () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}

/** Takes no new requests and lets the running ones finish, at most `deadlineMs`. */
export function closeServer(server: Server, deadlineMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), deadlineMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
